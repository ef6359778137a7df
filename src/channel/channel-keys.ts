import type { ChannelKey } from './load-channel-keys.js';

/** The channel's keys, kept. A flood of tokens with invented key ids makes it ask for keys once an hour, not once a token. */
export interface ChannelKeys {
  /** `unknown`: no such key. `unavailable`: no keys to look among, or none fresh enough. */
  find(kid: string): Promise<ChannelKey | 'unknown' | 'unavailable'>;
}

export interface ChannelKeysDeps {
  readonly load: () => Promise<ReadonlyMap<string, ChannelKey>>;
  /** Milliseconds. */
  readonly now: () => number;
  /** A failed load: for the operator's log. */
  readonly note: (error: unknown) => void;
}

const HOUR_MS = 3_600_000;
/** Asked for again from here on while the old ones serve, so that an outage of hours goes unnoticed. */
const RENEW_AFTER_MS = 12 * HOUR_MS;
/** A key that was withdrawn is accepted no longer than this. */
const KEEP_MS = 24 * HOUR_MS;
const RETRY_MS = 60_000;

export function createChannelKeys({ load, now, note }: ChannelKeysDeps): ChannelKeys {
  let keys: ReadonlyMap<string, ChannelKey> = new Map();
  let loadedAt = -Infinity;
  let askedAt = -Infinity;
  let running: Promise<void> | undefined;

  const renew = (leastGapMs: number): Promise<void> => {
    if (running !== undefined) return running;
    if (now() - askedAt < leastGapMs) return Promise.resolve();
    askedAt = now();
    running = load()
      .then((loaded) => {
        keys = loaded;
        loadedAt = now();
      })
      .catch(note)
      .finally(() => {
        running = undefined;
      });
    return running;
  };

  return {
    async find(kid) {
      if (now() - loadedAt >= KEEP_MS) {
        await renew(RETRY_MS);
        if (now() - loadedAt >= KEEP_MS) return 'unavailable';
      } else if (now() - loadedAt >= RENEW_AFTER_MS) void renew(RETRY_MS);
      const known = keys.get(kid);
      if (known !== undefined) return known;
      await renew(HOUR_MS);
      return keys.get(kid) ?? 'unknown';
    },
  };
}
