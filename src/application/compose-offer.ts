import { mayAskForDelegation, mayDealWith, mayOffer } from '../domain/eligibility.js';
import { proposalOf, type Draft, type DraftLine } from '../domain/draft.js';
import { isCustomer, type Customer, type Organisation, type Partner } from '../domain/organisations.js';
import { checkLine, checkProposal, licencesObstacle, type Facts } from '../domain/offer.js';
import { accept, refuse, type Refusal, type Result } from '../domain/refusals.js';
import { mayAskNow } from '../domain/restraint.js';
import type { CustomerState } from '../domain/state.js';
import { subscriptionBySku, type Catalogue } from '../domain/catalogue.js';
import type { ComposeView, RecalledView, ReviewView } from '../domain/views/conversation-view.js';
import { personIdOf } from '../domain/people.js';
import { asPartner, type Asker } from './asker.js';
import { factsFor } from './facts.js';
import { loadCustomer } from './load-customer.js';
import { customerAdminsOf } from './recipients.js';
import type { Ports } from './ports/ports.js';

/** What a partner is told while it composes: everything that would be refused at sending is refused here already (R5). */

interface Target {
  readonly facts: Facts;
  readonly state: CustomerState;
  readonly now: number;
}

async function targetOf(ports: Ports, partner: Partner, customerId: string): Promise<Result<Target>> {
  const facts = await factsFor(ports, partner.organisationId, customerId);
  if (!facts.ok) return facts;
  const { state } = await loadCustomer(ports, customerId);
  return accept({ facts: facts.value, state, now: Math.max(ports.clock.now(), state.head.at) });
}

/** Whether an offer could go to this customer at all (R2, R4, R5, R28). */
export async function checkCustomer(ports: Ports, asker: Asker, customerId: string): Promise<Result<Customer>> {
  const partner = asPartner(asker, 'compose-offer');
  if (!partner.ok) return partner;
  const target = await targetOf(ports, partner.value, customerId);
  if (!target.ok) return target;
  const { facts } = target.value;
  const dealing = mayDealWith(facts.partner, facts.customer, facts.catalogue);
  if (!dealing.ok) return dealing;
  return facts.customerAdmins === 0 ? refuse({ code: 'customer-without-admin' }) : accept(facts.customer);
}

/** One line of the draft alone (R1, R6, R7); without a customer, only what does not depend on it. A count that is still missing is not checked. */
export async function checkDraftLine(ports: Ports, asker: Asker, draft: Draft, line: DraftLine): Promise<Result<true>> {
  const partner = asPartner(asker, 'compose-offer');
  if (!partner.ok) return partner;
  const catalogue = await ports.directory.catalogue();
  const allowed = catalogue ? mayOffer(partner.value, line.skuId, catalogue) : refuse({ code: 'subscription-unknown' });
  if (!allowed.ok) return allowed;
  const obstacle = draft.kind === 'trial' || line.licences === null ? null : licencesObstacle(allowed.value, line.licences);
  if (obstacle) return refuse(obstacle);
  if (draft.customerId === null) return accept(true);
  const target = await targetOf(ports, partner.value, draft.customerId);
  if (!target.ok) return target;
  const { facts, state, now } = target.value;
  const checked = checkLine(state, { kind: draft.kind, offerId: draft.draftId }, { ...line, licences: line.licences ?? 1 }, { facts, now });
  return checked.ok ? accept(true) : checked;
}

/** Why delegated administration cannot be asked for here (R3, R32); null where it can. */
export async function delegationObstacle(
  ports: Ports,
  asker: Asker,
  draft: Pick<Draft, 'draftId' | 'customerId'>,
): Promise<Refusal | null> {
  const partner = asPartner(asker, 'compose-offer');
  const catalogue = await ports.directory.catalogue();
  if (!partner.ok || !catalogue) return { code: 'not-found' };
  const allowed = mayAskForDelegation(partner.value, catalogue);
  if (!allowed.ok) return allowed.refusal;
  if (draft.customerId === null) return null;
  const target = await targetOf(ports, partner.value, draft.customerId);
  if (!target.ok) return target.refusal;
  const { state, now } = target.value;
  const asking = mayAskNow(state, { partnerId: partner.value.organisationId, offerId: draft.draftId }, ports.settings.restraint, now);
  return asking.ok ? null : asking.refusal;
}

