import { circumstancesOf, confirmationsDue, decideOnOffer, type Answers, type DecideOnOffer } from '../../../src/domain/decision.js';
import { endDelegation, expireDelegation } from '../../../src/domain/delegation.js';
import { endPartner } from '../../../src/domain/end-partner.js';
import type { SealedEntry } from '../../../src/domain/entry.js';
import type { LedgerEvent, OfferKind } from '../../../src/domain/events.js';
import type { Facts, Proposal } from '../../../src/domain/offer.js';
import { counterOffer, lapseOffer, proposalFromCounter, requestOfferAgain, reviseOffer, sendOffer, withdrawOffer } from '../../../src/domain/offer-life.js';
import { givePartnerOfRecordBack, setPartnerOfRecord } from '../../../src/domain/partner-of-record.js';
import { refuse, type Result } from '../../../src/domain/refusals.js';
import type { CustomerState } from '../../../src/domain/state.js';
import { endTrial } from '../../../src/domain/trial.js';
import { aLedger, ANA, aPartner, aProposal, CONFIRMATION, NOW, refTo, SELLER, SHOWN, SKU, someFacts, type TestLedger } from '../../support/facts.js';

/** One customer, three partners, and whatever they press in whatever order: old cards, cards pressed twice, others' offers. */
export const PARTNERS = ['alder', 'birch', 'cedar'] as const;
export type PartnerId = (typeof PARTNERS)[number];

/** `pick` and `card` choose among what there is at that moment: 0 is the newest, counted round. */
export type Step =
  | { readonly does: 'wait'; readonly ms: number }
  | { readonly does: 'send'; readonly by: PartnerId; readonly kind: OfferKind; readonly sku: keyof typeof SKU; readonly days: number | null; readonly validDays: number; readonly follows: number | null; readonly answers: number | null }
  | { readonly does: 'revise'; readonly by: PartnerId; readonly pick: number; readonly licences: number; readonly days: number | null }
  | { readonly does: 'counter'; readonly pick: number; readonly licences: number }
  | { readonly does: 'agree'; readonly by: PartnerId; readonly pick: number }
  | { readonly does: 'withdraw'; readonly by: PartnerId; readonly pick: number }
  | { readonly does: 'ask-again'; readonly pick: number }
  | { readonly does: 'draw'; readonly pick: number }
  | { readonly does: 'press'; readonly card: number; readonly accepts: boolean; readonly grants: boolean; readonly days: number; readonly names: PartnerId | 'nobody' | null; readonly confirms: boolean }
  | { readonly does: 'end'; readonly by: PartnerId | 'customer'; readonly grant: number }
  | { readonly does: 'name'; readonly partner: PartnerId | null; readonly afterSeq: number | null }
  | { readonly does: 'give-back'; readonly by: PartnerId }
  /** `late`: on a card drawn before either role was touched last. */
  | { readonly does: 'end-all'; readonly of: PartnerId; readonly late: boolean }
  | { readonly does: 'clock'; readonly pick: number };

/** What a customer's admin sees: an offer, drawn from the state of that moment. */
export type Card = Pick<DecideOnOffer, 'offerId' | 'revision' | 'seen'>;

export interface Attempt {
  readonly step: Step;
  readonly now: number;
  readonly before: CustomerState;
  readonly after: CustomerState;
  readonly result: Result<LedgerEvent>;
  /** Of a press. */
  readonly command: DecideOnOffer | null;
}

export interface History {
  readonly attempts: readonly Attempt[];
  readonly entries: readonly SealedEntry[];
}

interface World {
  readonly ledger: TestLedger;
  readonly cards: Card[];
  now: number;
  state: CustomerState;
}

const CATALOGUE = someFacts().catalogue;
export const factsOf = (partnerId: string): Facts => someFacts({ partner: aPartner(partnerId), catalogue: CATALOGUE });

export function live(steps: readonly Step[]): History {
  const ledger = aLedger();
  const world: World = { ledger, cards: [], now: NOW, state: ledger.state() };
  const attempts: Attempt[] = [];
  for (const step of steps) {
    if (step.does === 'wait') world.now += step.ms;
    else if (step.does === 'draw') draw(world, step.pick);
    else attempts.push(attempt(world, step));
  }
  return { attempts, entries: ledger.entries };
}

function draw(world: World, pick: number): void {
  const offer = at([...world.state.offers.values()], pick);
  if (offer) world.cards.push({ offerId: offer.offerId, revision: offer.revision, seen: circumstancesOf(world.state) });
}

function attempt(world: World, step: Exclude<Step, { does: 'wait' | 'draw' }>): Attempt {
  const { state: before, now } = world;
  const command = step.does === 'press' ? pressOf(world, step) : null;
  const result = step.does === 'press' ? press(before, command, now) : act(world, step);
  if (result.ok) world.state = world.ledger.record(result.value, now, step.does === 'press' ? ANA : SELLER);
  if (result.ok && step.does === 'send') draw(world, 0);
  return { step, now, before, after: world.state, result, command };
}

const NOTHING = refuse({ code: 'not-found' });

