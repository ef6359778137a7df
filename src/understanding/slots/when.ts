import type { Intent } from '../../domain/ask.js';
import type { Reading } from '../reading.js';
import type { SaidSlots } from './said-slots.js';

/** "Who was it on 3 March?" asks about a day; "who is it today?" does not: that is now. */
export function day({ dates, today }: Reading): SaidSlots {
  const found = dates.find(({ kind: each, from }) => each === 'day' && from !== today);
  return found ? { day: found.from } : {};
}

const asksAboutADay: readonly Intent[] = ['customer.partners', 'partner.mine'];

export function period({ dates }: Reading, intent: Intent): SaidSlots {
  const [first] = asksAboutADay.includes(intent) ? dates.filter(({ kind: each }) => each !== 'day') : dates;
  if (!first) return {};
  // What ends "in December" ends in the next one; what happened then, in the last.
  const { from, to } = (intent === 'delegation.expiring' && first.coming) || first;
  return { period: { from, to } };
}
