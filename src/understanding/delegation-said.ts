import type { Reading } from './reading.js';
import type { RowItem, Tag } from './row.js';

/** What says that something is not wanted, before it or right after it: "without", "no", "drop"; 不要, «не надо». */
const UNWANTED: readonly Tag[] = ['without', 'not', 'decline', 'remove'];
const UNWANTED_AFTER: readonly Tag[] = ['not', 'decline', 'remove'];
/** "Without asking for delegated administration": a word may stand between. */
const REACH = 2;

const isOneOf = (item: RowItem | undefined, tags: readonly Tag[]): boolean => item?.tags.some((tag) => tags.includes(tag)) ?? false;

/** Whether delegated administration is wanted along with something else, or left out; null where it is not spoken of. */
export function delegationSaid({ row }: Pick<Reading, 'row'>): 'with' | 'without' | null {
  const items = row.filter(({ kind }) => kind !== 'filler');
  const at = items.findIndex((item) => isOneOf(item, ['administration', 'administer']));
  if (at < 0) return null;
  const before = items.slice(Math.max(0, at - REACH), at);
  // What is named in between is what is not wanted: "not E5 but delegated administration".
  const named = before.findLastIndex(({ kind }) => kind === 'mention');
  const unwanted = before.slice(named + 1).some((item) => isOneOf(item, UNWANTED)) || isOneOf(items[at + 1], UNWANTED_AFTER);
  return unwanted ? 'without' : 'with';
}

/** Whether what stands right before a thing says that it is not wanted: "without E5", "no E5". In "no, E5" it is what is wanted instead. */
export function isUnwanted({ row, said }: Pick<Reading, 'row' | 'said'>, { start }: { readonly start: number }): boolean {
  const items = row.filter(({ kind }) => kind !== 'filler');
  const before = items[items.findIndex((item) => item.start === start) - 1];
  return before !== undefined && isOneOf(before, UNWANTED) && !COMMA.test(said.text.slice(before.end, start));
}

const COMMA = /[,;，；、:：]/u;
