import type { SealedEntry } from '../domain/entry.js';
import { outcomeOf, type CustomerState, type OfferState } from '../domain/state.js';
import type { OfferRow, RelationshipRow, Views } from './ports/views.js';

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
  views: Pick<Views, 'saveOffer' | 'saveRelationship'>,
  { state, entries }: Projected,
  afterSeq: number,
): Promise<void> {
  const names = customerNames(entries);
  for (const offer of state.offers.values()) {
    if (offer.seq > afterSeq) await views.saveOffer(offerRow(state.customerId, names.get(offer.offerId) ?? '', offer));
  }
  const relationship = relationshipRow(state);
  if (relationship.seq > afterSeq) await views.saveRelationship(relationship);
}

/** The name the customer had when each offer was sent to it. */
function customerNames(entries: readonly SealedEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ entry: { event } }) => (event.type === 'offer-sent' ? [[event.offer.offerId, event.customerName] as const] : [])),
  );
}

function offerRow(customerId: string, customerName: string, offer: OfferState): OfferRow {
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
    seq,
  };
}

/** As the entries say: a row knows no clock, so an offer that has lapsed unnoticed is still `sent` (R11). */
function recordedStatus({ closing }: OfferState): OfferRow['status'] {
  if (closing === null) return 'sent';
  return closing.how === 'decided' ? outcomeOf(closing.answers) : closing.how;
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
