import { LONGEST_TEXT, readActivity } from '../../../src/channel/envelope.js';
import { anActivity } from '../../support/door-server.js';

const read = (changes: Record<string, unknown>) => readActivity(anActivity('http://127.0.0.1:1', changes));

describe('readActivity', () => {
  it('keeps the fields Accord uses and strips all others, at every level', () => {
    const activity = readActivity({
      ...anActivity('http://127.0.0.1:1'), callerId: 'x', relatesTo: {}, deliveryMode: 'expectReplies', entities: [], attachments: [],
      from: { id: 'a', name: 'n', aadObjectId: 'AAAAAAAA-2222-4222-8222-222222222222', role: 'skill', properties: {} },
      channelData: { tenant: { id: '11111111-1111-4111-8111-111111111111', x: 1 }, team: {} },
    });
    expect(activity).toEqual({ ...anActivity('http://127.0.0.1:1'), from: { id: 'a', name: 'n', aadObjectId: 'aaaaaaaa-2222-4222-8222-222222222222' }, textCut: false });
  });

  it('takes null for absent', () => {
    expect(read({ text: null, value: null, replyToId: null, locale: null })).not.toHaveProperty('text');
  });

  it('keeps the data of a card as it is', () => {
    const value = { action: { type: 'Action.Execute', verb: 'decide', data: { ref: 'r', answers: ['x', 1, null] } }, trigger: 'manual' };
    expect(read({ type: 'invoke', value })?.value).toEqual(value);
  });

  it('cuts a text that is too long, marks it, and does not cut a character in two', () => {
    expect(read({ text: 'x'.repeat(LONGEST_TEXT) })?.textCut).toBe(false);
    const cut = read({ text: `${'x'.repeat(LONGEST_TEXT - 1)}😀` });
    expect(cut).toMatchObject({ textCut: true });
    expect(cut?.text?.isWellFormed()).toBe(true);
    expect(cut?.text).toHaveLength(LONGEST_TEXT);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a type that is no string', { type: 123 }],
    ['an empty type', { type: '' }],
    ['no service URL', { serviceUrl: undefined }],
    ['a service URL that is none', { serviceUrl: 'here' }],
    ['a service URL that is no http', { serviceUrl: 'file:///x' }],
    ['an empty channel', { channelId: '' }],
    ['no conversation', { conversation: undefined }],
    ['a conversation without id', { conversation: { tenantId: '11111111-1111-4111-8111-111111111111' } }],
    ['a conversation that breaks a header', { conversation: { id: 'a\r\nx-injected: 1' } }],
    ['a conversation that no header takes', { conversation: { id: 'a\u20ac' } }],
    ['a conversation that leads up the path', { conversation: { id: '..' } }],
    ['an activity id with a space', { id: 'a b' }],
    ['a tenant that is no GUID', { conversation: { id: 'c', tenantId: { $ne: null } } }],
    ['a sender that is a string', { from: 'me' }],
    ['an object id that is no GUID', { from: { id: 'a', aadObjectId: 'everybody' } }],
    ['no recipient', { recipient: undefined }],
    ['a text that is an object', { text: { $gt: '' } }],
    ['a name without end', { name: 'x'.repeat(300) }],
    ['a locale without end', { locale: 'x'.repeat(300) }],
    ['members that are no list', { membersAdded: { id: 'a' } }],
    ['channel data with a tenant that is none', { channelData: { tenant: 'x' } }],
  ])('refuses %s', (_name, changes) => {
    expect(read(changes)).toBeUndefined();
  });

  it.each([null, undefined, [], 'message', 5, true])('refuses %j, which is no object', (raw) => {
    expect(readActivity(raw)).toBeUndefined();
  });
});
