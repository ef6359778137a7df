import { createRecords } from '../../src/store/create-records.js';
import { entriesEverywhere, startAccord, type RunningAccord } from '../support/accord.js';
import { textsOf } from '../support/conversation.js';
import { offerArrives, offerSent } from '../support/conversation-offers.js';

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const PRIYA = 'Priya Venkataram';
const IDA = 'Ida Monroe';
const NORA = 'Nora Fairbank';
const ALICE = 'Alice Renwick';
const GRACE = 'Grace Holloway';

interface Sends { readonly sends: unknown; readonly as: 'submit' }
const accesses = (slots: object = {}, shown?: number): Sends => ({ sends: { verb: 'ask', intent: 'access.show', slots, ...(shown !== undefined && { shown }) }, as: 'submit' });
const verify = (slots: object = {}): Sends => ({ sends: { verb: 'ask', intent: 'request.verify', slots }, as: 'submit' });
const textsFrom = async (who: string, does: Sends): Promise<string[]> => (await accord.talk.does(who, does)).flatMap(textsOf);

describe('who looked at us', () => {
  it('is empty before anybody has', async () => {
    await accord.talk.play([[PRIYA, accesses(), 'accesses.title', 'accesses.none']]);
  });

  it('tells the customer’s admin when, what about, and which agent, without names and words', async () => {
    await accord.talk.play([
      [GRACE, 'who administers Orchard Lane', 'relationship.title'],
      [GRACE, 'what happened with Orchard Lane', 'history.title'],
      ['许宁', '谁管理Orchard Lane？'],
      [GRACE, 'who administers Maplewick Foods', 'relationship.title'],
    ]);
    const texts = await textsFrom(PRIYA, accesses());
    await accord.talk.play([[PRIYA, accesses(), 'accesses.kind.customer.partners', 'accesses.kind.history.show', 'accesses.agentOf', 'accesses.reference', 'accesses.asOf', { text: 'Harborlight Support' }]]);
    expect(texts.filter((text) => /Grace|Holloway|许宁|Maplewick|administers|happened with/.test(text))).toEqual([]);
    expect(new Set(texts.flatMap((text) => /Support agent ([0-9A-F]{6})/.exec(text)?.[1] ?? [])).size).toBe(2);
  });

  it('gives every line a reference by which the operator finds it, and an agent another label at another customer', async () => {
    const records = createRecords({ kind: 'sqlite', file: accord.databaseFile });
    await records.open();
    const logged = await records.find('accesses', { index: 'byCustomer', equals: { customerId: 'orchard-lane' }, limit: 100 });
    await records.close();
    const labelsIn = (texts: readonly string[]): string[] => texts.flatMap((text) => /Support agent ([0-9A-F]{6})/.exec(text)?.[1] ?? []);
    const own = await textsFrom(PRIYA, accesses());
    const references = own.flatMap((text) => /^Reference ([0-9a-f]{12})$/.exec(text)?.[1] ?? []);
    expect(references).toHaveLength(3);
    expect(references.every((reference) => logged.some(({ id }) => id.startsWith(reference)))).toBe(true);
    const others = await textsFrom(ALICE, accesses());
    expect(labelsIn(others)).toHaveLength(1);
    expect(labelsIn(own)).not.toContain(labelsIn(others)[0]);
  });

  it('keeps to a period of the asker’s calendar', async () => {
    const today = new Date().toISOString().slice(0, 10);
    await accord.talk.play([
      [PRIYA, accesses({ period: { from: '2020-01-01', to: '2020-12-31' } }), 'accesses.noneThen', { verb: 'refine' }],
      [PRIYA, { press: 'asked.any.period' }, 'accesses.kind.history.show'],
      [PRIYA, accesses({ period: { from: '2020-01-01', to: `${Number(today.slice(0, 4)) + 1}-12-31` } }), 'accesses.kind.history.show'],
    ]);
  });

  it('shows five to a card and the rest on another', async () => {
    for (let asked = 0; asked < 3; asked += 1) await accord.talk.play([[GRACE, 'who administers Orchard Lane', 'relationship.title']]);
    await accord.talk.play([
      [PRIYA, accesses(), 'lists.more'],
      [PRIYA, { press: 'ask', where: { intent: 'access.show', shown: 5 } }, 'accesses.reference', { not: 'lists.more' }],
      [PRIYA, accesses({}, 1_000_000), 'accesses.title', { not: 'accesses.reference' }],
    ]);
  });

  it('tells also of a list on which the customer stood, and each customer on it of its own line', async () => {
    await offerSent(accord, 'tournevire', { by: 'Élodie Vaucresse', to: 'Tournevire', kind: 'purchase', lines: '5 Office 365 E1' });
    await accord.talk.play([
      ['Camille Dorval', accesses(), 'accesses.none'],
      [GRACE, 'offers', { text: 'Maison Tournevire' }],
      ['Camille Dorval', accesses(), 'accesses.kind.offer.list', { not: 'accesses.kind.history.show' }],
      ['Pilar Echeverría', accesses(), 'accesses.none'],
    ]);
  });

  it.each([IDA, NORA, GRACE, 'Toby Lindqvist'])('is not for %s, who is told whose question it is', async (who) => {
    await accord.talk.play([[who, accesses(), 'refusal.role-missing', { not: 'accesses.title' }], [who, verify(), who === IDA ? 'refusal.only-admins-check' : 'refusal.role-missing', { not: 'requests.titleNone' }]]);
  });

  it('shows nothing of another customer, whatever the question carries', async () => {
    await accord.talk.play([[ALICE, accesses({ customerId: 'orchard-lane' }), 'refusal.not-found', { not: 'accesses.title' }]]);
  });
});

