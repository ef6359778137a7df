import type { Ask } from '../domain/ask.js';
import { may } from '../domain/permissions.js';
import { accept, type Result } from '../domain/refusals.js';
import type { ExpiringItem, ExpiringView } from '../domain/views/list-view.js';
import type { Asker } from './asker.js';
import { sourceAt } from './doer.js';
import { MOST_LISTED } from './find-offers.js';
import { nameIn } from './list-customers.js';
import { loadCustomer } from './load-customer.js';
import { readableByPartner } from './offers-readable.js';
import type { RelationshipFilter, RelationshipRow } from './ports/views.js';
import type { Ports } from './ports/ports.js';

const PER_CARD = 5;

export interface ExpiringAsked {
  readonly ask: Ask;
  /** When the grants end: milliseconds, both inclusive. */
  readonly from: number;
  readonly to: number;
  readonly shown: number;
}

/**
 * Delegated administration that ends within a time: a partner's own, for a support agent a partner's or everybody's; the nearest end
 * first, five to a card. Refuses `not-found` for a partner that is not the asker's business, and `role-missing`.
 */
export async function listExpiring(ports: Ports, asker: Asker, { ask, from, to, shown }: ExpiringAsked): Promise<Result<ExpiringView>> {
  const meant = await readableByPartner(ports, asker, { partnerId: ask.slots.partnerId });
  if (!meant.ok) return meant;
  const { side, partnerId, names } = meant.value;
  const filter: RelationshipFilter =
    partnerId === null
      ? { by: 'ending', endingFrom: from, endingBy: to }
      : { by: 'administrator', partnerId, endingFrom: from, endingBy: to };
  const needed = Math.min(shown + PER_CARD, MOST_LISTED);
  const [total, rows] = await Promise.all([ports.views.countRelationships(filter), ports.views.relationships(filter, needed)]);
  const now = ports.clock.now();
  const listed = Math.min(total, MOST_LISTED);
  return accept({
    side: side === 'support' ? 'support' : 'partner',
    asked: { ask, names },
    items: (await Promise.all(rows.slice(shown).map((row) => itemOf(ports, row, side === 'support')))).flat(),
    mayAskAgain: side === 'partner' && may(asker.roles, 'compose-offer'),
    reachesBack: from < now,
    shown: Math.min(listed, needed),
    more: Math.max(0, listed - needed),
    total,
    cutAt: total > MOST_LISTED ? MOST_LISTED : null,
    asOf: now,
  });
}

/** Nothing where the ledger knows more than the row: somebody else administers by now, or nobody. */
async function itemOf(ports: Ports, { customerId, administrator }: RelationshipRow, named: boolean): Promise<ExpiringItem[]> {
  const [loaded, customer] = await Promise.all([loadCustomer(ports, customerId), ports.directory.organisation(customerId)]);
  const grant = loaded.state.administrator;
  if (!grant || grant.grantSeq !== administrator?.grantSeq) return [];
  return [
    {
      customerId,
      customerName: customer?.name ?? nameIn(loaded),
      partnerName: named ? grant.partner.name : null,
      until: grant.until,
      source: sourceAt(loaded.entries, grant.grantSeq),
    },
  ];
}
