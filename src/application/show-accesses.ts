import { sha256 } from '../domain/canonical.js';
import type { AskSlots } from '../domain/ask.js';
import type { Customer } from '../domain/organisations.js';
import type { PersonId } from '../domain/people.js';
import { accept, type Result } from '../domain/refusals.js';
import type { AccessesView, AccessItem } from '../domain/views/trust-view.js';
import { asCustomer, type Asker } from './asker.js';
import type { AccessPeriod } from './ports/conversation.js';
import type { Ports } from './ports/ports.js';

const PER_CARD = 5;
/** Who wants to see older ones asks for a period. */
const MOST_LISTED = 1_000;

/** Which period was asked for, as the person said it and as instants. */
export interface AccessesAsked {
  readonly slots: Pick<AskSlots, 'period'>;
  readonly period: AccessPeriod;
  readonly shown: number;
}

/**
 * R29: who of the support agents looked at the asker's organisation, and who of its own had evidence made, newest first. Agents are told
 * apart by a label, not named: the operator's log names them, under the reference that stands beside each line. Refuses `role-missing`.
 */
export async function showAccesses(ports: Ports, asker: Asker, { slots, period, shown }: AccessesAsked): Promise<Result<AccessesView>> {
  const customer = asCustomer(asker, 'ask-who-looked');
  if (!customer.ok) return customer;
  const customerId = customer.value.organisationId;
  const total = await ports.accessLog.count(customerId, period);
  const listed = Math.min(total, MOST_LISTED);
  const upTo = Math.min(shown + PER_CARD, listed);
  const [found, operator] = await Promise.all([
    upTo > shown ? ports.accessLog.about(customerId, period, upTo) : [],
    ports.directory.operator(),
  ]);
  return accept({
    asked: { ask: { intent: 'access.show', slots }, names: {} },
    operatorName: operator?.name ?? null,
    items: await Promise.all(
      found
        .slice(shown)
        .map(async ({ reference, by, at, intent }) => ({ reference, who: await whoLooked(ports, customer.value, by), at, intent })),
    ),
    total,
    shown: upTo,
    more: Math.max(0, listed - upTo),
    cutAt: total > MOST_LISTED ? MOST_LISTED : null,
    asOf: ports.clock.now(),
  });
}

async function whoLooked(ports: Ports, { organisationId, tenantId }: Customer, by: PersonId): Promise<AccessItem['who']> {
  const [theirs = '', objectId = ''] = by.split('/');
  if (theirs !== tenantId) return { kind: 'agent', label: agentLabel(organisationId, by) };
  return { kind: 'colleague', name: (await ports.directory.person(theirs, objectId))?.name ?? null };
}

const LABEL_LENGTH = 6;

/** The same for one agent at one customer, and another one at the next: two customers cannot put their lists together. */
const agentLabel = (customerId: string, by: PersonId): string => sha256(`${customerId} ${by}`).slice(0, LABEL_LENGTH).toUpperCase();
