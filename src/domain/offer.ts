import type { Catalogue, Subscription } from './catalogue.js';
import { DAY_MS, MOST_DELEGATION_DAYS } from './delegation.js';
import { mayAskForDelegation, mayDealWith, mayOffer } from './eligibility.js';
import { priceSchema, type OfferContent, type OfferKind, type OfferLine, type Price } from './events.js';
import type { Customer, Partner } from './organisations.js';
import { accept, refuse, type Refusal, type Result } from './refusals.js';
import { mayAskNow, mayWriteNow, type RestraintSettings } from './restraint.js';
import { requestWaits, type CustomerState, type OfferState } from './state.js';
import { trialObstacle } from './trial.js';

/** What an offer may say (R1, R3, R6 to R8, R11): the same check when composing, when sending and when revising. */

/** R11 */
export const DEFAULT_VALID_DAYS = 30;
export const MOST_VALID_DAYS = 90;
export const MOST_LINES = 20;

export interface ProposedLine {
  readonly skuId: string;
  readonly licences: number;
  readonly price: Price | null;
}

/** What a partner has put together, before it is checked. */
export interface Proposal {
  readonly offerId: string;
  readonly kind: OfferKind;
  readonly lines: readonly ProposedLine[];
  readonly delegationDays: number | null;
  readonly validDays: number;
  readonly headCount: number | null;
  /** R7: the trial it follows. */
  readonly basedOnTrial: { readonly offerId: string; readonly number: string } | null;
  /** R10: it answers the counter-proposal that waits. */
  readonly answersCounter: boolean;
  /** R11: the id of the lapsed offer in whose place it comes; whether the customer asked for it is seen in the ledger. */
  readonly answersRequest: string | null;
}

/** The directory and the catalogue as they are at the moment of asking. */
export interface Facts {
  readonly partner: Partner;
  readonly customer: Customer;
  readonly catalogue: Catalogue;
  /** How many admins the customer is known to have (R28). */
  readonly customerAdmins: number;
  readonly restraint: RestraintSettings;
}

/** Turns a proposal into what the offer will say, or refuses it. `now` in milliseconds. */
export function checkProposal(state: CustomerState, proposal: Proposal, facts: Facts, now: number): Result<OfferContent> {
  const dealing = mayDealWith(facts.partner, facts.customer, facts.catalogue);
  if (!dealing.ok) return dealing;
  if (facts.customerAdmins === 0) return refuse({ code: 'customer-without-admin' });
  if (!isWholeWithin(proposal.validDays, MOST_VALID_DAYS)) return refuse({ code: 'valid-days-out-of-range' });
  if (proposal.headCount !== null && !isWholeWithin(proposal.headCount, Number.MAX_SAFE_INTEGER))
    return refuse({ code: 'head-count-not-understood' });
  if (!mayFollow(state, proposal, facts.partner.organisationId)) return refuse({ code: 'not-found' });

  const lines = checkLines(state, proposal, facts, now);
  if (!lines.ok) return lines;
  const delegation = checkDelegation(state, proposal, facts, now);
  if (!delegation.ok) return delegation;

  const prompted = proposal.answersCounter || requestAnswered(state, proposal, facts.partner.organisationId) !== null;
  const writing = mayWriteNow(state, facts.partner.organisationId, facts.restraint, now);
  if (!prompted && !writing.ok) return writing;
  return accept({
    lines: lines.value,
    trialDays: proposal.kind === 'trial' ? trialDaysOf(facts.catalogue, lines.value) : null,
    delegationDays: delegation.value,
    validUntil: now + proposal.validDays * DAY_MS,
    headCount: proposal.headCount,
  });
}

/** R7: a trial may be followed as soon as it was sent, by the partner that sent it. */
function mayFollow(state: CustomerState, proposal: Proposal, partnerId: string): boolean {
  if (!proposal.basedOnTrial) return true;
  const trial = state.offers.get(proposal.basedOnTrial.offerId);
  return proposal.kind === 'purchase' && trial?.kind === 'trial' && trial.partner.partnerId === partnerId;
}

