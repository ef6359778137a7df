import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueSchema } from '../../../src/domain/catalogue.js';
import { findLines, numberIn } from '../../../src/understanding/find-lines.js';

const file = JSON.parse(readFileSync(path.resolve(__dirname, '../../../src/rehearsal/directory.json'), 'utf8')) as { catalogue: unknown }; // checked by the schema
const catalogue = catalogueSchema.parse(file.catalogue);

/** Part numbers and counts: what a text was found to name. */
const found = (text: string) => findLines(text, catalogue).map(({ candidates, licences }) => [candidates.map(({ partNumber }) => partNumber).join('|'), licences]);

describe('subscriptions a text names', () => {
  it.each([
    ['25 Office 365 E3', [['ENTERPRISEPACK', 25]]],
    ['Microsoft 365 E3 for 20 people', [['SPE_E3', 20]]],
    ['ENTERPRISEPACK x 7', [['ENTERPRISEPACK', 7]]],
    ['Office 365 E3', [['ENTERPRISEPACK', null]]],
    ['10 Business Standard, 5 Power BI Pro and 3 Exchange Online (Plan 1)', [['O365_BUSINESS_PREMIUM', 10], ['POWER_BI_PRO', 5], ['EXCHANGESTANDARD', 3]]],
    ['Business Standard: 10; Power BI Pro: 5', [['O365_BUSINESS_PREMIUM', 10], ['POWER_BI_PRO', 5]]],
    ['1,000 Office 365 E1', [['STANDARDPACK', 1000]]],
    ['1.000 Office 365 E1', [['STANDARDPACK', 1000]]],
    ['12 500 Office 365 E1', [['STANDARDPACK', 12_500]]],
    ['12\u202f500 Office 365 E1', [['STANDARDPACK', 12_500]]],
    ['1.5 Office 365 E1', [['STANDARDPACK', 1.5]]],
    ['0 Office 365 E1', [['STANDARDPACK', 0]]],
    ['给20个人用 Office 365 E3', [['ENTERPRISEPACK', 20]]],
    ['20个商业基础版许可证', [['O365_BUSINESS_ESSENTIALS', 20]]],
    ['試 Power BI Pro五', [['POWER_BI_PRO', null]]],
    ['20 лицензий «приложения для бизнеса»', [['O365_BUSINESS', 20]]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('are both candidates for a short name that fits two', () => {
    expect(found('20 E3')).toEqual([[expect.stringMatching(/^(ENTERPRISEPACK\|SPE_E3|SPE_E3\|ENTERPRISEPACK)$/), 20]]);
  });

  it.each(['', '   ', '🙂', 'E33', 'xE3', 'ME3T', 'E3ы', 'three of everything', '(', '[a-z]+', 'x'.repeat(10_000)])('are none in %.20s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are found in a long text without delay', () => {
    const before = performance.now();
    expect(found(`${'E3 '.repeat(1_000)}${'9'.repeat(5_000)}`)).toHaveLength(1_000);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});

describe('the one number of a short text', () => {
  it.each([['20', 20], ['for 180 days', 180], ['1,000', 1000], ['2.5', 2.5], ['на 90 дней', 90], ['20个', 20]])('is found in "%s"', (text, expected) => {
    expect(numberIn(text)).toBe(expected);
  });

  it.each(['', 'many', 'between 5 and 10', '🙂'])('is none in "%s"', (text) => {
    expect(numberIn(text)).toBeUndefined();
  });
});
