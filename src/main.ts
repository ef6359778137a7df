import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import pino from 'pino';
import { readConfig } from './config.js';
import { endOnBug } from './end-on-bug.js';
import { createLog } from './log/log.js';
import { secretsOf } from './secrets.js';

/** Reads the settings, starts Accord, stops it on a signal. */
const MOST_STOP_MS = 10_000;

if (existsSync('.env')) process.loadEnvFile('.env');
const settings = readConfig();
const out = pino.destination({ fd: 1, sync: true });
const log = createLog({
  level: settings.ok ? settings.config.logLevel : 'info',
  secrets: settings.ok ? secretsOf(settings.config) : [],
  write: (line) => void out.write(line),
  newId: randomUUID,
  now: Date.now,
});
if (!settings.ok) {
  log.security('configuration-refused', { settings: settings.mistakes.map(({ setting }) => setting) });
  for (const { setting, problem } of settings.mistakes) process.stderr.write(`Accord does not start: ${setting} ${problem}\n`);
  process.exit(1);
}
const { config } = settings;

try {
  // Only now: all the rooms take seconds to read on a slow machine, and a mistake in the settings needs none of them.
  const { compose } = await import('./compose.js');
  // Both the sources and the bundle lie one folder below the root.
  const accord = compose(config, { root: path.dirname(import.meta.dirname), log });
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= accord.stop());
  const end = endOnBug({ log, stop, exit: (code) => process.exit(code), mostMs: MOST_STOP_MS });
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  process.on('SIGTERM', () => void stop().then(() => process.exit(0)));
  process.on('SIGINT', () => void stop().then(() => process.exit(0)));

  const { url } = await accord.start();
  if (config.mode === 'local') log.warn({}, 'LOCAL MODE: nobody checks who speaks. For trying Accord out on this machine only.');
  process.stdout.write(`\nAccord is ready: ${url}\n\n`);
} catch (error) {
  log.fatal({ err: error }, 'Accord could not start');
  process.exit(1);
}
