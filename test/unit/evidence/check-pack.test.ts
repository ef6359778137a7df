import { zipSync } from 'fflate';
import { sha256 } from '../../../src/domain/canonical.js';
import { FIRST_PREVIOUS_HASH } from '../../../src/domain/entry.js';
import { announcementOf, readKeyChain } from '../../../src/domain/key-chain.js';
import { entryBytes } from '../../../src/domain/signing.js';
import { checkPack, type PackFault } from '../../../src/evidence/check-pack.js';
import { filesIn, zipOf, type Files } from '../../../src/evidence/container.js';
import { makePack, type PackContent } from '../../../src/evidence/make-pack.js';
import { cardName } from '../../../src/evidence/pack-content.js';
import { NOW } from '../../support/facts.js';
import { HOSTILE_NAMES } from '../../support/hostile-names.js';
import { aKey, aPackContent } from '../../support/packs.js';
import { sampleEvents } from '../../support/sample-events.js';

const signer = aKey();
const content = aPackContent({ signer });
const pack = makePack(content, signer);

const faultOf = (zip: Uint8Array, key: string | null = null): PackFault | null => {
  const checked = checkPack(zip, key);
  return checked.ok ? null : checked.fault;
};
const filesOf = (zip: Uint8Array): Map<string, Uint8Array> => {
  const files = filesIn(zip);
  if (typeof files === 'string') throw new Error(files);
  return new Map(files);
};
/** A pack whose manifest tells of other content than a maker would put together: signed all the same, by the right key. */
const packWith = (changes: Partial<PackContent>): Uint8Array => makePack({ ...content, ...changes }, signer);
const changed = (zip: Uint8Array, change: (files: Map<string, Uint8Array>) => void): Uint8Array => {
  const files = filesOf(zip);
  change(files);
  return zipOf(files);
};
const flipped = (zip: Uint8Array, at: number, mask = 1): Uint8Array => {
  const copy = Uint8Array.from(zip);
  copy[at] = (copy[at] ?? 0) ^ mask;
  return copy;
};

describe('a pack', () => {
  it('is sound as it was made, and says what it holds', () => {
    const checked = checkPack(pack, null);
    expect(checked).toMatchObject({ ok: true, pack: { newer: 0, manifest: { customerId: 'wren', head: { seq: content.entries.length }, keyId: signer.keyId }, cards: { erased: 1 } } });
    expect(faultOf(pack, signer.keyId)).toBeNull();
  });

  it('is the same bytes for the same content', () => {
    expect(Buffer.compare(makePack(content, signer), pack)).toBe(0);
  });

  it('is sound without a single entry', () => {
    const empty = makePack(aPackContent({ signer, events: [] }), signer);
    expect(checkPack(empty, signer.keyId)).toMatchObject({ ok: true, pack: { manifest: { head: { seq: 0, hash: FIRST_PREVIOUS_HASH } } } });
  });

  it('keeps whatever names companies bear', () => {
    for (const [at, name] of HOSTILE_NAMES.entries()) {
      if (at % 10 !== 0) continue;
      const names = { partner: name, rival: HOSTILE_NAMES[at + 1] ?? name, customer: name, person: name, typed: name };
      const other = aPackContent({ signer, events: Object.values(sampleEvents(names)).slice(0, 3) });
      expect([name, faultOf(makePack({ ...other, page: name }, signer), signer.keyId)]).toEqual([name, null]);
    }
  });
});

