import type { RelationshipFilterAsked } from '../../domain/ask.js';
import type { Concept } from '../lexicon/concepts.js';
import type { Reading } from '../reading.js';
import { has } from './row-has.js';
import type { SaidSlots } from './said-slots.js';

/** Which relationships: those that lack a role, or where the two roles lie with different partners. */
export function filter(reading: Reading): SaidSlots {
  const ofRecord = has(reading, 'partner-of-record');
  if (has(reading, 'different') && (ofRecord || has(reading, 'administration', 'administer')))
    return { filter: 'partner-of-record-differs' };
  const administration = has(reading, 'administration', 'administer');
  if (ofRecord && administration && has(reading, 'not') && !has(reading, 'without')) return { filter: 'partner-of-record-differs' };
  if (!has(reading, 'without', 'not')) return {};
  if (ofRecord && administration) return { filter: lackingOf(reading) };
  if (ofRecord) return { filter: 'no-partner-of-record' };
  return administration ? { filter: 'no-administrator' } : {};
}

/** Which of the two roles stands nearer to what says that it is missing. */
function lackingOf({ row }: Reading): RelationshipFilterAsked {
  const lacking = row.findIndex(({ tags }) => tags.includes('without') || tags.includes('not'));
  const nearest = (...concepts: readonly Concept[]): number =>
    Math.min(
      ...row.flatMap(({ tags }, at) => (concepts.some((concept) => tags.includes(concept)) ? [stepsFrom(lacking, at)] : [])),
      Infinity,
    );
  return nearest('partner-of-record') < nearest('administration', 'administer') ? 'no-partner-of-record' : 'no-administrator';
}

/** What lacks is said after it more often than before: "those we administer have no partner of record". */
const stepsFrom = (lacking: number, at: number): number => (at > lacking ? at - lacking : lacking - at + 1);
