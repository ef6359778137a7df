import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchJson } from '../../../src/channel/fetch-json.js';
import { loadChannelKeys } from '../../../src/channel/load-channel-keys.js';

let server: Server;
let url: string;
const asked: string[] = [];

/** What is at each path; a path that is not here is never answered to its end. */
const PATHS: Readonly<Record<string, { status?: number; headers?: Record<string, string>; body: string }>> = {
  '/plain': { body: '{"a":1}' },
  '/refused': { status: 401, body: '{"error":"x"}' },
  '/text': { body: 'hello' },
  '/away': { status: 302, headers: { location: '/plain' }, body: '' },
  '/long': { body: JSON.stringify({ a: 1, padding: 'x'.repeat(1000) }) },
  '/keys-elsewhere': { body: '{"jwks_uri":"http://keys.example.com/keys"}' },
  '/keys-away': { body: '{"jwks_uri":"file:///etc/passwd"}' },
  '/keys-nowhere': { body: '{"issuer":"x"}' },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { status = 200, headers = {}, body } = PATHS[request.url ?? ''] ?? { body: undefined };
    response.writeHead(status, headers);
    if (body === undefined) response.write('{"a":');
    else response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port, not on a pipe
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => void server.close(resolve));
});

beforeEach(() => { asked.length = 0; });

const ask = (path: string, form?: URLSearchParams, timeoutMs = 20_000) => fetchJson({ url: `${url}${path}`, timeoutMs, mostBytes: 500, ...(form && { form }) });

describe('fetchJson', () => {
  it('gives back the status and the value, by GET, or by POST when there is a form', async () => {
    expect(await ask('/plain')).toEqual({ status: 200, body: { a: 1 } });
    expect(await ask('/refused', new URLSearchParams({ a: '1' }))).toEqual({ status: 401, body: { error: 'x' } });
    expect(asked).toEqual(['GET /plain', 'POST /refused']);
  });

  it.each(['/text', '/long'])('rejects what is no JSON or too long: %s', async (path) => {
    await expect(ask(path)).rejects.toThrow();
  });

  it('follows no redirect', async () => {
    await expect(ask('/away')).rejects.toThrow();
    expect(asked).toEqual(['GET /away']);
  });

  it('gives up what never ends', async () => {
    await expect(ask('/endless', undefined, 300)).rejects.toThrow(/timeout|aborted/);
  });
});

describe('loadChannelKeys', () => {
  it.each([['/keys-elsewhere', 'https'], ['/keys-away', 'https'], ['/keys-nowhere', 'jwks_uri'], ['/refused', '401']])('rejects %s, and goes nowhere from there', async (path, said) => {
    await expect(loadChannelKeys(`${url}${path}`)).rejects.toThrow(said);
    expect(asked).toEqual([`GET ${path}`]);
  });

  it('rejects an address that anybody on the way could change', async () => {
    await expect(loadChannelKeys('http://keys.example.com/')).rejects.toThrow('https');
  });
});
