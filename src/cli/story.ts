import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { LOCALES, type Locale } from '../domain/people.js';
import { performStory } from '../rehearsal/story/perform.js';
import { createTeller } from '../rehearsal/story/teller.js';
import { startOwnAccord } from './story/own-accord.js';
import { wordsOfError } from './words-of-error.js';

/** `npm run story`: plays the story in the terminal; the exit code is 1, and the step is named, when a step does not happen. */
const USAGE = `Usage: npm run story -- [--locale ${LOCALES.join('|')}] [--at http://127.0.0.1:3978 | --store-from-settings]

Without an address the story starts an Accord of its own, over a store that is gone afterwards: an SQLite file, or with
--store-from-settings a database of its own on the server of MONGODB_URI. An Accord it is played at keeps what happened.`;

const PATIENCE_MS = 20_000;
const WIDEST = 110;

interface Wishes {
  readonly locale: Locale;
  readonly at: string | null;
  /** Address of a MongoDB-protocol server; null for SQLite. */
  readonly server: string | null;
}

function wishesIn(args: readonly string[]): Wishes {
  const { values } = parseArgs({
    args: [...args],
    options: { locale: { type: 'string' }, at: { type: 'string' }, 'store-from-settings': { type: 'boolean' } },
  });
  const locale = LOCALES.find((each) => each === (values.locale ?? 'en-US'));
  if (locale === undefined) throw new Error(`there is no story in ${values.locale}`);
  if (values.at !== undefined && !URL.canParse(values.at)) throw new Error('--at wants an address like http://127.0.0.1:3978');
  return {
    locale,
    at: values.at === undefined ? null : new URL(values.at).origin,
    server: values['store-from-settings'] ? serverOfSettings() : null,
  };
}

function serverOfSettings(): string | null {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const settings = readConfig();
  if (!settings.ok) throw new Error(settings.mistakes.map(({ setting, problem }) => `${setting} ${problem}`).join('; '));
  const { store } = settings.config;
  return store.kind === 'mongodb' ? store.uri : null;
}

async function play({ locale, at, server }: Wishes): Promise<void> {
  const teller = createTeller({
    write: console.log,
    colours: process.stdout.isTTY,
    width: Math.min(process.stdout.columns ?? WIDEST, WIDEST),
  });
  // The bundle lies two folders below the root, as the source does.
  const own = at === null ? await startOwnAccord({ server, root: path.join(import.meta.dirname, '../..') }) : null;
  const began = performance.now();
  try {
    console.log(
      `\nPlayed at ${own?.url ?? at}${own ? `, over ${server === null ? 'an SQLite file' : 'a database'} that is gone afterwards` : ''}`,
    );
    await performStory({ url: own?.url ?? at ?? '', locale, teller, patienceMs: PATIENCE_MS });
    console.log(`\nThe story happened, in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  } finally {
    await own?.stop();
  }
}

async function main(args: readonly string[]): Promise<number> {
  let wishes: Wishes;
  try {
    wishes = wishesIn(args);
  } catch (error) {
    console.error(`${wordsOfError(error)}\n\n${USAGE}`);
    return 1;
  }
  try {
    await play(wishes);
    return 0;
  } catch (error) {
    console.error(`\nThe story did not happen: ${wordsOfError(error)}`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
