import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildAppPackage } from './pack/app-package.js';
import { HELP, readPackSettings } from './pack/pack-settings.js';

/**
 * `npm run pack -- --app-id ... --public-url ...`: fills in manifest/ and writes the zip that is uploaded to Teams.
 * Refuses whatever Teams would refuse that can be seen from here; then nothing is written and the exit code is 1.
 */
function pack(args: readonly string[], root: string): number {
  const settings = readPackSettings(args);
  if (settings === 'help') return say(HELP);
  if ('problems' in settings) return refuse([...settings.problems, '', HELP]);

  const made = buildAppPackage(readManifestFolder(join(root, 'manifest')), settings);
  if ('problems' in made) return refuse(made.problems);

  writeFileSync(resolve(root, settings.out), made.zip);
  return say(`Wrote ${settings.out} (${made.names.join(', ')})`, ...settings.hints);
}

function readManifestFolder(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

function say(...lines: readonly string[]): number {
  console.log(lines.join('\n'));
  return 0;
}

function refuse(lines: readonly string[]): number {
  console.error(lines.join('\n'));
  return 1;
}

try {
  process.exitCode = pack(process.argv.slice(2), process.cwd());
} catch (error) {
  process.exitCode = refuse([`The package could not be written: ${error instanceof Error ? error.message : String(error)}`]);
}
