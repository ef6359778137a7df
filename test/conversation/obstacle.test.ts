import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Organisation } from '../../src/domain/organisations.js';
import { rehearsalDirectory, startAccord, type RunningAccord } from '../support/accord.js';
import { textsOf, waits } from '../support/conversation.js';
import { lastOf, offerArrives, offerSent, type OfferWanted } from '../support/conversation-offers.js';
import { says } from '../support/says.js';

let accord: RunningAccord;
let folder: string;
beforeAll(async () => {
  accord = await startAccord();
  folder = await mkdtemp(path.join(tmpdir(), 'accord-directory-'));
});
afterAll(async () => {
  await accord.close();
  await rm(folder, { recursive: true });
});

const NORA = 'Nora Fairbank';
const VICTOR = 'Victor Ames';
const ALICE = 'Alice Renwick';
const TOLD = 'notice.offer-cannot-be-accepted.partner';

/** The operator's import says that Nora's company is another than it was. */
async function changed(changes: Partial<NonNullable<Organisation['partner']>>): Promise<void> {
  const { organisations } = await rehearsalDirectory();
  const partner = organisations.find(({ organisationId }) => organisationId === 'tidewillow');
  const file = path.join(folder, 'directory.json');
  await writeFile(file, JSON.stringify({ organisations: [{ ...partner, partner: { ...partner?.partner, ...changes } }] }));
  await accord.import(file);
}

/** Alice has the card of Nora's offer, which was in order when it was sent. */
async function offered(wanted: Partial<OfferWanted>) {
  await changed({});
  const made = await offerSent(accord, 'maplewick-foods', { by: NORA, to: 'Maplewick Foods', kind: 'purchase', ...wanted });
  await offerArrives(accord, ALICE, made);
  return made;
}

const entries = async (): Promise<number> => (await accord.ledger('maplewick-foods')).length;
const timesTold = (who: string, number: string): number =>
  accord.talk.messages(who).filter((message) => textsOf(message).some((text) => text.includes(number)) && textsOf(message).some((text) => says(text, TOLD, 'en-US'))).length;

describe('R5, R20 an offer whose partner lost what it needs', () => {
  it('records nothing when it is accepted and tells the partner once; it can be declined', async () => {
    const made = await offered({});
    await changed({ authorisedServices: ['exchange'] });
    const before = await entries();
    const accepted = { press: 'decide', with: { offerAnswer: 'accept', partnerOfRecord: 'keep' } } as const;
    await accord.talk.play([
      [ALICE, accepted, 'offer.obstacle.partner', { verb: 'decide' }],
      [NORA, waits, TOLD, { text: made.number }],
      [VICTOR, waits, TOLD, { text: made.number }],
      [ALICE, { sends: { ...accord.talk.button(ALICE, 'decide').action.data, offerAnswer: 'accept', partnerOfRecord: 'keep' } }, 'offer.obstacle.partner'],
    ]);
    expect(await entries()).toBe(before);
    await accord.talk.play([[ALICE, { press: 'decide', with: { offerAnswer: 'decline', partnerOfRecord: 'keep' } }, 'offer.receipt']]);
    expect((await lastOf(accord, 'maplewick-foods', 'decision-made')).answers.offer).toEqual({ answer: 'declined', reason: null });
    await accord.talk.play([[NORA, waits, 'notice.decision-made.partner', { text: made.number }]]);
    expect([timesTold(NORA, made.number), timesTold(VICTOR, made.number)]).toEqual([1, 1]);
  });

  it('is decided without the request that may no longer be made, which no older card can grant', async () => {
    const made = await offered({ delegation: true });
    await changed({ certifiedForDelegation: false });
    const before = await entries();
    const answers = { offerAnswer: 'accept', partnerOfRecord: 'keep' };
    await accord.talk.play([
      [ALICE, { press: 'decide', with: { ...answers, delegationAnswer: 'grant' } }, 'offer.obstacle.delegation', { verb: 'decide' }],
      [NORA, waits, TOLD, { text: made.number }],
    ]);
    expect(await entries()).toBe(before);
    await accord.talk.play([[ALICE, { press: 'decide', with: answers }, 'offer.receipt']]);
    const { answers: recorded } = await lastOf(accord, 'maplewick-foods', 'decision-made');
    expect(recorded).toMatchObject({ offer: { answer: 'accepted' }, partnerOfRecord: { answer: 'kept' } });
    expect(recorded).not.toHaveProperty('delegation');
  });

  it('refuses a request asked alone, which can be granted no more', async () => {
    const made = await offered({ kind: 'delegation' });
    await changed({ certifiedForDelegation: false });
    await accord.talk.play([
      [ALICE, { press: 'decide', with: { delegationAnswer: 'grant', partnerOfRecord: 'keep' } }, 'offer.obstacle.delegation', { verb: 'decide' }],
      [NORA, waits, TOLD, { text: made.number }],
      [ALICE, { press: 'decide', with: { delegationAnswer: 'refuse', partnerOfRecord: 'keep' } }, 'offer.receipt'],
    ]);
    expect((await lastOf(accord, 'maplewick-foods', 'decision-made')).answers.delegation).toEqual({ answer: 'refused', reason: null });
  });

  it('R10 answers no counter-proposal of a partner that has left the programmes, and tells it', async () => {
    const made = await offered({});
    await changed({ programmes: [] });
    const before = await entries();
    await accord.talk.play([
      [ALICE, { press: 'counter', with: { 'count-0': '7' } }, 'offer.obstacle.partner'],
      [NORA, waits, TOLD, { text: made.number }],
    ]);
    expect(await entries()).toBe(before);
  });
});
