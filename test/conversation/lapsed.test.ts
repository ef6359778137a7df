import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { entriesEverywhere, rehearsalDirectory, startAccord, type RunningAccord } from '../support/accord.js';
import { waits } from '../support/conversation.js';
import { lastOf, offerArrives, offerSent, type OfferMade, type OfferWanted } from '../support/conversation-offers.js';

/** R32 at its strictest: what a partner sends of its own accord is one message a day to a customer. */
let accord: RunningAccord;
let folder: string;
beforeAll(async () => {
  accord = await startAccord({ environment: { MESSAGES_PER_CUSTOMER_PER_DAY: '1' } });
  folder = await mkdtemp(path.join(tmpdir(), 'accord-directory-'));
});
afterAll(async () => {
  await accord.close();
  await rm(folder, { recursive: true });
});

const NORA = 'Nora Fairbank';
const ALICE = 'Alice Renwick';
const MARCUS = 'Marcus Hale';
const MAPLEWICK = 'maplewick-foods';

/** Alice's card of Nora's offer, which lapses before she answers. */
async function lapsed(wanted: Partial<OfferWanted> = {}): Promise<OfferMade> {
  await accord.moveClock(1);
  const made = await offerSent(accord, MAPLEWICK, { by: NORA, to: 'Maplewick Foods', kind: 'purchase', ...wanted });
  await offerArrives(accord, ALICE, made);
  await offerArrives(accord, MARCUS, made);
  await accord.moveClock(30);
  return { offerId: made.offerId, number: made.number };
}

async function askedAgain(wanted: Partial<OfferWanted> = {}): Promise<OfferMade> {
  const made = await lapsed(wanted);
  await accord.talk.play([[ALICE, { sends: { verb: 'request-again', offerId: made.offerId } }, 'offer.again.askedBy']]);
  return made;
}

const entries = async (): Promise<number> => (await accord.ledger(MAPLEWICK)).length;

describe('R11 a press on a lapsed offer', () => {
  it('records nothing, shows the lapse and lets the customer ask for a new one, once; everybody concerned is told', async () => {
    await accord.players.connector.open(accord.talk.key('Victor Ames'));
    const { number } = await lapsed();
    const before = await entries();
    await accord.talk.play([
      [ALICE, { press: 'decide', with: { offerAnswer: 'accept', partnerOfRecord: 'keep' } }, 'refusal.offer-lapsed', 'offer.closed.lapsed', { verb: 'request-again' }, { not: { verb: 'decide' } }],
    ]);
    expect(await entries()).toBe(before);
    const { action } = accord.talk.button(ALICE, 'request-again');
    await accord.talk.play([
      [ALICE, { press: 'request-again' }, 'offer.again.askedBy', { text: ALICE }, { not: { verb: 'request-again' } }],
      [ALICE, { sends: action.data }, 'offer.again.askedBy'],
      [MARCUS, waits, 'notice.offer-requested-again.customer'],
      [MARCUS, { sends: action.data, as: 'submit' }, 'offer.again.askedBy', { text: ALICE }],
      [NORA, waits, 'notice.offer-requested-again', 'notice.offer-requested-again.partner', { text: number }, { verb: 'offer-again' }],
      ['Victor Ames', waits, 'notice.offer-requested-again.partner', { verb: 'offer-again' }],
    ]);
    expect(await entries()).toBe(before + 1);
    expect((await lastOf(accord, MAPLEWICK, 'offer-requested-again')).offer.number).toBe(number);
  });

  it('offers nothing to a viewer, and records nothing for one, for another company or for an offer that is open', async () => {
    const { offerId } = await lapsed();
    const again = { sends: { verb: 'request-again', offerId } };
    const open = await offerSent(accord, MAPLEWICK, { by: NORA, to: 'Maplewick Foods', kind: 'purchase' });
    const before = await entriesEverywhere(accord);
    await accord.talk.play([
      ['Ruth Pelham', { sends: { verb: 'open-offer', offerId } }, 'offer.closed.lapsed', { not: { verb: 'request-again' } }],
      ['Ruth Pelham', again, 'refusal.role-missing'],
      ['Priya Venkataram', again, 'refusal.not-found'],
      [NORA, again, 'refusal.role-missing'],
      [ALICE, { sends: { verb: 'request-again', offerId: open.offerId } }, 'refusal.offer-not-open'],
    ]);
    expect(await entriesEverywhere(accord)).toEqual(before);
  });
});