describe('is this request real', () => {
  it('says that none is open, and what that means', async () => {
    await accord.talk.play([[ALICE, verify(), 'requests.titleNone', 'requests.none', 'help.microsoftSupport']]);
  });

  it('says that a partner never wrote, also one that holds a role', async () => {
    await accord.talk.play([
      [ALICE, verify({ partnerId: 'fjordlicht' }), { text: 'Fjordlicht Beratung' }, 'verified.noRequest', 'verified.known.never', { not: { verb: 'open-offer' } }],
      [ALICE, verify({ partnerId: 'quillbrook' }), 'verified.noRequest', 'verified.firstEntry', 'relationship.since', { not: 'verified.known.never' }],
      [ALICE, verify({ partnerId: 'no-such-partner' }), 'refusal.partner-unknown'],
      [ALICE, verify({ partnerId: 'orchard-lane' }), 'refusal.partner-unknown'],
    ]);
  });

  it('tells of the only open offer who sent it, by the directory, and that it is the first contact', async () => {
    const before = await entriesEverywhere(accord);
    const made = await offerSent(accord, 'maplewick-foods', { by: NORA, to: 'Maplewick Foods', kind: 'purchase', delegation: true });
    await offerArrives(accord, ALICE, made);
    await accord.talk.play([
      [ALICE, verify(), 'verified.kind', { text: 'Tidewillow Cloud Works' }, { text: made.number }, 'verified.signIn.rehearsal', 'verified.sign.first-contact', { text: 'Cloud Essentials' }, 'verified.delegation.may', 'verified.directory.yes', 'verified.firstEntry', 'verified.caution', { not: { verb: 'ask-end-delegation' } }, { not: { text: 'Nora' } }],
      [ALICE, { press: 'open-offer', where: { offerId: made.offerId } }, { verb: 'decide' }],
    ]);
    expect([...(await entriesEverywhere(accord))].filter(([customerId, count]) => before.get(customerId) !== count)).toEqual([['maplewick-foods', (before.get('maplewick-foods') ?? 0) + 1]]);
  });

  it('asks which one where several partners wait, and finds what is unusual: asked again after a refusal, for more', async () => {
    const first = await offerSent(accord, 'orchard-lane', { by: NORA, to: 'Orchard Lane', kind: 'delegation' });
    await offerArrives(accord, PRIYA, first);
    await accord.talk.play([[PRIYA, { press: 'decide', with: { delegationAnswer: 'refuse' } }]]);
    const again = await offerSent(accord, 'orchard-lane', { by: NORA, to: 'Orchard Lane', kind: 'delegation' });
    await offerSent(accord, 'orchard-lane', { by: 'Harriet Loomis', to: 'Orchard Lane', kind: 'purchase' });
    await accord.talk.play([
      [PRIYA, verify(), 'requests.title', 'requests.choose', { text: 'Quillbrook Advisers' }, { text: 'Tidewillow Cloud Works' }],
      [PRIYA, verify({ offerId: again.offerId }), 'verified.sign.asked-after-refusal', { not: 'verified.sign.first-contact' }, { text: again.number }],
      [PRIYA, verify({ partnerId: 'quillbrook' }), { text: 'Quillbrook Advisers' }, 'verified.nothingUnusual', { not: 'verified.delegation.may' }],
      [PRIYA, verify({ partnerId: 'wrenfield' }), 'verified.noRequest', { verb: 'ask-end-delegation' }],
      [PRIYA, { press: 'ask-end-delegation' }, 'roles.end.revoked', { verb: 'end-delegation' }],
    ]);
  });

  it('answers about a foreign offer as about one that is not there', async () => {
    const offerId = (await accord.ledger('orchard-lane')).flatMap(({ event }) => (event.type === 'offer-sent' ? [event.offer.offerId] : []))[0] ?? '';
    expect(await textsFrom(ALICE, verify({ offerId }))).toEqual(await textsFrom(ALICE, verify({ offerId: '00000000-0000-4000-8000-00000000dead' })));
    await accord.talk.play([[ALICE, verify({ offerId }), 'refusal.not-found']]);
  });
});
