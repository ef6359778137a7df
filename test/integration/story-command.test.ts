import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = path.join(__dirname, '../..');
const program = path.join(root, 'dist/cli/story.js');

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as `npm run story` runs it, once built. */
const story = (...args: readonly string[]): Promise<Ended> =>
  run(process.execPath, [program, ...args], { cwd: root, env: { PATH: process.env.PATH } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: Ended) => error,
  );

beforeAll(async () => {
  if (!existsSync(program)) await run('npm', ['run', 'build:server', '--silent'], { cwd: root });
}, 180_000);

it('plays the story at an Accord of its own and ends well', async () => {
  const { code, stdout } = await story('--locale', 'pt-BR');
  expect(stdout).toMatch(/The story happened, in [\d.]+ s\.\n$/);
  expect(stdout).not.toContain('\u001b');
  expect(code).toBe(0);
}, 180_000);

it('ends with 1, naming the step, when a step does not happen', async () => {
  const people = ['Nora Fairbank', 'Victor Ames', 'Alice Renwick', 'Marcus Hale', 'Ruth Pelham', 'Desmond Pryor', 'Jonas Aldinger', 'Grace Holloway'].map((name, place) => ({
    key: `tenant/${place}`, name, organisation: 'Alderfen', side: 'customer', role: null, locale: 'en-US', timeZone: 'UTC', customerId: 'alderfen',
  }));
  // Somebody who has the people and answers nothing they say.
  const mute: Server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(request.url === '/rehearsal/people' ? JSON.stringify({ people }) : '{}');
  });
  await new Promise<void>((resolve) => void mute.listen(0, '127.0.0.1', resolve));
  const { port } = mute.address() as AddressInfo; // it listens on a port
  const { code, stderr } = await story('--at', `http://127.0.0.1:${port}`);
  mute.close();
  expect(stderr).toContain('The story did not happen: Everybody opens Accord: Nora Fairbank does not see welcome.greeting: nothing came');
  expect(code).toBe(1);
}, 180_000);

it.each([[['--locale', 'de-DE']], [['--at', 'nowhere']], [['--fast']]])('refuses %j and says how it is used', async (args) => {
  const { code, stderr } = await story(...args);
  expect(stderr).toContain('Usage: npm run story');
  expect(code).toBe(1);
}, 180_000);
