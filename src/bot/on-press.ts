import { whomMayMean } from '../application/whom-may-mean.js';
import type { SpokenOf } from '../application/ports/contexts.js';
import { parsePress, opensNewCard, verbs, type Payload, type Verb } from '../cards/verbs.js';
import * as offer from './actions/offer.actions.js';
import * as role from './actions/role.actions.js';
import * as status from './actions/status.actions.js';
import { chooseLanguage } from './actions/language.actions.js';
import { beginAgain, beginFollowUp, composeCancelPress, composePress, removeLine, send } from './dialogs/compose.dialog.js';
import { answerAndRemember, remembering, speakOf } from './asking/remember.js';
import { historyOf } from './questions/history.question.js';
import { searchMarketplace } from './questions/marketplace.question.js';
import { NEW_OFFERS } from './asking/resolve.js';
import { refusing, saying, type Answer, type Turn } from './turn.js';

/** What is opened is what the conversation is about: "withdraw it", "what happened there?" */
const opening =
  <P extends SpokenOf>(act: (turn: Turn, payload: P) => Promise<Answer>) =>
  async (turn: Turn, payload: P): Promise<Answer> => {
    const answer = await act(turn, payload);
    if (answer.kind === 'card') await speakOf(turn, payload);
    return answer;
  };

/** Every button and what answers it: one table with the verbs that the cards are built from. */
const actions: { readonly [V in Verb]: (turn: Turn, payload: Payload<V>) => Promise<Answer> } = {
  'open-offer': opening(offer.open),
  'refresh-offer': offer.refresh,
  decide: offer.decide,
  'find-partner': offer.findPartner,
  'confirm-decision': offer.confirm,
  'back-to-offer': offer.backToOffer,
  counter: offer.counter,
  'request-again': offer.requestAgain,
  'show-status': opening(status.show),
  'refresh-status': status.show,
  withdraw: status.withdraw,
  'agree-to-counter': status.agree,
  'follow-up': (turn, { offerId }) => beginFollowUp(turn, offerId),
  'offer-again': (turn, { offerId }) => beginAgain(turn, offerId),
  'compose-next': (turn, payload) => composePress(turn, payload, 'next'),
  'compose-back': (turn, payload) => composePress(turn, payload, 'back'),
  'compose-cancel': composeCancelPress,
  'compose-find-customer': (turn, payload) => composePress(turn, payload, 'stay'),
  'compose-add-line': (turn, payload) => composePress(turn, payload, 'stay'),
  'compose-remove-line': removeLine,
  'compose-edit': (turn, payload) => composePress(turn, payload, 'back'),
  'send-offer': send,
  'show-relationship': opening(role.showRelationship),
  'ask-end-delegation': role.askEndDelegation,
  'end-delegation': role.end,
  'ask-end-partner': role.askEndPartner,
  'end-partner': role.endAll,
  'ask-partner-of-record': role.askPartnerOfRecord,
  'find-partner-of-record': role.findPartnerOfRecord,
  'choose-partner-of-record': role.choosePartnerOfRecord,
  'set-partner-of-record': role.setPartner,
  'give-partner-of-record-back': role.giveBack,
  'show-history': (turn, payload) => remembering(turn, historyOf(turn, payload)),
  'search-marketplace': (turn, payload) => remembering(turn, searchMarketplace(turn, payload)),
  'choose-language': chooseLanguage,
  ask: (turn, { shown, ...ask }) => answerAndRemember(turn, ask, shown),
  refine: (turn, { shown, ...ask }) => answerAndRemember(turn, ask, shown),
};

/** What can happen without anybody pressing: nothing that has an effect. */
const automatic: readonly Verb[] = ['refresh-offer', 'refresh-status'];

export interface Reaction {
  readonly answer: Answer;
  /** Whether the answer takes the place of the pressed card. */
  readonly replaces: boolean;
}

/** Answers a press. `data` is what the client sent; who pressed is in the turn (R26). */
export async function onPress(turn: Turn, data: unknown, trigger: 'manual' | 'automatic'): Promise<Reaction> {
  const press = parsePress(data);
  if (!press || (trigger === 'automatic' && !automatic.includes(press.verb))) return { answer: saying('dialog.outdated'), replaces: false };
  if (!(await mayName(turn, press))) return { answer: refusing({ code: 'not-found' }), replaces: false };
  // The pair of verb and payload was made by parsePress; TypeScript cannot follow it into the table.
  const act = actions[press.verb] as (turn: Turn, payload: NonNullable<typeof press>['payload']) => Promise<Answer>;
  const answer = await act(turn, press.payload);
  return { answer, replaces: answer.kind === 'card' && !opensNewCard(press.verb) };
}

/** R29: a button names no customer that its presser may not know of; every one for a new offer. As if it did not exist, like a sentence. */
async function mayName({ ports, asker }: Turn, { verb, payload }: NonNullable<ReturnType<typeof parsePress>>): Promise<boolean> {
  const ask = verb === 'ask' || verb === 'refine' ? payload : null;
  // Of a field that the verb does not declare nothing is read.
  const named: Readonly<Record<string, unknown>> = ask ? ask.slots : 'customerId' in verbs[verb].shape ? payload : {};
  const { customerId } = named;
  // Who has no role is told so, by whatever they pressed.
  if (typeof customerId !== 'string' || asker.sides.length === 0) return true;
  const forNewOffer = ask !== null && NEW_OFFERS.includes(ask.intent);
  return (await whomMayMean(ports, asker, { ids: [customerId], forNewOffer })).has(customerId);
}
