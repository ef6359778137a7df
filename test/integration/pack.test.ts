import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

const ROOT = join(__dirname, '../..');

describe('npm run pack', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-pack-'));
  const command = join(folder, 'pack.mjs');
  const out = join(folder, 'accord-teams.zip');

  const run = (...args: readonly string[]) => spawnSync(process.execPath, [command, ...args, '--out', out], { cwd: ROOT, encoding: 'utf8' });

  beforeAll(() => {
    execFileSync(join(ROOT, 'node_modules/.bin/esbuild'), [
      join(ROOT, 'src/cli/pack.ts'), '--bundle', '--platform=node', '--format=esm', '--target=node20', `--outfile=${command}`, '--log-level=error',
    ]);
  });
  afterEach(() => rmSync(out, { force: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes the zip and says so', () => {
    const done = run('--app-id', '11111111-2222-4333-8444-555555555555', '--public-url', 'https://accord.example.com');
    expect({ status: done.status, stderr: done.stderr }).toEqual({ status: 0, stderr: '' });
    expect(done.stdout).toContain(out);
    expect(Object.keys(unzipSync(new Uint8Array(readFileSync(out))))).toContain('manifest.json');
  });

  it('writes the same bytes in another time zone', () => {
    const made = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((zone) => {
      const args = [command, '--app-id', '11111111-2222-4333-8444-555555555555', '--public-url', 'https://accord.example.com', '--out', out];
      execFileSync(process.execPath, args, { cwd: ROOT, env: { TZ: zone } });
      return readFileSync(out);
    });
    expect(made[0]?.equals(made[1] ?? Buffer.alloc(0))).toBe(true);
  });

  it('writes nothing, says why and ends with 1 when a flag is bad', () => {
    const refused = run('--app-id', 'not-a-guid', '--public-url', 'http://accord.example.com');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('--app-id');
    expect(refused.stderr).toContain('--public-url');
    expect(existsSync(out)).toBe(false);
  });

  it('ends with 1 where there is no manifest folder', () => {
    const args = [command, '--app-id', '11111111-2222-4333-8444-555555555555', '--public-url', 'https://accord.example.com'];
    const refused = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('manifest');
    expect(existsSync(out)).toBe(false);
  });
});
