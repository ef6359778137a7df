import { LOCALES, type Locale } from '../../../src/domain/people.js';
import { catalogues, type MessageKey } from '../../../src/i18n/catalogues.js';

/** Established terms (or their abbreviation, where a button has no room): where the English text uses one, every translation uses its own, in whatever form the grammar wants. */
type Term = Readonly<Record<Locale, RegExp>>;

const TERMS: readonly Term[] = [
  {
    'en-US': /trial invitation/i,
    'pt-BR': /convites? de avaliação/i,
    'es-ES': /invitaci(ón|ones) a prueba/i,
    'fr-FR': /invitations? à l’essai/i,
    'ru-RU': /приглашени\S+ на использование пробной версии/i,
    'zh-CN': /试用邀请/,
  },
  {
    'en-US': /purchase offer/i,
    'pt-BR': /ofertas? de compra/i,
    'es-ES': /ofertas? de compra/i,
    'fr-FR': /propositions? d’achat/i,
    'ru-RU': /предложени\S+ о покупке/i,
    'zh-CN': /采购报价/,
  },
  {
    'en-US': /delegated administration/i,
    'pt-BR': /administração delegada/i,
    'es-ES': /administración delegada/i,
    'fr-FR': /administration déléguée/i,
    'ru-RU': /делегированн\S+ администрировани/i,
    'zh-CN': /委派管理/,
  },
  {
    'en-US': /partner of record/i,
    'pt-BR': /Parceiro de Registro|\bPOR\b/,
    'es-ES': /Socio de Registro|\bPOR\b/,
    'fr-FR': /partenaire de référence|\bPOR\b/i,
    'ru-RU': /формальн\S+ партнер|(?<!\p{L})POR(?!\p{L})/iu,
    'zh-CN': /记录合作伙伴/,
  },
  { 'en-US': /licen[sc]e/i, 'pt-BR': /licença/i, 'es-ES': /licencia/i, 'fr-FR': /licence/i, 'ru-RU': /лицензи/i, 'zh-CN': /许可证/ },
  { 'en-US': /usage location/i, 'pt-BR': /loca(l|is) de uso/i, 'es-ES': /ubicaci(ón|ones) de uso/i, 'fr-FR': /emplacements? /i, 'ru-RU': /мест\S+/i, 'zh-CN': /使用位置/ },
  { 'en-US': /operated by 21Vianet/i, 'pt-BR': /operado pela 21Vianet/i, 'es-ES': /operado por 21Vianet/i, 'fr-FR': /géré par 21Vianet/i, 'ru-RU': /под управлением 21Vianet/i, 'zh-CN': /世纪互联运营/ },
];

/** Spellings that the glossary decided against. */
const UNWANTED: Readonly<Record<Locale, RegExp>> = {
  'en-US': /licence|organisation|authoris|programme|catalogue|successfully|\bplease\b/i,
  'pt-BR': /registo|utilizador|por favor/i,
  'es-ES': /asociad[oa]|por favor|(?<!\p{L})(tú|tu|tus)(?!\p{L})/iu,
  'fr-FR': /s’il vous plaît|(?<!\p{L})(ton|tes)(?!\p{L})| [:;?!»]|« /iu,
  'ru-RU': /партнёр|пожалуйста|(?<![.!?:»] |^)(?<!\p{L})Вы(?!\p{L})/u,
  'zh-CN': /21Vianet|你|您好吗/,
};

const keys = Object.keys(catalogues['en-US']) as MessageKey[]; // keys of a constant

/** Without the names of values, which are English everywhere. */
const textOf = (locale: Locale, key: MessageKey): string => catalogues[locale][key].replace(/\{\w+(?=[,}])/g, '');

describe.each(TERMS.map((term): [string, Term] => [term['en-US'].source, term]))('%s', (_, term) => {
  it.each(LOCALES)('is called by its own term in %s', (locale) => {
    const using = keys.filter((key) => term['en-US'].test(textOf('en-US', key)));
    expect(using.length).toBeGreaterThan(0);
    expect(using.filter((key) => !term[locale].test(textOf(locale, key)))).toEqual([]);
  });
});

it.each(LOCALES)('%s avoids the spellings that the glossary decided against', (locale) => {
  expect(keys.filter((key) => UNWANTED[locale].test(textOf(locale, key)))).toEqual([]);
});