describe('after any change of its bytes', () => {
  it('fails wherever a byte is another', () => {
    const small = makePack(aPackContent({ signer, events: [sampleEvents()['revoked']!] }), signer);
    const unseen: number[] = [];
    for (let at = 0; at < small.length; at += 1) if (faultOf(flipped(small, at, 1 << (at % 8))) === null) unseen.push(at);
    expect(unseen).toEqual([]);
  }, 300_000);

  it('fails in every header of a bigger one, and in a sample of the rest', () => {
    const step = Math.max(1, Math.floor(pack.length / 700));
    const tail = Array.from({ length: 2_000 }, (_, back) => pack.length - 1 - back);
    const sample = Array.from({ length: 700 }, (_, nth) => (nth * step + (nth % 13)) % pack.length);
    expect([...new Set([...sample, ...tail])].filter((at) => faultOf(flipped(pack, at, 0x20)) === null)).toEqual([]);
  }, 300_000);

  it('fails when it is cut short or goes on', () => {
    for (const length of [0, 1, 21, 22, 100, pack.length - 1]) expect([length, faultOf(pack.subarray(0, length))]).not.toEqual([length, null]);
    for (const more of [[0], [0x50, 0x4b, 5, 6], [...pack]]) expect(faultOf(Buffer.concat([pack, Uint8Array.from(more)]))).not.toBeNull();
    expect(faultOf(Buffer.concat([Uint8Array.from([0]), pack]))).not.toBeNull();
  });

  it('names the file that was removed, added or put in place of another', () => {
    const card = [...filesOf(pack).keys()].filter((name) => name.startsWith('cards/'));
    const [one = '', other = ''] = card;
    for (const name of filesOf(pack).keys()) expect(faultOf(changed(pack, (files) => files.delete(name)))).toMatchObject({ file: name, why: 'missing' });
    expect(faultOf(changed(pack, (files) => files.set(cardName('0'.repeat(64)), Buffer.from('{}'))))).toEqual({ file: cardName('0'.repeat(64)), why: 'not-listed' });
    expect(faultOf(changed(pack, (files) => files.set(one, files.get(other)!)))).toEqual({ file: one, why: 'other-content' });
    expect(faultOf(changed(pack, (files) => files.set('index.html', Buffer.from('<p>Nobody administers you.</p>'))))).toEqual({ file: 'index.html', why: 'other-content' });
    expect(faultOf(changed(pack, (files) => files.set('manifest.sig', filesOf(makePack(content, aKey())).get('manifest.sig')!)))).toEqual({ file: 'manifest.sig', why: 'signature-wrong' });
  });

  it('is not taken in by the same files in another zip', () => {
    const files = Object.fromEntries(filesOf(pack));
    expect(faultOf(zipSync(files, { level: 0, mtime: new Date(2020, 0, 1) }))).toEqual({ file: 'zip', why: 'other-bytes' });
    expect(faultOf(zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }))).toEqual({ file: 'zip', why: 'not-stored' });
    expect(faultOf(zipSync(files, { level: 0, mtime: new Date(1980, 0, 1), comment: 'x' }))).toEqual({ file: 'zip', why: 'other-bytes' });
  });
});

describe('a pack put together otherwise, by the right key', () => {
  const { entries, renderings } = content;

  it.each<[string, readonly PackContent['entries'][number][], object]>([
    ['without its second entry', entries.filter((_, at) => at !== 1), { seq: 2, why: 'misplaced' }],
    ['with two entries swapped', [entries[1]!, entries[0]!, ...entries.slice(2)], { seq: 1, why: 'misplaced' }],
    ['with another entry’s signature', [{ ...entries[0]!, signature: entries[1]!.signature }, ...entries.slice(1)], { seq: 1, why: 'signature-wrong' }],
    ['with another text under a hash', [{ ...entries[0]!, text: entries[0]!.text.replace('Birch', 'Larch') }, ...entries.slice(1)], { seq: 1, why: 'hash-differs' }],
    ['with an entry of a key that nobody announced', [{ ...entries[0]!, keyId: 'a'.repeat(64) }, ...entries.slice(1)], { seq: 1, why: 'key-unknown' }],
  ])('fails %s', (_, others, fault) => {
    expect(faultOf(packWith({ entries: others }))).toMatchObject({ file: 'entries.jsonl', ...fault });
  });

  it('fails with another customer’s entries', () => {
    const foreign = aPackContent({ signer, customerId: 'heron' });
    expect(faultOf(packWith({ entries: foreign.entries }))).toMatchObject({ file: 'entries.jsonl', seq: 1, why: 'misplaced' });
  });

  it('fails with a line that is no entry', () => {
    expect(faultOf(packWith({ entries: [{ ...entries[0]!, hash: 'no hash' }, ...entries.slice(1)] }))).toEqual({ file: 'entries.jsonl', seq: 1, why: 'unreadable' });
  });

  it('fails with cards that the entries do not name, or without one that they do', () => {
    const [first] = renderings;
    expect(faultOf(packWith({ renderings: renderings.slice(1) }))).toEqual({ file: 'renderings.json', why: 'not-those-of-the-entries' });
    expect(faultOf(packWith({ renderings: [{ ...first!, locale: 'fr-FR' }, ...renderings.slice(1)] }))).toEqual({ file: 'renderings.json', why: 'not-those-of-the-entries' });
    expect(faultOf(packWith({ cards: new Map([...content.cards].slice(1)) }))).toMatchObject({ why: 'missing' });
    expect(faultOf(packWith({ cards: new Map([...content.cards, ['e'.repeat(64), '{}']]) }))).toEqual({ file: cardName('e'.repeat(64)), why: 'not-named' });
    expect(faultOf(packWith({ cards: new Map([...content.cards].map(([hash]) => [hash, '{}'])) }))).toMatchObject({ why: 'not-the-card-shown' });
  });

  it('counts entries of a newer version without understanding them', () => {
    const text = entries[0]!.text.replace('"type":"relationship-recorded"', '"type":"relationship-foretold"');
    const hash = sha256(text);
    const newer = { text, hash, keyId: signer.keyId, signature: signer.sign(entryBytes({ customerId: 'wren', seq: 1, hash })) };
    const checked = checkPack(packWith({ entries: [newer], renderings: [], cards: new Map() }), signer.keyId);
    expect(checked).toMatchObject({ ok: true, pack: { newer: 1 } });
    expect(faultOf(packWith({ entries: [{ ...newer, text: entries[0]!.text }], renderings: [], cards: new Map() }))).toMatchObject({ seq: 1, why: 'hash-differs' });
  });
});

