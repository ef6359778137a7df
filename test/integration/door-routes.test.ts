import { createServer } from 'node:http';
import { once } from 'node:events';
import { jsonResponse, type Route, type WebRequest } from '../../src/web/route.js';
import { anActivity, startDoorServer, type DoorServer, type DoorServerParts } from '../support/door-server.js';
import { startRecordingConnector } from '../support/recording-connector.js';

let door: DoorServer;
const start = async (parts: Partial<DoorServerParts>) => {
  door = await startDoorServer({ logic: async () => undefined, ...parts });
};
afterEach(() => door.close());

const post = (path: string, body: string, type = 'application/json') =>
  fetch(`${door.url}${path}`, { method: 'POST', headers: { 'content-type': type }, body });

describe('a route', () => {
  it('is handed its parameters, query, headers and body', async () => {
    const seen: WebRequest[] = [];
    const route: Route = { method: 'POST', path: '/things/:thing', handle: async (request) => { seen.push(request); return jsonResponse(201, { made: true }); } };
    await start({ routes: [route] });
    const response = await post('/things/caf%C3%A9?a=1&b=2&a=3', '{"count":2}');
    expect([response.status, await response.json()]).toEqual([201, { made: true }]);
    expect(seen[0]).toMatchObject({ params: { thing: 'café' }, query: { a: '3', b: '2' }, body: { count: 2 }, headers: { 'content-type': 'application/json' } });
  });

  it('gets null where a body is empty', async () => {
    await start({ routes: [{ method: 'POST', path: '/empty', handle: async ({ body }) => jsonResponse(200, { body }) }] });
    expect(await (await post('/empty', '')).json()).toEqual({ body: null });
  });

  it('is not reached by anything but JSON, nor by more of it than the limit', async () => {
    let reached = 0;
    await start({ routes: [{ method: 'POST', path: '/things', handle: async () => { reached += 1; return jsonResponse(200, {}); } }] });
    expect((await post('/things', 'a=1', 'application/x-www-form-urlencoded')).status).toBe(415);
    expect((await post('/things', '{', 'application/json')).status).toBe(400);
    expect((await post('/things', `"${'x'.repeat(262_144)}"`)).status).toBe(413);
    expect(reached).toBe(0);
  });

  it('can answer with text or bytes and headers of its own, beside those every answer has', async () => {
    const routes: Route[] = [
      { method: 'GET', path: '/page', handle: async () => ({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: '<p>é</p>' }) },
      { method: 'GET', path: '/bytes', handle: async () => ({ status: 200, headers: { 'content-type': 'image/png' }, body: new Uint8Array([1, 0, 255]) }) },
    ];
    await start({ routes });
    const page = await fetch(`${door.url}/page`);
    expect(await page.text()).toBe('<p>é</p>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect([...new Uint8Array(await (await fetch(`${door.url}/bytes`)).arrayBuffer())]).toEqual([1, 0, 255]);
  });

  it('that throws is answered with one word, and logged without the address asked for', async () => {
    await start({ routes: [{ method: 'GET', path: '/open/:token', handle: async () => { throw new Error('detail of ours'); } }] });
    const response = await fetch(`${door.url}/open/very-secret`);
    expect([response.status, await response.text()]).toEqual([500, '{"error":"internal"}']);
    expect(door.logged.lines()).toMatchObject([{ route: 'GET /open/:token' }]);
    expect(door.logged.text()).not.toContain('very-secret');
  });
});

describe('every answer', () => {
  it.each(['/healthz', '/nowhere', '/api/messages'])('forbids frames, inline script and style, sniffing and referrers, at %s', async (path) => {
    await start({});
    const { headers } = await fetch(`${door.url}${path}`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe/);
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('server')]).toEqual(['nosniff', 'no-referrer', null]);
  });

  it('about an unknown page is 404, and does not repeat the address', async () => {
    await start({});
    const response = await fetch(`${door.url}/nowhere/at-all`);
    expect([response.status, await response.text()]).toEqual([404, '{"error":"not-found"}']);
  });
});

describe('a stream of events', () => {
  it('arrives piece by piece, and ends for the route when the client leaves', async () => {
    let ended: (why: string) => void = () => undefined;
    const end = new Promise<string>((resolve) => { ended = resolve; });
    const handle: Route['handle'] = async ({ gone }) => ({ status: 200, headers: { 'content-type': 'text/event-stream' }, body: ticks(gone, ended) });
    await start({ routes: [{ method: 'GET', path: '/events', handle }] });
    const leaving = new AbortController();
    const response = await fetch(`${door.url}/events`, { signal: leaving.signal });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toBe('data: 1\n\n');
    leaving.abort();
    await expect(end).resolves.toBe('the client left');
  });

  it('ends when the server closes', async () => {
    await start({ routes: [{ method: 'GET', path: '/events', handle: async ({ gone }) => ({ status: 200, headers: {}, body: ticks(gone, () => undefined) }) }], closeMs: 30_000 });
    const response = await fetch(`${door.url}/events`);
    const began = performance.now();
    await Promise.all([door.close(), response.text()]);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

async function* ticks(gone: AbortSignal, ended: (why: string) => void): AsyncIterable<string> {
  yield 'data: 1\n\n';
  await once(gone, 'abort');
  ended('the client left');
}

describe('the server', () => {
  it('is ready when it is told so, and healthy all the same', async () => {
    let ready = false;
    await start({ ready: async () => ready });
    expect((await fetch(`${door.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${door.url}/healthz`)).status).toBe(200);
    ready = true;
    expect((await fetch(`${door.url}/readyz`)).status).toBe(200);
  });

  it('finishes the turn it is in before it closes, lets it call this server, and takes no other', async () => {
    const connector = await startRecordingConnector();
    let began = (): void => undefined;
    const under = new Promise<void>((resolve) => { began = resolve; });
    let goOn = (): void => undefined;
    const wait = new Promise<void>((resolve) => { goOn = resolve; });
    await start({
      routes: [{ method: 'GET', path: '/played', handle: async () => ({ status: 200, headers: {}, body: 'here' }) }],
      closeMs: 60_000,
      logic: async (context) => {
        began();
        await wait;
        await context.sendActivity(await (await fetch(`${door.url}/played`)).text());
      },
    });
    const turn = door.post(anActivity(connector.serviceUrl));
    await under;
    const closed = door.close();
    expect((await fetch(`${door.url}/readyz`)).status).toBe(503);
    expect((await door.post(anActivity(connector.serviceUrl))).status).toBe(503);
    goOn();
    expect((await turn).status).toBe(200);
    await closed;
    expect(connector.calls.map(({ body }) => body.text)).toEqual(['here']);
    await expect(fetch(`${door.url}/healthz`)).rejects.toThrow();
    await connector.close();
  });

  it('cuts what does not finish in time', async () => {
    let began = (): void => undefined;
    const under = new Promise<void>((resolve) => { began = resolve; });
    await start({ routes: [{ method: 'GET', path: '/never', handle: () => (began(), new Promise(() => undefined)) }], closeMs: 150 });
    const never = expect(fetch(`${door.url}/never`)).rejects.toThrow();
    await under;
    await door.close();
    await never;
  });

  it('refuses to listen where somebody else does', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    await start({});
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await door.close();
    await expect(door.server.listen('127.0.0.1', port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    other.close();
  });
});
