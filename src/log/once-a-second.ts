/** A flood of the same must not become a flood of lines: one a second for each key, with how many there were since the last. */
export interface OnceASecond {
  /** How many times it has happened since it was last said, this one counted; undefined while it is not to be said again. */
  happened(key: string): number | undefined;
}

const GAP_MS = 1_000;
/** Far more than there are reasons, times the tenants that are in trouble at once. */
const MOST_KEYS = 10_000;

/** @param now milliseconds */
export function createOnceASecond(now: () => number): OnceASecond {
  const said = new Map<string, { readonly at: number; unsaid: number }>();
  return {
    happened(key) {
      const last = said.get(key);
      if (last !== undefined && now() - last.at < GAP_MS) {
        last.unsaid += 1;
        return undefined;
      }
      // Set again, so that the first key is always the one unsaid for longest.
      said.delete(key);
      said.set(key, { at: now(), unsaid: 0 });
      const [oldest = key] = said.keys();
      if (said.size > MOST_KEYS) said.delete(oldest);
      return 1 + (last?.unsaid ?? 0);
    },
  };
}
