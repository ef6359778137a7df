import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod/v4';

/** What Accord takes from others, as the lock file has it: every package by its hash, few that run anything when installed, known licences. */
const root = path.join(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), z.object({
    version: z.string(), integrity: z.string().optional(), resolved: z.string().optional(), link: z.boolean().optional(), inBundle: z.boolean().optional(),
    hasInstallScript: z.boolean().optional(), dev: z.boolean().optional(), devOptional: z.boolean().optional(), license: z.string().optional(),
  })),
});
const { '': own, ...packages } = lockSchema.parse(JSON.parse(read('package-lock.json'))).packages;
const entries = Object.entries(packages);
const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
const production = entries.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);

/** The line of the README's table about a package. */
const rows = new Map([...read('README.md').matchAll(/^\| `([@\w/.-]+)` \| (development|production) \| (.+) \|$/gm)].map(([, name = '', where, why]) => [name, { where, why }]));

const MOST_IN_PRODUCTION = 260;
const LICENCES = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Unlicense', '(AFL-2.1 OR BSD-3-Clause)'];
/** Its manifest names none, its readme says MIT. */
const LICENCE_IN_README = ['escape-regexp-component'];

describe('the lock file', () => {
  it('is of this project, and holds the hash of every package', () => {
    expect(own?.version).toBe(z.object({ version: z.string() }).parse(JSON.parse(read('package.json'))).version);
    expect(entries.length).toBeGreaterThan(100);
    expect(entries.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '')).map(([place]) => place)).toEqual([]);
  });

  it('names no place where packages come from, nor a folder or an archive in place of one', () => {
    expect(entries.filter(([, { resolved, link, inBundle }]) => resolved !== undefined || link === true || inBundle === true).map(([place]) => place)).toEqual([]);
    expect(read('.npmrc')).toMatch(/^omit-lockfile-registry-resolved=true$/m);
  });

  it('has the exact versions that package.json asks for, and package.json asks for exact ones', () => {
    const { dependencies, devDependencies } = z.object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
    const asked = Object.entries({ ...dependencies, ...devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(asked.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });
});

it('the packages that run something when they are installed are those of the README', () => {
  const running = entries.filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(running.map(([place, { dev }]) => [nameOf(place), dev === true ? 'development' : 'production']).sort()).toEqual([...rows].map(([name, { where }]) => [name, where]).sort());
});

it('as many packages run in production as the README says, and no more than the ceiling', () => {
  expect(/\*\*(\d+) packages\*\* in production/.exec(read('README.md'))?.[1]).toBe(String(production.length));
  expect(production.length).toBeLessThanOrEqual(MOST_IN_PRODUCTION);
});

it('what runs in production has a licence of the list', () => {
  expect(production.filter(([place, { license }]) => !LICENCES.includes(license ?? '') && !LICENCE_IN_README.includes(nameOf(place))).map(([place, { license }]) => [place, license])).toEqual([]);
});
