import { showOwnRoles, showRelationship } from '../../application/show-relationship.js';
import { answering, showing, type Answer, type Turn } from '../turn.js';

/** Who holds which role: for the customer and support everything, for a partner its own roles (R29). */
export async function rolesAt({ ports, asker }: Turn, customerId: string): Promise<Answer> {
  const own = asker.organisation?.organisationId === customerId;
  if (asker.sides.includes('partner') && !own && !asker.sides.includes('support')) {
    return answering(await showOwnRoles(ports, asker, customerId), (view) => showing({ card: 'own-roles', view }));
  }
  return answering(await showRelationship(ports, asker, { customerId }), (view) => showing({ card: 'relationship', view }, customerId));
}
