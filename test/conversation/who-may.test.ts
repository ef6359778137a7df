import type { ChatPerson } from '../../src/rehearsal/teams-activity.js';
import { verbs, type Verb } from '../../src/cards/verbs.js';
import { entriesEverywhere, startAccord, type RunningAccord } from '../support/accord.js';
import { textsOf, waits } from '../support/conversation.js';
import { offerArrives, offerSent } from '../support/conversation-offers.js';

const STRANGER: ChatPerson = { tenantId: 'd0000000-0000-4000-8000-000000000001', objectId: 'd0000000-0000-4000-9000-000000000001', name: 'Somebody Else', locale: 'en-US', timeZone: 'UTC' };
const GUEST: ChatPerson = { ...STRANGER, objectId: 'c0000000-0000-4000-9000-000000010001', name: 'A guest with an admin’s object id' };

let accord: RunningAccord;
let own: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  accord = await startAccord({ strangers: [STRANGER, GUEST] });
  own = await thingsOf();
});
afterAll(() => accord.close());

const NORA = 'Nora Fairbank';
const PRIYA = 'Priya Venkataram';

/** References and ids as the cards of Orchard Lane's admin and of Tidewillow's seller hold them. */
async function thingsOf(): Promise<Readonly<Record<string, unknown>>> {
  const made = await offerSent(accord, 'orchard-lane', { by: NORA, to: 'Orchard Lane', kind: 'purchase', lines: '20 Office 365 E3', delegation: true });
  await offerArrives(accord, PRIYA, made);
  const decide = accord.talk.button(PRIYA, 'decide').action.data;
  await accord.talk.play([[PRIYA, { press: 'decide', with: { offerAnswer: 'accept', delegationAnswer: 'grant' } }, 'confirmation.title']]);
  const confirm = accord.talk.button(PRIYA, 'confirm-decision').action.data;
  await accord.talk.play([[PRIYA, { press: 'back-to-offer' }], [PRIYA, 'end delegated administration', { verb: 'end-delegation' }]]);
  const end = accord.talk.button(PRIYA, 'end-delegation').action.data;
  await accord.talk.play([[PRIYA, { sends: { verb: 'ask-end-partner', partnerId: 'tidewillow' }, as: 'submit' }, { verb: 'end-partner' }]]);
  const all = accord.talk.button(PRIYA, 'end-partner', { with: { endingWord: 'end' } }).action.data;
  await accord.talk.play([[PRIYA, 'change the partner of record'], [PRIYA, { press: 'find-partner-of-record', with: { partnerSearch: 'fjord' } }, { verb: 'set-partner-of-record' }]]);
  const set = accord.talk.button(PRIYA, 'set-partner-of-record').action.data;
  await accord.talk.play([[NORA, 'new offer for Orchard Lane']]);
  const draftId = accord.talk.button(NORA, 'compose-cancel').action.data['draftId'];
  return { offerId: made.offerId, reference: decide['reference'], confirm: confirm['reference'], end: end['reference'], all: all['reference'], set: set['reference'], draftId, customerId: 'orchard-lane' };
}

const MISSING = {
  offerId: '00000000-0000-4000-8000-00000000dead', reference: 'x'.repeat(43), confirm: 'y'.repeat(43), end: 'z'.repeat(43), all: 'v'.repeat(43), set: 'w'.repeat(43),
  draftId: '00000000-0000-4000-8000-0000000draft', customerId: 'no-such-customer',
};

/** What a button of that verb holds, made of these ids. */
function payloadOf(verb: Verb, ids: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const reference = { 'confirm-decision': ids['confirm'], 'back-to-offer': ids['confirm'], 'end-delegation': ids['end'], 'end-partner': ids['all'] }[verb as string]
    ?? (verb.endsWith('partner-of-record') ? ids['set'] : ids['reference']);
  const { offerId, draftId, customerId } = ids;
  return {
    verb, offerId, draftId, customerId, reference, revision: 1, 'count-0': '7', skuId: '6fd2c87f-b296-42f0-b197-1e91e994b900', role: 'delegated-administrator',
    offerAnswer: 'accept', delegationAnswer: 'grant', delegationDays: '30', partnerOfRecord: 'fjordlicht', partnerId: 'tidewillow', endingWord: 'end', locale: 'en-US', intent: 'none', shown: 0,
  };
}

const everyVerb = Object.keys(verbs) as readonly Verb[]; // keys of a constant
const answersTo = async (who: string, payload: Readonly<Record<string, unknown>>): Promise<readonly string[]> =>
  (await accord.talk.does(who, { sends: payload, as: 'submit' })).flatMap(textsOf).filter((text) => !/\d{1,2}:\d{2}/.test(text));

const CHANGING: readonly Verb[] = ['decide', 'confirm-decision', 'counter', 'withdraw', 'agree-to-counter', 'send-offer', 'end-delegation', 'end-partner', 'set-partner-of-record', 'give-partner-of-record-back'];

