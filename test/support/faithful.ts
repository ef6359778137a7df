import type { Card } from '../../src/cards/card.js';
import type { Entry } from '../../src/domain/entry.js';
import type { EventOf, ShownCard } from '../../src/domain/events.js';
import { foldEntries } from '../../src/domain/fold.js';
import { offerRefOf, type CustomerState, type OfferState } from '../../src/domain/state.js';
import type { BotInProcess } from './bot-in-process.js';
import { inputsOf, nodesOf, textsOf } from './drawn-cards.js';

/** What is known apart from the ledger. */
interface Known {
  /** What was really drawn for the one who pressed, by its hash. */
  readonly cards: ReadonlyMap<string, Card>;
  /** Of each draft that was reviewed: the licences of its one line. */
  readonly reviewed: ReadonlyMap<string, number>;
}

/**
 * Why an entry is not what an untampered press could have written; null when it is. The entry may say only what stands in the ledger
 * and on the card that was drawn for this very person, and what the card's own inputs leave to choose.
 */
export async function unfaithful(bot: BotInProcess, presser: string, entry: Entry, reviewed: ReadonlyMap<string, number>): Promise<string | null> {
  const known: Known = { cards: bot.shown(presser), reviewed };
  const { actor, event, customerId, seq } = entry;
  const { tenantId, objectId } = bot.person(presser);
  if (actor.kind !== 'person' || actor.tenantId !== tenantId || actor.objectId !== objectId) return `${presser} pressed and ${JSON.stringify(actor)} acted`;
  const { entries } = await bot.ports.ledger.read(customerId);
  const before = foldEntries(customerId, entries.slice(0, seq - 1));
  const organisation = await bot.ports.directory.organisationOfTenant(tenantId);
  if (actor.as === 'customer' && organisation?.organisationId !== customerId) return 'somebody else’s customer acted';
  const offer = 'offer' in event && event.type !== 'offer-sent' ? before.offers.get(event.offer.offerId) : undefined;
  if ('offer' in event && actor.as === 'partner' && event.offer.partner.partnerId !== organisation?.organisationId) return 'somebody else’s partner acted';
  const wrong = (what: string, is: unknown, stored: unknown): string | null => (JSON.stringify(is) === JSON.stringify(stored) ? null : `${what}: ${JSON.stringify(is)} is not ${JSON.stringify(stored)}`);
  switch (event.type) {
    case 'decision-made':
      return offer ? (wrong('offer', event.offer, offerRefOf(offer)) ?? decided(event, offer, known)) : 'no such offer';
    case 'offer-withdrawn':
    case 'offer-requested-again':
      return offer ? wrong('offer', event.offer, offerRefOf(offer)) : 'no such offer';
    case 'offer-countered':
      return offer ? (wrong('offer', event.offer, offerRefOf(offer)) ?? wrong('lines', event.lines.map(named), offer.content.lines.map(named))) : 'no such offer';
    case 'offer-revised':
      return offer ? revised(event, offer) : 'no such offer';
    case 'offer-sent':
      return wrong('licences', event.content.lines[0]?.licences, known.reviewed.get(event.offer.offerId)) ?? wrong('revision', event.offer.revision, 1);
    case 'delegation-ended':
      return ended(event, before, known);
    case 'partner-of-record-set':
      return event.how === 'given-back' ? wrong('who gave back', event.former?.partnerId, organisation?.organisationId) : designated(event, known);
    case 'partner-ended':
      return endedAltogether(event, before, known);
    default:
      return `nothing is expected to write ${event.type}: say here what may stand in it`;
  }
}

const named = ({ skuId, name }: { readonly skuId: string; readonly name: string }): object => ({ skuId, name });

const shownOn = (shown: ShownCard | null, { cards }: Known): Card | undefined => (shown ? cards.get(shown.hash) : undefined);

function decided({ answers, shown, confirmation }: EventOf<'decision-made'>, offer: OfferState, known: Known): string | null {
  const card = shownOn(shown, known);
  if (!card) return 'the card was not drawn for this person';
  if (!textsOf(card).some((text) => text.includes(offer.number))) return 'the card is about another offer';
  const named = answers.partnerOfRecord?.answer === 'set' ? (answers.partnerOfRecord.partner?.partnerId ?? 'nobody') : 'keep';
  const choices = inputsOf(card).find(({ id }) => id === 'partnerOfRecord')?.['choices'];
  // Nobody instead of nobody is no change, and is not recorded as one.
  if (named !== 'keep' && !nodesOf(choices).some(({ value }) => value === named)) return `the card does not let ${named} be chosen`;
  const asked = offer.content.delegationDays;
  if (answers.delegation && asked === null) return 'delegated administration was not asked for';
  if (answers.delegation?.answer === 'granted' && !(answers.delegation.days <= (asked ?? 0))) return 'granted for longer than asked';
  const twice = answers.delegation?.answer === 'granted' && answers.offer?.answer === 'declined';
  return twice && !shownOn(confirmation, known) ? 'granted while declining without a confirmation' : null;
}

function revised({ offer: to, content, because }: EventOf<'offer-revised'>, offer: OfferState): string | null {
  const wanted = offer.counter?.lines.map(({ skuId, licences }) => [skuId, licences]);
  const is = content.lines.map(({ skuId, licences }) => [skuId, licences]);
  const fits = JSON.stringify(wanted) === JSON.stringify(is) && to.revision === offer.revision + 1 && because === 'counter-proposal';
  return fits ? null : `revised to ${JSON.stringify(is)} where ${JSON.stringify(wanted)} was wanted`;
}

function ended({ grantSeq, partner, shown }: EventOf<'delegation-ended'>, { administrator }: CustomerState, known: Known): string | null {
  if (!shownOn(shown, known)) return 'the card was not drawn for this person';
  return administrator?.grantSeq === grantSeq && administrator.partner.partnerId === partner.partnerId ? null : 'another grant was ended';
}

function endedAltogether({ partner, offers, administration, shown }: EventOf<'partner-ended'>, before: CustomerState, known: Known): string | null {
  const card = shownOn(shown, known);
  if (!card) return 'the card was not drawn for this person';
  // Offers that came since the card was drawn end too, by its rule.
  if (offers.some(({ offerId }) => before.offers.get(offerId)?.partner.partnerId !== partner.partnerId)) return 'an offer of another partner was declined';
  if (!textsOf(card).some((text) => text.includes(partner.name))) return `the card does not name ${partner.name}`;
  return administration === null || before.administrator?.partner.partnerId === partner.partnerId ? null : 'another partner’s grant was ended';
}

function designated({ partner, shown }: EventOf<'partner-of-record-set'>, known: Known): string | null {
  const card = shownOn(shown, known);
  if (!card) return 'the card was not drawn for this person';
  return partner === null || textsOf(card).some((text) => text.includes(partner.name)) ? null : `the card does not name ${partner.name}`;
}
