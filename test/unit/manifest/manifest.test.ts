import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fillPlaceholders } from '../../../src/cli/pack/fill-placeholders.js';
import { manifestSchema, translationSchemaFor } from '../../../src/cli/pack/manifest-shape.js';
import { LOCALES } from '../../../src/domain/people.js';
import { manifestJson } from './support/packing.js';

const SCHEMAS = 'https://developer.microsoft.com/json-schemas/teams/v1.30/';
const TRANSLATED = LOCALES.filter((locale) => locale !== 'en-US');

function filledManifest(): Record<string, unknown> {
  const url = 'https://accord.example.com';
  const filled = fillPlaceholders(manifestJson('manifest.json'), {
    MICROSOFT_APP_ID: '11111111-2222-4333-8444-555555555555', PUBLIC_HOST: 'accord.example.com',
    WEBSITE_URL: url, PRIVACY_URL: url, TERMS_URL: url,
  });
  if ('problems' in filled) throw new Error(filled.problems.join());
  return filled.value as Record<string, unknown>; // what was an object stays one
}

/** What Microsoft's own schemas find wrong with each of the documents. */
function faultsOf(documents: readonly Record<string, unknown>[]): readonly string[][] {
  const script = join(__dirname, 'support/teams-faults.mjs');
  const answer = execFileSync(process.execPath, [script], { input: JSON.stringify(documents), encoding: 'utf8' });
  return JSON.parse(answer) as string[][]; // the script's own output
}

const titlesOf = (texts: Record<string, unknown>): unknown[] =>
  Object.entries(texts).filter(([key]) => key.endsWith('.title')).map(([, title]) => title);

describe('the Teams manifest', () => {
  it('is valid by the schema it names, filled in, and so is every translation', () => {
    const documents = [filledManifest(), ...TRANSLATED.map((locale) => manifestJson(`${locale}.json`))];
    expect(documents.map(({ $schema }) => $schema)).toEqual([
      `${SCHEMAS}MicrosoftTeams.schema.json`, ...TRANSLATED.map(() => `${SCHEMAS}MicrosoftTeams.Localization.schema.json`),
    ]);
    expect(faultsOf(documents)).toEqual(documents.map(() => []));
  });

  it('would be found invalid with a name that is too long, and a translation with a key that Teams does not know', () => {
    const [ofManifest, ofTranslation] = faultsOf([
      { ...filledManifest(), name: { short: 'A'.repeat(31) } },
      { ...manifestJson('fr-FR.json'), 'bots[0].title': 'Aide' },
    ]);
    expect(ofManifest).toEqual([expect.stringContaining('/name/short')]);
    expect(ofTranslation).toEqual([expect.stringContaining('bots[0].title')]);
  });

  it('asks for a bot in the personal scope alone, without files', () => {
    const manifest = filledManifest();
    expect(manifest.bots).toEqual([expect.objectContaining({ botId: manifest.id, scopes: ['personal'], supportsFiles: false })]);
  });

  it('offers every language by its bare tag, so that es-MX or zh-TW get the nearest', () => {
    expect(filledManifest().localizationInfo).toEqual({
      defaultLanguageTag: 'en',
      additionalLanguages: TRANSLATED.map((locale) => ({ languageTag: locale.slice(0, 2), file: `${locale}.json` })),
    });
  });

  it.each(TRANSLATED)('has every text and no other in %s, within the lengths Teams allows', (locale) => {
    const manifest = manifestSchema.parse(filledManifest());
    expect(translationSchemaFor(manifest).safeParse(manifestJson(`${locale}.json`)).error).toBeUndefined();
  });

  it.each(TRANSLATED)('tells its commands apart in %s and leaves none in English', (locale) => {
    const english = manifestSchema.parse(filledManifest()).bots[0].commandLists.flatMap((list) => list.commands.map(({ title }) => title));
    const titles = titlesOf(manifestJson(`${locale}.json`));
    expect(new Set(titles).size).toBe(english.length);
    expect(titles.filter((title) => english.includes(String(title)))).toEqual([]);
  });
});
