import { parsePlainJson } from '../../../src/channel/plain-json.js';

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

describe('parsePlainJson', () => {
  it('reads what is plain', () => {
    const value = { a: [1, 'x', null, true, { b: -0.5 }], '': '' };
    expect(parsePlainJson(JSON.stringify(value))).toEqual(value);
  });

  it.each(['', '{', 'undefined', '{"a":1,}', "{'a':1}", 'NaN', '\u0000', '{"a":1}{"b":2}'])('refuses %j, which is no JSON', (text) => {
    expect(parsePlainJson(text)).toBeUndefined();
  });

  it('refuses what is nested more than 24 deep, however deep, and reads what is not', () => {
    expect(parsePlainJson(nested(24))).toBeDefined();
    expect(parsePlainJson(nested(25))).toBeUndefined();
    expect(parsePlainJson(nested(130_000))).toBeUndefined();
  });

  it('drops names that lead to a prototype, at every level', () => {
    const read = parsePlainJson('{"__proto__":{"admin":true},"a":{"constructor":1,"prototype":2,"b":[{"__proto__":3,"c":4}]}}') as Record<string, unknown>;
    expect(read).toEqual({ a: { b: [{ c: 4 }] } });
    expect(read['admin']).toBeUndefined();
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it('makes strings well-formed and takes NUL out of them', () => {
    expect(parsePlainJson('{"a":"x\\u0000y\\ud800z"}')).toEqual({ a: 'xy\ufffdz' });
  });
});
