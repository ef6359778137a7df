import { showHistory } from '../../application/show-history.js';
import type { Payload } from '../../cards/verbs.js';
import { instantOfDay } from '../../i18n/time-zone.js';
import type { AskSlots } from '../../domain/ask.js';
import { answering, showing, type Answer, type Turn } from '../turn.js';
import { customerOr } from './which-customer.js';

/** "What happened with ... since last week?": five entries to a card, newest first. */
export const history = (turn: Turn, slots: AskSlots): Promise<Answer> =>
  customerOr(turn, slots, 'dialog.example.history', (customerId) => historyOf(turn, { customerId, period: slots.period }));

export async function historyOf(
  turn: Turn,
  { customerId, period }: { readonly customerId: string; readonly period?: AskSlots['period'] },
): Promise<Answer> {
  const { timeZone } = turn.speech;
  const from = period && instantOfDay(period.from, timeZone);
  const to = period && instantOfDay(nextDay(period.to), timeZone) - 1;
  return page(turn, { customerId, from, to });
}

export const moreHistory = (turn: Turn, { customerId, before, from, to }: Payload<'show-history'>): Promise<Answer> =>
  page(turn, { customerId, before, from: instantIn(from), to: instantIn(to) });

/** A card can come back with any number; beyond this one there is no date. */
const instantIn = (sent: number | undefined): number | undefined => (sent === undefined ? undefined : Math.min(sent, LATEST_INSTANT));
const LATEST_INSTANT = 8_640_000_000_000_000;

async function page({ ports, asker }: Turn, asked: Parameters<typeof showHistory>[2]): Promise<Answer> {
  return answering(await showHistory(ports, asker, asked), (view) => showing({ card: 'history', view }, asked.customerId));
}

const nextDay = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