describe.each(['Alice Renwick', 'Ida Monroe', 'Toby Lindqvist', 'Fiona Tarrant', 'Giles Ashcombe', 'Grace Holloway', STRANGER.name, GUEST.name])('%s', (who) => {
  /** Partners and support agents may know that a customer is there; to Ida the customer is her own. */
  const knowsCustomers = ['Fiona Tarrant', 'Giles Ashcombe', 'Grace Holloway', 'Ida Monroe'].includes(who);
  const ownToo = who === 'Ida Monroe';

  it('has no effect by any verb on what is somebody else’s', async () => {
    const before = await entriesEverywhere(accord);
    for (const verb of CHANGING) await accord.talk.does(who, { sends: payloadOf(verb, own) });
    for (const verb of everyVerb) await accord.talk.does(who, { sends: payloadOf(verb, own), as: 'submit' });
    expect(await entriesEverywhere(accord)).toEqual(before);
  });

  it('is answered the same for what is foreign and for what does not exist', async () => {
    const comparable = everyVerb.filter((verb) => !(ownToo && 'offerId' in verbs[verb].shape) && !(knowsCustomers && 'customerId' in verbs[verb].shape));
    for (const verb of comparable) {
      expect([verb, await answersTo(who, payloadOf(verb, own))]).toEqual([verb, await answersTo(who, payloadOf(verb, MISSING))]);
    }
  });
});

describe('somebody of the customer who may look but not decide', () => {
  it('sees the offer without its questions, and is refused when pressing all the same', async () => {
    const before = await entriesEverywhere(accord);
    await accord.talk.play([
      ['Ida Monroe', 'what is waiting for me', 'offers.title.waiting', { verb: 'open-offer' }],
      ['Ida Monroe', { press: 'open-offer' }, 'offer.onlyAdmins', { not: { verb: 'decide' } }, { not: { verb: 'counter' } }],
    ]);
    const card = accord.talk.messages('Ida Monroe').at(-1)?.card;
    const reference = (card?.['refresh'] as { action: { data: { reference: string } } }).action.data.reference; // our own card
    for (const verb of ['decide', 'counter'] as const) {
      await accord.talk.play([['Ida Monroe', { sends: { ...payloadOf(verb, own), reference } }, 'refusal.role-missing']]);
    }
    await accord.talk.play([
      ['Ida Monroe', { sends: { verb: 'ask-end-delegation', customerId: 'orchard-lane' } }, 'refusal.role-missing'],
      ['Ida Monroe', { sends: { verb: 'ask-partner-of-record' } }, 'refusal.role-missing'],
      ['Ida Monroe', 'who administers us', 'relationship.title', { not: { verb: 'ask-end-delegation' } }, { not: { verb: 'ask-partner-of-record' } }],
      ['Ida Monroe', { sends: { verb: 'set-partner-of-record', reference, partnerOfRecord: 'fjordlicht' } }, 'refusal.role-missing'],
    ]);
    expect(await entriesEverywhere(accord)).toEqual(before);
  });
});

describe('whoever has no role, or is not known', () => {
  it('is told who can change that, in the language of their Teams, and nothing else', async () => {
    await accord.talk.play([
      ['Toby Lindqvist', 'what is waiting for me', { not: 'offers.title.waiting' }],
      ['Toby Lindqvist', { sends: { verb: 'show-relationship', customerId: 'maplewick-foods' } }, 'refusal.role-missing'],
    ]);
    for (const locale of ['en-US', 'ru-RU', 'zh-CN'] as const) {
      accord.talk.setLocale(STRANGER.name, locale);
      await accord.talk.play([
        [STRANGER.name, 'new trial', 'refusal.person-unknown'],
        [STRANGER.name, { sends: { verb: 'ask', intent: 'help' } }, 'refusal.person-unknown'],
        [STRANGER.name, 'help', 'refusal.person-unknown'],
      ]);
    }
  });
});

describe('a customer that asks about another one', () => {
  it('hears the same as about one that does not exist, also where a name fits several', async () => {
    await accord.talk.play([
      ['Alice Renwick', 'history of Orchard Lane', 'dialog.noCustomer'],
      ['Alice Renwick', 'history of Nowhere Ltd', 'dialog.noCustomer'],
      ['Alice Renwick', 'history of Maplewick', 'history.title', { text: 'Maplewick Foods' }],
      ['Gwen Macleary', 'history of Orchard', 'dialog.noCustomer', { not: { text: 'Orchard Lane' } }],
    ]);
  });
});

describe('the offering partner', () => {
  it('sees how it stands from any of its people, and no other partner does', async () => {
    await accord.talk.play([
      ['Victor Ames', { sends: { verb: 'show-status', offerId: own['offerId'] } }, 'status.next.title'],
      ['Fiona Tarrant', { sends: { verb: 'show-status', offerId: own['offerId'] } }, 'refusal.not-found'],
      [PRIYA, waits, { text: 'Tidewillow Cloud Works' }],
    ]);
  });
});
