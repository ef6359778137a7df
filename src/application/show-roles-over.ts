import type { Ask, RoleAsked } from '../domain/ask.js';
import { isCustomer, type Customer } from '../domain/organisations.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import { roleSpans, spansWithin } from '../domain/role-spans.js';
import type { RoleCourse, RolesOverView } from '../domain/views/roles-view.js';
import { asPartner, type Asker } from './asker.js';
import { loadCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';
import { mayRead, rolesInOrder, spanViews, type RoleReader, type RolesRead } from './role-views.js';
import { readableCustomer, readerOf } from './show-relationship.js';

const PER_CARD = 5;

export interface RolesOverAsked {
  readonly customerId: string;
  /** Instants in milliseconds, both inclusive; `from` is not in the future. */
  readonly period: { readonly from: number; readonly to: number };
  readonly role?: RoleAsked | undefined;
  /** As a partner, of whom only its own spans are shown. */
  readonly asPartner: boolean;
  readonly ask: Ask;
  readonly shown: number;
}

/** Who held which role over a period, each from when until when and who agreed to it. Refuses `not-found` and `role-missing`. */
export async function showRolesOver(ports: Ports, asker: Asker, asked: RolesOverAsked): Promise<Result<RolesOverView>> {
  const read = await readerAndCustomer(ports, asker, asked);
  if (!read.ok) return read;
  const { customer, reader } = read.value;
  const { entries, state } = await loadCustomer(ports, asked.customerId);
  const now = Math.max(ports.clock.now(), state.head.at);
  const period = { from: asked.period.from, to: Math.min(asked.period.to, now) };
  // Further pages are of one role: of the one that was asked about.
  const roles = asked.shown > 0 && asked.role ? [asked.role] : rolesInOrder(asked.role);
  const courseOf = (role: RoleAsked): Promise<RoleCourse> =>
    course(ports, role, { entries, reader, now }, { period, shown: role === asked.role ? asked.shown : 0 });
  return accept({
    customer: { customerId: asked.customerId, name: customer.name },
    side: asked.asPartner ? 'partner' : reader.seesEverybody ? 'support' : 'customer',
    period,
    cut: asked.period.to > now,
    courses: await Promise.all(roles.map(courseOf)),
    ask: asked.ask,
    shown: asked.shown + PER_CARD,
    asOf: now,
  });
}

async function readerAndCustomer(
  ports: Ports,
  asker: Asker,
  asked: Pick<RolesOverAsked, 'customerId' | 'asPartner'>,
): Promise<Result<{ customer: Pick<Customer, 'name'>; reader: RoleReader }>> {
  if (!asked.asPartner) {
    const customer = await readableCustomer(ports, asker, asked.customerId);
    return customer.ok ? accept({ customer: customer.value, reader: readerOf(asker) }) : customer;
  }
  const partner = asPartner(asker, 'see-own');
  if (!partner.ok) return partner;
  const customer = await ports.directory.organisation(asked.customerId);
  if (!customer || !isCustomer(customer)) return refuse({ code: 'not-found' });
  return accept({
    customer,
    reader: { tenantId: asker.person.tenantId, seesEverybody: false, onlyPartnerId: partner.value.organisationId },
  });
}

async function course(
  ports: Ports,
  role: RoleAsked,
  { entries, reader, now }: Omit<RolesRead, 'moment'>,
  { period, shown }: { readonly period: RolesOverAsked['period']; readonly shown: number },
): Promise<RoleCourse> {
  const spans = roleSpans(role, entries, now);
  const first = spans[0]?.from ?? Infinity;
  const within = spansWithin(spans, period)
    .filter((span) => mayRead(span, reader))
    .toReversed();
  const shownNow = within.slice(shown, shown + PER_CARD);
  return {
    role,
    spans: await spanViews(ports, shownNow, entries, reader),
    more: Math.max(0, within.length - shown - PER_CARD),
    unknownUntil: reader.onlyPartnerId === null && period.from < first ? Math.min(first, period.to) : null,
  };
}
