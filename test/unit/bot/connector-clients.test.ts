import { createConnectorClients } from '../../../src/bot/connector-clients.js';

const clients = (mayCall = (_url: string) => true) => createConnectorClients({ mayCall, timeoutMs: 1000, throughProxy: false });

describe('connector clients', () => {
  it('are kept by service URL and audience', () => {
    const get = clients();
    const first = get('http://127.0.0.1:1', '');
    expect(get('http://127.0.0.1:1', '')).toBe(first);
    expect(get('http://127.0.0.1:2', '')).not.toBe(first);
    expect(get('http://127.0.0.1:1', 'other')).not.toBe(first);
  });

  it('are forgotten, the one unused for longest first, when there are too many', () => {
    const get = clients();
    const used = get('http://127.0.0.1:1', '');
    const unused = get('http://127.0.0.1:2', '');
    for (let port = 3; port <= 65; port += 1) {
      get(`http://127.0.0.1:${port}`, '');
      get('http://127.0.0.1:1', '');
    }
    expect(get('http://127.0.0.1:1', '')).toBe(used);
    expect(get('http://127.0.0.1:2', '')).not.toBe(unused);
  });

  it('are refused for a service URL that may not be called', () => {
    const get = clients((url) => url.endsWith(':1'));
    expect(() => get('http://127.0.0.1:2', '')).toThrow('service URL not allowed');
  });
});
