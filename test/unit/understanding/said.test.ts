import fc from 'fast-check';
import { foldWord } from '../../../src/understanding/fold.js';
import { overlaps, sayingOf } from '../../../src/understanding/said.js';

const wordsOf = (text: string): string[] => sayingOf(text).words.map((word) => word.text);

describe('a sentence as the finders read it', () => {
  it.each<[string, string, string[]]>([
    ['in small letters, with single spaces', '  Send   CONTOSO\n a trial ', ['send', 'contoso', 'a', 'trial']],
    ['with marks on its letters', 'Übermorgen São Élan', ['übermorgen', 'são', 'élan']],
    ['with е for ё', 'Ёлка и берёза', ['елка', 'и', 'береза']],
    ['with one kind of apostrophe', 'd’accord l`offre', ['d', 'accord', 'l', 'offre']],
    ['with wide letters made narrow', 'Ｅ３　ｘ ２０', ['e3', 'x', '20']],
    ['a character a word in Chinese', '给Contoso发E3试用', ['给', 'contoso', '发', 'e3', '试', '用']],
    ['without signs', '"E3" — (20)!? 🙂', ['e3', '20']],
    ['of nothing', ' \t\n', []],
  ])('is %s', (_, text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it.each([
    ['trial', 'latin'], ['élan', 'latin'], ['проба', 'cyrillic'], ['试', 'han'], ['2026', 'digits'], ['3d', 'latin'], ['e3', 'latin'], ['日', 'han'], ['שלום', 'other'], ['καλημέρα', 'other'],
  ])('tells the script of "%s": %s', (word, script) => {
    expect(sayingOf(word).words.map((each) => each.script)).toEqual([script]);
  });

  it('gives words in their places, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const said = sayingOf(text);
        expect(said.words.every((word, at) => said.text.slice(word.start, word.end) === word.text && word.start >= (said.words[at - 1]?.end ?? 0))).toBe(true);
        expect(sayingOf(said.text).text).toBe(said.text);
      }),
    );
  });

  it('takes marks off words, and leaves letters that are none of a mark', () => {
    expect(['é', 'ñ', 'ç', 'й', 'е', '试', 'e3', 'ø', ''].map(foldWord)).toEqual(['e', 'n', 'c', 'и', 'е', '试', 'e3', 'ø', '']);
  });

  it('tells spans that share a place from those that only touch', () => {
    const span = (start: number, end: number) => ({ start, end });
    expect(overlaps(span(0, 3), span(2, 5))).toBe(true);
    expect(overlaps(span(0, 9), span(2, 5))).toBe(true);
    expect(overlaps(span(0, 3), span(3, 5))).toBe(false);
    expect(overlaps(span(4, 5), span(0, 3))).toBe(false);
  });
});
