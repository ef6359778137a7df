import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(__dirname, '../..');
const cruise = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const run = promisify(execFile);

describe('the import table', () => {
  it('holds for every file of src, without a circle', async () => {
    const { stdout } = await run(process.execPath, [cruise, 'src', '--output-type', 'err'], { cwd: root });
    expect(stdout).toContain('no dependency violations found');
  }, 180_000);
});
