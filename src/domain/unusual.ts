import { DAY_MS } from './delegation.js';
import type { SealedEntry } from './entry.js';
import type { LedgerEvent, PartnerRef } from './events.js';
import type { CustomerState, OfferState } from './state.js';

/**
 * What is out of the ordinary about a partner's request, as far as the customer's own ledger can tell (R32 is a limit; these are
 * signs). A sign is a reason to look twice, never a verdict.
 */
export type Sign =
  | { readonly sign: 'first-contact' }
  /** The partner went by another domain before. */
  | { readonly sign: 'domain-changed'; readonly before: string; readonly domain: string }
  /** Its earlier requests were sent by people of another tenant. */
  | { readonly sign: 'tenant-changed' }
  | { readonly sign: 'asked-after-refusal'; readonly at: number }
  /** In the last seven days, against its weekly average before. */
  | { readonly sign: 'more-messages'; readonly count: number; readonly usual: number }
  | { readonly sign: 'more-days'; readonly days: number; readonly before: number };

const WEEK_MS = 7 * DAY_MS;
const FEW_MESSAGES = 2;
const TIMES_THE_USUAL = 2;

/** `now` in milliseconds. */
export function unusualSigns(
  offer: OfferState,
  { state, entries }: { readonly state: CustomerState; readonly entries: readonly SealedEntry[] },
  now: number,
): Sign[] {
  const { partnerId, domain } = offer.partner;
  const before = entriesNaming(partnerId, entries).filter(({ entry }) => entry.at < offer.sentAt);
  const signs: Sign[] = before.length === 0 ? [{ sign: 'first-contact' }] : [];
  const former = before
    .flatMap(({ entry }) => partnersIn(entry.event))
    .findLast((ref) => ref.partnerId === partnerId && ref.domain !== domain);
  if (former) signs.push({ sign: 'domain-changed', before: former.domain, domain });
  if (sentFromElsewhere(offer, before)) signs.push({ sign: 'tenant-changed' });
  const refusal = refusedBefore(offer, entries);
  if (refusal !== null) signs.push({ sign: 'asked-after-refusal', at: refusal });
  return [...signs, ...moreMessages(state.partnerMessagesAt.get(partnerId) ?? [], now), ...moreDays(offer, state)];
}

function sentFromElsewhere({ partner, sentBy }: OfferState, before: readonly SealedEntry[]): boolean {
  const last = before.findLast(
    ({ entry: { event } }) => event.type === 'offer-sent' && event.offer.partner.partnerId === partner.partnerId,
  );
  const actor = last?.entry.actor;
  return actor?.kind === 'person' && sentBy.kind === 'person' && actor.tenantId !== sentBy.tenantId;
}

/** When delegated administration was last refused to the partner before it asked for it in this offer. */
function refusedBefore(offer: OfferState, entries: readonly SealedEntry[]): number | null {
  if (offer.content.delegationDays === null) return null;
  const refusals = entries.flatMap(({ entry: { at, event } }) =>
    at < offer.sentAt && refuses(event, offer.partner.partnerId) ? [at] : [],
  );
  return refusals.at(-1) ?? null;
}

/** Who ends everything with a partner refuses whatever it may ask for next (R32). */
function refuses(event: LedgerEvent, partnerId: string): boolean {
  if (event.type === 'partner-ended') return event.partner.partnerId === partnerId;
  return event.type === 'decision-made' && event.offer.partner.partnerId === partnerId && event.answers.delegation?.answer === 'refused';
}

function moreMessages(sentAt: readonly number[], now: number): Sign[] {
  const since = now - WEEK_MS;
  const count = sentAt.filter((at) => at > since).length;
  const earlier = sentAt.filter((at) => at <= since);
  const weeks = Math.max(1, (since - (earlier[0] ?? since)) / WEEK_MS);
  const usual = earlier.length / weeks;
  return count > FEW_MESSAGES && count > usual * TIMES_THE_USUAL ? [{ sign: 'more-messages', count, usual: Math.round(usual) }] : [];
}

function moreDays(offer: OfferState, state: CustomerState): Sign[] {
  const days = offer.content.delegationDays;
  const asked = [...state.offers.values()]
    .filter((other) => other.partner.partnerId === offer.partner.partnerId && other.sentAt < offer.sentAt)
    .flatMap(({ content }) => content.delegationDays ?? []);
  const before = Math.max(...asked);
  return days !== null && asked.length > 0 && days > before ? [{ sign: 'more-days', days, before }] : [];
}

/** The entries that name a partner in any part. */
export const entriesNaming = (partnerId: string, entries: readonly SealedEntry[]): SealedEntry[] =>
  entries.filter(({ entry }) => partnersIn(entry.event).some((ref) => ref.partnerId === partnerId));

/** Every partner an event names. */
export function partnersIn(event: LedgerEvent): PartnerRef[] {
  switch (event.type) {
    case 'relationship-recorded':
      return [event.administrator?.partner, event.partnerOfRecord].filter((partner) => partner !== undefined && partner !== null);
    case 'delegation-ended':
    case 'partner-ended':
      return [event.partner];
    case 'partner-of-record-set':
      return [event.partner, event.former].filter((partner) => partner !== null);
    case 'decision-made': {
      const { delegation, partnerOfRecord } = event.answers;
      const former = delegation?.answer === 'granted' ? delegation.former?.partner : undefined;
      const named = partnerOfRecord?.answer === 'set' ? [partnerOfRecord.partner, partnerOfRecord.former] : [partnerOfRecord?.partner];
      return [event.offer.partner, former, ...named].filter((partner) => partner !== undefined && partner !== null);
    }
    default:
      return [event.offer.partner];
  }
}
