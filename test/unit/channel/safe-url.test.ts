import { isSafeUrl, serviceUrlCheck } from '../../../src/channel/safe-url.js';

describe('isSafeUrl', () => {
  it.each(['https://login.botframework.com/v1/.well-known/openidconfiguration', 'https://127.0.0.1/', 'http://127.0.0.1:5000/keys', 'http://localhost/'])('lets %s through', (url) => {
    expect(isSafeUrl(url)).toBe(true);
  });

  it.each(['', 'keys', 'http://login.botframework.com/', 'ftp://127.0.0.1/', 'file:///etc/passwd', 'https://me@login.botframework.com/', 'https://me:pass@login.botframework.com/', 'http://127.0.0.1@evil.example/'])('refuses "%s"', (url) => {
    expect(isSafeUrl(url)).toBe(false);
  });
});

describe('a service URL', () => {
  const check = serviceUrlCheck(['smba.trafficmanager.net', 'SMBA.infra.gcc.teams.microsoft.com', 'channel.example.com:8443', '127.0.0.1:5000']);

  it.each([
    'https://smba.trafficmanager.net/emea/', 'https://smba.trafficmanager.net/teams', 'https://smba.trafficmanager.net:443/', 'https://SMBA.trafficmanager.net/amer/v3/conversations/a:1/activities?x=1',
    'https://smba.infra.gcc.teams.microsoft.com/teams', 'https://channel.example.com:8443/', 'http://127.0.0.1:5000/teams/',
  ])('may be called when its host is listed: %s', (url) => {
    expect(check(url)).toBe(true);
  });

  it.each([
    '', 'smba.trafficmanager.net', 'http://smba.trafficmanager.net/emea/', 'https://smba.trafficmanager.net:8443/', 'https://evil.trafficmanager.net/', 'https://trafficmanager.net/', 'https://x.smba.trafficmanager.net/',
    'https://smba.trafficmanager.net.evil.example/', 'https://smba.trafficmanager.net@evil.example/', 'https://evil.example@smba.trafficmanager.net/', 'https://evil.example/#smba.trafficmanager.net', 'https://evil.example/?smba.trafficmanager.net',
    'https://evil.example\\@smba.trafficmanager.net/', 'https://smba.trafficmanager.net%2eevil.example/', 'https://smba.trafficmanager.net./', 'https://smba。trafficmanager。net.evil.example/', 'ftp://smba.trafficmanager.net/', 'javascript://smba.trafficmanager.net/',
    'http://channel.example.com:8443/', 'http://127.0.0.1:5001/', 'http://127.0.0.1/', 'http://localhost:5000/', 'http://169.254.169.254/metadata/',
  ])('may not be called when it is "%s"', (url) => {
    expect(check(url)).toBe(false);
  });
});
