import type { Locale } from '../../../src/domain/people.js';
import { delegationSaid, isUnwanted } from '../../../src/understanding/delegation-said.js';
import { readingOf } from './listener.js';

describe('delegated administration beside something else', () => {
  it.each<[Locale, string]>([
    ['en-US', 'with delegated administration after all'], ['en-US', 'send Maplewick Foods a trial and ask for delegated administration'],
    ['pt-BR', 'com administração delegada'], ['es-ES', 'y pide administración delegada'], ['fr-FR', "avec l'administration déléguée"],
    ['ru-RU', 'все-таки с делегированным администрированием'], ['zh-CN', '还是加上委派管理'],
  ])('%s: is wanted in "%s"', (locale, text) => {
    expect(delegationSaid(readingOf(text, locale))).toBe('with');
  });

  it.each<[Locale, string]>([
    ['en-US', 'without delegated administration'], ['en-US', 'no delegated administration'], ['en-US', 'without asking for delegated administration'], ['en-US', 'remove delegated administration'],
    ['pt-BR', 'sem administração delegada'], ['es-ES', 'sin administración delegada'], ['fr-FR', 'sans administration déléguée'],
    ['ru-RU', 'без делегированного администрирования'], ['zh-CN', '不要委派管理'],
  ])('%s: is not wanted in "%s"', (locale, text) => {
    expect(delegationSaid(readingOf(text, locale))).toBe('without');
  });

  it('is not spoken of, or what is not wanted is something else', () => {
    expect(delegationSaid(readingOf('send Maplewick Foods a trial'))).toBeNull();
    expect(delegationSaid(readingOf('not E5 but delegated administration'))).toBe('with');
  });
});

describe('a subscription', () => {
  const unwanted = (text: string, locale: Locale = 'en-US') => {
    const reading = readingOf(text, locale);
    return reading.products.map(({ mention }) => isUnwanted(reading, mention));
  };

  it('is not wanted right after a word that says so', () => {
    expect([unwanted('without Power BI Pro'), unwanted('remove E5'), unwanted('без Power BI Pro', 'ru-RU'), unwanted('不要Power BI Pro', 'zh-CN')]).toEqual([[true], [true], [true], [true]]);
    expect(unwanted('not E5 but E3')).toEqual([true, false]);
  });

  it('is wanted after a correction, or with a count', () => {
    expect([unwanted('no, E5'), unwanted('нет, E5', 'ru-RU'), unwanted('不对，E5', 'zh-CN'), unwanted('make it 30 E5')]).toEqual([[false], [false], [false], [false]]);
  });
});
