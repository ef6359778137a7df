import { createChance } from '../../../../src/understanding/model/chance.js';
import { oneOf, readPattern, waysOf } from '../../../../src/understanding/model/expand.js';

const saidBy = (pattern: string): string[] => {
  const chance = createChance(7);
  const pieces = readPattern(pattern);
  return [...new Set(Array.from({ length: 300 }, () => oneOf(pieces, chance)))].sort();
};

describe('a pattern', () => {
  it.each<[string, string[]]>([
    ['send an offer', ['send an offer']],
    ['(send|give) it', ['give it', 'send it']],
    ['(please |)go', ['go', 'please go']],
    ['(|a)b', ['ab', 'b']],
    ['a (b (c|d)|e)', ['a b c', 'a b d', 'a e']],
    ['(a|b)(c|d)', ['ac', 'ad', 'bc', 'bd']],
    ['给{customer}发(试用|报价)', ['给{customer}发报价', '给{customer}发试用']],
    ['', ['']],
    ['()', ['']],
  ])('"%s" says %j', (pattern, sentences) => {
    expect(saidBy(pattern)).toEqual(sentences);
    expect(waysOf(readPattern(pattern))).toBe(sentences.length);
  });

  it.each(['(a', 'a)', '(a|b', '((a)', 'a|b', ')('])('"%s" is refused: its brackets do not pair', (pattern) => {
    expect(() => readPattern(pattern)).toThrow(/bracket/);
  });
});

describe('chance', () => {
  it('is the same for the same seed, another for another, and stays below its limit', () => {
    const drawn = (seed: number): number[] => {
      const chance = createChance(seed);
      return Array.from({ length: 200 }, () => chance.below(10));
    };
    expect(drawn(3)).toEqual(drawn(3));
    expect(drawn(3)).not.toEqual(drawn(4));
    expect(new Set(drawn(3))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]));
  });
});
