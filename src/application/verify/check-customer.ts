import type { SealedEntry } from '../../domain/entry.js';
import { foldEntries } from '../../domain/fold.js';
import type { SignedHead } from '../../domain/head.js';
import type { Ledger, StoredEntry, StoredHead } from '../ports/ledger.js';
import type { ProjectedRows, Views } from '../ports/views.js';
import { projectCustomer } from '../project.js';
import { chainStart, checkEntry, type BelievedKeys, type EntryDamageKind } from './check-entry.js';
import { checkHead, type HeadDamageKind } from './check-head.js';

export type DamageKind =
  | EntryDamageKind
  | HeadDamageKind
  /** Marked as unfinished until a time that nobody who finishes entries would set: its head and views would never be due. */
  | 'put-off'
  /** An earlier checkpoint knows another entry in this place. */
  | 'checkpoint-differs'
  /** An earlier checkpoint knows of this entry. */
  | 'checkpoint-missing';

export interface Damage {
  readonly customerId: string;
  readonly seq: number;
  readonly why: DamageKind;
}

export interface CustomerReport {
  readonly entries: number;
  /** Entries of a newer version of Accord. */
  readonly newer: number;
  /** The first: what follows it proves nothing. */
  readonly damage: Damage | null;
  /** Rows of views that the entries do not account for. */
  readonly rows: readonly string[];
  /** Entries are still being finished, so that rows may differ. */
  readonly unfinished: boolean;
  readonly head: SignedHead | null;
}

export interface CustomerCheckDeps {
  readonly ledger: Pick<Ledger, 'head' | 'stored'>;
  readonly views: Pick<Views, 'differing'>;
  readonly keys: () => BelievedKeys;
  /** Milliseconds. */
  readonly now: number;
}

/** A sweep puts off by a minute what it cannot finish; clocks differ by half of one. */
const LONGEST_PUT_OFF_MS = 10 * 60_000;

/**
 * Checks one customer, entry by entry and then as a whole. Accord may be writing meanwhile: what does not fit is looked at again,
 * heads before entries, since that is the order in which they cannot seem damaged and be sound.
 */
export function checkCustomer({ ledger, views, keys, now }: CustomerCheckDeps, customerId: string, earlier: SignedHead | null) {
  const sealed: SealedEntry[] = [];
  const hashes: string[] = [];
  let chain = chainStart(customerId);
  let [entries, finished, unfinished] = [0, 0, false];
  let stray = false;
  let damage: Damage | null = null;
  const found = (seq: number, why: DamageKind): void => void (damage ??= { customerId, seq, why });

  const add = (stored: StoredEntry): void => {
    entries += 1;
    if (damage) return;
    // It stands anywhere among the others, so what place it is missing from shows there.
    if (Number.isNaN(stored.seq)) {
      stray = true;
      return;
    }
    const checked = checkEntry(stored, chain, keys());
    if (!checked.ok) return found(checked.seq, checked.why);
    ({ chain } = checked);
    const { seq, hash, todo } = stored;
    hashes.push(hash);
    if (checked.sealed) sealed.push(checked.sealed);
    if (todo === null) finished = seq;
    else unfinished = true;
    if (todo !== null && todo > now + LONGEST_PUT_OFF_MS) found(seq, 'put-off');
    if (earlier?.seq === seq && earlier.hash !== hash) found(seq, 'checkpoint-differs');
  };
  const catchUp = async (): Promise<boolean> => {
    const { seq } = chain;
    for (const stored of await ledger.stored(customerId, seq)) add(stored);
    return chain.seq > seq;
  };
  const headFor = async (first: StoredHead | null): Promise<SignedHead | null> => {
    let checked = checkHead(first, { customerId, hashes, finished }, keys());
    if (!checked.ok) {
      const finishedBefore = finished;
      const again = await ledger.head(customerId);
      await catchUp();
      checked = checkHead(again, { customerId, hashes, finished: finishedBefore }, keys());
    }
    if (checked.ok) return checked.head;
    found(checked.seq, checked.why);
    return null;
  };
  const differingRows = async (): Promise<readonly string[]> => {
    for (;;) {
      const rows = await views.differing(customerId, await rowsOf(customerId, sealed));
      // Newer entries explain newer rows.
      if (rows.length === 0 || !(await catchUp()) || damage) return rows;
    }
  };

  return {
    add,
    /** `stored`: the customer's head as it was read. */
    conclude: async (stored: StoredHead | null): Promise<CustomerReport> => {
      const head = damage ? null : await headFor(stored);
      if (!damage && earlier && earlier.seq > chain.seq) found(chain.seq + 1, 'checkpoint-missing');
      if (!damage && stray) found(chain.seq + 1, 'misplaced');
      const newer = hashes.length - sealed.length;
      const differing = damage || newer > 0 ? [] : await differingRows();
      const rows = unfinished || damage ? [] : differing;
      return { entries, newer, damage, rows, unfinished: unfinished && differing.length > 0, head: damage ? null : head };
    },
  };
}

/** What the entries account for (T16). */
async function rowsOf(customerId: string, entries: readonly SealedEntry[]): Promise<ProjectedRows> {
  const rows: { -readonly [K in keyof ProjectedRows]: ProjectedRows[K][number][] } = { offers: [], dealings: [], relationships: [] };
  const collect = {
    saveOffer: async (row: ProjectedRows['offers'][number]) => void rows.offers.push(row),
    saveDealing: async (row: ProjectedRows['dealings'][number]) => void rows.dealings.push(row),
    saveRelationship: async (row: ProjectedRows['relationships'][number]) => void rows.relationships.push(row),
  };
  await projectCustomer(collect, { state: foldEntries(customerId, entries), entries }, 0);
  return rows;
}
