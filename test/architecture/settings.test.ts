import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTINGS } from '../../src/settings.js';

const ROOT = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('settings', () => {
  it('are read from the environment in src/config.ts and nowhere else', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const readers = sources.filter((file) => /process\s*(\.|\[['"])env|import\.meta\.env|\benv\b.*node:process/.test(read(join('src', file))));
    expect(readers).toEqual(['config.ts']);
  });

  it('all say what they are for', () => {
    expect(SETTINGS.filter(({ meaning }) => meaning.length < 10)).toEqual([]);
    expect(SETTINGS.length).toBeGreaterThan(10);
  });

  it('are in .env.example with the meaning and default that settings.ts gives them', () => {
    const shown = [...read('.env.example').matchAll(/^# (.+)\n#(\w+)=(.*)$/gm)].map(([, meaning, name, fallback]) => ({ name, meaning, fallback }));
    expect(shown).toEqual(SETTINGS);
  });

  it('are in the table of the README with the same meaning and default', () => {
    const rows = [...read('README.md').matchAll(/^\| `(\w+)` \| (.*?) \| (.+) \|$/gm)].map(([, name, fallback = '', meaning]) => ({ name, meaning, fallback: fallback.replaceAll('`', '').trim() }));
    const known = new Set(SETTINGS.map(({ name }) => name));
    expect(rows.filter(({ name }) => known.has(name ?? ''))).toEqual(SETTINGS);
  });
});
