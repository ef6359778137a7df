import type { Ask, RoleAsked } from '../domain/ask.js';
import { may } from '../domain/permissions.js';
import { accept, type Result } from '../domain/refusals.js';
import type { RoleCustomersView, RoleNote } from '../domain/views/roles-view.js';
import { asPartner, type Asker } from './asker.js';
import type { RelationshipRow } from './ports/views.js';
import type { Ports } from './ports/ports.js';

const PER_CARD = 5;
const MOST_ROWS = 500;

/** A partner's customers at which it holds a role, or the one that was asked about: the nearest end first. Refuses `role-missing`. */
export async function listRoleCustomers(
  ports: Ports,
  asker: Asker,
  { role, ask, shown }: { readonly role: RoleAsked | undefined; readonly ask: Ask; readonly shown: number },
): Promise<Result<RoleCustomersView>> {
  const partner = asPartner(asker, 'see-own');
  if (!partner.ok) return partner;
  const partnerId = partner.value.organisationId;
  const now = ports.clock.now();
  const [administered, ofRecord] = await Promise.all([
    role === 'partner-of-record' ? [] : ports.views.relationships({ by: 'administrator', partnerId, endingFrom: now + 1 }, MOST_ROWS),
    role === 'administrator' ? [] : ports.views.relationships({ by: 'partner-of-record', partnerId }, MOST_ROWS),
  ]);
  const rows = [...new Map([...administered, ...ofRecord].map((row) => [row.customerId, row])).values()];
  return accept({
    items: await Promise.all(rows.slice(shown, shown + PER_CARD).map((row) => itemOf(ports, row, { partnerId, now }))),
    ask,
    shown: Math.min(rows.length, shown + PER_CARD),
    more: Math.max(0, rows.length - shown - PER_CARD),
    cutAt: administered.length === MOST_ROWS || ofRecord.length === MOST_ROWS ? MOST_ROWS : null,
    note: await whoMayGiveBack(ports, asker),
    asOf: now,
  });
}

async function itemOf(
  { directory }: Ports,
  { customerId, administrator, partnerOfRecordId }: RelationshipRow,
  { partnerId, now }: { readonly partnerId: string; readonly now: number },
): Promise<RoleCustomersView['items'][number]> {
  const isAdministrator = administrator?.partnerId === partnerId && now < administrator.until;
  return {
    customerId,
    // One that has left the directory is still called something.
    customerName: (await directory.organisation(customerId))?.name ?? customerId,
    administratorUntil: isAdministrator ? administrator.until : null,
    isPartnerOfRecord: partnerOfRecordId === partnerId,
  };
}

/** R20: for somebody of the partner who may not give a role back, the names of those who may. */
export async function whoMayGiveBack(ports: Ports, asker: Asker): Promise<RoleNote | null> {
  if (may(asker.roles, 'give-role-back')) return null;
  const people = await ports.directory.peopleOf(asker.person.tenantId);
  return { kind: 'may-give-back', names: people.filter(({ roles }) => roles.includes('partner-admin')).map(({ name }) => name) };
}
