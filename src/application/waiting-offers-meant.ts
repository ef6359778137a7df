import type { RoleAsked } from '../domain/ask.js';
import type { OfferKind } from '../domain/events.js';
import { may } from '../domain/permissions.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import { asCustomer, mustBeAllowed, type Asker } from './asker.js';
import type { Ports } from './ports/ports.js';
import { customerAdminsOf } from './recipients.js';
import { byNearestEnd, isOfKind, isOpen, newestFirst, offersAt, type FoundOffer, type OffersFound } from './which-offer.js';

export interface WaitingAsked {
  readonly partnerId?: string | undefined;
  readonly kind?: OfferKind | undefined;
  readonly role?: RoleAsked | undefined;
}

/**
 * What waits for the customer's decision and fits what was said, the nearest end first; where nothing fits, all that waits. `deciders`:
 * the names of those who may decide, for somebody who may not. Refuses `role-missing`.
 */
export async function waitingOffersMeant(
  ports: Ports,
  asker: Asker,
  asked: WaitingAsked,
): Promise<Result<OffersFound & { readonly deciders: readonly string[] | null }>> {
  const customer = asCustomer(asker, 'see-own');
  if (!customer.ok) return customer;
  const { offers, now } = await offersAt(ports, customer.value.organisationId, customer.value.name);
  const waiting = offers.filter((found) => isOpen(found, now)).toSorted(byNearestEnd);
  const meant = waiting.filter((found) => isMeant(found, asked));
  const fits = meant.length > 0;
  const admins = may(asker.roles, 'decide-on-offer') ? null : await customerAdminsOf(ports, customer.value.tenantId);
  return accept({ fits, offers: fits ? meant : waiting, cutAt: null, now, deciders: admins && admins.map(({ name }) => name) });
}

/** A request for delegated administration may also stand on an invitation or an offer (R8). */
function isMeant(found: FoundOffer, { partnerId, kind, role }: WaitingAsked): boolean {
  if (partnerId !== undefined && found.offer.partner.partnerId !== partnerId) return false;
  return role === 'administrator' ? found.offer.content.delegationDays !== null : isOfKind(found, kind);
}

const MOST_ROWS = 200;

/** For a support agent: how a customer's or a partner's offers stand, open ones first. Refuses `role-missing` and `not-found`. */
export async function offersStanding(
  ports: Ports,
  asker: Asker,
  {
    customerId,
    partnerId,
    kind,
  }: { readonly customerId: string; readonly partnerId?: string | undefined; readonly kind?: OfferKind | undefined },
): Promise<Result<OffersFound>> {
  const allowed = mustBeAllowed(asker, 'see-every-company');
  if (!allowed.ok) return allowed;
  const customer = await ports.directory.organisation(customerId);
  if (!customer?.customer) return refuse({ code: 'not-found' });
  const { offers, now } = await offersAt(ports, customerId, customer.name);
  const meant = offers.filter((found) => isOfKind(found, kind) && (partnerId === undefined || found.offer.partner.partnerId === partnerId));
  const open = meant.filter((found) => isOpen(found, now)).toSorted(byNearestEnd);
  const closed = meant.filter((found) => !isOpen(found, now)).toSorted(newestFirst);
  return accept({ fits: true, offers: [...open, ...closed].slice(0, MOST_ROWS), cutAt: meant.length > MOST_ROWS ? MOST_ROWS : null, now });
}
