/** Something kept per customer, read in the same order of customers as the entries, so that nothing has to be held in memory. */
export interface InStep<T> {
  /** What comes before this customer and was not asked for, and what is the customer's own. Customers are asked for in order. */
  upTo(customerId: string): Promise<{ readonly passed: readonly T[]; readonly own: T | null }>;
  rest(): Promise<readonly T[]>;
}

/** The order of entries' keys: `twin-a/` comes before `twin/`. */
const keyOf = (customerId: string): string => `${customerId}/`;

export function inStep<T extends { readonly customerId: string }>(source: AsyncIterable<T>): InStep<T> {
  const iterator = source[Symbol.asyncIterator]();
  let ahead: IteratorResult<T> | null = null;
  const peek = async (): Promise<T | null> => {
    ahead ??= await iterator.next();
    return ahead.done === true ? null : ahead.value;
  };
  const before = async (limit: string | null): Promise<T[]> => {
    const passed: T[] = [];
    for (let next = await peek(); next && (limit === null || keyOf(next.customerId) < limit); next = await peek()) {
      passed.push(next);
      ahead = null;
    }
    return passed;
  };
  return {
    upTo: async (customerId) => {
      const passed = await before(keyOf(customerId));
      const next = await peek();
      if (next?.customerId !== customerId) return { passed, own: null };
      ahead = null;
      return { passed, own: next };
    },
    rest: () => before(null),
  };
}
