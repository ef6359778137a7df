import { sayingOf } from '../../../src/understanding/said.js';
import { createWordTree } from '../../../src/understanding/word-tree.js';

const tree = createWordTree<string>([
  ['partner', 'PARTNER'],
  ['partner of record', 'POR'],
  ['withdr*', 'WITHDRAW'],
  ['offer*', 'OFFER'],
  ['offered', 'SENT'],
  ['take* back', 'BACK'],
  ['Über uns', 'US'],
  ['пробн* верси*', 'TRIAL'],
  ['试用', 'TRY'],
  ['试用版', 'TRIAL'],
  ['of*', 'ANY'],
  ['set', 'SET'],
  ['set', 'CHOOSE'],
  ['set', 'SET'],
  ['e-mail', 'MAIL'],
]);
const at = (text: string, word = 0) => tree.longestAt(sayingOf(text).words, word);

describe('a word tree', () => {
  it.each<[string, number, string[]]>([
    ['partner', 1, ['PARTNER']],
    ['Partner of record', 3, ['POR']],
    ['partner of ours', 1, ['PARTNER']],
    ['partner of', 1, ['PARTNER']],
    ['withdrawn', 1, ['WITHDRAW']],
    ['withdr', 1, ['WITHDRAW']],
    ['offers', 1, ['OFFER']],
    ['offered', 1, ['SENT']],
    ['taken back', 2, ['BACK']],
    ['uber uns', 2, ['US']],
    ['пробную версию', 2, ['TRIAL']],
    ['试用邀请', 2, ['TRY']],
    ['试用版邀请', 3, ['TRIAL']],
    ['e mail', 2, ['MAIL']],
    ['E-Mails', 0, []],
    ['set', 1, ['SET', 'CHOOSE']],
  ])('gives the longest entry for "%s": %i words', (text, words, values) => {
    expect(at(text)).toEqual(words === 0 ? null : { words, values });
  });

  it.each(['partners', 'withd', 'take', 'taken aback', 'uns', 'версию', '用', '', 'x'])('gives nothing for "%s"', (text) => {
    expect(at(text)).toBeNull();
  });

  it('goes by the longest beginning that fits', () => {
    expect(at('office')?.values).toEqual(['ANY']);
    expect(at('offering')?.values).toEqual(['OFFER']);
  });

  it('looks from the word it is asked about, and beyond the end finds nothing', () => {
    expect(at('our partner of record', 1)).toEqual({ words: 3, values: ['POR'] });
    expect(at('our partner', 2)).toBeNull();
  });

  it('knows words of entries and what begins as an entry may, and no other', () => {
    expect(['record', 'withdrawing', '试', 'uber', 'mail'].filter((word) => !tree.knows(word))).toEqual([]);
    expect(['records', 'with', '茶', 'über'].filter((word) => tree.knows(word))).toEqual([]);
  });

  it('offers for correction what is long enough, by its first letter, and no beginnings', () => {
    expect(tree.spellings.get('p')).toEqual(['partner']);
    expect(tree.spellings.get('r')).toEqual(['record']);
    expect(tree.spellings.get('w')).toBeUndefined();
    expect(tree.spellings.get('s')).toBeUndefined();
  });

  it('is empty without entries, and minds no entry without words', () => {
    expect(createWordTree<string>([]).longestAt(sayingOf('partner').words, 0)).toBeNull();
    expect(createWordTree([['...', 'DOTS']]).longestAt(sayingOf('partner').words, 0)).toBeNull();
  });
});
