import { createProductFinder } from '../../../src/understanding/products.js';
import { sayingOf } from '../../../src/understanding/said.js';
import { subscriptions } from './listener.js';

const finder = createProductFinder(subscriptions);
const found = (text: string): string[][] => finder.find(sayingOf(text)).map(({ candidates }) => candidates.map(({ name }) => name));

const BASIC = 'Microsoft 365 Business Basic';
const STANDARD = 'Microsoft 365 Business Standard';
const PREMIUM = 'Microsoft 365 Business Premium';
const APPS = 'Microsoft 365 Apps for business';

describe('a subscription of the catalogue', () => {
  it.each(subscriptions.map(({ name }) => name))('is found by its name: %s', (name) => {
    expect(found(`an offer of ${name} please`)).toEqual([[name]]);
    expect(found(name.toUpperCase())).toEqual([[name]]);
  });

  it('is found by every short name, part number and localised name', () => {
    for (const item of subscriptions) for (const alias of item.aliases) expect({ alias, found: found(`(${alias})`).flat() }).toMatchObject({ found: expect.arrayContaining([item.name]) as unknown });
  });

  it.each([
    ['M365 E3', ['Microsoft 365 E3']],
    ['MS 365 E3', ['Microsoft 365 E3']],
    ['O365 E3', ['Office 365 E3']],
    ['Office E3', ['Office 365 E3']],
    ['Intune', ['Microsoft Intune']],
    ['Exchange Plan 1', ['Exchange Online (Plan 1)']],
    ['Business Premium', [PREMIUM]],
    ['m365 business premium', [PREMIUM]],
    ['Microsoft 365 Empresa Estándar', [STANDARD]],
    ['M365 Business Básico', [BASIC]],
    ['Microsoft 365商业高级版', [PREMIUM]],
    ['商业标准版', [STANDARD]],
    ['М365 бизнес премиум', [PREMIUM]],
    ['Майкрософт 365 бизнес стандарт', [STANDARD]],
  ])('is found by the short form "%s"', (form, names) => {
    expect(found(`for ${form} now`)).toEqual([names]);
  });

  it.each([
    ['busines premium', PREMIUM],
    ['Buisness Standard', STANDARD],
    ['business premum', PREMIUM],
    ['bussines basic', BASIC],
    ['apps for bussiness', APPS],
    ['бизнес премиума', PREMIUM],
    ['бизнес премиумом', PREMIUM],
    ['бизнес стандарта', STANDARD],
    ['приложений для бизнеса', APPS],
  ])('is found mistyped or inflected: "%s"', (text, name) => {
    expect(found(text)).toEqual([[name]]);
  });

  it.each(['E3', 'e3', 'plan E3', 'план E3', 'E3 计划'])('is asked about when a short name fits two: "%s"', (text) => {
    expect(found(text)).toEqual([['Office 365 E3', 'Microsoft 365 E3']]);
  });

  it('is the longest that fits, and several stand in their order', () => {
    expect(found('Microsoft 365 E3 and Office 365 E5, then E1')).toEqual([['Microsoft 365 E3'], ['Office 365 E5'], ['Office 365 E1']]);
  });

  it.each(['', 'E33', 'E 3', 'Microsoft', 'Microsoft 365', '365', 'business', 'a standby plan', 'premiere', 'an exchangeable thing', 'бизнес', '商业'])('is not found in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
