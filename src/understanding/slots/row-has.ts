import type { Reading } from '../reading.js';
import type { Tag } from '../row.js';

/** Whether any of these is said at all. */
export const has = ({ row }: Pick<Reading, 'row'>, ...tags: readonly Tag[]): boolean =>
  row.some((item) => tags.some((tag) => item.tags.includes(tag)));
