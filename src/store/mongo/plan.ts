/** Reads how a server would answer a question. MongoDB and SecantusDB tell stages, DocumentDB the plan of the PostgreSQL beneath it. */

const READS_EVERYTHING: readonly unknown[] = ['COLLSCAN', 'Seq Scan'];

type Part = Readonly<Record<string, unknown>>;

export function usesIndex(explained: unknown, index: string): boolean {
  const parts = [...partsOf(explained)];
  if (parts.some((part) => READS_EVERYTHING.includes(part.stage) || READS_EVERYTHING.includes(part['Node Type']))) return false;
  return parts.some((part) => {
    if (part.stage === 'IXSCAN') return part.indexName === index && !isUnbounded(part.indexBounds);
    return part['Index Name'] === index && part['Index Cond'] !== undefined;
  });
}

/** MongoDB tells the bounds of each field; SecantusDB does not tell any. */
function isUnbounded(bounds: unknown): boolean {
  return isPart(bounds) && JSON.stringify(Object.values(bounds)[0]) === '["[MinKey, MaxKey]"]';
}

function* partsOf(explained: unknown): Generator<Part> {
  if (Array.isArray(explained)) for (const item of explained) yield* partsOf(item);
  if (!isPart(explained)) return;
  yield explained;
  // Plans that were not chosen say nothing about the one that was.
  for (const [name, value] of Object.entries(explained)) if (name !== 'rejectedPlans') yield* partsOf(value);
}

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);
