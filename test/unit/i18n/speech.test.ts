import { createSpeaker } from '../../../src/i18n/speech.js';
import { daysText } from '../../../src/i18n/days-text.js';
import { monthText } from '../../../src/i18n/months.js';
import { pickLocale } from '../../../src/i18n/pick-locale.js';

const speak = createSpeaker();
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** 20 November 2026, 23:30 UTC: already the 21st in Moscow. */
const LATE = Date.UTC(2026, 10, 20, 23, 30);

describe('dates', () => {
  it('stand in the reader’s own time zone', () => {
    expect(speak('en-US', 'UTC').date(LATE)).toBe('November 20, 2026');
    expect(speak('ru-RU', 'Europe/Moscow').date(LATE)).toBe('21 ноября 2026\u00a0г.');
  });

  it('say the distance in calendar days when they are near, not in units of 24 hours', () => {
    const speech = speak('en-US', 'UTC');
    expect(speech.dateWithDistance(LATE + HOUR, LATE)).toBe('November 21, 2026 (tomorrow)');
    expect(speech.dateWithDistance(LATE + 3 * DAY, LATE)).toBe('November 23, 2026 (in 3 days)');
  });

  it('say no distance when they are more than a month away', () => {
    expect(speak('en-US', 'UTC').dateWithDistance(LATE + 31 * DAY, LATE)).toBe('December 21, 2026');
  });
});

describe('what is read as one', () => {
  it('never breaks over two lines inside a time of day or before the word for year', () => {
    expect(speak('en-US', 'UTC').dateTime(LATE)).toBe('November 20, 2026 at 11:30\u00a0PM');
    expect(speak('ru-RU', 'UTC').dateTime(LATE)).toContain('2026\u00a0г. ');
    expect(monthText('2026-10', 'ru-RU')).toBe('октябрь 2026\u00a0г.');
  });

  it('is the first of a month as an ordinal where people write it so', () => {
    const first = Date.UTC(2026, 2, 1);
    expect(speak('fr-FR', 'UTC').date(first)).toBe('1er mars 2026');
    expect(speak('pt-BR', 'UTC').date(first)).toBe('1º de março de 2026');
    expect(speak('es-ES', 'UTC').date(first)).toBe('1 de marzo de 2026');
    expect(speak('fr-FR', 'UTC').date(first + 10 * DAY)).toBe('11 mars 2026');
  });

  it('is a range of days written out in Chinese as every other date is', () => {
    expect(daysText({ from: '2026-10-01', to: '2026-10-31' }, 'zh-CN')).toBe('2026年10月1日至2026年10月31日');
    expect(daysText({ from: '2026-10-01', to: '2026-10-31' }, 'en-US')).toMatch(/^October 1.–.31, 2026$/);
    expect(daysText({ from: '2026-10-01', to: '2026-10-01' }, 'zh-CN')).toBe('2026年10月1日');
  });

  it('is a list in Chinese with a space beside Latin letters, and with none beside Chinese ones', () => {
    const { list } = speak('zh-CN', 'UTC');
    expect(list(['Exchange', 'Teams'])).toBe('Exchange 和 Teams');
    expect(list(['迁移', 'Teams', '支持'])).toBe('迁移、Teams 和支持');
  });
});

describe('numbers', () => {
  it.each([
    [1, '1 лицензия'],
    [3, '3 лицензии'],
    [25, '25 лицензий'],
    [21, '21 лицензия'],
  ])('take the form that Russian wants for %i', (count, text) => {
    expect(speak('ru-RU', 'UTC').say('common.licences', { count })).toBe(text);
  });

  it('of a price keep its currency and say the term', () => {
    const price = { amount: '12.50', currency: 'EUR', term: 'monthly' } as const;
    expect(speak('en-US', 'UTC').price(price)).toBe('€12.50 per license per month');
    expect(speak('pt-BR', 'UTC').price({ ...price, term: 'annual' })).toMatch(/^€\s12,50 por licença por ano$/);
  });
});

it('takes what looks like markup in a value as text', () => {
  expect(speak('en-US', 'UTC').say('welcome.greeting', { name: '<b>{count}</b>' })).toContain('<b>{count}</b>');
});

describe('the language for a person', () => {
  it.each([
    ['pt-PT', 'pt-BR'],
    ['es-MX', 'es-ES'],
    ['zh-TW', 'zh-CN'],
    ['fr', 'fr-FR'],
    ['ru_RU', 'ru-RU'],
  ])('%s is answered in %s', (tag, locale) => {
    expect(pickLocale(tag)).toBe(locale);
  });

  it('is the first candidate that can be spoken, English where none can', () => {
    expect(pickLocale(null, 'de-DE', 'es-AR', 'fr-FR')).toBe('es-ES');
    expect(pickLocale('de-DE', undefined)).toBe('en-US');
  });
});
