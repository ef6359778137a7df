import type { Grouping } from '../../domain/ask.js';
import type { Reading } from '../reading.js';
import type { RowItem, Tag } from '../row.js';
import type { SaidSlots } from './said-slots.js';

const GROUPED: readonly (readonly [Tag, Grouping])[] = [
  ['partner', 'partner'],
  ['plan', 'product'],
  ['month', 'month'],
  ['customer', 'customer'],
];

/** "By month", "per partner": the noun right after the word that groups, or before it where a language says so. */
export function groupBy(reading: Reading): SaidSlots {
  const row = reading.row.filter(({ kind: item }) => item !== 'filler');
  for (const [at, { tags }] of row.entries()) {
    if (!tags.includes('group')) continue;
    const found = groupedBy(row[at]) ?? groupedBy(row[at + 1]) ?? groupedBy(row[at + 2]) ?? groupedBy(row[at - 1]);
    if (found) return { groupBy: found };
  }
  return {};
}

const groupedBy = (item: RowItem | undefined): Grouping | undefined => GROUPED.find(([tag]) => item?.tags.includes(tag))?.[1];