/** The composing card. Refuses `role-missing`. */
export async function composeView(ports: Ports, asker: Asker, draft: Draft, problem: Refusal | null): Promise<Result<ComposeView>> {
  const partner = asPartner(asker, 'compose-offer');
  if (!partner.ok) return partner;
  const [customer, found, catalogue, obstacle] = await Promise.all([
    draft.customerId === null ? null : ports.directory.organisation(draft.customerId),
    Promise.all((draft.customerSearch?.found ?? []).map((id) => ports.directory.organisation(id))),
    ports.directory.catalogue(),
    delegationObstacle(ports, asker, draft),
  ]);
  const offered = (catalogue?.subscriptions ?? []).filter(
    (subscription) => draft.choosing === null || draft.choosing.skuIds.includes(subscription.skuId),
  );
  return accept({
    draftId: draft.draftId,
    kind: draft.kind,
    asking: draft.asking,
    customer: customer && nameOf(customer),
    customersFound: draft.customerSearch && { text: draft.customerSearch.text, customers: found.filter((one) => one !== null).map(nameOf) },
    lines: draft.lines.map((line) => {
      const subscription = catalogue ? subscriptionBySku(catalogue, line.skuId) : undefined;
      return { ...line, name: subscription?.name ?? '', mostLicences: subscription?.mostLicences ?? 1 };
    }),
    subscriptions: draft.kind === 'trial' ? offered.filter(({ trial }) => trial !== null) : offered,
    mustChoose: draft.choosing !== null,
    recalled: catalogue ? recalledOf(draft, catalogue) : [],
    delegation: { possible: obstacle === null, obstacle, days: draft.delegation },
    validDays: draft.validDays,
    basedOnTrial: draft.basedOnTrial?.number ?? null,
    headCount: draft.headCount,
    problem,
  });
}

/** What was taken as the last time stays visible until it is sent: the seller may have meant the other one today. */
const recalledOf = ({ recalled }: Draft, catalogue: Catalogue): RecalledView[] =>
  recalled.flatMap(({ skuId, among }) => {
    const name = subscriptionBySku(catalogue, skuId)?.name;
    const others = among.filter((each) => each !== skuId).flatMap((each) => subscriptionBySku(catalogue, each)?.name ?? []);
    return name === undefined || others.length === 0 ? [] : [{ name, others }];
  });

const nameOf = ({ organisationId, name, domain }: Organisation): { customerId: string; name: string; domain: string } => ({
  customerId: organisationId,
  name,
  domain,
});

/** The whole offer before it is sent. Refuses what sending would refuse. */
export async function reviewView(ports: Ports, asker: Asker, draft: Draft): Promise<Result<ReviewView>> {
  const partner = asPartner(asker, 'compose-offer');
  if (!partner.ok) return partner;
  if (draft.customerId === null) return refuse({ code: 'not-found' });
  const target = await targetOf(ports, partner.value, draft.customerId);
  if (!target.ok) return target;
  const { facts, state, now } = target.value;
  const content = checkProposal(state, proposalOf(draft), facts, now);
  if (!content.ok) return content;
  const admins = await customerAdminsOf(ports, facts.customer.tenantId);
  const known = await Promise.all(admins.map((admin) => ports.conversations.find(personIdOf(admin))));
  return accept({
    draftId: draft.draftId,
    offer: { offerId: draft.draftId, kind: draft.kind, ...content.value, basedOnTrial: draft.basedOnTrial?.number ?? null },
    customer: { name: facts.customer.name, domain: facts.customer.domain },
    recalled: recalledOf(draft, facts.catalogue),
    customerAdmins: admins.length,
    adminsNotMet: known.filter((reference) => reference === null).length,
    problem: null,
  });
}

/** Customers an offer could be for, by the beginning of a name, alias, domain or number. */
export async function findCustomers(ports: Ports, text: string, limit: number): Promise<Customer[]> {
  const found = await ports.directory.findCustomers(text, limit);
  return found.filter(isCustomer);
}
