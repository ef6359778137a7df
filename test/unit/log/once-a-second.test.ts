import { createOnceASecond } from '../../../src/log/once-a-second.js';

it('says the same at most once a second, and how often it was left unsaid', () => {
  let now = 0;
  const repeats = createOnceASecond(() => now);
  const said: [string, number][] = [];
  const happened = (key: string) => {
    const times = repeats.happened(key);
    if (times !== undefined) said.push([key, times]);
  };
  for (; now < 2500; now += 1) happened('host');
  happened('origin');
  expect(said).toEqual([['host', 1], ['host', 1000], ['host', 1000], ['origin', 1]]);
});

it('keeps no memory without end: the one unsaid for longest is forgotten first', () => {
  const repeats = createOnceASecond(() => 0);
  for (let key = 0; key < 10_001; key += 1) expect(repeats.happened(`key ${key}`)).toBe(1);
  expect(repeats.happened('key 10000')).toBeUndefined();
  expect(repeats.happened('key 0')).toBe(1);
});
