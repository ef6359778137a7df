/** How much one tenant may ask of Accord: a bucket each, that fills again all the time. One noisy tenant leaves room to the others. */
export interface TenantLimit {
  /** Whether this one is still within it; counts it. */
  admits(tenantId: string): boolean;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** More tenants than are awake at once; whoever is forgotten begins with a full bucket. */
const MOST_TENANTS = 10_000;

/** @param perMinute also how many may come at once. @param now milliseconds */
export function createTenantLimit(perMinute: number, now: () => number): TenantLimit {
  const buckets = new Map<string, Bucket>();
  return {
    admits(tenantId) {
      const at = now();
      const before = buckets.get(tenantId) ?? { left: perMinute, at };
      const left = Math.min(perMinute, before.left + (Math.max(0, at - before.at) * perMinute) / 60_000);
      const admitted = left >= 1;
      // Set again, so that the first key is always the one unused for longest.
      buckets.delete(tenantId);
      buckets.set(tenantId, { left: admitted ? left - 1 : left, at });
      if (buckets.size > MOST_TENANTS) buckets.delete(firstOf(buckets) ?? tenantId);
      return admitted;
    },
  };
}

/** Whether somebody is to be told something again: once in a while each, and no memory without end. */
export function createSeldom(gapMs: number, now: () => number): (key: string) => boolean {
  const told = new Map<string, number>();
  return (key) => {
    const last = told.get(key);
    if (last !== undefined && now() - last < gapMs) return false;
    told.delete(key);
    told.set(key, now());
    if (told.size > MOST_TENANTS) told.delete(firstOf(told) ?? key);
    return true;
  };
}

const firstOf = <T>(map: ReadonlyMap<string, T>): string | undefined => {
  for (const key of map.keys()) return key;
  return undefined;
};
