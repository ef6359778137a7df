import { anActivity, startDoorServer, type DoorServer } from '../support/door-server.js';
import { send, sendRaw } from '../support/raw-request.js';
import { startRecordingConnector, type RecordingConnector } from '../support/recording-connector.js';
import { fuzzedBodies } from './fuzzed-bodies.js';

const JSON_TYPE = { 'content-type': 'application/json' };

let connector: RecordingConnector;
let door: DoorServer;
const unhandled: unknown[] = [];
const noteUnhandled = (reason: unknown) => void unhandled.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', noteUnhandled);
  connector = await startRecordingConnector();
  door = await startDoorServer({ logic: async (context) => void (await context.sendActivity('seen')) });
});

afterAll(async () => {
  await door.close();
  await connector.close();
  process.off('unhandledRejection', noteUnhandled);
});

beforeEach(() => {
  door.turns.length = 0;
});

afterEach(async () => {
  expect((await fetch(`${door.url}/healthz`)).status).toBe(200);
  expect(unhandled).toEqual([]);
});

const good = () => JSON.stringify(anActivity(connector.serviceUrl));

describe('a request from another web page', () => {
  it.each([
    ['a foreign Origin', { origin: 'https://evil.example' }],
    ['our name on another port as Origin', { origin: 'http://127.0.0.1:1' }],
    ['the Origin of a sandboxed frame', { origin: 'null' }],
    ['an https Origin', { origin: 'https://127.0.0.1' }],
    ['a foreign Host', { host: 'evil.example' }],
    ['a Host that only begins like ours', { host: '127.0.0.1.evil.example' }],
    ['a Host with a name before ours', { host: 'evil@127.0.0.1' }],
    ['a Host without our port', { host: '127.0.0.1' }],
    ['a Host with another port', { host: '127.0.0.1:1' }],
  ])('is refused at every route when it has %s', async (_name, headers: Record<string, string>) => {
    const { host = `127.0.0.1:${door.port}`, ...others } = headers;
    for (const [method, path] of [['POST', '/api/messages'], ['GET', '/healthz'], ['GET', '/nowhere']] as const) {
      const answer = await send(door.port, { method, path, headers: { ...JSON_TYPE, host, ...others }, body: method === 'POST' ? good() : '' });
      expect([path, answer]).toEqual([path, { status: 403, text: '{"error":"forbidden"}' }]);
    }
    expect(door.turns).toEqual([]);
  });

  it('is let in when it comes from our own page', async () => {
    const host = `localhost:${door.port}`;
    const answer = await send(door.port, { headers: { ...JSON_TYPE, host, origin: `http://${host}` }, body: good() });
    expect([answer.status, door.turns.length]).toEqual([200, 1]);
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16', 'application/jsonp', 'text/plain; application/json', ''])(
    'is refused when its content type is "%s"', async (type) => {
      const answer = await send(door.port, { headers: { 'content-type': type }, body: good() });
      expect([answer.status, door.turns.length]).toEqual([415, 0]);
    });

  it('is refused when it is a form made to look like an activity', async () => {
    const answer = await send(door.port, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'type=message&text=hello' });
    expect([answer.status, door.turns.length]).toEqual([415, 0]);
  });

  it('is refused when its body is packed', async () => {
    const answer = await send(door.port, { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: good() });
    expect([answer.status, door.turns.length]).toEqual([415, 0]);
  });
});

describe('a request that is none', () => {
  it.each([
    ['a Host that is no host', 'GET /healthz HTTP/1.1\r\nHost: [\r\n\r\n', 403],
    ['an empty Host', 'GET /healthz HTTP/1.1\r\nHost:\r\n\r\n', 403],
    ['no Host', 'GET /healthz HTTP/1.0\r\n\r\n', 403],
    ['OPTIONS *', 'OPTIONS * HTTP/1.1\r\nHost: {host}\r\n\r\n', 400],
    ['an absolute address', 'GET http://[ HTTP/1.1\r\nHost: {host}\r\n\r\n', 400],
    ['two slashes', 'GET //[ HTTP/1.1\r\nHost: {host}\r\n\r\n', 404],
    ['a broken escape', 'GET /%ff%zz HTTP/1.1\r\nHost: {host}\r\n\r\n', 404],
    ['TRACE', 'TRACE /healthz HTTP/1.1\r\nHost: {host}\r\n\r\n', 405],
    ['PATCH', 'PATCH /api/messages HTTP/1.1\r\nHost: {host}\r\n\r\n', 405],
    ['the wrong method', 'GET /api/messages HTTP/1.1\r\nHost: {host}\r\n\r\n', 405],
    ['an upgrade', 'GET /healthz HTTP/1.1\r\nHost: {host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n', 400],
    ['noise', '\x16\x03\x01\x02\x00\r\n\r\n', 400],
  ])('is answered with a status when it is %s', async (_name, bytes, status) => {
    const answer = await sendRaw(door.port, bytes.replace('{host}', `127.0.0.1:${door.port}`));
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).not.toMatch(/does not exist|not allowed|Error|restify/);
  });

  it('does no harm when it breaks off in the middle of its body', async () => {
    const head = `POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"type"`;
    expect(await sendRaw(door.port, head, 50)).toBe('');
    expect(door.turns).toEqual([]);
  });
});

describe('a body', () => {
  it.each([
    ['a number as type', '{"type":123}'],
    ['an empty object', '{}'],
    ['nothing', ''],
    ['an array', '[]'],
    ['null', 'null'],
    ['a string', '"message"'],
    ['half of JSON', '{"type":"message"'],
    ['arrays a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects fifty deep', `{"type":"message","value":${'{"a":'.repeat(50)}1${'}'.repeat(51)}`],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ])('is refused when it is %s', async (_name, body) => {
    const answer = await send(door.port, { headers: JSON_TYPE, body });
    expect([answer, door.turns.length]).toEqual([{ status: 400, text: '{"error":"bad-request"}' }, 0]);
  });

  it('is refused before it is sent when it announces more than 256 KB', async () => {
    const head = `POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nContent-Type: application/json\r\nContent-Length: 262145\r\n\r\n`;
    expect(await sendRaw(door.port, head)).toMatch(/^HTTP\/1.1 413 /);
  });

  it('is refused while it is sent when it grows over 256 KB without having announced it', async () => {
    const answer = await send(door.port, { headers: { ...JSON_TYPE, 'transfer-encoding': 'chunked' }, body: Buffer.alloc(2_000_000, 0x20) });
    expect(answer).toEqual({ status: 413, text: '{"error":"too-large"}' });
  });

  it('is read when it is just under 256 KB, and its text is cut with a mark', async () => {
    const response = await door.post(anActivity(connector.serviceUrl, { text: 'x'.repeat(255_000) }));
    expect(response.status).toBe(200);
    expect(door.turns[0]?.activity).toMatchObject({ textCut: true, text: 'x'.repeat(10_000) });
  });

  it('survives 500 fuzzed ones: each gets a status and no word of ours, and no answer leaves this machine', async () => {
    for (const body of fuzzedBodies(anActivity(connector.serviceUrl), 500)) {
      const answer = await send(door.port, { headers: JSON_TYPE, body });
      expect([200, 400, 403, 501]).toContain(answer.status);
      expect(['', '{"error":"bad-request"}', '{"error":"forbidden"}']).toContain(answer.text);
    }
    expect(door.turns.length).toBeGreaterThan(0);
    for (const { activity } of door.turns) expect(new URL(activity.serviceUrl).hostname).toBe('127.0.0.1');
  });
});
