import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '../../../src/domain/people.js';
import { catalogues } from '../../../src/i18n/catalogues.js';

/** Layouts and code name messages by key: every key they name exists, and every key there is gets named somewhere. */
const ROOT = path.join(__dirname, '../../..');
const filesUnder = (folder: string, ending: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => path.join(folder, file));

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const known = new Set(Object.keys(catalogues['en-US']));

const layouts = filesUnder('cards', '.json').map((file): [string, string[]] => [file, [...read(file).matchAll(/"@([\w.-]+)"/g)].flatMap(([, key]) => (key ? [key] : []))]);
const isCatalogue = (file: string): boolean => LOCALES.some((locale) => file.includes(path.join('i18n', locale)));
const code = filesUnder('src', '.ts').filter((file) => !isCatalogue(file)).map(read).join('\n');

it.each(layouts)('%s names only messages that exist', (_, named) => {
  expect(named.filter((key) => !known.has(key))).toEqual([]);
});

it('has no message that neither a layout nor the code names', () => {
  const named = new Set([...layouts.flatMap(([, keys]) => keys), ...[...code.matchAll(/['"]([\w.-]+)['"]/g)].flatMap(([, key]) => (key ? [key] : []))]);
  // `status.${offer.status}`: every key of that shape counts as named.
  const shapes = [...code.matchAll(/`([\w-]+\.[\w.-]*)\$\{[^}]+\}([\w.-]*)`/g)].map(([, before = '', after = '']) => ({ before, after }));
  const isShaped = (key: string): boolean => shapes.some(({ before, after }) => key.startsWith(before) && key.endsWith(after) && key.length > before.length + after.length);
  expect([...known].filter((key) => !named.has(key) && !isShaped(key))).toEqual([]);
});
