import type { FreshToken } from './request-token.js';

/** The token that goes with everything Accord sends: kept while it lasts, asked for once however many wait for it. */
export interface AppToken {
  /** Rejects with `TokenUnavailable`. */
  get(): Promise<string>;
  /** The channel did not take this one: it is not used again. */
  refused(token: string): void;
}

/** Nothing was sent, because there was no token to send it with. */
export class TokenUnavailable extends Error {}

export interface AppTokenDeps {
  readonly request: () => Promise<FreshToken>;
  /** Milliseconds. */
  readonly now: () => number;
}

/** So long before its end it is replaced: a message must not travel with a token that ends on the way. */
const RENEW_BEFORE_MS = 300_000;
/** How long after a failure nobody asks again: a login service in trouble is not helped by every message waiting. */
const PAUSE_MS = 5_000;

export function createAppToken({ request, now }: AppTokenDeps): AppToken {
  let kept: { readonly token: string; readonly endsAt: number } | undefined;
  let running: Promise<void> | undefined;
  let failed: { readonly at: number; readonly error: unknown } | undefined;

  const renew = (): Promise<void> => {
    running ??= request()
      .then(({ token, lifetimeMs }) => {
        kept = { token, endsAt: now() + lifetimeMs };
        failed = undefined;
      })
      .catch((error: unknown) => {
        failed = { at: now(), error };
      })
      .finally(() => {
        running = undefined;
      });
    return running;
  };

  return {
    async get() {
      const pausing = failed !== undefined && now() - failed.at < PAUSE_MS;
      if ((kept === undefined || now() > kept.endsAt - RENEW_BEFORE_MS) && !pausing) await renew();
      // Near its end an old one still does, should there be no new one yet.
      if (kept !== undefined && now() < kept.endsAt) return kept.token;
      throw new TokenUnavailable('there is no token to send with', { cause: failed?.error });
    },
    refused(token) {
      if (kept?.token === token) kept = undefined;
    },
  };
}
