import { canonicalJson, sha256, type Json } from '../../../src/domain/canonical.js';

describe('canonical JSON (RFC 8785)', () => {
  it('sorts keys by UTF-16 code units, not by code points', () => {
    // The RFC's own order: the emoji's first unit (D83D) comes before U+FB33, although its code point is greater.
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    expect(canonicalJson(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}');
  });

  it('sorts at every depth and never inside a list', () => {
    expect(canonicalJson({ b: [{ d: 1, c: 2 }, 'z', 'a'], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1},"z","a"]}');
  });

  it('writes no white space and spells literals plainly', () => {
    expect(canonicalJson([true, false, null, 0, -7, '', [], {}])).toBe('[true,false,null,0,-7,"",[],{}]');
  });

  it.each([
    ['quote and backslash', '"\\', '"\\"\\\\"'],
    ['short escapes', '\b\t\n\f\r', '"\\b\\t\\n\\f\\r"'],
    ['other control characters, in lower-case hexadecimal', '\u0001\u001f', '"\\u0001\\u001f"'],
    ['slash, DEL and line separators as themselves', '/\u007f\u2028\u2029', '"/\u007f\u2028\u2029"'],
    ['emoji as itself', '🥐👩‍🚀', '"🥐👩‍🚀"'],
    ['composed and decomposed letters unchanged', '\u00e9e\u0301', '"\u00e9e\u0301"'],
  ])('writes %s', (_name, text, expected) => {
    expect(canonicalJson(text)).toBe(expected);
    expect(canonicalJson({ [text]: 1 })).toBe(`{${expected}:1}`);
  });

  it('writes minus zero as zero, and the greatest safe integers whole', () => {
    expect(canonicalJson([-0, 9007199254740991, -9007199254740991])).toBe('[0,9007199254740991,-9007199254740991]');
  });

  it('leaves out a key whose value is undefined', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it.each([0.5, 1e21, 9007199254740992, Number.NaN, Number.POSITIVE_INFINITY])('refuses the number %p', (value) => {
    expect(() => canonicalJson({ value })).toThrow('no number of the ledger');
  });

  it.each([
    ['a lone high surrogate', 'a\ud83d'],
    ['a lone low surrogate', '\ude00b'],
    ['surrogates in the wrong order', '\ude00\ud83d'],
    ['NUL', 'a\0b'],
  ])('refuses %s, as a value and as a key', (_name, text) => {
    expect(() => canonicalJson(text)).toThrow('well-formed');
    expect(() => canonicalJson({ [text]: 1 })).toThrow('well-formed');
  });

  it('says what JSON says: parsing gives the value back', () => {
    const value: Json = { z: [1, { y: 'ß\n"', x: null }], a: { '': false } };
    expect(JSON.parse(canonicalJson(value))).toEqual(value);
  });
});

describe('the hash of a text', () => {
  it('is SHA-256 over the UTF-8 bytes, in lower-case hexadecimal', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('Été 🥐')).toBe('60c331a67713877d4dc3f4cfb570e7e1005c0323c54d0fb05973689b47a90ea5');
  });
});
