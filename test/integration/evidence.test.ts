import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { wishesIn } from '../../src/cli/ledger/verify-arguments.js';
import { verifyPackCommand } from '../../src/cli/ledger/verify-pack-command.js';
import { checkPack, type SoundPack } from '../../src/evidence/check-pack.js';
import { filesIn } from '../../src/evidence/container.js';
import { LOCALES, type Locale } from '../../src/domain/people.js';
import { catalogues } from '../../src/i18n/catalogues.js';
import { collections, type CollectionName } from '../../src/store/collections.js';
import { createRecords } from '../../src/store/create-records.js';
import { rehearsalDirectory, startAccord, type RunningAccord } from '../support/accord.js';
import { offerArrives, offerSent } from '../support/conversation-offers.js';

/** Evidence from the question to the file, over HTTP, as a person and whoever checks it later would go. */
const PRIYA = 'Priya Venkataram';
const IDA = 'Ida Monroe';
const NORA = 'Nora Fairbank';
const ALICE = 'Alice Renwick';
const GRACE = 'Grace Holloway';

let accord: RunningAccord;
let folder: string;
beforeEach(async () => {
  accord = await startAccord();
  folder = await mkdtemp(path.join(tmpdir(), 'accord-evidence-'));
}, 60_000);
afterEach(async () => {
  await accord.close();
  await rm(folder, { recursive: true });
}, 60_000);

const asks = (slots: object = {}) => ({ sends: { verb: 'ask', intent: 'evidence.get', slots }, as: 'submit' }) as const;

/** Jest's matchers are `any`. */
const holding = (text: string): unknown => expect.stringContaining(text) as unknown;
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern) as unknown;

