import fc from 'fast-check';
import { isVerb, type Verb } from '../../src/cards/verbs.js';
import type { Environment } from '../../src/config.js';
import type { Records } from '../../src/store/records.js';
import { startBotInProcess } from './bot-in-process.js';
import { everyPress } from './every-press.js';
import { operatorPress } from './operator-payloads.js';
import { says } from './says.js';

const PRESSERS = ['Nora Fairbank', 'Victor Ames', 'Alice Renwick', 'Gwen Macleary', 'Grace Holloway', 'Toby Lindqvist'];

/** T14: presses with operators and prototypes in every field of every verb; resolves to what was answered wrongly. Rejects where a turn does. */
export async function pressOperators({ count, seed, ...options }: { readonly count: number; readonly seed: number; readonly environment?: Environment; readonly recording?: (records: Records) => Records }): Promise<readonly string[]> {
  const bot = await startBotInProcess(options);
  const drawn = await everyPress(bot);
  const real = new Map([...drawn].map(([verb, { filled }]): [Verb, Readonly<Record<string, unknown>>] => [verb, filled]));
  const wrong: string[] = [];
  for (const [at, data] of fc.sample(operatorPress(real), { numRuns: count, seed }).entries()) {
    const verb = (data as { verb?: unknown }).verb; // made by operatorPress
    // As somebody whose card it is, so that more than the first check is passed.
    const owner = typeof verb === 'string' && isVerb(verb) ? drawn.get(verb)?.who : undefined;
    const who = at % 3 === 0 ? (PRESSERS[at % PRESSERS.length] ?? 'Nora Fairbank') : (owner ?? 'Nora Fairbank');
    const { texts } = await bot.presses(who, data, at % 2 === 0 ? 'submit' : 'execute');
    const locale = bot.person(who).locale;
    if (texts.length === 0 || texts.some((text) => says(text, 'dialog.failed', locale))) wrong.push(JSON.stringify(data).slice(0, 300));
    if (texts.some((text) => /Mongo|SQLITE|TypeError|ZodError|\bat \w+ \(/.test(text))) wrong.push(`inner words: ${texts.join(' | ').slice(0, 300)}`);
  }
  await bot.close();
  return wrong;
}

/** What stands on every object is what stood there. */
export const prototypeKeys = (): readonly string[] => [...Object.getOwnPropertyNames(Object.prototype), ...Object.getOwnPropertyNames(Array.prototype)];

/** A database that rejects whatever is no plain text, number or null where a value is asked for. */
export function demandingPlain(records: Records): Records {
  const plain = (value: unknown): void => {
    if (value !== null && typeof value !== 'string' && typeof value !== 'number') throw new TypeError(`not plain: ${JSON.stringify(value)}`);
  };
  const plainIn = (values: object = {}): void => Object.values(values).forEach(plain);
  return {
    ...records,
    get: (collection, id) => (plain(id), records.get(collection, id)),
    getMany: (collection, ids) => (ids.forEach(plain), records.getMany(collection, ids)),
    insert: (collection, record) => (plainIn({ ...record.fields, id: record.id, body: record.body }), records.insert(collection, record)),
    find: (collection, query) => (plainIn({ ...query.equals, ...query.range }), records.find(collection, query)),
    count: (collection, query) => (plainIn({ ...query.equals, ...query.range }), records.count(collection, query)),
  };
}

