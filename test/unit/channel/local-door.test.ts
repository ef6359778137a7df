import type { RequestHead } from '../../../src/channel/door.js';
import { createLocalDoor } from '../../../src/channel/local-door.js';
import { anActivity } from '../../support/door-server.js';

const door = createLocalDoor();
const head = (changes: Partial<Omit<RequestHead, 'headers'>> = {}, headers: RequestHead['headers'] = {}): RequestHead => ({
  method: 'POST', remoteAddress: '127.0.0.1', localPort: 3978, ...changes,
  headers: { host: '127.0.0.1:3978', 'content-type': 'application/json', ...headers },
});

describe('the gate of the local door', () => {
  it.each<[string, RequestHead]>([
    ['an IPv6 caller', head({ remoteAddress: '::1' }, { host: '[::1]:3978' })],
    ['a caller seen through both families', head({ remoteAddress: '::ffff:127.0.0.1' })],
    ['localhost', head({}, { host: 'localhost:3978' })],
    ['our own page', head({}, { origin: 'http://127.0.0.1:3978' })],
    ['port 80, which browsers leave out', head({ localPort: 80 }, { host: 'localhost' })],
  ])('lets %s through', (_name, request) => {
    expect(door.gate(request)).toBeUndefined();
  });

  it.each<[string, RequestHead, string]>([
    ['a neighbour', head({ remoteAddress: '192.168.1.4' }), 'remote-address'],
    ['a caller without address', head({ remoteAddress: undefined }), 'remote-address'],
    ['a name that resolves to us', head({}, { host: 'rebound.example:3978' }), 'host'],
    ['two hosts', head({}, { host: ['127.0.0.1:3978', 'evil.example'] }), 'host'],
    ['an endless port', head({}, { host: '127.0.0.1:003978' }), 'host'],
    ['another site', head({}, { origin: 'https://evil.example' }), 'origin'],
    ['our own page under another name', head({}, { origin: 'http://localhost:3978' }), 'origin'],
  ])('refuses %s', (_name, request, reason) => {
    expect(door.gate(request)).toEqual({ ok: false, status: 403, reason });
  });
});

describe('a message at the local door', () => {
  const enter = async (changes: Record<string, unknown>) => {
    const opened = await door.beforeBody(head());
    return opened.ok ? opened.withBody(anActivity('http://127.0.0.1:5000', changes)) : opened;
  };
  const OTHER = '99999999-9999-4999-8999-999999999999';

  it('is admitted with the tenant and the person it says it is from', async () => {
    expect(await enter({})).toMatchObject({ ok: true, identity: { kind: 'local', tenantId: '11111111-1111-4111-8111-111111111111', objectId: '22222222-2222-4222-8222-222222222222' } });
  });

  it('is admitted when only its channel data names the tenant', async () => {
    expect(await enter({ conversation: { id: 'c' } })).toMatchObject({ ok: true });
  });

  it('is looked at like any request before its body', async () => {
    expect(await door.beforeBody(head({ remoteAddress: '10.0.0.1' }))).toMatchObject({ reason: 'remote-address' });
    expect(await door.beforeBody(head({}, { 'content-type': 'text/plain' }))).toEqual({ ok: false, status: 415, reason: 'content-type' });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['is no activity', { type: 123 }, 'not-an-activity'],
    ['wants its answer sent to another machine', { serviceUrl: 'https://smba.trafficmanager.net/emea/' }, 'service-url'],
    ['names two tenants', { channelData: { tenant: { id: OTHER } } }, 'tenant-conflict'],
    ['names no tenant', { conversation: { id: 'c' }, channelData: undefined }, 'speaker-unknown'],
    ['names no person', { from: { id: '29:a' } }, 'speaker-unknown'],
  ])('is refused when it %s', async (_name, changes, reason) => {
    expect(await enter(changes)).toMatchObject({ ok: false, reason });
  });
});
