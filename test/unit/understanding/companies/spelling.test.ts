import { createFolding } from '../../../../src/understanding/companies/fold.js';
import { russianStem } from '../../../../src/understanding/companies/russian-cases.js';
import { createSounds } from '../../../../src/understanding/companies/sound.js';

const { folded } = createFolding();
const fold = (word: string): Uint16Array => Uint16Array.from({ length: word.length }, (_, i) => folded[word.charCodeAt(i)] ?? 0);
const text = (codes: Iterable<number>): string => String.fromCharCode(...codes);

describe('folding', () => {
  it.each([['Ação', 'acao'], ['ÉLÉPHANT', 'elephant'], ['Ёлка', 'елка'], ['Зелёный', 'зеленый'], ['ＡＢＣ１', 'abc1'], ['Straße', 'strase']])('folds %s to %s', (word, bare) => {
    expect(text(fold(word))).toBe(bare);
  }); // prettier-ignore
});

describe('the stem of a Russian word', () => {
  const stem = (word: string): string => {
    const out = new Uint16Array(64);
    return text(out.subarray(0, russianStem(fold(word), 0, word.length, out)));
  };

  it.each([
    'снежный снежного снежному снежным снежном снежная снежную',
    'скворец скворца скворцу скворцом скворце',
    'кедровик кедровика кедровику кедровиком кедровике',
    'гавань гавани гаванью',
    'музей музея музею музеем музее',
    'ромашка ромашки ромашке ромашку ромашкой ромашек',
    'орёл орла орлу орлом орле',
    'россия россии россию россией',
  ])('is one for %s', (cases) => {
    expect(new Set(cases.split(' ').map(stem)).size).toBe(1);
  });

  it('differs for other words', () => {
    expect(new Set(['кедровик', 'кедр', 'кедровка', 'снежный', 'нежный'].map(stem)).size).toBe(5);
  });
});

describe('sounds', () => {
  const sounds = createSounds();
  const hear = (word: string): string => {
    const out = new Uint8Array(64);
    return text(out.subarray(0, sounds.write(fold(word), 0, word.length, out)));
  };

  it.each([
    ['контосо', 'contoso'],
    ['кедровик', 'kedrovik'],
    ['снежный', 'snezhnyy'],
    ['снежный', 'snejny'],
    ['якорь', 'yakor'],
    ['щука', 'shchuka'],
    ['хлеб', 'khleb'],
    ['фотон', 'photon'],
    ['уингтип', 'wingtip'],
    ['максим', 'maxim'],
    ['центр', 'tsentr'],
    ['грин', 'green'],
  ])('hears %s and %s alike', (cyrillic, latin) => {
    expect(hear(cyrillic)).toBe(hear(latin));
  });

  it('tells other words apart', () => {
    expect(hear('контора')).not.toBe(hear('contoso'));
  });
});
