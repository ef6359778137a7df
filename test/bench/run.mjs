import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** `npm run bench` runs every bench, `npm run bench -- p4 understanding` those whose name holds one of the words; each in a process of its own. */
const FOLDER = 'dist/bench';
const ENDING = '.bench.js';
const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
// What an earlier build left behind is no bench any more.
const sources = new Set(readdirSync('test/bench').map((file) => path.basename(file, '.bench.ts')));
const names = readdirSync(FOLDER).filter((file) => file.endsWith(ENDING)).map((file) => path.basename(file, ENDING)).filter((name) => sources.has(name)).sort();
const chosen = wanted.length === 0 ? names : names.filter((name) => name.split('-').some((word) => wanted.includes(word)));

if (chosen.length === 0) {
  process.stderr.write(`There is no such bench. There are: ${names.join(', ')}.\n`);
  process.exitCode = 1;
}
for (const name of chosen) {
  // A figure never fails a run; a bench that breaks does.
  const [code] = await once(spawn(process.execPath, ['--expose-gc', path.join(FOLDER, name + ENDING)], { stdio: 'inherit' }), 'close');
  if (code !== 0) process.exitCode = 1;
}
