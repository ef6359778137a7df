import { existsSync } from 'node:fs';
import path from 'node:path';
import pino from 'pino';
import { compose } from './compose.js';
import { readConfig } from './config.js';

/** Reads the settings, starts Accord, stops it on a signal. */
if (existsSync('.env')) process.loadEnvFile('.env');
const settings = readConfig();
if (!settings.ok) {
  for (const { setting, problem } of settings.mistakes) process.stderr.write(`Accord does not start: ${setting} ${problem}\n`);
  process.exit(1);
}
const { config } = settings;
const log = pino({ level: config.logLevel });
// Both the sources and the bundle lie one folder below the root.
const accord = compose(config, { root: path.dirname(import.meta.dirname), log });

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await accord.stop();
  process.exit(0);
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());

try {
  const { url } = await accord.start();
  if (config.mode === 'local') log.warn('LOCAL MODE: nobody checks who speaks. For trying Accord out on this machine only.');
  process.stdout.write(`\nAccord is ready: ${url}\n\n`);
} catch (error) {
  log.fatal({ err: error }, 'Accord could not start');
  process.exit(1);
}
