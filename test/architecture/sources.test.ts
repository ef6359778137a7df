import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

const sourcesIn = (folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => path.join(folder, file));

const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const breaking = (files: readonly string[], rule: (text: string) => boolean): string[] => files.filter((file) => rule(textOf(file)));

describe('the sources', () => {
  const sources = sourcesIn('src');

  it('are there', () => {
    expect(sources.length).toBeGreaterThan(100);
  });

  it('hold no file that only hands on what others export', () => {
    expect(sources.filter((file) => path.basename(file) === 'index.ts')).toEqual([]);
    expect(breaking(sources, (text) => /^export \* from/m.test(text))).toEqual([]);
  });

  it('export by name only', () => {
    expect(breaking(sources, (text) => /^export default/m.test(text))).toEqual([]);
  });

  it('hold no file of more than 250 lines, but for the lists of a language', () => {
    const lists = /^src\/understanding\/(lexicon|patterns|gazetteer)\//;
    expect(breaking(sources.filter((file) => !lists.test(file)), (text) => text.split('\n').length > 251)).toEqual([]);
  });

  it('leave nothing to be done later', () => {
    expect(breaking([...sources, ...sourcesIn('test')].filter((file) => !file.endsWith('sources.test.ts')), (text) => /(\/\/|\*)\s*(TODO|FIXME|XXX|HACK)\b|@ts-ignore/.test(text))).toEqual([]);
  });

  it('ask no clock and no chance in the domain', () => {
    expect(breaking(sources.filter((file) => file.startsWith('src/domain/')), (text) => /Date\.now\(|new Date\(\)|Math\.random\(|randomUUID/.test(text))).toEqual([]);
  });
});
