import type { Reading } from '../reading.js';
import { has } from './row-has.js';
import type { SaidSlots } from './said-slots.js';

/** Both named, or neither: no role is meant. */
export function role(reading: Reading): SaidSlots {
  const administration = has(reading, 'administration', 'administer');
  const ofRecord = has(reading, 'partner-of-record');
  if (administration === ofRecord) return {};
  return { role: ofRecord ? 'partner-of-record' : 'administrator' };
}

/** A purchase only where purchase or quote is said; a bare offer has no kind. */
export function kind(reading: Reading): SaidSlots {
  if (has(reading, 'trial')) return { kind: 'trial' };
  return has(reading, 'purchase') ? { kind: 'purchase' } : {};
}

export function roleOrKind(reading: Reading): SaidSlots {
  const found = role(reading);
  return found.role ? found : kind(reading);
}
