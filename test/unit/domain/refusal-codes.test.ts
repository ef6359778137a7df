import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DOMAIN = join(__dirname, '../../../src/domain');
const CODE = /code: '([a-z0-9-]+)'/g;

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith(ending)).map((name) => readFileSync(join(folder, name), 'utf8'));

describe('the refusals of the domain', () => {
  // refusals.ts only lists them.
  const rules = readdirSync(DOMAIN).filter((name) => name.endsWith('.ts') && name !== 'refusals.ts');
  const given = new Set(rules.flatMap((name) => [...readFileSync(join(DOMAIN, name), 'utf8').matchAll(CODE)].map(([, code]) => code ?? '')));
  const tests = filesOf(__dirname, '.test.ts');

  it('are many', () => {
    expect(given.size).toBeGreaterThan(20);
  });

  it.each([...given].sort())('%s is expected by a test of this folder', (code) => {
    expect(tests.filter((text) => text.includes(`'${code}'`))).not.toEqual([]);
  });
});
