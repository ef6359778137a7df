import { commandIds } from '../domain/command-ids.js';
import { circumstancesOf } from '../domain/decision.js';
import { administratorAt, endDelegation as endByRule, type Ending } from '../domain/delegation.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import { isCustomer } from '../domain/organisations.js';
import type { DelegationEndedView, EndDelegationView } from '../domain/views/relationship-view.js';
import { actorOf, asCustomer, asPartner, type Asker } from './asker.js';
import { doerOf, sourceAt, sourceOf } from './doer.js';
import type { Kept } from './keep-rendering.js';
import { loadCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';
import { recordEntry } from './record-entry.js';
import { presentFlag } from './show-relationship.js';

/**
 * The card that asks whether delegated administration shall end: for the customer's admin (revoke) or the holder's admin (give
 * back; R20). Refuses `delegation-not-held` where there is none of that kind, and `role-missing`.
 */
export async function askToEndDelegation(ports: Ports, asker: Asker, customerId: string): Promise<Result<Kept<EndDelegationView>>> {
  const as = await endsAs(asker, customerId);
  if (!as.ok) return as;
  const customer = await ports.directory.organisation(customerId);
  if (!customer || !isCustomer(customer)) return refuse({ code: 'not-found' });
  const { state, entries } = await loadCustomer(ports, customerId);
  const held = administratorAt(state, Math.max(ports.clock.now(), state.head.at));
  if (!held || (as.value.how === 'relinquished' && as.value.partnerId !== held.partner.partnerId))
    return refuse({ code: 'delegation-not-held' });
  const reference = ports.ids.newReference();
  const view: EndDelegationView = {
    reference,
    customerId,
    customerName: customer.name,
    grantSeq: held.grantSeq,
    held: {
      partner: held.partner,
      since: held.since,
      until: held.until,
      imported: held.source === 'import',
      source: sourceAt(entries, held.grantSeq),
      flag: await presentFlag(ports, 'administrator', held.partner, customer),
    },
    how: as.value.how,
  };
  return accept({
    view,
    rendering: { reference, customerId, about: { kind: 'end-delegation', grantSeq: held.grantSeq }, seen: circumstancesOf(state) },
  });
}

/** Ends the grant the card showed; a second press shows the recorded end. Refuses `delegation-not-held` for a grant that holds no more. */
export async function endDelegation(ports: Ports, asker: Asker, reference: string): Promise<Result<DelegationEndedView>> {
  const rendering = await ports.renderings.find(reference);
  if (!rendering || rendering.readerId !== asker.personId || rendering.about.kind !== 'end-delegation')
    return refuse({ code: 'not-found' });
  const { customerId, hash, locale, about } = rendering;
  const as = await endsAs(asker, customerId);
  if (!as.ok) return as;
  const shown = { hash, locale };
  const actor = actorOf(asker, as.value.how === 'revoked' ? 'customer' : 'partner');
  const command = { customerId, commandId: commandIds.endDelegation(about.grantSeq), actor, channel: ports.settings.channel };
  const recorded = await recordEntry(ports, command, (state, now) =>
    endByRule(state, { ...as.value, grantSeq: about.grantSeq, shown }, now),
  );
  if (!recorded.ok) return recorded;
  const { sealed } = recorded.value;
  const { event } = sealed.entry;
  if (event.type !== 'delegation-ended') return refuse({ code: 'delegation-not-held' });
  const customer = await ports.directory.organisation(customerId);
  const by = await doerOf(ports, sealed.entry.actor, { tenantId: asker.person.tenantId, seesEverybody: false });
  return accept({
    customerId,
    customerName: customer?.name ?? '',
    partner: event.partner,
    how: event.how,
    by,
    at: sealed.entry.at,
    source: sourceOf(sealed),
  });
}

/** As the customer itself, or as a partner giving back what is its own. */
async function endsAs(asker: Asker, customerId: string): Promise<Result<Ending>> {
  if (asker.organisation?.organisationId === customerId && asker.sides.includes('customer')) {
    const customer = asCustomer(asker, 'end-delegation');
    return customer.ok ? accept({ how: 'revoked' }) : customer;
  }
  const partner = asPartner(asker, 'give-role-back');
  if (partner.ok) return accept({ how: 'relinquished', partnerId: partner.value.organisationId });
  return asker.sides.includes('customer') ? refuse({ code: 'not-found' }) : partner;
}
