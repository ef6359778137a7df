import { strFromU8, unzipSync } from 'fflate';
import { buildAppPackage, type AppPackage } from '../../../src/cli/pack/app-package.js';
import { manifestFiles, manifestJson, manifestText, SETTINGS } from './support/packing.js';

function built(files = manifestFiles()): AppPackage {
  const made = buildAppPackage(files, SETTINGS);
  if ('problems' in made) throw new Error(made.problems.join('\n'));
  return made;
}

function problemsOf(changes: Readonly<Record<string, string | null>>): readonly string[] {
  const made = buildAppPackage(manifestFiles(changes), SETTINGS);
  return 'problems' in made ? made.problems : [];
}

const edited = (name: string, changes: Record<string, unknown>): Record<string, string> =>
  ({ [name]: JSON.stringify({ ...manifestJson(name), ...changes }) });

describe('building the app package', () => {
  it('holds the manifest, both icons and five translations, and no drawing', () => {
    expect(Object.keys(unzipSync(built().zip))).toEqual([
      'manifest.json', 'color.png', 'outline.png', 'pt-BR.json', 'es-ES.json', 'fr-FR.json', 'ru-RU.json', 'zh-CN.json',
    ]);
  });

  it('fills in the App ID, the host and the three addresses', () => {
    const text = strFromU8(unzipSync(built().zip)['manifest.json'] ?? new Uint8Array());
    expect(text).not.toContain('${{');
    expect(JSON.parse(text)).toMatchObject({
      id: SETTINGS.appId,
      bots: [{ botId: SETTINGS.appId }],
      validDomains: ['accord.example.com:8443'],
      developer: { websiteUrl: SETTINGS.website, privacyUrl: SETTINGS.privacy, termsOfUseUrl: SETTINGS.terms },
    });
  });

  it('keeps the other files byte for byte', () => {
    const files = manifestFiles();
    const others = Object.entries(unzipSync(built(files).zip)).filter(([name]) => name !== 'manifest.json');
    expect(others).toHaveLength(7);
    for (const [name, bytes] of others) expect(Buffer.from(bytes).equals(files.get(name) ?? new Uint8Array())).toBe(true);
  });

  it('is the same bytes each time', () => {
    expect(Buffer.from(built().zip).equals(built().zip)).toBe(true);
    expect(built().zip.subarray(10, 14)).toEqual(new Uint8Array([0, 0, 0x21, 0])); // 1 January 1980, 00:00
  });

  it('cannot be broken out of by a value with a quote', () => {
    const made = buildAppPackage(manifestFiles(), { ...SETTINGS, website: 'https://example.com/","x":"' });
    if ('problems' in made) throw new Error(made.problems.join('\n'));
    const manifest: unknown = JSON.parse(strFromU8(unzipSync(made.zip)['manifest.json'] ?? new Uint8Array()));
    expect(manifest).toMatchObject({ developer: { websiteUrl: 'https://example.com/","x":"' } });
  });
});

describe('refusing to build the app package', () => {
  it('names the text that is missing in a translation', () => {
    expect(problemsOf(edited('ru-RU.json', { 'bots[0].commandLists[0].commands[3].title': undefined }))).toEqual(['ru-RU.json: bots[0].commandLists[0].commands[3].title: is missing']);
  });

  it('names the text in a translation that the manifest does not have', () => {
    expect(problemsOf(edited('es-ES.json', { 'staticTabs[0].name': 'Inicio' }))).toEqual([expect.stringContaining('staticTabs[0].name')]);
  });

  it.each([
    ['name.short', 30], ['name.full', 100], ['description.short', 80], ['description.full', 4000],
    ['bots[0].commandLists[0].commands[0].title', 128], ['bots[0].commandLists[0].commands[0].description', 4000],
  ])('allows %s %i characters and no more', (key, longest) => {
    expect(problemsOf(edited('zh-CN.json', { [key]: '字'.repeat(longest) }))).toEqual([]);
    expect(problemsOf(edited('zh-CN.json', { [key]: '字'.repeat(longest + 1) }))).toEqual([expect.stringContaining(`zh-CN.json: ${key}`)]);
  });

  it('refuses a blank text', () => {
    expect(problemsOf(edited('fr-FR.json', { 'name.full': '  ' }))).toHaveLength(1);
  });

  it('names a translation or an icon that is not there', () => {
    expect(problemsOf({ 'fr-FR.json': null })).toEqual(['fr-FR.json: not there']);
    expect(problemsOf({ 'outline.png': null })).toEqual(['outline.png: named in manifest.json and not there']);
  });

  it('refuses a manifest that leaves a language out', () => {
    const localizationInfo = { defaultLanguageTag: 'en', additionalLanguages: [{ languageTag: 'fr', file: 'fr-FR.json' }] };
    expect(problemsOf(edited('manifest.json', { localizationInfo }))).toEqual([expect.stringContaining('must name pt-BR.json')]);
  });

  it('refuses a placeholder nobody fills in', () => {
    expect(problemsOf(edited('manifest.json', { version: '${{VERSION}}' }))).toEqual(['manifest.json: unknown placeholder ${{VERSION}}']);
  });

  it('refuses a manifest that is not JSON', () => {
    expect(problemsOf({ 'manifest.json': manifestText('manifest.json').slice(1) })).toEqual([expect.stringMatching(/^manifest\.json: /)]);
  });
});
