import { whoMayGiveBack, listRoleCustomers } from '../../application/list-role-customers.js';
import { showOwnRoles } from '../../application/show-own-roles.js';
import { showRelationship } from '../../application/show-relationship.js';
import { showRolesOver } from '../../application/show-roles-over.js';
import type { Ask, AskSlots } from '../../domain/ask.js';
import type { OwnRolesView, RelationshipView, RoleNote, RolesOverView, RoleSpanView } from '../../domain/views/roles-view.js';
import { answering, type Answer, type Asked, type Turn } from '../turn.js';
import { timeAsked, type Instants } from './days.js';
import { customerOr } from './which-customer.js';

/** Who holds which role, now, on a day or over a period: for the customer and support everything, for a partner its own roles (R29). */
export const roles = (turn: Turn, { intent, slots }: Ask, shown = 0): Promise<Answer> =>
  customerOr(turn, slots, 'dialog.example.customerPartners', (customerId) => {
    const ask: Ask = { intent, slots: { ...slots, customerId } };
    const when = timeAsked(slots, turn);
    return 'period' in when
      ? rolesOver(turn, { ask, customerId, period: when.period, shown })
      : rolesAt(turn, { ask, customerId, moment: when.moment });
  });

export interface RolesAsked {
  readonly customerId: string;
  readonly ask?: Ask | undefined;
  readonly moment?: Parameters<typeof showRelationship>[2]['moment'];
  readonly note?: RoleNote | undefined;
}

export async function rolesAt(turn: Turn, { customerId, moment, note, ask = aboutRoles(customerId) }: RolesAsked): Promise<Answer> {
  const { ports, asker } = turn;
  const asked = { customerId, moment, note, role: ask.slots.role };
  if (asksAsPartner(turn, customerId))
    return answering(await showOwnRoles(ports, asker, asked), (view) => card({ card: 'own-roles', view }, { ask, spans: [] }));
  return answering(await showRelationship(ports, asker, asked), (view) =>
    card({ card: 'relationship', view }, { ask, spans: view.roles.map(({ held }) => held), about: customerId }),
  );
}

const aboutRoles = (customerId: string): Ask => ({ intent: 'customer.partners', slots: { customerId } });

/** Support agents see what a partner may not, also one who is of a partner. */
const asksAsPartner = ({ asker: { sides, organisation } }: Turn, customerId: string): boolean =>
  sides.includes('partner') && organisation?.organisationId !== customerId && !sides.includes('support');

interface OverAsked {
  readonly ask: Ask;
  readonly customerId: string;
  readonly period: Instants;
  readonly shown: number;
}

async function rolesOver(turn: Turn, { ask, customerId, period, shown }: OverAsked): Promise<Answer> {
  const asPartner = asksAsPartner(turn, customerId);
  const over = await showRolesOver(turn.ports, turn.asker, { customerId, period, role: ask.slots.role, asPartner, ask, shown });
  return answering(over, (view) =>
    card(
      { card: 'roles-over', view },
      { ask, spans: view.courses.flatMap(({ spans }) => spans), ...(!asPartner && { about: customerId }) },
    ),
  );
}

type RolesDrawing =
  | { readonly card: 'relationship'; readonly view: RelationshipView }
  | { readonly card: 'own-roles'; readonly view: OwnRolesView }
  | { readonly card: 'roles-over'; readonly view: RolesOverView };

/** The partners on the card are what "the second one" can mean. */
function card(
  drawing: RolesDrawing,
  { ask, spans, about }: { readonly ask: Ask; readonly spans: readonly (RoleSpanView | null)[]; readonly about?: string },
): Answer {
  const partnerIds = new Set(spans.flatMap((span) => span?.partner?.partnerId ?? []));
  const listed: Asked['listed'] = [...partnerIds].map((id) => ({ kind: 'partner', id }));
  return { kind: 'card', drawing, ...(about !== undefined && { about }), asked: { ask, listed } };
}

/** R20: a partner's admin gives a role back from the card of its own roles; without a customer there is a list to choose from. */
export async function roleReturn(turn: Turn, slots: AskSlots, shown: number): Promise<Answer> {
  const { ports, asker } = turn;
  const ask: Ask = { intent: 'role.return', slots };
  const note = (await whoMayGiveBack(ports, asker)) ?? undefined;
  if (slots.customerId !== undefined) return rolesAt(turn, { ask, customerId: slots.customerId, note });
  return answering(await listRoleCustomers(ports, asker, { role: slots.role, ask, shown }), (view) => ({
    kind: 'card',
    drawing: { card: 'role-customers', view },
    asked: { ask, listed: view.items.map(({ customerId }) => ({ kind: 'customer', id: customerId })) },
  }));
}
