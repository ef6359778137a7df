import { spawn } from 'node:child_process';

/** `npm run check`: types, lint and form at the same time. Ends with 1 when one of them complains, after all have spoken. */
// The model file is made by a command and is not for reading.
const checks = [
  ['node_modules/eslint/bin/eslint.js', '.'],
  ['node_modules/typescript/bin/tsc', '--noEmit'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', 'src', '!src/understanding/model/model.json', '--log-level', 'warn'],
];

const codes = await Promise.all(
  checks.map((command) => new Promise((resolve) => spawn(process.execPath, command, { stdio: 'inherit' }).once('close', resolve))),
);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
