import { sealEntry, type Actor, type EntryChannel, type SealedEntry } from '../domain/entry.js';
import type { LedgerEvent } from '../domain/events.js';
import { foldEntries } from '../domain/fold.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import { signEntry } from '../domain/signing.js';
import type { CustomerState } from '../domain/state.js';
import { finishEntry } from './finish-entry.js';
import type { LoadedCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';

/** How long the writer of an entry has to finish its work before a sweep may take it up. */
const FINISH_WITHIN_MS = 10_000;
const MOST_ATTEMPTS = 200;

export interface Command {
  readonly customerId: string;
  /** The business fact, see command-ids.ts: recorded once, however often it arrives. */
  readonly commandId: string;
  readonly actor: Actor;
  readonly channel: EntryChannel;
}

export interface Recorded {
  readonly sealed: SealedEntry;
  /** The customer's entries and state with the entry among them. */
  readonly loaded: LoadedCustomer;
  /** True when the command had been recorded before: the earlier entry is given back. */
  readonly repeated: boolean;
}

/**
 * The one way anything changes: load the customer's ledger, let the domain decide, insert one entry. Whoever loses the race for
 * the next place reads again and lets the domain decide again, on what is then there. Refuses what `decide` refuses, and everything
 * while the clock is not trusted or an entry of a newer version is there.
 */
export async function recordEntry(
  ports: Ports,
  command: Command,
  decide: (state: CustomerState, now: number) => Result<LedgerEvent>,
): Promise<Result<Recorded>> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const recorded = await tryOnce(ports, command, decide);
    if (recorded !== 'taken') return recorded;
  }
  throw new Error(`no place in the ledger of ${command.customerId} after ${MOST_ATTEMPTS} attempts`);
}

async function tryOnce(
  ports: Ports,
  command: Command,
  decide: (state: CustomerState, now: number) => Result<LedgerEvent>,
): Promise<Result<Recorded> | 'taken'> {
  const { customerId, commandId, actor, channel } = command;
  const { entries, newer } = await ports.ledger.read(customerId);
  if (newer) return refuse({ code: 'ledger-newer-than-software' });
  const state = foldEntries(customerId, entries);
  const earlier = entries[(state.commands.get(commandId) ?? 0) - 1];
  if (earlier) return accept({ sealed: earlier, loaded: { state, entries }, repeated: true });
  if (!ports.clock.isTrusted()) return refuse({ code: 'clock-not-trusted' });

  // Time never runs backwards within a ledger, whatever a machine's clock says.
  const at = Math.max(ports.clock.now(), state.head.at);
  const event = decide(state, at);
  if (!event.ok) return event;
  const { seq, hash } = state.head;
  const sealed = sealEntry({ version: 1, customerId, seq: seq + 1, commandId, at, actor, channel, event: event.value, previousHash: hash });
  if ((await ports.ledger.append(sealed, signEntry(ports.signer, sealed), at + FINISH_WITHIN_MS)) === 'taken') return 'taken';

  const now = [...entries, sealed];
  const loaded = { state: foldEntries(customerId, now), entries: now };
  try {
    await finishEntry(ports, sealed, loaded);
  } catch (error) {
    // The entry stands and is the answer; its mark lets the sweep finish views and notices.
    ports.troubles.note(`finishing entry ${customerId}/${seq + 1}`, error);
  }
  return accept({ sealed, loaded, repeated: false });
}
