import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { MessageKey } from '../../src/i18n/catalogues.js';
import { actionsOf } from '../../src/rehearsal/card-actions.js';
import { startAccord, type RunningAccord } from '../support/accord.js';
import { textsOf } from '../support/conversation.js';
import { says } from '../support/says.js';

/**
 * R29: foreign and missing answer alike. The same sentences are said before and after the companies they name come into the directory:
 * whoever has no business with them hears the same, word for word and button for button. Only the target of a new offer may be named.
 */
let accord: RunningAccord;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'accord-privacy-'));
  accord = await startAccord();
});
afterAll(async () => {
  await accord.close();
  await rm(folder, { recursive: true, force: true });
});

const COMPANIES = [
  { id: 'quarzholm', name: 'Quarzholm Lantern Bakery', alias: 'Quarzholm', said: ['Quarzholm', 'quarzholm', 'QUARZHOLM', 'Quarzholm Lantern Bakery', 'quarzholm lantern', 'quarzholm.example'] },
  { id: 'malinovy-chizh', name: 'Пекарня «Малиновый чиж»', alias: 'Малиновый чиж', said: ['Малиновый чиж', 'малиновый чиж'] },
  { id: 'heming', name: '鹤鸣陶坊有限公司', alias: '鹤鸣陶坊', said: ['鹤鸣陶坊'] },
  // It shares a word with somebody's own company.
  { id: 'maplewick-mills', name: 'Maplewick Zuvar Mills', alias: 'Zuvar Mills', said: ['Maplewick Zuvar Mills', 'zuvar mills'] },
];

const ENGLISH_PARTNER = [
  'offers for X', 'what did we send to X?', 'which trials did X decline?', 'make an offer from the trial of X', 'withdraw the trial for X', 'who administers X?', 'who is the partner of record of X?',
  'who was it at X in March?', 'what happened with X since last month?', 'how many offers did we send to X?', 'give back delegated administration at X', 'customers of X', 'X', 'what about X', 'and X?',
];
const ENGLISH_CUSTOMER = [
  'what happened with X?', 'who administers X?', 'who is the partner of record of X?', 'is the request from X real?', 'remove X as our administrator', 'make X our partner of record',
  'accept the offer from X', 'decline the trial from X', 'offers from X', 'is Office 365 E3 available for X?', 'how many offers did X send', 'find X', 'X', 'who is X?', 'no, X', 'and X?',
];
const SAID: readonly (readonly [who: string, templates: readonly string[]])[] = [
  ['Nora Fairbank', ENGLISH_PARTNER],
  ['Victor Ames', ['give back our roles at X', 'withdraw everything we sent to X']],
  ['Alice Renwick', ENGLISH_CUSTOMER],
  ['Ruth Pelham', ['who administers X?', 'what happened with X?', 'X']],
  ['Camila Torres Prado', ['quem administra X?', 'o que aconteceu com X?', 'aceite a oferta de X', 'X', 'e X?']],
  ['Pilar Echeverría', ['¿quién administra X?', '¿qué pasó con X?', 'acepta la oferta de X', 'X', '¿y X?']],
  ['Élodie Vaucresse', ['qui administre X ?', 'que s’est-il passé avec X ?', 'retire l’offre pour X', 'offres pour X', 'X']],
  ['Camille Dorval', ['qui administre X ?', 'que s’est-il passé avec X ?', 'accepte l’offre de X', 'X']],
  ['Дарья Лесникова', ['кто администрирует X?', 'что произошло с X?', 'сколько предложений мы отправили X?', 'X']],
  ['Ольга Ветрова', ['кто администрирует X?', 'что произошло с X?', 'прими предложение от X', 'X']],
  ['林悦', ['谁在管理X？', 'X发生了什么？', '我们给X发了多少报价？', 'X']],
  ['陈晓云', ['谁在管理X？', 'X发生了什么？', '接受X的报价', 'X']],
  ['Toby Lindqvist', ['who administers X?', 'X']],
];

