import type { Locale } from '../../../src/domain/people.js';
import { daysSaid, type DaysSaid } from '../../../src/understanding/days-said.js';
import { readingOf } from './listener.js';

const said = (text: string, locale: Locale): DaysSaid => daysSaid(readingOf(text, locale));

describe('the days that are said for something new', () => {
  it.each<[Locale, string]>([
    ['en-US', 'offer Maplewick Foods 25 Office 365 E3, valid for two weeks, with delegated administration for 90 days'],
    ['en-US', 'an offer to Maplewick Foods valid 14 days and 90 days of delegated administration'],
    ['pt-BR', 'faça uma oferta para a Maplewick Foods válida por 14 dias com administração delegada por 90 dias'],
    ['es-ES', 'haz una oferta a Maplewick Foods válida durante 14 días con administración delegada durante 90 días'],
    ['fr-FR', "fais une offre à Maplewick Foods valable 14 jours avec l'administration déléguée pendant 90 jours"],
    ['fr-FR', "une offre à Maplewick Foods, validité 14 jours, 90 jours d'administration déléguée"],
    ['ru-RU', 'сделай предложение Фармадуге, действительно 14 дней, с делегированным администрированием на 90 дней'],
    ['ru-RU', 'предложение Фармадуге, срок действия две недели, и делегированное администрирование на 90 дней'],
    ['zh-CN', '给竹影茶业发报价，有效期14天，委派管理90天'],
    ['zh-CN', '给竹影茶业发报价，14天内有效，并申请90天的委派管理'],
  ])('%s: are of the offer and of the administration in "%s"', (locale, text) => {
    expect(said(text, locale)).toEqual({ validDays: 14, delegationDays: 90 });
  });

  it.each<[Locale, string]>([
    ['en-US', 'send Maplewick Foods a trial of Office 365 E3 for 30 days and ask for delegated administration'],
    ['en-US', 'send Maplewick Foods a 30-day trial with delegated administration'],
    ['pt-BR', 'envie uma avaliação de 30 dias para a Maplewick Foods com administração delegada'],
    ['es-ES', 'envía a Maplewick Foods una prueba de 30 días con administración delegada'],
    ['fr-FR', "envoie à Maplewick Foods un essai de 30 jours avec l'administration déléguée"],
    ['ru-RU', 'отправь Фармадуге пробную версию на 30 дней и запроси делегированное администрирование'],
    ['zh-CN', '给竹影茶业发30天的试用，并申请委派管理'],
  ])('%s: are the trial\'s own in "%s"', (locale, text) => {
    expect(said(text, locale)).toEqual({ validDays: null, delegationDays: null });
  });

  it('are none where none are said', () => {
    expect(said('offer Maplewick Foods 25 Office 365 E3 with delegated administration', 'en-US')).toEqual({ validDays: null, delegationDays: null });
    expect(said('is a valid offer 14 licenses', 'en-US')).toEqual({ validDays: null, delegationDays: null });
  });

  it.each<[Locale, string]>([
    ['en-US', 'send Maplewick Foods a trial of Office 365 E3 when you have two minutes'], ['fr-FR', 'envoie à Maplewick Foods un essai d’Office 365 E3 quand tu as deux minutes'],
    ['ru-RU', 'отправь Фармадуге пробную Office 365 E3 через 5 минут'], ['zh-CN', '5分钟内给竹影茶业发Office 365 E3的试用'],
  ])('%s: are no licences either, nor are minutes: "%s"', (locale, text) => {
    expect(readingOf(text, locale).products.map(({ quantity }) => quantity)).toEqual([null]);
  });
});
