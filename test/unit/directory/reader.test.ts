import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FilePart } from '../../../src/application/ports/directory-import.js';
import { directoryReader } from '../../../src/store/directory-reader.js';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'accord-reader-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

async function partsOf(text: string | Uint8Array, ...only: Parameters<ReturnType<typeof directoryReader>>): Promise<FilePart[]> {
  const file = join(folder, 'directory.json');
  await writeFile(file, text);
  const parts: FilePart[] = [];
  for await (const part of directoryReader(file)(...only)) parts.push(part);
  return parts;
}

const withoutEnd = (parts: readonly FilePart[]) => parts.filter(({ kind }) => kind !== 'end');
const end = (parts: readonly FilePart[]) => parts.at(-1);

it('gives the values of each section with their places, and a digest', async () => {
  const parts = await partsOf('{ "people": [{ "name": "A" }, 7], "operator": { "name": "Опер 云" }, "relationships": [], "left": { "people": ["x"] } }');
  expect(withoutEnd(parts)).toEqual([
    { kind: 'value', section: 'people', index: 0, value: { name: 'A' } },
    { kind: 'value', section: 'people', index: 1, value: 7 },
    { kind: 'value', section: 'operator', index: null, value: { name: 'Опер 云' } },
    { kind: 'value', section: 'left', index: null, value: { people: ['x'] } },
  ]);
  expect(end(parts)).toEqual({ kind: 'end', digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
});

it('gives only the sections that are asked for, and the same digest', async () => {
  const text = '{ "people": [1], "organisations": [2] }';
  const parts = await partsOf(text, ['organisations']);
  expect(withoutEnd(parts)).toEqual([{ kind: 'value', section: 'organisations', index: 0, value: 2 }]);
  expect(end(parts)).toEqual(end(await partsOf(text)));
});

it('gives another digest for another file that says the same', async () => {
  expect(end(await partsOf('{"people":[]}'))).not.toEqual(end(await partsOf('{"people": []}')));
});

it('reads a character that is cut between two chunks of the file', async () => {
  const name = `${'a'.repeat(65_535 - '{"operator":{"name":"'.length)}云`;
  expect(await partsOf(JSON.stringify({ operator: { name } }))).toContainEqual({ kind: 'value', section: 'operator', index: null, value: { name } });
});

it('keeps a value named __proto__ a value', async () => {
  const [part] = await partsOf('{ "people": [{ "__proto__": { "roles": [] } }] }');
  expect(part?.kind === 'value' && Object.keys(part.value as object)).toEqual(['__proto__']);
});

it.each([
  ['a section nobody knows', '{ "folks": [] }', 'folks', /no section/],
  ['a section twice', '{ "people": [], "people": [] }', 'people', /twice/],
  ['a list that is an object', '{ "people": { "a": 1 } }', 'people', /must be a list/],
  ['a list that is null', '{ "organisations": null }', 'organisations', /must be a list/],
])('finds %s, and reads on', async (_, text, path, says) => {
  const parts = await partsOf(text);
  expect(parts).toContainEqual({ kind: 'mistake', mistake: { path, says: expect.stringMatching(says) as string } });
  expect(end(parts)).toEqual({ kind: 'end', digest: expect.any(String) as string });
});

it('does not take the keys inside values for sections', async () => {
  expect((await partsOf('{ "operator": { "folks": [], "people": {} }, "left": { "operator": 1 } }')).filter(({ kind }) => kind === 'mistake')).toEqual([]);
});

it.each([
  ['a list', '[]'],
  ['a text', '"directory"'],
])('finds that the whole file is %s', async (_, text) => {
  expect(await partsOf(text)).toContainEqual({ kind: 'mistake', mistake: { path: '', says: 'must be one JSON object' } });
});

it.each([
  ['is empty', ''],
  ['ends too early', '{ "people": [{ "name": "A" }'],
  ['goes on after its end', '{ "people": [] } x'],
  ['lacks a comma', '{ "people": [1 2] }'],
  ['has a comma too many', '{ "people": [1, ] }'],
  ['is not UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
])('finds that a file %s, once, and gives no digest', async (_, text) => {
  const parts = await partsOf(text);
  expect(parts.filter(({ kind }) => kind === 'mistake')).toEqual([{ kind: 'mistake', mistake: { path: '', says: expect.stringMatching(/JSON/) as string } }]);
  expect(end(parts)).toEqual({ kind: 'end', digest: null });
});

it('rejects when there is no file', async () => {
  await expect(directoryReader(join(folder, 'nothing.json'))()[Symbol.asyncIterator]().next()).rejects.toThrow(/ENOENT/);
});
