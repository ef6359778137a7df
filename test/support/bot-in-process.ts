import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Activity, TurnContext } from 'botbuilder';
import { importDirectory } from '../../src/application/import/import-directory.js';
import { rebuildViews } from '../../src/application/rebuild-views.js';
import type { Ports } from '../../src/application/ports/ports.js';
import { createBot } from '../../src/bot/bot.js';
import { createUnderstandingKeeper } from '../../src/bot/understanding-keeper.js';
import { readLayouts } from '../../src/cards/layouts.js';
import { readActivity } from '../../src/channel/envelope.js';
import { parsePlainJson } from '../../src/channel/plain-json.js';
import { portsOver } from '../../src/compose.js';
import { readConfig, type Environment } from '../../src/config.js';
import { sha256 } from '../../src/domain/canonical.js';
import { DAY_MS } from '../../src/domain/delegation.js';
import type { Entry } from '../../src/domain/entry.js';
import type { Locale } from '../../src/domain/people.js';
import { createSpeaker } from '../../src/i18n/speech.js';
import type { CardJson } from '../../src/rehearsal/chat.js';
import { cardActionActivity, submitActivity, textActivity, type ChatPerson } from '../../src/rehearsal/teams-activity.js';
import { createClock } from '../../src/store/clock.js';
import { createRecords } from '../../src/store/create-records.js';
import { createImportLog } from '../../src/store/directory-imports.js';
import { fillListings } from '../../src/store/directory-listings.js';
import { directoryReader } from '../../src/store/directory-reader.js';
import { createDirectoryWriter } from '../../src/store/directory-writer.js';
import type { Records } from '../../src/store/records.js';
import { MODEL_FILE, readModel } from '../../src/understanding/model/model.js';
import { peopleOfRehearsal, REHEARSAL_FILE, ROOT, UNRESTRAINED } from './accord.js';
import { cardTexts } from './conversation.js';
import { readLog } from './read-log.js';
import { announce, SIGNER } from './signing.js';

/**
 * The whole bot over a real store, without a server: every activity passes the door's reading of JSON and of its shape, and every turn
 * is the bot's own. For tests that press thousands of buttons. Nothing sends what comes by itself: people open what they were sent.
 */
