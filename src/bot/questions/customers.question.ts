import { listCustomers } from '../../application/list-customers.js';
import { listExpiring } from '../../application/list-expiring.js';
import type { Ask } from '../../domain/ask.js';
import { answering, type Answer, type Asked, type Turn } from '../turn.js';
import { instantsOf } from './days.js';

/** "Which customers have no delegated administrator?" Five to a card. */
export async function customers({ ports, asker }: Turn, { slots: { filter, partnerId } }: Ask, shown: number): Promise<Answer> {
  const ask: Ask = { intent: 'customer.list', slots: { ...(filter && { filter }), ...(partnerId !== undefined && { partnerId }) } };
  return answering(await listCustomers(ports, asker, ask, shown), (view) => ({
    kind: 'card',
    drawing: { card: 'customers', view },
    asked: { ask, listed: customersIn(view.items) },
  }));
}

const NEXT_DAYS = 30;

/** "Whose delegated administration ends next month?" Without a time: from now on to the thirtieth day from today. */
export async function expiring(turn: Turn, { slots: { period, partnerId } }: Ask, shown: number): Promise<Answer> {
  const { ports, asker } = turn;
  const ask: Ask = { intent: 'delegation.expiring', slots: { ...(period && { period }), ...(partnerId !== undefined && { partnerId }) } };
  const asked = { ask, ...(period ? instantsOf(period, turn.speech.timeZone) : nextMonth(turn)), shown };
  return answering(await listExpiring(ports, asker, asked), (view) => ({
    kind: 'card',
    drawing: { card: 'expiring', view },
    asked: { ask, listed: customersIn(view.items) },
  }));
}

function nextMonth({ ports, today, speech }: Turn): { readonly from: number; readonly to: number } {
  const last = new Date(Date.parse(`${today}T00:00:00Z`) + NEXT_DAYS * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  return { from: ports.clock.now(), to: instantsOf({ from: last, to: last }, speech.timeZone).to };
}

const customersIn = (items: readonly { readonly customerId: string }[]): Asked['listed'] =>
  items.map(({ customerId }) => ({ kind: 'customer', id: customerId }));
