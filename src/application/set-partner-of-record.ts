import { commandIds } from '../domain/command-ids.js';
import { circumstancesOf } from '../domain/decision.js';
import type { PartnerRef } from '../domain/events.js';
import { isPartner } from '../domain/organisations.js';
import { givePartnerOfRecordBack as giveBackByRule, partnerRefOf, setPartnerOfRecord as setByRule } from '../domain/partner-of-record.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import type { PartnerOfRecordSetView, PartnerOfRecordView } from '../domain/views/relationship-view.js';
import { actorOf, asCustomer, asPartner, type Asker } from './asker.js';
import { doerOf, sourceOf } from './doer.js';
import type { Kept } from './keep-rendering.js';
import { loadCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';
import { recordEntry, type Recorded } from './record-entry.js';

const MOST_FOUND = 8;

export interface Choosing {
  /** What was typed to find a partner. */
  readonly search?: string;
  /** A partner's id, `nobody`, or nothing chosen yet. */
  readonly chosen?: string;
}

/** R22, R23: the card on which an admin finds a partner, sees who it is, and confirms. Refuses `role-missing`. */
export async function askForPartnerOfRecord(ports: Ports, asker: Asker, choosing: Choosing): Promise<Result<Kept<PartnerOfRecordView>>> {
  const customer = asCustomer(asker, 'set-partner-of-record');
  if (!customer.ok) return customer;
  const customerId = customer.value.organisationId;
  const { state } = await loadCustomer(ports, customerId);
  const partners = choosing.search ? await ports.directory.findPartners(choosing.search, MOST_FOUND) : [];
  const found = partners.filter((partner) => partner.organisationId !== customerId).map(partnerRefOf);
  const chosen = await chosenPartner(ports, choosing.chosen ?? (found.length === 1 ? found[0]?.partnerId : undefined));
  const reference = ports.ids.newReference();
  const view: PartnerOfRecordView = {
    reference,
    customerId,
    present: state.partnerOfRecord?.partner ?? null,
    found: choosing.search ? { text: choosing.search, partners: found } : null,
    chosen: chosen.ok ? chosen.value : null,
    problem: chosen.ok ? null : chosen.refusal,
  };
  const about = { kind: 'partner-of-record', chosen: chosen.ok ? idOf(chosen.value) : null } as const;
  return accept({ view, rendering: { reference, customerId, about, seen: circumstancesOf(state) } });
}

const idOf = (chosen: PartnerRef | 'nobody' | null): string | null => (chosen === 'nobody' || chosen === null ? chosen : chosen.partnerId);

async function chosenPartner(ports: Ports, chosen: string | undefined): Promise<Result<PartnerRef | 'nobody' | null>> {
  if (!chosen) return accept(null);
  if (chosen === 'nobody') return accept('nobody');
  const partner = await ports.directory.organisation(chosen);
  return partner && isPartner(partner) ? accept(partnerRefOf(partner)) : refuse({ code: 'partner-unknown' });
}

/** Records what the card asked to confirm: that partner and no other, whatever came back with the press. Refuses what the rules refuse, `partner-unknown`, and `circumstances-changed` on an outdated card. */
export async function setPartnerOfRecord(ports: Ports, asker: Asker, reference: string): Promise<Result<PartnerOfRecordSetView>> {
  const customer = asCustomer(asker, 'set-partner-of-record');
  if (!customer.ok) return customer;
  const rendering = await ports.renderings.find(reference);
  if (!rendering || rendering.readerId !== asker.personId || rendering.about.kind !== 'partner-of-record')
    return refuse({ code: 'not-found' });
  const customerId = customer.value.organisationId;
  if (rendering.customerId !== customerId) return refuse({ code: 'not-found' });
  const chosen = await chosenPartner(ports, rendering.about.chosen ?? undefined);
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return refuse({ code: 'answers-missing', parts: ['partner-of-record'] });
  const partner = chosen.value === 'nobody' ? null : chosen.value;
  const afterSeq = rendering.seen.partnerOfRecordSeq;
  const shown = { hash: rendering.hash, locale: rendering.locale };
  const command = {
    customerId,
    commandId: commandIds.setPartnerOfRecord(afterSeq),
    actor: actorOf(asker, 'customer'),
    channel: ports.settings.channel,
  };
  const catalogue = await ports.directory.catalogue();
  if (!catalogue) return refuse({ code: 'not-found' });
  const recorded = await recordEntry(ports, command, (state) =>
    setByRule(state, { partner, afterSeq, shown }, { customer: customer.value, catalogue }),
  );
  return recorded.ok ? partnerOfRecordSetView(ports, asker, recorded.value) : recorded;
}

/** A partner's admin gives the role back (R20). Refuses `partner-of-record-unchanged` where the partner does not hold it. */
export async function givePartnerOfRecordBack(ports: Ports, asker: Asker, customerId: string): Promise<Result<PartnerOfRecordSetView>> {
  const partner = asPartner(asker, 'give-role-back');
  if (!partner.ok) return partner;
  const { state } = await loadCustomer(ports, customerId);
  const commandId = commandIds.setPartnerOfRecord(state.partnerOfRecordSeq);
  const command = { customerId, commandId, actor: actorOf(asker, 'partner'), channel: ports.settings.channel };
  const recorded = await recordEntry(ports, command, (present) => giveBackByRule(present, partner.value.organisationId));
  if (!recorded.ok) return recorded;
  // Somebody else may have been named, or may have given the role back, a moment before: that is not this partner's to see (R23).
  const { event } = recorded.value.sealed.entry;
  const givenBack = event.type === 'partner-of-record-set' && event.how === 'given-back';
  const own = givenBack && event.former?.partnerId === partner.value.organisationId;
  return own ? partnerOfRecordSetView(ports, asker, recorded.value) : refuse({ code: 'partner-of-record-unchanged' });
}

async function partnerOfRecordSetView(ports: Ports, asker: Asker, { sealed }: Recorded): Promise<Result<PartnerOfRecordSetView>> {
  const { event } = sealed.entry;
  if (event.type !== 'partner-of-record-set') return refuse({ code: 'circumstances-changed' });
  const by = await doerOf(ports, sealed.entry.actor, { tenantId: asker.person.tenantId, seesEverybody: false });
  return accept({
    customerId: sealed.entry.customerId,
    partner: event.partner,
    former: event.former,
    how: event.how,
    by,
    at: sealed.entry.at,
    source: sourceOf(sealed),
  });
}