export interface BotInProcess {
  readonly ports: Ports;
  readonly records: Records;
  readonly person: (name: string) => ChatPerson;
  readonly says: (who: string, text: string) => Promise<Heard>;
  /** `data` as it would stand in JSON; rejects with what a turn rejects with. */
  readonly presses: (who: string, data: unknown, how?: 'execute' | 'submit' | 'automatic') => Promise<Heard>;
  /** The language of the person's Teams from now on. */
  readonly setLocale: (who: string, locale: Locale) => void;
  readonly moveClock: (days: number) => void;
  readonly ledger: (customerId: string) => Promise<readonly Entry[]>;
  /** Every card this person was shown, by the hash the ledger would name it by. */
  readonly shown: (who: string) => ReadonlyMap<string, CardJson>;
  /** The entries written since this was asked last. */
  readonly written: () => Promise<readonly Entry[]>;
  /** Takes over organisations and people as an operator's import would. */
  readonly import: (sections: object) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What one turn sent back. */
export interface Heard {
  readonly cards: readonly CardJson[];
  /** Everything a person reads: sentences, and the texts of cards. */
  readonly texts: readonly string[];
}

export interface BotInProcessOptions {
  readonly environment?: Environment;
  readonly strangers?: readonly ChatPerson[];
  /** Stands between Accord and its database. */
  readonly recording?: (records: Records) => Records;
}

export async function startBotInProcess({ environment = {}, strangers = [], recording = (records) => records }: BotInProcessOptions = {}): Promise<BotInProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), 'accord-bot-'));
  const read = readConfig({ SQLITE_FILE: path.join(folder, 'accord.db'), ...UNRESTRAINED, ...environment });
  if (!read.ok) throw new Error(JSON.stringify(read.mistakes));
  const places: { readonly customerId: string; readonly seq: number }[] = [];
  const records = noting(recording(createRecords(read.config.store)), places);
  await records.open();
  const { log, lines } = readLog({ level: 'error' });
  const clock = createClock({ records, offsetAllowed: true, now: Date.now });
  let moved = 0;
  // Time stands still between moves: two answers to the same question are the same.
  const started = Date.now();
  const now = (): number => started + moved * DAY_MS;
  const ports: Ports = { ...portsOver(read.config, records, { clock, log, signer: SIGNER }), clock: { ...clock, now, isTrusted: () => true } };
  const importing = { ...ports, writer: createDirectoryWriter(records), importLog: createImportLog(records, ports.ids.newId) };
  const importFile = async (file: string): Promise<void> => {
    const imported = await importDirectory({ ...importing, read: directoryReader(file) });
    if (!imported.ok) throw new Error(JSON.stringify(imported.mistakes));
    // The worker would, in a moment.
    await rebuildViews(ports);
  };
  await announce(records);
  await fillListings(records);
  await importFile(REHEARSAL_FILE);

  const bot = createBot({
    ports, layouts: readLayouts(path.join(ROOT, 'cards')), speaker: createSpeaker(), note: ports.troubles.note, rehearsal: true, watch: log, supportUrl: 'https://support.example/', evidenceUrl: () => 'https://accord.example/evidence/x',
    understanding: createUnderstandingKeeper({ names: ports.companyNames, directory: ports.directory, model: readModel(JSON.parse(readFileSync(path.join(ROOT, MODEL_FILE), 'utf8'))) }),
  });
  const people = new Map([...(await peopleOfRehearsal()), ...strangers].map((person) => [person.name, person]));
  const locales = new Map<string, Locale>();
  const person = (name: string): ChatPerson => {
    const found = people.get(name);
    if (!found) throw new Error(`nobody is called ${name}`);
    return found;
  };
  const shown = new Map<string, Map<string, CardJson>>();
  let turns = 0;
  const envelope = (who: string) => ({ person: person(who), locale: locales.get(who) ?? person(who).locale, serviceUrl: 'http://127.0.0.1:9/', id: `turn-${(turns += 1)}`, now: now() });
  const turn = async (raw: object, who: string): Promise<Heard> => {
    const activity = readActivity(parsePlainJson(JSON.stringify(raw)));
    // The door answers 400, and nothing of it comes in.
    if (!activity) return { cards: [], texts: ['(refused at the door)'] };
    const { tenantId, objectId } = person(who);
    const heard = hearing(activity);
    await bot(heard.context, { ok: true, activity, identity: { kind: 'local', tenantId, objectId } });
    if (lines().length > 0) throw new Error(`logged as errors: ${JSON.stringify(lines()).slice(0, 3_000)}`);
    const said = heard.said();
    for (const card of said.cards) shown.set(who, (shown.get(who) ?? new Map<string, CardJson>()).set(sha256(JSON.stringify(card)), card));
    return said;
  };

  return {
    ports, records, person,
    says: (who, text) => turn(textActivity(envelope(who), text), who),
    presses: (who, data, how = 'execute') => {
      // What JSON cannot hold is sent by nobody; the types of a client's own data are for clients.
      const sent = data as Readonly<Record<string, unknown>>;
      if (how === 'submit') return turn(submitActivity(envelope(who), 'a-card', sent), who);
      return turn(cardActionActivity(envelope(who), 'a-card', { type: 'Action.Execute', data: sent }, how === 'automatic' ? 'automatic' : 'manual'), who);
    },
    setLocale: (who, locale) => void locales.set(who, locale),
    moveClock: (days) => void (moved += days),
    ledger: async (customerId) => (await ports.ledger.read(customerId)).entries.map(({ entry }) => entry),
    shown: (who) => shown.get(who) ?? new Map<string, CardJson>(),
    written: () => Promise.all(places.splice(0).map(async ({ customerId, seq }) => {
      const entry = (await ports.ledger.read(customerId)).entries[seq - 1]?.entry;
      if (!entry) throw new Error(`${customerId} has no entry ${seq}`);
      return entry;
    })),
    import: async (sections) => {
      const file = path.join(folder, 'import.json');
      await writeFile(file, JSON.stringify(sections));
      await importFile(file);
    },
    close: async () => {
      await records.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The same database, and a list of the places in ledgers that were taken. */
function noting(records: Records, places: { readonly customerId: string; readonly seq: number }[]): Records {
  const insert: Records['insert'] = async (collection, record) => {
    const inserted = await records.insert(collection, record);
    if (inserted && collection === 'entries') places.push({ customerId: String(record.fields['customerId']), seq: Number(record.fields['seq']) });
    return inserted;
  };
  return { ...records, insert };
}

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** What the bot touches of a turn, and what it said in it. */
function hearing(activity: object): { readonly context: TurnContext; readonly said: () => Heard } {
  const cards: CardJson[] = [];
  const sentences: string[] = [];
  let sent = 0;
  const hear = (message: Partial<Activity>): void => {
    for (const { contentType, content } of message.attachments ?? []) if (contentType === CARD_TYPE) cards.push(content as CardJson); // our own card
    if (message.text) sentences.push(message.text);
    const value: unknown = message.type === 'invokeResponse' ? (message.value as { body: { value: unknown } }).body.value : null; // our own answer
    if (typeof value === 'string') sentences.push(value);
  };
  const context = {
    activity,
    sendActivity: async (message: Partial<Activity>) => {
      hear(message);
      return { id: `${chatKey(activity)}-${(sent += 1)}` };
    },
    updateActivity: async (message: Partial<Activity>) => hear(message),
  };
  // Of a TurnContext the bot uses these three.
  return { context: context as unknown as TurnContext, said: () => ({ cards, texts: [...sentences, ...cards.flatMap(cardTexts)] }) };
}

const chatKey = (activity: object): string => ('id' in activity ? String(activity.id) : 'sent');