/** What does not depend on what was said: the time, and what cards are known by. */
const plain = (text: string): string =>
  text
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, '(id)')
    .replaceAll(/"reference":"[^"]*"/g, '(reference)')
    .replaceAll(/\d{1,2}[:.]\d{2}(?:\s?[AP]M)?/g, '(time)');

async function answer(who: string, text: string): Promise<string> {
  await accord.store.contexts.save(accord.talk.key(who), null);
  const messages = (await accord.talk.does(who, text)).filter(({ from }) => from === 'bot');
  // A draft is open for nobody here: a sentence that begins one would be about a new offer.
  await accord.store.drafts.save(accord.talk.key(who), null, (await accord.store.drafts.load(accord.talk.key(who)))?.version ?? 0);
  return plain(messages.flatMap((message) => [...textsOf(message), ...(message.card ? actionsOf(message.card).map(({ data }) => JSON.stringify(data)) : [])]).join('\n'));
}

/** In English with every name, the plainest ones in every spelling; elsewhere with the names in turn. */
const sentences = SAID.flatMap(([who, templates]) =>
  templates.flatMap((template, at) => {
    const everyone = templates === ENGLISH_PARTNER || templates === ENGLISH_CUSTOMER;
    const named = everyone ? COMPANIES : COMPANIES.filter((_, place) => place === at % COMPANIES.length || template === 'X');
    return named.flatMap(({ said }) => said.slice(0, everyone && at < 4 ? said.length : 1).map((name) => ({ who, text: template.replace('X', name) })));
  }),
);

async function everyAnswer(): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  for (const { who, text } of sentences) answers.set(`${who}: ${text}`, await answer(who, text));
  return answers;
}

/** They come into the directory, and a support agent can ask about each. */
async function appear(): Promise<void> {
  const organisations = COMPANIES.map(({ id, name, alias }, at) => ({
    organisationId: id, tenantId: `c0000000-0000-4000-8000-0000000009${String(at).padStart(2, '0')}`, name, domain: `${id}.example`, aliases: [alias], customer: { usageLocation: 'FR' },
  }));
  const people = organisations.map(({ tenantId }, at) => ({ tenantId, objectId: `c0000000-0000-4000-9000-0000000009${String(at).padStart(2, '0')}`, name: `Admin ${at}`, roles: ['customer-admin'] }));
  const file = path.join(folder, 'directory.json');
  await writeFile(file, JSON.stringify({ organisations, people }));
  await accord.import(file);
  for (const { name } of COMPANIES) await untilKnown(name);
}

async function untilKnown(name: string): Promise<void> {
  for (const until = Date.now() + 5_000; Date.now() < until; await pause(50)) {
    if ((await answer('许宁', `谁在管理${name}？`)).includes(name)) return;
  }
  throw new Error(`${name} is still not known to anybody`);
}

it('tells nobody that a company exists with which they have no business', async () => {
  const before = await everyAnswer();
  await appear();
  const after = await everyAnswer();
  expect([...after].filter(([sentence, now]) => now !== before.get(sentence)).map(([sentence, now]) => ({ sentence, before: before.get(sentence), now }))).toEqual([]);
  // Not even in the words it was asked in: no card names what nobody told.
  const names = COMPANIES.map(({ name }) => name);
  expect([...after].filter(([sentence, now]) => names.some((name) => now.includes(name) && !sentence.includes(name))).map(([sentence]) => sentence)).toEqual([]);
}, 180_000);

it('lets every customer be named as the target of a new offer', async () => {
  await accord.talk.play([
    ['Nora Fairbank', 'send Quarzholm a trial of Office 365 E3', { text: 'Quarzholm Lantern Bakery' }, 'compose.delegation.ask'],
    ['Nora Fairbank', 'cancel'],
    ['Nora Fairbank', 'who administers Quarzholm?', 'dialog.noCustomer'],
  ]);
});

