import { groupedKeyId } from '../domain/signing.js';
import type { EvidenceOfferView } from '../domain/views/evidence-view.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';

/** Leads to the evidence: what the file holds, how long the link works, and the fingerprint to compare it with later. */
export function drawEvidence(view: EvidenceOfferView, { speech, layouts }: DrawingTools): Card {
  const data = {
    customerName: view.customer.name,
    count: view.entries,
    until: speech.dateTime(view.until),
    key: groupedKeyId(view.keyId),
    url: view.url,
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'evidence', data, speech);
}
