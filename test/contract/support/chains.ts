import { FIRST_PREVIOUS_HASH, sealEntry, type Entry, type SealedEntry } from '../../../src/domain/entry.js';
import { NOW, refTo } from '../../support/facts.js';

/** An entry after another, or the first: by turns the customer names a partner of record, and nobody. */
export function nextEntry(customerId: string, before: SealedEntry | undefined, changes: Partial<Entry> = {}): SealedEntry {
  const seq = (before?.entry.seq ?? 0) + 1;
  const partner = seq % 2 === 1 ? refTo('alder') : null;
  return sealEntry({
    version: 1,
    customerId,
    seq,
    commandId: `command-${seq}`,
    at: NOW + seq,
    actor: { kind: 'clock' },
    channel: 'system',
    event: { type: 'partner-of-record-set', partner, former: null, how: 'designated', shown: null },
    previousHash: before?.hash ?? FIRST_PREVIOUS_HASH,
    ...changes,
  });
}

export function aChain(customerId: string, length: number): SealedEntry[] {
  const chain: SealedEntry[] = [];
  while (chain.length < length) chain.push(nextEntry(customerId, chain.at(-1)));
  return chain;
}