const NOBODY: readonly MessageKey[] = ['dialog.noCustomer', 'askingBack.did-you-mean', 'dialog.notUnderstood'];

describe('a company that is foreign', () => {
  it.each<[string, string, string, string]>([
    ['Alice Renwick', 'who administers X?', 'Orchard Lane', 'orchard-lane'],
    ['Alice Renwick', 'what happened with X?', 'Maison Tournevire', 'tournevire'],
    ['Nora Fairbank', 'who administers X?', 'Orchard Lane', 'orchard-lane'],
    ['Nora Fairbank', 'what happened with X since last month?', 'Cafetal Nube Baja', 'cafetal-nube-baja'],
    ['Nora Fairbank', 'how many offers did we send to X?', 'Tournevire', 'tournevire'],
    ['Nora Fairbank', 'withdraw the trial for X', 'Vento Largo', 'vento-largo'],
    ['Ольга Ветрова', 'кто администрирует X?', 'Orchard Lane', 'orchard-lane'],
    ['陈晓云', '谁在管理X？', 'Orchard Lane', 'orchard-lane'],
  ])('is nobody to %s who asks "%s" about %s', async (who, template, name, id) => {
    const [told, invented] = [await answer(who, template.replace('X', name)), await answer(who, template.replace('X', 'Zorblatt Kiosk'))];
    const locale = accord.talk.locale(who);
    // Unknown words make a sentence more or less plain: nobody is found, or it is asked what was meant.
    const nobody = (text: string) => text.split('\n').some((line) => NOBODY.some((key) => says(line, key, locale)));
    expect([nobody(told), nobody(invented)]).toEqual([true, true]);
    expect(told).not.toContain(name);
    expect(told).not.toContain(id);
  });

  it.each([
    ['Alice Renwick', 'Orchard', ['Orchard Lane Clinics', 'orchardlane.example']],
    ['Alice Renwick', 'Maplewick', ['Maplewick Ferries', 'maplewickferries.example', 'Zuvar']],
    ['Priya Venkataram', 'Maplewick', ['Maplewick Foods', 'Maplewick Ferries', 'Zuvar']],
    ['Nora Fairbank', 'Cafetal', ['Cafetal Nube Baja', 'cafetalnubebaja.example']],
  ])('is completed for %s from no first word: %s', async (who, word, foreign) => {
    for (const text of [word, `who administers ${word}?`, `what happened with ${word}?`, `offers of ${word}`, `who is ${word}?`, `how many offers did ${word} get?`]) {
      const told = await answer(who, text);
      expect(foreign.filter((name) => told.includes(name))).toEqual([]);
    }
  });

  /** A foreign name is not the asker's own company because they share a word: it is answered as one that nobody has. */
  it.each([
    ['Alice Renwick', 'who administers X?', 'Maplewick Ferries', 'Maplewick Foods'],
    ['Alice Renwick', 'what happened with X?', 'Maplewick Ferries', 'Maplewick Foods'],
    ['Alice Renwick', 'что произошло с X?', 'Maplewick Ferries', 'Maplewick Foods'],
    ['Gwen Macleary', 'what happened with X?', 'Maplewick Foods', 'Maplewick Ferries'],
    ['Victor Ames', 'our role at X', 'Maplewick Foods', 'Maplewick Ferries'],
  ])('is not mixed up for %s who asks "%s" about %s', async (who, template, name, own) => {
    const invented = name.replace('Ferries', 'Zuvarelle').replace('Foods', 'Zuvarelle');
    const [told, untold] = [await answer(who, template.replace('X', name)), await answer(who, template.replace('X', invented))];
    expect(told.replaceAll(name, invented)).toBe(untold);
    expect(told).not.toContain(own);
    expect(await answer(who, template.replace('X', own))).toContain(own);
  });
});
