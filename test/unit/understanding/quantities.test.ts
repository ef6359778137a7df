import type { Locale } from '../../../src/domain/people.js';
import { readingOf } from './listener.js';

/** The products of a sentence by their first candidate, each with its count. */
const countedIn = (text: string, locale: Locale): (readonly [string | undefined, number | null])[] =>
  readingOf(text, locale).products.map(({ mention, quantity }) => [mention.candidates[0]?.name, quantity]);

const E1 = 'Office 365 E1';
const E3 = 'Office 365 E3';
const E5 = 'Office 365 E5';
const BI = 'Power BI Pro';
const PREMIUM = 'Microsoft 365 Business Premium';

describe('a count of licences', () => {
  it.each<[Locale, string, (readonly [string, number | null])[]]>([
    ['en-US', '20 E3 and 10 E5', [[E3, 20], [E5, 10]]],
    ['en-US', '20 E3, 10 E5', [[E3, 20], [E5, 10]]],
    ['en-US', 'E3 x 20', [[E3, 20]]],
    ['en-US', '20x E3', [[E3, 20]]],
    ['en-US', 'E3 (20), E5 (10)', [[E3, 20], [E5, 10]]],
    ['en-US', 'E3: 20; E5: 10', [[E3, 20], [E5, 10]]],
    ['en-US', '20 licenses of E3', [[E3, 20]]],
    ['en-US', 'twenty seats of E3 and fifty E5', [[E3, 20], [E5, 50]]],
    ['en-US', 'E3 and Power BI Pro for 20 people', [[E3, 20], [BI, 20]]],
    ['en-US', 'E3 and Power BI Pro, 20 users', [[E3, 20], [BI, 20]]],
    ['en-US', 'offer Maplewick Foods 1,200 E3', [[E3, 1200]]],
    ['pt-BR', '20 E3 e 10 E5', [[E3, 20], [E5, 10]]],
    ['pt-BR', 'E3 x 20', [[E3, 20]]],
    ['pt-BR', 'E3 e Power BI Pro para 20 pessoas', [[E3, 20], [BI, 20]]],
    ['pt-BR', 'vinte licenças do E3', [[E3, 20]]],
    ['es-ES', '20 E3 y 10 E5', [[E3, 20], [E5, 10]]],
    ['es-ES', 'E3 x 20', [[E3, 20]]],
    ['es-ES', 'E3 y Power BI Pro para 20 personas', [[E3, 20], [BI, 20]]],
    ['es-ES', 'una docena de licencias de E3', [[E3, 12]]],
    ['fr-FR', '20 E3 et 10 E5', [[E3, 20], [E5, 10]]],
    ['fr-FR', 'E3 x 20', [[E3, 20]]],
    ['fr-FR', 'E3 et Power BI Pro pour 20 personnes', [[E3, 20], [BI, 20]]],
    ['fr-FR', 'une douzaine de licences E3', [[E3, 12]]],
    ['ru-RU', '20 E3 и 10 E5', [[E3, 20], [E5, 10]]],
    ['ru-RU', 'E3 x 20', [[E3, 20]]],
    ['ru-RU', 'E3 и Power BI Pro на 20 человек', [[E3, 20], [BI, 20]]],
    ['ru-RU', 'двадцать лицензий E3', [[E3, 20]]],
    ['zh-CN', '20个E3和10个E5', [[E3, 20], [E5, 10]]],
    ['zh-CN', 'E3 x 20', [[E3, 20]]],
    ['zh-CN', 'E3和Power BI Pro，20个人用', [[E3, 20], [BI, 20]]],
    ['zh-CN', '五十个用户的E3', [[E3, 50]]],
  ])('%s: "%s"', (locale, text, counted) => {
    expect(countedIn(text, locale)).toEqual(counted);
  });

  it.each<[Locale, string, (readonly [string, number | null])[]]>([
    ['en-US', 'a trial of E3 and 20 E5', [[E3, null], [E5, 20]]],
    ['en-US', '20 E1, E3 and E5', [[E1, 20], [E3, null], [E5, null]]],
    ['en-US', '10 E1 and 20 E3 for Maplewick Foods', [[E1, 10], [E3, 20]]],
    ['en-US', 'E3 x 20 and E5', [[E3, 20], [E5, null]]],
    ['ru-RU', 'пробник E3 и 20 E5', [[E3, null], [E5, 20]]],
    ['zh-CN', '20个E1，E3', [[E1, 20], [E3, null]]],
  ])('%s: one of several holds for its own product alone in "%s"', (locale, text, counted) => {
    expect(countedIn(text, locale)).toEqual(counted);
  });

  it.each<[Locale, string]>([
    ['en-US', 'a trial of E3 for 30 days'],
    ['en-US', 'an E3 offer since 3 March'],
    ['en-US', 'one E3 trial'],
    ['en-US', 'T-1042 with E3'],
    ['en-US', 'E3 in 2025'],
    ['pt-BR', 'uma avaliação do E3 por 30 dias'],
    ['es-ES', 'una prueba de E3 durante 30 días'],
    ['fr-FR', 'un essai de E3 pendant 30 jours'],
    ['ru-RU', 'пробный E3 на 30 дней'],
    ['zh-CN', 'E3试用30天'],
    ['zh-CN', '一份E3的报价'],
    ['zh-CN', '发一封E3的邀请'],
  ])('%s: is not said in "%s"', (locale, text) => {
    expect(countedIn(text, locale)).toEqual([[E3, null]]);
  });

  it('is no number of the brand', () => {
    expect(countedIn('为海棣医药开通Microsoft 365商业高级版的试用，五十个用户', 'zh-CN')).toEqual([[PREMIUM, 50]]);
    expect(countedIn('Майкрософт 365 бизнес премиум', 'ru-RU')).toEqual([[PREMIUM, null]]);
  });

  it('is kept for the licences where a paper is counted too', () => {
    expect(countedIn('做一份E3的报价，50个许可', 'zh-CN')).toEqual([[E3, 50]]);
    expect(countedIn('1份E3的报价，50个许可', 'zh-CN')).toEqual([[E3, 50]]);
  });
});
