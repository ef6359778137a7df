import { FIRST_PREVIOUS_HASH, entryIdOf, openEntry, sealEntry, type Entry } from '../../../src/domain/entry.js';
import { GOLDEN_EVENTS, goldenEntry } from './golden-entries.js';

const entry = goldenEntry(GOLDEN_EVENTS['offer-sent']);
const { text } = sealEntry(entry);

/** The stored text with one piece exchanged. */
const exchanging = (piece: string, other: string): string => {
  expect(text).toContain(piece);
  return text.replace(piece, other);
};

describe('sealing an entry', () => {
  it('spells ids of people in lower case, as they are read back', () => {
    const actor = { kind: 'person', tenantId: '33E40000-0000-4000-8000-000000000004', objectId: 'A0000000-0000-4000-8000-00000000000A', as: 'customer' } as const;
    const sealed = sealEntry({ ...entry, actor });
    expect(sealed.text).toBe(text);
    expect(openEntry(sealed.text)).toEqual({ ok: true, sealed });
  });

  const content = GOLDEN_EVENTS['offer-sent'].content;
  const unreadable: readonly [string, Entry][] = [
    ['a head count of nobody', { ...entry, event: { ...GOLDEN_EVENTS['offer-sent'], content: { ...content, headCount: 0 } } }],
    ['half a licence', { ...entry, event: { ...GOLDEN_EVENTS['offer-countered'], lines: [{ skuId: 'x', name: 'x', licences: 0.5 }] } }],
    ['a time that is no number', { ...entry, at: Number.NaN }],
    ['a lone surrogate in a name', { ...entry, event: { ...GOLDEN_EVENTS['offer-sent'], customerName: 'Wren \ud83d' } }],
    ['NUL in a name', { ...entry, event: { ...GOLDEN_EVENTS['offer-sent'], customerName: 'Wren\0' } }],
    ['a hash that is none', { ...entry, previousHash: 'EF'.repeat(32) }],
    ['the number 0', { ...entry, seq: 0 }],
  ];
  it.each(unreadable)('refuses %s, which would close the ledger for good', (_name, broken) => {
    expect(() => sealEntry(broken)).toThrow();
  });
});

describe('opening a stored entry', () => {
  it('takes exactly the bytes that were sealed', () => {
    expect(openEntry(text)).toEqual({ ok: true, sealed: sealEntry(entry) });
  });

  it.each([
    ['is cut', () => text.slice(0, -1)],
    ['is empty', () => ''],
    ['is no object', () => '[]'],
    ['lacks a field', () => exchanging('"seq":9,', '')],
    ['has a field too many', () => exchanging('"seq":9,', '"seq":9,"surplus":1,')],
    ['has a field too many in its event', () => exchanging('"basedOnTrial"', '"about":"partner","basedOnTrial"')],
    ['holds a fraction', () => exchanging('"seq":9', '"seq":9.5')],
  ])('finds it unreadable when it %s', (_name, damaged) => {
    expect(openEntry(damaged())).toEqual({ ok: false, why: 'unreadable' });
  });

  it.each([
    ['has white space', () => exchanging('"seq":9', '"seq": 9')],
    ['has its keys in another order', () => exchanging('"seq":9,"version":1', '"version":1,"seq":9')],
    ['spells a number otherwise', () => exchanging('"seq":9', '"seq":9e0')],
    ['says a key twice', () => exchanging('"seq":9', '"seq":8,"seq":9')],
    ['spells an id in upper case', () => exchanging('00000000000a"', '00000000000A"')],
    ['escapes a letter', () => exchanging('Wren', '\\u0057ren')],
  ])('finds it not canonical when it %s', (_name, changed) => {
    expect(openEntry(changed())).toEqual({ ok: false, why: 'not-canonical' });
  });

  it.each([
    ['of a later version', () => exchanging('"version":1', '"version":2')],
    ['with an event it does not know', () => exchanging('"type":"offer-sent"', '"type":"offer-forwarded"')],
  ])('tells an entry %s from damage', (_name, later) => {
    expect(openEntry(later())).toEqual({ ok: false, why: 'newer' });
  });
});

describe('the key of an entry', () => {
  it('sorts by number as text', () => {
    expect(entryIdOf('wren', 12)).toBe('wren/000000012');
    expect([entryIdOf('wren', 10), entryIdOf('wren', 9)].sort()).toEqual(['wren/000000009', 'wren/000000010']);
  });

  it('begins the chain with 64 zeros', () => {
    expect(FIRST_PREVIOUS_HASH).toBe('0000000000000000000000000000000000000000000000000000000000000000');
  });
});
