import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAccord, rehearsalDirectory, type RunningAccord } from '../support/accord.js';
import { PAYLOADS } from '../support/operator-payloads.js';
import { prototypeKeys } from '../support/operator-presses.js';

/** T14 where something else than a card comes in: the routes of the page, and the operator's own file. */
let accord: RunningAccord;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'accord-operators-'));
  accord = await startAccord();
});
afterAll(async () => {
  await accord.close();
  await rm(folder, { recursive: true, force: true });
});

const BODIES: Readonly<Record<string, object>> = {
  open: { person: '', locale: 'en-US' }, say: { person: '', locale: 'en-US', text: 'help' }, press: { person: '', locale: 'en-US', messageId: 'none', action: { type: 'Action.Submit', data: { verb: 'ask', intent: 'help' } } },
  search: { person: '', locale: 'en-US', dataset: 'customers', text: 'a' }, clock: { days: 'no day' },
};

it.each(Object.keys(BODIES))('T14: /rehearsal/%s takes operators and prototypes for nothing but wrong input', async (name) => {
  const before = prototypeKeys();
  const body = { ...BODIES[name], ...('person' in (BODIES[name] ?? {}) && { person: accord.talk.key('Toby Lindqvist') }) };
  const answers = new Map<number, string>();
  for (const payload of PAYLOADS) {
    for (const field of name === 'clock' ? ['days', '$where'] : [...Object.keys(body), '$where', '__proto__']) {
      const sent = JSON.stringify(Object.fromEntries([...Object.entries(body), [field, payload]]));
      const response = await fetch(`${accord.url()}/rehearsal/${name}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent });
      answers.set(response.status, await response.text());
    }
  }
  // Where a text was asked for and one came, it is one.
  expect([...answers.keys()].filter((status) => ![200, 400, 404].includes(status))).toEqual([]);
  expect(answers.get(400)).toMatch(/^\{"error":"bad-request"\}$/);
  expect(prototypeKeys()).toEqual(before);
}, 120_000);

it('T14: a question in an address is text', async () => {
  for (const page of ['messages?person', 'ledger?customerId', 'messages?person[$gt]', 'ledger?customerId[$ne]', 'messages?__proto__[polluted]', 'ledger?constructor']) {
    for (const value of ['{"$gt":""}', '__proto__', '$where', '%00', 'toString']) {
      const response = await fetch(`${accord.url()}/rehearsal/${page}=${encodeURIComponent(value)}`);
      expect([page, value, response.status, Object.values((await response.json()) as object)]).toEqual([page, value, 200, [[]]]);
    }
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
}, 60_000);

it('T14: a directory file with operators is refused by name of the field, or says what it says', async () => {
  const { organisations: [organisation], people: [person] } = await rehearsalDirectory();
  const before = prototypeKeys();
  const troubles: string[] = [];
  for (const [at, payload] of PAYLOADS.entries()) {
    const field = ['organisationId', 'tenantId', 'name', 'domain', 'aliases', 'partner', 'locale'][at % 7] ?? 'name';
    const own = ['objectId', 'roles', 'name', 'locale', 'timeZone'][at % 5] ?? 'name';
    const file = path.join(folder, `${at}.json`);
    const sections = { organisations: [Object.fromEntries([...Object.entries(organisation ?? {}), [field, payload]])], people: [Object.fromEntries([...Object.entries(person ?? {}), [own, payload]])] };
    await writeFile(file, JSON.stringify(sections));
    // The import of tests rejects with the list of mistakes.
    await accord.import(file).catch((error: unknown) => {
      const mistakes = String(error instanceof Error ? error.message : error);
      if (!/^\[\{"path":/.test(mistakes)) troubles.push(mistakes.slice(0, 300));
    });
  }
  expect(troubles).toEqual([]);
  expect(prototypeKeys()).toEqual(before);
}, 120_000);
