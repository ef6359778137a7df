import type { SealedEntry } from '../domain/entry.js';
import { outcomeOf, requestWaits, type CustomerState, type OfferState } from '../domain/state.js';
import type { DealingRow, OfferRow, RelationshipRow, Views } from './ports/views.js';

/** A customer's entries and what they add up to. */
export interface Projected {
  readonly state: CustomerState;
  readonly entries: readonly SealedEntry[];
}

/**
 * Makes the rows for questions across customers of what entries after `afterSeq` (0: all) have touched. Every row carries the number
 * of the entry that last touched it, so projecting again, late or out of order changes nothing.
 */
export async function projectCustomer(
  views: Pick<Views, 'saveOffer' | 'saveRelationship' | 'saveDealing'>,
  { state, entries }: Projected,
  afterSeq: number,
): Promise<void> {
  const names = customerNames(entries);
  for (const offer of state.offers.values()) {
    if (offer.seq > afterSeq) await views.saveOffer(offerRow(state.customerId, names.get(offer.offerId) ?? '', offer));
  }
  for (const partnerId of partnersIn(entries)) {
    const dealing = dealingRow(state, partnerId);
    if (dealing.seq > afterSeq) await views.saveDealing(dealing);
  }
  const relationship = relationshipRow(state);
  // A customer with entries has a row from the first of them on, so that those without an administrator are found.
  if (relationship.seq > afterSeq || (afterSeq === 0 && entries.length > 0)) await views.saveRelationship(relationship);
}

/** The name the customer had when each offer was sent to it. */
export function customerNames(entries: readonly SealedEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ entry: { event } }) => (event.type === 'offer-sent' ? [[event.offer.offerId, event.customerName] as const] : [])),
  );
}

/** Every partner that ever sent this customer an offer or held a role there. */
export function partnersIn(entries: readonly SealedEntry[]): ReadonlySet<string> {
  const partners = entries.flatMap(({ entry: { event } }) => {
    switch (event.type) {
      case 'offer-sent':
        return [event.offer.partner];
      case 'relationship-recorded':
        return [event.administrator?.partner, event.partnerOfRecord];
      case 'decision-made':
        return event.answers.partnerOfRecord?.answer === 'set' ? [event.answers.partnerOfRecord.partner] : [];
      case 'partner-of-record-set':
        return [event.partner];
      default:
        return [];
    }
  });
  return new Set(partners.flatMap((partner) => partner?.partnerId ?? []));
}

export function offerRow(customerId: string, customerName: string, offer: OfferState): OfferRow {
  const { offerId, number, kind, revision, sentAt, seq } = offer;
  return {
    offerId,
    customerId,
    customerName,
    partnerId: offer.partner.partnerId,
    number,
    kind,
    status: recordedStatus(offer),
    revision,
    sentAt,
    until: offer.content.validUntil,
    closedAt: offer.closing?.at ?? null,
    awaiting: awaitingOf(offer),
    skuIds: offer.content.lines.map(({ skuId }) => skuId),
    seq,
  };
}

function awaitingOf(offer: OfferState): OfferRow['awaiting'] {
  if (requestWaits(offer)) return 'request';
  return offer.counter && offer.closing === null ? 'counter' : null;
}

/** As the entries say: a row knows no clock, so an offer that has lapsed unnoticed is still `sent` (R11). */
function recordedStatus({ closing }: OfferState): OfferRow['status'] {
  if (closing === null) return 'sent';
  return closing.how === 'decided' ? outcomeOf(closing.answers) : closing.how;
}

/** A change of either role touches every partner's row, so that rows of one customer never contradict each other for long. */
function dealingRow(state: CustomerState, partnerId: string): DealingRow {
  const sent = [...state.offers.values()].filter((offer) => offer.partner.partnerId === partnerId);
  const { administrator, administratorSeq, partnerOfRecord, partnerOfRecordSeq } = state;
  return {
    partnerId,
    customerId: state.customerId,
    administratorUntil: administrator?.partner.partnerId === partnerId ? administrator.until : null,
    partnerOfRecord: partnerOfRecord?.partner.partnerId === partnerId,
    lastSentAt: sent.length > 0 ? Math.max(...sent.map(({ sentAt }) => sentAt)) : null,
    seq: Math.max(administratorSeq, partnerOfRecordSeq, ...sent.map(({ seq }) => seq)),
  };
}

/** `seq` 0: no entry has touched either role. */
export function relationshipRow({
  customerId,
  administrator,
  administratorSeq,
  partnerOfRecord,
  partnerOfRecordSeq,
}: CustomerState): RelationshipRow {
  return {
    customerId,
    administrator: administrator && {
      partnerId: administrator.partner.partnerId,
      until: administrator.until,
      grantSeq: administrator.grantSeq,
    },
    partnerOfRecordId: partnerOfRecord?.partner.partnerId ?? null,
    seq: Math.max(administratorSeq, partnerOfRecordSeq),
  };
}
