import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECURITY_EVENTS } from '../../src/log/security-events.js';

const ROOT = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

describe('security events', () => {
  it('are in the table of the README with the meaning they have', () => {
    const rows = [...read('README.md').matchAll(/^\| `([a-z-]+)` \| ([^|]+) \|$/gm)].map(([, event, meaning]) => [event, meaning]);
    expect(rows.filter(([event]) => event !== undefined && event in SECURITY_EVENTS)).toEqual(Object.entries(SECURITY_EVENTS));
  });

  it('all happen somewhere', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('security-events.ts'));
    const text = sources.map((file) => read(join('src', file))).join('\n');
    expect(Object.keys(SECURITY_EVENTS).filter((event) => !text.includes(`'${event}'`))).toEqual([]);
  });
});