/** Where the newest card of evidence of that person leads. */
function linkOf(who: string): string {
  const urls = accord.talk.messages(who).flatMap(({ card }) => JSON.stringify(card ?? {}).match(/http[^"]*\/evidence\/[A-Za-z0-9_-]+/g) ?? []);
  return urls.at(-1) ?? 'no link';
}

async function download(url: string, own: RequestInit = {}): Promise<{ readonly response: Response; readonly bytes: Uint8Array }> {
  const response = await fetch(url, own);
  return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
}

function sound(bytes: Uint8Array): SoundPack {
  const checked = checkPack(bytes, null);
  if (!checked.ok) throw new Error(JSON.stringify(checked.fault));
  return checked.pack;
}

const textIn = (bytes: Uint8Array, name: string): string => {
  const files = filesIn(bytes);
  if (typeof files === 'string') throw new Error(files);
  return Buffer.from(files.get(name) ?? []).toString('utf8');
};

async function everythingStored(): Promise<string> {
  const records = createRecords({ kind: 'sqlite', file: accord.databaseFile });
  await records.open();
  const pieces: string[] = [];
  for (const name of Object.keys(collections) as CollectionName[]) // keys of a constant
    for await (const batch of records.scan(name, 500)) pieces.push(JSON.stringify(batch));
  await records.close();
  return pieces.join('\n');
}

const accessesOf = async (customerId: string) => accord.store.accessLog.about(customerId, {}, 100);

describe('evidence', () => {
  it('is a pack that is sound, of everything that happened, with the cards that were decided on', async () => {
    const made = await offerSent(accord, 'maplewick-foods', { by: NORA, to: 'Maplewick Foods', kind: 'purchase', delegation: true });
    await offerArrives(accord, ALICE, made);
    await accord.talk.play([
      [ALICE, { press: 'decide', with: { offerAnswer: 'accept', delegationAnswer: 'refuse', partnerOfRecord: 'keep' } }],
      [ALICE, 'evidence of who administers us', 'evidence.kind', 'evidence.contents', 'evidence.link', { text: 'Maplewick Foods' }],
    ]);
    const { response, bytes } = await download(linkOf(ALICE));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject<Record<string, unknown>>({
      'content-type': 'application/zip',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'content-disposition': matching(/^attachment; filename="accord-evidence-maplewick-foods-\d{4}-\d\d-\d\d\.zip"$/),
    });
    const pack = sound(bytes);
    const entries = await accord.ledger('maplewick-foods');
    expect(pack).toMatchObject({ newer: 0, cards: { kept: 1, erased: 0 }, manifest: { customerId: 'maplewick-foods', head: { seq: entries.length }, for: accord.talk.key(ALICE) } });
    const page = textIn(bytes, 'index.html');
    for (const text of [made.number, 'Maplewick Foods', 'Alice Renwick', accord.talk.key(ALICE), pack.manifest.head.hash]) expect(page).toContain(text);
    // Whose people the customer does not know by name, it does not learn here (R29).
    expect(page).not.toContain(NORA);
    expect(page).not.toMatch(/<script|https?:\/\//i);
  }, 120_000);

  it('is not for people without the role, and foreign is as missing', async () => {
    await accord.talk.play([
      [IDA, asks({ customerId: 'orchard-lane' }), 'refusal.role-missing', { not: 'evidence.kind' }],
      [NORA, asks({ customerId: 'orchard-lane' }), 'refusal.not-found', { not: 'evidence.kind' }],
      [ALICE, asks({ customerId: 'orchard-lane' }), 'refusal.not-found', { not: 'evidence.kind' }],
      [ALICE, asks({ customerId: 'no-such-customer' }), 'refusal.not-found', { not: 'evidence.kind' }],
      [GRACE, asks({ customerId: 'orchard-lane' }), 'evidence.kind', { text: 'Orchard Lane' }],
      [GRACE, asks({ customerId: 'no-such-customer' }), 'refusal.not-found'],
      [GRACE, asks(), 'dialog.nameCustomer'],
    ]);
  }, 120_000);

  it('stands behind a button on the cards that say who holds which role, what happened, and whether a request is real', async () => {
    await accord.talk.play([
      [GRACE, 'who administers Orchard Lane', 'evidence.get'],
      [GRACE, { press: 'evidence.get' }, 'evidence.kind'],
      [GRACE, 'what happened with Orchard Lane', 'evidence.get'],
      [PRIYA, 'what has happened since last month?', 'evidence.get'],
      [ALICE, { sends: { verb: 'ask', intent: 'request.verify', slots: { partnerId: 'fjordlicht' } }, as: 'submit' }, 'evidence.get'],
      [IDA, 'who administers us?', 'relationship.title', { not: 'evidence.get' }],
    ]);
  }, 120_000);

  it('is told to the customer: who made it, when, under a reference', async () => {
    await accord.talk.play([[GRACE, asks({ customerId: 'orchard-lane' }), 'evidence.kind']]);
    await download(linkOf(GRACE));
    await accord.talk.play([[PRIYA, asks(), 'evidence.kind']]);
    expect(await accessesOf('orchard-lane')).toHaveLength(2);
    await download(linkOf(PRIYA));
    expect((await accessesOf('orchard-lane')).map(({ by, intent }) => [by, intent])).toEqual([
      [accord.talk.key(PRIYA), 'evidence.get'],
      [accord.talk.key(GRACE), 'evidence.get'],
      [accord.talk.key(GRACE), 'evidence.get'],
    ]);
    await accord.talk.play([[PRIYA, 'who looked at us?', 'accesses.kind.evidence.get', 'accesses.colleague', 'accesses.agentOf', { text: PRIYA }, { not: { text: GRACE } }]]);
  }, 120_000);

  it('has its link for ten minutes, and then no more than one that never was', async () => {
    await accord.talk.play([[PRIYA, asks(), 'evidence.kind']]);
    const link = linkOf(PRIYA);
    expect((await download(link)).response.status).toBe(200);
    const missing = await download(link.replace(/[^/]+$/, 'A'.repeat(43)));
    await accord.moveClock(1);
    const ended = await download(link);
    expect([ended.response.status, missing.response.status]).toEqual([404, 404]);
    expect(Buffer.compare(ended.bytes, missing.bytes)).toBe(0);
    const odd = await Promise.all(['', 'x', '..%2f..%2fetc', 'A'.repeat(5_000), '%00'].map((token) => download(link.replace(/[^/]+$/, token))));
    expect(odd.map(({ response }) => response.status).filter((status) => status !== 404 && status !== 400)).toEqual([]);
    expect(await accessesOf('orchard-lane')).toHaveLength(1);
  }, 120_000);

  it('is refused to somebody whose role was taken away meanwhile, as if the link were unknown', async () => {
    await accord.talk.play([[PRIYA, asks(), 'evidence.kind']]);
    const link = linkOf(PRIYA);
    const { people } = await rehearsalDirectory();
    const priya = people.filter(({ name }) => name === PRIYA).map((person) => ({ ...person, roles: ['customer-viewer'] }));
    const file = path.join(folder, 'demoted.json');
    await writeFile(file, JSON.stringify({ people: priya }));
    await accord.import(file);
    const { response, bytes } = await download(link);
    const missing = await download(link.replace(/[^/]+$/, 'A'.repeat(43)));
    expect([response.status, Buffer.compare(bytes, missing.bytes)]).toEqual([404, 0]);
    expect(await accessesOf('orchard-lane')).toEqual([]);
  }, 120_000);

  it('changes nothing when a link is looked at ahead of people (T10)', async () => {
    await accord.talk.play([[PRIYA, asks(), 'evidence.kind']]);
    const link = linkOf(PRIYA);
    for (const method of ['HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE']) expect([method, (await download(link, { method })).response.status]).not.toEqual([method, 200]);
    expect(await accessesOf('orchard-lane')).toEqual([]);
    const before = (await accord.ledger('orchard-lane')).length;
    for (let scanned = 0; scanned < 3; scanned += 1) expect(sound((await download(link)).bytes).manifest.head.seq).toBe(before);
    expect(await accord.ledger('orchard-lane')).toHaveLength(before);
  }, 120_000);

  it('keeps its tokens out of the store and the log, and never gives one out twice (T11)', async () => {
    const tokens = new Set<string>();
    for (let asked = 0; asked < 20; asked += 1) {
      await accord.talk.play([[GRACE, asks({ customerId: 'orchard-lane' }), 'evidence.kind']]);
      tokens.add(linkOf(GRACE).split('/').at(-1) ?? '');
    }
    await download(linkOf(GRACE));
    const stored = await everythingStored();
    expect(tokens.size).toBe(20);
    expect([...tokens].filter((token) => token.length !== 43 || stored.includes(token) || JSON.stringify(accord.logged.lines()).includes(token))).toEqual([]);
  }, 120_000);

  it('is behind the door of local mode as everything else', async () => {
    await accord.talk.play([[PRIYA, asks(), 'evidence.kind']]);
    expect((await download(linkOf(PRIYA), { headers: { origin: 'https://evil.example' } })).response.status).toBe(403);
  }, 60_000);

  it('answers a link that leads nowhere in the reader’s language, with a policy that lets nothing in', async () => {
    for (const locale of LOCALES) {
      const { response, bytes } = await download(`${accord.url()}/evidence/${'B'.repeat(43)}`, { headers: { 'accept-language': `${locale},en;q=0.5` } });
      const page = Buffer.from(bytes).toString('utf8');
      expect(page).toContain(`<html lang="${locale}">`);
      expect(page).toContain(catalogues[locale]['evidenceLink.title']);
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain("frame-ancestors 'none'");
    }
  }, 60_000);

  it.each<[Locale, string]>([
    ['en-US', 'give me the evidence for Orchard Lane'], ['pt-BR', 'me dê as evidências da Orchard Lane'], ['es-ES', 'dame las evidencias de Orchard Lane'],
    ['fr-FR', 'donne-moi les preuves pour Orchard Lane'], ['ru-RU', 'дай доказательства по Orchard Lane'], ['zh-CN', '给我Orchard Lane的证据'],
  ])('is asked for in %s and has its page in that language', async (locale, words) => {
    accord.talk.setLocale(GRACE, locale);
    await accord.talk.play([[GRACE, words, 'evidence.kind', 'evidence.contents', 'evidence.link']]);
    const page = textIn((await download(linkOf(GRACE))).bytes, 'index.html');
    expect(page).toContain(`<html lang="${locale}">`);
    for (const key of ['evidencePage.roles', 'evidencePage.proves', 'evidencePage.provesNot'] as const) expect(page).toContain(catalogues[locale][key].replaceAll("'", '&#39;'));
  }, 60_000);

  it('is checked by a command that needs nothing else', async () => {
    await accord.talk.play([[PRIYA, asks(), 'evidence.kind']]);
    const { bytes } = await download(linkOf(PRIYA));
    const { keyId } = sound(bytes).manifest;
    const file = path.join(folder, 'pack.zip');
    const run = async (content: Uint8Array, ...args: string[]) => {
      await writeFile(file, content);
      const lines: string[] = [];
      const wishes = wishesIn([file, ...args]);
      if (!('pack' in wishes)) throw new Error('no pack named');
      const exitCode = await verifyPackCommand({ say: (line) => lines.push(line), complain: (line) => lines.push(line), count: () => undefined }, wishes);
      return { exitCode, said: lines.join('\n') };
    };
    const unknown = await run(bytes);
    expect(unknown).toMatchObject({ exitCode: 0, said: holding('Compare this fingerprint') });
    expect(unknown.said.replaceAll(' ', '')).toContain(keyId);
    expect(await run(bytes, '--key', keyId.match(/.{8}/g)?.join(' ') ?? '')).toMatchObject({ exitCode: 0, said: holding('the one that was given') });
    expect(await run(bytes, '--key', 'f'.repeat(64))).toMatchObject({ exitCode: 1, said: holding('not-announced') });
    const changed = Uint8Array.from(bytes);
    const at = Buffer.from(bytes).indexOf('Orchard Lane');
    changed[at] = 0x41;
    expect(await run(changed)).toMatchObject({ exitCode: 1, said: matching(/entries\.jsonl: it was changed/) });
    expect(await run(bytes.subarray(0, 500))).toMatchObject({ exitCode: 1, said: holding('NOT sound') });
    expect(wishesIn([])).not.toHaveProperty('pack');
    for (const args of [['a.zip', '--key', 'short'], ['a.zip', 'b.zip'], ['a.zip', '--checkpoint', 'heads.jsonl'], ['a.zip', '--keys', 'x']]) expect(() => wishesIn(args)).toThrow();
  }, 120_000);
});
