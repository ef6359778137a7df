import { isLoopbackHost, isLoopbackUrl } from '../../../src/channel/loopback.js';

describe('isLoopbackHost', () => {
  it.each(['127.0.0.1', '127.255.255.254', 'localhost', 'LocalHost', '::1', '[::1]', '::ffff:127.0.0.1'])('knows %s as this machine', (host) => {
    expect(isLoopbackHost(host)).toBe(true);
  });

  it.each(['', '0.0.0.0', '::', '128.0.0.1', '127.0.0.1.evil.example', 'localhost.evil.example', 'xlocalhost', '127.1', '127.0.0.256', '::ffff:10.0.0.1', '10.127.0.0', '[::2]', '127.0.0.1:80', 'localhost.'])(
    'does not take "%s" for this machine', (host) => {
      expect(isLoopbackHost(host)).toBe(false);
    });
});

describe('isLoopbackUrl', () => {
  it.each(['http://127.0.0.1:5000', 'http://localhost/x/', 'https://[::1]:1/', 'http://2130706433/'])('lets %s through', (url) => {
    expect(isLoopbackUrl(url)).toBe(true);
  });

  it.each(['', 'localhost', 'ftp://localhost', 'file:///etc/passwd', 'http://127.0.0.1@evil.example/', 'http://user@127.0.0.1/', 'http://user:pass@localhost/', 'https://smba.trafficmanager.net/emea/', 'http://127.0.0.1.evil.example', 'http://evil.example/#127.0.0.1', 'http://evil.example\\@127.0.0.1'])(
    'refuses "%s"', (url) => {
      expect(isLoopbackUrl(url)).toBe(false);
    });
});