describe('the key', () => {
  it('is a stranger’s where the whole pack was made anew: told apart by its fingerprint alone', () => {
    const stranger = aKey();
    const forged = makePack(aPackContent({ signer: stranger }), stranger);
    expect(checkPack(forged, null)).toMatchObject({ ok: true, pack: { manifest: { keyId: stranger.keyId } } });
    expect(faultOf(forged, signer.keyId)).toEqual({ file: 'key', why: 'not-announced', keyId: signer.keyId });
  });

  it('may follow another that consented, and not one that did not', () => {
    const next = aKey();
    const chain = readKeyChain(content.keys).keys;
    const announced = (previous: typeof signer | null): string => announcementOf(next, { before: chain[0]!, previous, at: NOW + 1 });
    const consented = makePack({ ...content, keys: [...content.keys, announced(signer)] }, next);
    const usurped = makePack({ ...content, keys: [...content.keys, announced(null)] }, next);
    expect([faultOf(consented), faultOf(consented, signer.keyId), faultOf(consented, next.keyId)]).toEqual([null, null, null]);
    expect([faultOf(usurped), faultOf(usurped, next.keyId)]).toEqual([null, null]);
    expect(faultOf(usurped, signer.keyId)).toEqual({ file: 'key', why: 'not-believed', keyId: next.keyId });
  });

  it('must be among the announced ones', () => {
    expect(faultOf(makePack({ ...content, keys: [] }, signer))).toEqual({ file: 'keys.json', why: 'key-unknown' });
    expect(faultOf(makePack({ ...content, keys: [...content.keys, ...content.keys] }, signer))).toMatchObject({ file: 'keys.json', why: 'missing', n: 2 });
    expect(faultOf(makePack({ ...content, keys: ['{"n":1}'] }, signer))).toMatchObject({ file: 'keys.json', why: 'unreadable', n: 1 });
  });
});

describe('a hostile zip', () => {
  const zip = (files: Record<string, Uint8Array>, level: 0 | 9 = 0): Uint8Array => zipSync(files, { level, mtime: new Date(1980, 0, 1) });

  it.each<[string, Uint8Array, Partial<PackFault>]>([
    ['a path upwards', zip({ '../../etc/passwd': Buffer.from('x') }), { why: 'foreign-file' }],
    ['an absolute path', zip({ '/manifest.json': Buffer.from('x') }), { why: 'foreign-file' }],
    ['a name of JavaScript’s own', zip(JSON.parse('{"constructor":1}') ? { constructor: Buffer.from('x') } : {}), { why: 'foreign-file' }],
    ['a file that unfolds', zip({ 'index.html': Buffer.alloc(50_000_000) }, 9), { why: 'not-stored' }],
    ['no file', zip({}), { why: 'no-zip' }],
    ['no zip', Buffer.from('PK this is text'), { why: 'no-zip' }],
    ['nothing', new Uint8Array(), { why: 'no-zip' }],
  ])('with %s is refused', (_, bytes, fault) => {
    expect(faultOf(bytes)).toMatchObject({ file: 'zip', ...fault });
  });

  it('with a name that stands there twice is refused', () => {
    const twice = Buffer.from(zip({ 'index.html': Buffer.from('a'), 'keys.jsonX': Buffer.from('b') })).toString('latin1').replaceAll('keys.jsonX', 'index.html');
    expect(faultOf(Buffer.from(twice, 'latin1'))).toMatchObject({ file: 'zip', why: 'foreign-file' });
  });

  it('that claims sizes beyond its own is refused', () => {
    const files: Files = filesOf(pack);
    const bytes = Buffer.from(zipOf(files));
    const directory = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    bytes.writeUInt32LE(0x7fffffff, directory + 20);
    bytes.writeUInt32LE(0x7fffffff, directory + 24);
    expect(faultOf(bytes)).toMatchObject({ file: 'zip', why: 'not-stored' });
  });
});
