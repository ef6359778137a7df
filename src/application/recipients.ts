import { DAY_MS } from '../domain/delegation.js';
import type { Entry } from '../domain/entry.js';
import { personIdOf, type Person, type PersonId } from '../domain/people.js';
import type { CustomerState } from '../domain/state.js';
import { whoIsTold, type Audience, type Telling } from '../domain/who-is-told.js';
import type { Recipient } from './ports/outbox.js';
import type { Ports } from './ports/ports.js';

/** R28: the people who are told because of an entry. Whoever acted has the answer already. */
export async function recipientsOf(ports: Ports, entry: Entry, state: CustomerState): Promise<Recipient[]> {
  const actorId = entry.actor.kind === 'person' ? personIdOf(entry.actor) : null;
  const tellings = whoIsTold(entry, state).filter(
    ({ audience }) => audience.kind !== 'customer-admins' || !isOneTooMany(ports, entry, state),
  );
  const told = await peopleToTell(ports, entry.customerId, tellings);
  return told.filter(({ personId }) => personId !== actorId);
}

/**
 * R32: an offer can be taken back at any time, but beyond the day's messages nobody at the customer gets another for it: the card of
 * the offer shows it all the same.
 */
function isOneTooMany({ settings }: Ports, { event, at }: Entry, state: CustomerState): boolean {
  if (event.type !== 'offer-withdrawn') return false;
  const { messagesPerCustomerPerDay: most } = settings.restraint;
  // With this one among them.
  const recent = (state.partnerMessagesAt.get(event.offer.partner.partnerId) ?? []).filter((sent) => sent > at - DAY_MS);
  return recent.length > most;
}

/** The people behind the audiences, each once with all reasons. */
export async function peopleToTell(
  ports: Pick<Ports, 'directory'>,
  customerId: string,
  tellings: readonly Telling[],
): Promise<Recipient[]> {
  const told = new Map<PersonId, Recipient>();
  for (const { audience, reason, offerId } of tellings) {
    for (const person of await peopleOf(ports, customerId, audience)) {
      const personId = personIdOf(person);
      const known = told.get(personId);
      const side = audience.kind === 'customer-admins' ? 'customer' : 'partner';
      const partnerId = audience.kind === 'customer-admins' ? null : audience.partnerId;
      told.set(
        personId,
        known
          ? { ...known, reasons: [...known.reasons, reason], offerId: known.offerId ?? offerId }
          : { personId, side, partnerId, reasons: [reason], offerId },
      );
    }
  }
  return [...told.values()];
}

async function peopleOf(ports: Pick<Ports, 'directory'>, customerId: string, audience: Audience): Promise<Person[]> {
  const organisation = await ports.directory.organisation(audience.kind === 'customer-admins' ? customerId : audience.partnerId);
  if (!organisation) return [];
  const people = await ports.directory.peopleOf(organisation.tenantId);
  if (audience.kind === 'customer-admins') return people.filter((person) => person.roles.includes('customer-admin'));
  const admins = people.filter((person) => person.roles.includes('partner-admin'));
  const sellers = people.filter((person) => person.roles.includes('partner-seller'));
  if (audience.kind === 'partner-admins') return admins.length > 0 ? admins : sellers;
  const { author } = audience;
  const authors = author.kind === 'person' ? people.filter((person) => personIdOf(person) === personIdOf(author)) : [];
  const told = [...new Set([...authors, ...admins])];
  return told.length > 0 ? told : sellers;
}

/** How many admins of a customer Accord could write to. */
export async function customerAdminsOf(ports: Ports, customerTenantId: string): Promise<Person[]> {
  const people = await ports.directory.peopleOf(customerTenantId);
  return people.filter((person) => person.roles.includes('customer-admin'));
}
