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

  it('ask for no token when their address may not be called any more', async () => {
    let allowed = true;
    let asked = 0;
    const token = { get: async () => { asked += 1; return 't'; }, refused: () => undefined };
    const get = createConnectorClients({ mayCall: () => allowed, timeoutMs: 1000, throughProxy: false, token });
    const client = get('http://127.0.0.1:1', '');
    allowed = false;
    await expect(client.conversations.sendToConversation('c', { type: 'message' })).rejects.toThrow('service URL not allowed');
    expect(asked).toBe(0);
    allowed = true;
    await expect(client.conversations.sendToConversation('c', { type: 'message' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(asked).toBe(1);
  });
});