function act({ state, now }: World, step: Exclude<Step, { does: 'wait' | 'draw' | 'press' }>): Result<LedgerEvent> {
  switch (step.does) {
    case 'send':
      return sendOffer(state, { proposal: proposalOf(state, step), number: `N-${state.head.seq + 1}` }, factsOf(step.by), now);
    case 'revise': {
      const { offerId, kind, revision } = at([...state.offers.values()], step.pick) ?? { offerId: 'missing', kind: 'trial', revision: 1 };
      const proposal = aProposal({ offerId, kind, delegationDays: step.days, lines: [{ skuId: SKU.e3, licences: step.licences, price: null }] });
      return reviseOffer(state, { proposal, revision }, factsOf(step.by), now);
    }
    case 'counter': {
      const offer = at([...state.offers.values()], step.pick);
      const counts = [{ skuId: offer?.content.lines[0]?.skuId ?? SKU.e3, licences: step.licences }];
      return offer ? counterOffer(state, { offerId: offer.offerId, revision: offer.revision, counts }, factsOf(offer.partner.partnerId), now) : NOTHING;
    }
    case 'agree': {
      const offer = at([...state.offers.values()], step.pick);
      const proposal = offer ? proposalFromCounter(offer, 30) : NOTHING;
      return proposal.ok && offer ? reviseOffer(state, { proposal: proposal.value, revision: offer.revision }, factsOf(step.by), now) : NOTHING;
    }
    case 'withdraw':
      return withdrawOffer(state, at([...state.offers.keys()], step.pick) ?? 'missing', step.by, now);
    case 'ask-again': {
      const offer = at([...state.offers.values()], step.pick);
      return offer ? requestOfferAgain(state, offer.offerId, factsOf(offer.partner.partnerId), now) : NOTHING;
    }
    case 'end': {
      const grantSeq = step.grant === 0 ? (state.administrator?.grantSeq ?? 0) : step.grant;
      const by = step.by === 'customer' ? ({ how: 'revoked' } as const) : ({ how: 'relinquished', partnerId: step.by } as const);
      return endDelegation(state, { ...by, grantSeq, shown: SHOWN }, now);
    }
    case 'name':
      return setPartnerOfRecord(state, { partner: step.partner && refTo(step.partner), afterSeq: step.afterSeq ?? state.partnerOfRecordSeq, shown: SHOWN }, someFacts());
    case 'give-back':
      return givePartnerOfRecordBack(state, step.by);
    case 'end-all': {
      const seen = step.late ? { administratorSeq: 0, partnerOfRecordSeq: 0 } : circumstancesOf(state);
      return endPartner(state, { partnerId: step.of, seen, shown: SHOWN }, now);
    }
    case 'clock': {
      const offerId = at([...state.offers.keys()], step.pick) ?? 'missing';
      const due = [lapseOffer(state, offerId, now), endTrial(state, offerId, now), expireDelegation(state, state.administrator?.grantSeq ?? 0, now)];
      return due.find((result) => result.ok) ?? NOTHING;
    }
  }
}

function proposalOf(state: CustomerState, step: Extract<Step, { does: 'send' }>): Proposal {
  const followed = step.follows === null ? undefined : at([...state.offers.values()].filter(({ kind }) => kind === 'trial'), step.follows);
  return aProposal({
    offerId: `offer-${state.offers.size + 1}`,
    kind: step.kind,
    lines: [{ skuId: SKU[step.sku], licences: 10, price: null }],
    delegationDays: step.days,
    validDays: step.validDays,
    answersRequest: step.answers === null ? null : (at([...state.offers.keys()], step.answers) ?? null),
    basedOnTrial: followed && step.kind === 'purchase' ? { offerId: followed.offerId, number: followed.number } : null,
  });
}

/** The answers fit the offer as it is now; what is old is the card. */
function pressOf({ state, cards, now }: World, step: Extract<Step, { does: 'press' }>): DecideOnOffer | null {
  const card = at(cards, step.card);
  const offer = card && state.offers.get(card.offerId);
  if (!card || !offer) return null;
  const answers: Answers = {
    ...(offer.kind === 'delegation' ? {} : { offer: step.accepts ? { answer: 'accept' } : { answer: 'decline', reason: null } }),
    ...(offer.content.delegationDays === null ? {} : { delegation: step.grants ? { answer: 'grant', days: Math.min(step.days, offer.content.delegationDays) } : { answer: 'refuse', reason: null } }),
    partnerOfRecord: step.names === null ? { answer: 'keep' } : { answer: 'set', partner: step.names === 'nobody' ? null : refTo(step.names) },
  };
  const confirmed = step.confirms ? confirmationsDue(state, offer, answers, now).map(({ kind }) => kind) : [];
  return { ...card, answers, confirmed, shown: SHOWN, confirmation: confirmed.length > 0 ? CONFIRMATION : null };
}

export function press(state: CustomerState, command: DecideOnOffer | null, now: number): Result<LedgerEvent> {
  const partnerId = command && state.offers.get(command.offerId)?.partner.partnerId;
  return command && partnerId ? decideOnOffer(state, command, factsOf(partnerId), now) : NOTHING;
}

const at = <T>(items: readonly T[], pick: number): T | undefined => items.at(-1 - (pick % Math.max(items.length, 1)));
