import { LOCALES, type Locale } from '../../../src/domain/people.js';
import { readingOf } from './listener.js';

const SENTENCES: Readonly<Record<Locale, readonly string[]>> = {
  'en-US': ['who administers our customer', 'send them a trial please', 'show me the offers that were declined'],
  'pt-BR': ['quem administra o nosso cliente', 'envie uma avaliação para eles, por favor', 'mostre as ofertas que foram recusadas'],
  'es-ES': ['quién administra a nuestro cliente', 'envíales una prueba, por favor', 'muéstrame las ofertas que han sido rechazadas'],
  'fr-FR': ['qui administre notre client', "envoie-leur un essai s'il te plaît", 'montre-moi les offres qui ont été refusées'],
  'ru-RU': ['кто администрирует нашего клиента', 'отправь им пробную версию', 'покажи отклонённые предложения'],
  'zh-CN': ['谁在管理我们的客户', '给他们发试用邀请', '看看被拒绝的报价'],
};

const cases = LOCALES.flatMap((locale) => SENTENCES[locale].map((text) => ({ locale, text })));

describe('the language of a sentence', () => {
  it.each(cases)('is $locale in "$text", whatever the language of the client', ({ locale, text }) => {
    expect(LOCALES.map((own) => readingOf(text, own).locale)).toEqual(LOCALES.map(() => locale));
  });

  it.each<[string, Locale, Locale]>([
    ['ok', 'pt-BR', 'pt-BR'],
    ['E3', 'fr-FR', 'fr-FR'],
    ['E3', 'ru-RU', 'ru-RU'],
    ['без Power BI Pro', 'ru-RU', 'ru-RU'],
    ['不要Power BI Pro', 'zh-CN', 'zh-CN'],
    ['5 Power BI Pro', 'fr-FR', 'fr-FR'],
    ['1042', 'zh-CN', 'zh-CN'],
    ['', 'es-ES', 'es-ES'],
    ['!?', 'ru-RU', 'ru-RU'],
    ['שלום', 'fr-FR', 'fr-FR'],
  ])('of "%s" is that of the client where nothing tells: %s gives %s', (text, own, locale) => {
    expect(readingOf(text, own).locale).toBe(locale);
  });

  it.each<[string, Locale]>([
    ['пробная версия Business Premium для Maplewick Foods', 'ru-RU'],
    ['给Maplewick Foods发Microsoft 365 Business Premium试用', 'zh-CN'],
    ['给Maplewick Foods发试用', 'zh-CN'],
    ['envoie un essai de Business Premium à Фармадуга', 'fr-FR'],
    ['send ООО Фармадуга a trial', 'en-US'],
    ['Send 竹影茶业有限公司 a trial of E3', 'en-US'],
    ['qui administre notre client 竹影茶业有限公司', 'fr-FR'],
    ['кто администрирует Maplewick Foods Trading Company', 'ru-RU'],
  ])('is that of its words, not of the names in it: "%s"', (text, locale) => {
    expect(readingOf(text, 'en-US').locale).toBe(locale);
  });
});
