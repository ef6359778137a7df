import { LOCALES } from '../../../src/domain/people.js';
import { page } from '../../../src/i18n/texts/page.js';
import { nearestLocale, PAGE_LOCALES } from '../../../src/rehearsal/nearest-locale.js';
import { suggestionsFor } from '../../../src/rehearsal/page/suggestions.js';
import { wordsIn } from '../../../src/rehearsal/page/words.js';

const gapsOf = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const everyText = LOCALES.flatMap((locale) => Object.entries(page[locale]).map(([key, text]) => ({ locale, key, text })));

describe('the words of the page', () => {
  it('have the same gaps to fill in every language, and none is empty', () => {
    const english: Readonly<Record<string, string>> = page['en-US'];
    const wrong = everyText.filter(({ key, text }) => text.trim() === '' || gapsOf(text).join() !== gapsOf(english[key] ?? '').join());
    expect(wrong).toEqual([]);
  });

  it('are translated: no other language repeats an English sentence', () => {
    const english: Readonly<Record<string, string>> = page['en-US'];
    const repeated = everyText.filter(({ locale, key, text }) => locale !== 'en-US' && text === english[key] && text.includes(' '));
    expect(repeated).toEqual([]);
  });

  it('propose what a side can say, with the customer named', () => {
    expect(suggestionsFor('support', wordsIn('fr-FR'), 'Contoso')).toContain('Qui administre Contoso\u202f?');
    expect(suggestionsFor('partner', wordsIn('en-US'), 'Contoso')[0]).toBe('New trial');
  });
});

describe('the language of the page', () => {
  it('is there for every language of the product', () => {
    expect([...PAGE_LOCALES].sort()).toEqual([...LOCALES].sort());
  });

  it.each([
    [['pt-PT', 'en-US'], 'pt-BR'],
    [['de-DE', 'fr-CA'], 'fr-FR'],
    [['zh-TW'], 'zh-CN'],
    [['fil', 'de'], 'en-US'],
    [[], 'en-US'],
  ])('is for %j %s', (wishes, locale) => {
    expect(nearestLocale(wishes)).toBe(locale);
  });
});
