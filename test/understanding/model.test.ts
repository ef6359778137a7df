import { readFileSync } from 'node:fs';
import path from 'node:path';
import { INTENTS } from '../../src/domain/ask.js';
import { LOCALES, type Locale } from '../../src/domain/people.js';
import { languages, patterns } from '../../src/understanding/languages.js';
import { CONCEPTS } from '../../src/understanding/lexicon/concepts.js';
import { readPattern } from '../../src/understanding/model/expand.js';
import { MODEL_FILE, readModel } from '../../src/understanding/model/model.js';
import { trainAll } from '../../src/understanding/model/train-all.js';
import { MENTION_TAGS } from '../../src/understanding/row.js';
import { sayingOf } from '../../src/understanding/said.js';

const written = readFileSync(path.resolve(__dirname, '../..', MODEL_FILE), 'utf8');

describe('the model file', () => {
  it('is what training makes of the lexicons and patterns, byte for byte: else run npm run understand -- --train', () => {
    const trained = `${JSON.stringify(trainAll().file)}\n`;
    // Compared as a whole: to print a million characters that differ helps nobody.
    expect(trained === written).toBe(true);
  }, 180_000);

  it('knows every intent, and none besides', () => {
    const file = JSON.parse(written) as { intents: string[] }; // read below as what it must be
    expect([...file.intents].sort()).toEqual([...INTENTS].sort());
    expect(() => readModel(file)).not.toThrow();
  });

  it.each([
    ['cut short', { weights: 'AAAA' }],
    ['of other intents', { intents: ['trial.send', 'nothing'] }],
    ['of another size', { features: 1024 }],
    ['with something more', { note: 'retrained' }],
  ])('is refused when %s', (_, change) => {
    expect(() => readModel({ ...(JSON.parse(written) as object), ...change })).toThrow();
  });
});

/** Every pattern with where it stands, so that a fault is found at once. */
const lines = LOCALES.flatMap((locale) => INTENTS.flatMap((intent) => patterns[locale][intent].map((pattern) => ({ locale, intent, pattern }))));
const faultOf = (pattern: string): string | null => {
  try {
    readPattern(pattern);
    return null;
  } catch (error) {
    return String(error);
  }
};
const PLACES = new Set(['{products}', ...MENTION_TAGS.map((tag) => tag.replace('<', '{').replace('>', '}'))]);

describe('a pattern', () => {
  it('has brackets that pair', () => {
    expect(lines.filter(({ pattern }) => faultOf(pattern) !== null)).toEqual([]);
    expect(faultOf('(send|give {customer} a trial')).toContain('not closed');
    expect(faultOf('send) {customer} a trial')).toContain('too many');
  });

  it('has no place but those that are found in sentences', () => {
    const placesOf = (pattern: string): string[] => pattern.match(/\{[^}]*\}?|\}/g) ?? [];
    expect(lines.filter(({ pattern }) => placesOf(pattern).some((place) => !PLACES.has(place)))).toEqual([]);
  });

  it.each(LOCALES)('%s: is there for every intent', (locale) => {
    expect(INTENTS.filter((intent) => patterns[locale][intent].length < 5)).toEqual([]);
  });
});

describe('a lexicon', () => {
  const entriesOf = (locale: Locale): string[] => Object.values(languages[locale].lexicon).flat();

  it.each(LOCALES)('%s: says every concept there is, and no other', (locale) => {
    const { lexicon } = languages[locale];
    expect(Object.keys(lexicon).sort()).toEqual([...CONCEPTS].sort());
    expect(CONCEPTS.filter((concept) => lexicon[concept].length === 0)).toEqual([]);
  });

  it.each(LOCALES)('%s: has no entry without a word, and * at the end of words only', (locale) => {
    const odd = entriesOf(locale).filter((entry) => sayingOf(entry).words.length === 0 || /\*[^\s*]|\*\*|(^|\s)\*/u.test(entry));
    // Chinese sets no spaces: there a star may stand before the next character.
    expect(locale === 'zh-CN' ? odd.filter((entry) => /(^|\s)\*|\*\*/u.test(entry)) : odd).toEqual([]);
  });

  it.each(LOCALES)('%s: has fillers that are words', (locale) => {
    expect(languages[locale].fillers.filter((filler) => sayingOf(filler).words.length === 0)).toEqual([]);
  });
});