describe('R11, R32 the partner that is asked', () => {
  it('sees since when, sends the same again in two presses beyond its daily message, and the customer finds what came', async () => {
    const made = await askedAgain({ lines: '12 Office 365 E3' });
    await offerSent(accord, MAPLEWICK, { by: NORA, to: 'Maplewick Foods', kind: 'purchase' });
    await accord.talk.play([
      [NORA, { sends: { verb: 'show-status', offerId: made.offerId } }, 'status.next.requestedAgain', 'status.lapsed', { verb: 'offer-again' }],
      [NORA, { press: 'offer-again', where: { offerId: made.offerId } }, 'review.title', { verb: 'send-offer' }],
      [NORA, { press: 'send-offer' }, 'status.next.customer'],
    ]);
    const sent = await lastOf(accord, MAPLEWICK, 'offer-sent');
    expect(sent).toMatchObject({ because: 'customer-request', answersRequest: made, content: { lines: [{ name: 'Office 365 E3', licences: 12 }] } });
    await offerArrives(accord, ALICE, sent.offer);
    await accord.talk.play([
      [ALICE, { sends: { verb: 'open-offer', offerId: made.offerId } }, 'offer.again.answered', { text: sent.offer.number }],
      [NORA, { sends: { verb: 'show-status', offerId: made.offerId } }, 'status.next.answeredAgain', { text: sent.offer.number }],
      [NORA, { press: 'offer-again', where: { offerId: made.offerId } }, 'refusal.daily-messages-reached'],
      [NORA, 'cancel', 'dialog.cancelled'],
    ]);
  });

  it('repeats a trial invitation with its request for delegated administration, in Portuguese', async () => {
    const trial = await offerSent(accord, 'lua-de-milho', { by: 'Beatriz Amaral', to: 'Lua de Milho', kind: 'trial', lines: 'Office 365 E3 para 20 pessoas', delegation: true });
    await offerArrives(accord, 'Camila Torres Prado', trial);
    await accord.moveClock(30);
    await accord.talk.play([
      ['Camila Torres Prado', { press: 'decide' }, 'offer.closed.lapsed'],
      ['Camila Torres Prado', { press: 'offer.again.ask' }, 'offer.again.askedBy'],
      ['Beatriz Amaral', waits, 'notice.offer-requested-again.partner'],
      ['Beatriz Amaral', { press: 'offer-again' }, 'review.title'],
      ['Beatriz Amaral', { press: 'send-offer' }, 'status.next.customer'],
    ]);
    expect(await lastOf(accord, 'lua-de-milho', 'offer-sent')).toMatchObject({
      offer: { kind: 'trial' }, answersRequest: { offerId: trial.offerId, number: trial.number }, content: { headCount: 20, trialDays: 30, delegationDays: 365, lines: [{ licences: 25 }] },
    });
  });
});

describe('a new offer that nobody asked for', () => {
  it('begins from what was withdrawn, counts as the partner’s own, and is made of no other offer', async () => {
    await accord.moveClock(1);
    const { offerId } = await offerSent(accord, MAPLEWICK, { by: NORA, to: 'Maplewick Foods', kind: 'purchase', lines: '7 Office 365 E1' });
    const again = { sends: { verb: 'offer-again', offerId } };
    await accord.talk.play([
      [NORA, again, 'refusal.offer-not-open'],
      ['Harriet Loomis', again, 'refusal.not-found'],
      [ALICE, again, 'refusal.role-missing'],
      [NORA, { sends: { verb: 'withdraw', offerId } }, 'status.next.withdrawn', { verb: 'offer-again' }],
    ]);
    await accord.moveClock(1);
    await accord.talk.play([
      [NORA, again, 'review.title'],
      [NORA, { press: 'send-offer' }, 'status.next.customer'],
    ]);
    const sent = await lastOf(accord, MAPLEWICK, 'offer-sent');
    expect(sent).toMatchObject({ because: 'partner', content: { lines: [{ licences: 7 }] } });
    expect(sent).not.toHaveProperty('answersRequest');
  });
});

describe('R4 a customer that has moved to 21Vianet', () => {
  it('asks for nothing, and reads why', async () => {
    const { offerId } = await lapsed();
    const { organisations } = await rehearsalDirectory();
    const maplewick = organisations.find(({ organisationId }) => organisationId === MAPLEWICK);
    const file = path.join(folder, 'directory.json');
    await writeFile(file, JSON.stringify({ organisations: [{ ...maplewick, customer: { ...maplewick?.customer, operatedBy: '21vianet' } }] }));
    await accord.import(file);
    const before = await entries();
    await accord.talk.play([[ALICE, { sends: { verb: 'request-again', offerId } }, 'refusal.operated-by-21vianet', 'offer.closed.lapsed']]);
    expect(await entries()).toBe(before);
  });
});