/** The lapsed offer whose request this would answer; null where this partner was not asked, or has answered since: then it comes of its own accord. */
export function requestAnswered(
  state: CustomerState,
  { answersRequest }: Pick<Proposal, 'answersRequest'>,
  partnerId: string,
): OfferState | null {
  const lapsed = answersRequest === null ? undefined : state.offers.get(answersRequest);
  return lapsed && lapsed.partner.partnerId === partnerId && requestWaits(lapsed) ? lapsed : null;
}

function checkLines(state: CustomerState, proposal: Proposal, facts: Facts, now: number): Result<OfferLine[]> {
  if (proposal.kind === 'delegation') return accept([]);
  if (proposal.lines.length === 0 || proposal.lines.length > MOST_LINES) return refuse({ code: 'lines-missing' });
  if (proposal.kind === 'trial' && proposal.lines.length > 1) return refuse({ code: 'trial-one-subscription' });
  const lines: OfferLine[] = [];
  for (const proposed of proposal.lines) {
    const line = checkLine(state, proposal, proposed, { facts, now });
    if (!line.ok) return line;
    if (lines.some((other) => other.skuId === line.value.skuId))
      return refuse({ code: 'subscription-twice', subscription: line.value.name });
    lines.push(line.value);
  }
  return accept(lines);
}

/** One line alone, so that a line that fails can be refused alone (R1). */
export function checkLine(
  state: CustomerState,
  proposal: Pick<Proposal, 'kind' | 'offerId'>,
  line: ProposedLine,
  { facts, now }: { readonly facts: Facts; readonly now: number },
): Result<OfferLine> {
  const allowed = mayOffer(facts.partner, line.skuId, facts.catalogue);
  if (!allowed.ok) return allowed;
  const subscription = allowed.value;
  if (proposal.kind === 'trial') {
    const asked = { subscription, partnerId: facts.partner.organisationId, offerId: proposal.offerId };
    const obstacle = trialObstacle(state, facts.customer, asked, now);
    return obstacle ? refuse(obstacle) : accept(lineOf(subscription, subscription.trial?.licences ?? 1, null));
  }
  const obstacle = licencesObstacle(subscription, line.licences) ?? priceObstacle(line.price);
  return obstacle ? refuse(obstacle) : accept(lineOf(subscription, line.licences, line.price));
}

/** R7: a whole number from 1 to the catalogue's maximum. */
export function licencesObstacle(subscription: Pick<Subscription, 'name' | 'mostLicences'>, licences: number): Refusal | null {
  if (isWholeWithin(licences, subscription.mostLicences)) return null;
  return { code: 'licences-out-of-range', subscription: subscription.name, most: subscription.mostLicences };
}

/** What no entry could hold is refused before one is written. */
const priceObstacle = (price: Price | null): Refusal | null =>
  price === null || priceSchema.safeParse(price).success ? null : { code: 'price-not-understood' };

function checkDelegation(state: CustomerState, proposal: Proposal, facts: Facts, now: number): Result<number | null> {
  const days = proposal.delegationDays;
  if (days === null)
    return proposal.kind === 'delegation' ? refuse({ code: 'delegation-days-out-of-range', most: MOST_DELEGATION_DAYS }) : accept(null);
  const allowed = mayAskForDelegation(facts.partner, facts.catalogue);
  if (!allowed.ok) return allowed;
  const quiet = mayAskNow(state, { partnerId: facts.partner.organisationId, offerId: proposal.offerId }, facts.restraint, now);
  if (!quiet.ok) return quiet;
  return isWholeWithin(days, MOST_DELEGATION_DAYS)
    ? accept(days)
    : refuse({ code: 'delegation-days-out-of-range', most: MOST_DELEGATION_DAYS });
}

const lineOf = (subscription: Subscription, licences: number, price: Price | null): OfferLine => ({
  skuId: subscription.skuId,
  partNumber: subscription.partNumber,
  name: subscription.name,
  services: [...subscription.services],
  licences,
  price,
});

const trialDaysOf = (catalogue: Catalogue, lines: readonly OfferLine[]): number | null =>
  catalogue.subscriptions.find((subscription) => subscription.skuId === lines[0]?.skuId)?.trial?.days ?? null;

const isWholeWithin = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;
