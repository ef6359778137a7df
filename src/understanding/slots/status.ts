import type { Concept } from '../lexicon/concepts.js';
import type { Reading } from '../reading.js';
import { has } from './row-has.js';
import type { SaidSlots } from './said-slots.js';

const STATUSES = [
  ['withdrawn', 'withdrawn'],
  ['declined', 'declined'],
  ['expired', 'lapsed'],
  ['accepted', 'accepted'],
  ['pending', 'sent'],
] as const;

/** "Which offers did we withdraw?" asks for withdrawn ones. */
const ACTS = [
  ['withdraw', 'withdrawn'],
  ['decline', 'declined'],
  ['accept', 'accepted'],
] as const;

/** "Not accepted yet" waits still. */
export function status(reading: Reading): SaidSlots {
  const states = STATUSES.filter(([concept]) => has(reading, concept)).map(([, meant]) => meant);
  const found = states.length > 0 ? states : ACTS.filter(([concept]) => has(reading, concept)).map(([, meant]) => meant);
  const [only] = found;
  if (only === undefined) return {};
  if (only === 'accepted' && (precededBy(reading, 'accepted', 'not') || found.includes('sent'))) return { status: 'sent' };
  return { status: only };
}

const precededBy = ({ row }: Reading, concept: Concept, before: Concept): boolean =>
  row.some((item, at) => item.tags.includes(concept) && row.slice(Math.max(0, at - 3), at).some(({ tags }) => tags.includes(before)));
