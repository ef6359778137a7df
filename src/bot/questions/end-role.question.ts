import { partnerCalled } from '../../application/partner-called.js';
import { showRelationship } from '../../application/show-relationship.js';
import { ROLES_ASKED, type Ask, type AskSlots, type RoleAsked } from '../../domain/ask.js';
import { may } from '../../domain/permissions.js';
import type { RelationshipView, RoleNote } from '../../domain/views/roles-view.js';
import { customerAdminsOf } from '../../application/recipients.js';
import { askEndDelegation, askEndPartner, choosePartner } from '../actions/role.actions.js';
import { refusing, type Answer, type Turn } from '../turn.js';
import { rolesAt } from './roles.question.js';

/**
 * R20: a customer ends a partner's role: on the card that ends delegated administration, or the one that leaves nobody as partner of
 * record; where no role was named, on the one that ends everything with it. Where it does not hold what was named, the card says what
 * it holds.
 */
export async function endRole(turn: Turn, slots: AskSlots): Promise<Answer> {
  const { organisation, roles } = turn.asker;
  if (!organisation?.customer || !turn.asker.sides.includes('customer')) return refusing({ code: 'not-found' });
  const customerId = organisation.organisationId;
  if (!may(roles, 'end-delegation')) return rolesAt(turn, { ask: asking(slots, customerId), customerId, note: await whoMayDecide(turn) });
  if (slots.partnerId === undefined && slots.role !== 'partner-of-record') return askEndDelegation(turn, { customerId });
  if (slots.partnerId !== undefined && slots.role === undefined) {
    const everything = await askEndPartner(turn, { partnerId: slots.partnerId });
    if (everything.kind === 'card') return everything;
  }
  const present = await showRelationship(turn.ports, turn.asker, { customerId });
  if (!present.ok) return refusing(present.refusal);
  const held = rolesHeld(present.value, slots.partnerId);
  if (slots.role !== undefined && held.includes(slots.role))
    return slots.role === 'administrator' ? askEndDelegation(turn, { customerId }) : choosePartner(turn, 'nobody');
  const note = await whatItHolds(turn, { ...slots, customerId }, held);
  return note ? rolesAt(turn, { ask: asking(slots, customerId), customerId, note }) : refusing({ code: 'partner-unknown' });
}

const asking = (slots: AskSlots, customerId: string): Ask => ({ intent: 'partner.remove', slots: { ...slots, customerId } });

/** Without a partner: whoever holds it. */
const rolesHeld = ({ roles }: RelationshipView, partnerId: string | undefined): readonly RoleAsked[] =>
  ROLES_ASKED.filter((role) =>
    roles.some(
      ({ role: each, held }) => each === role && held?.partner && (partnerId ?? held.partner.partnerId) === held.partner.partnerId,
    ),
  );

/** Null: neither the directory nor this customer's ledger knows such a partner. */
async function whatItHolds(
  { ports }: Turn,
  { customerId, partnerId, role }: AskSlots & { readonly customerId: string },
  roles: readonly RoleAsked[],
): Promise<RoleNote | undefined> {
  if (partnerId === undefined) return { kind: 'holds', partnerName: null, roles, asked: role ?? null };
  const partnerName = await partnerCalled(ports, partnerId, customerId);
  return partnerName === null ? undefined : { kind: 'holds', partnerName, roles, asked: role ?? null };
}

/** R22: naming a partner of record, or nobody: found on the card, seen and confirmed there. */
export async function namePartner(turn: Turn, { partnerId }: AskSlots): Promise<Answer> {
  const { organisation, roles, sides } = turn.asker;
  if (organisation?.customer && sides.includes('customer') && !may(roles, 'set-partner-of-record'))
    return rolesAt(turn, { customerId: organisation.organisationId, note: await whoMayDecide(turn) });
  return choosePartner(turn, partnerId);
}

async function whoMayDecide({ ports, asker }: Turn): Promise<RoleNote> {
  const admins = await customerAdminsOf(ports, asker.person.tenantId);
  return { kind: 'may-decide', names: admins.map(({ name }) => name) };
}
