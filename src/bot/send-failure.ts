import { z } from 'zod/v4';
import type { SendOutcome } from '../application/ports/messenger.js';
import { TokenUnavailable } from './app-token.js';

/** What a failed call to the connector means for sending again (trust, sections 1.5 and 4). */
const failure = z.looseObject({
  statusCode: z.number().optional(),
  code: z.string().optional(),
});

const DEFAULT_WAIT_MS = 5_000;
/** Somebody has to put a secret or a clock right first. */
const NOT_TRUSTED_WAIT_MS = 60_000;
const NOT_TRUSTED = 401;
const BUSY = [412, 429];
/** The request may have been carried out before the answer was lost. */
const LOST = [408, 500, 502, 503, 504];
/** Nothing had reached the channel yet. */
const NOT_CONNECTED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

export function sendFailure(error: unknown): SendOutcome {
  if (error instanceof TokenUnavailable) return { outcome: 'again', afterMs: NOT_TRUSTED_WAIT_MS };
  const parsed = failure.safeParse(error);
  const { statusCode, code } = parsed.success ? parsed.data : {};
  if (statusCode !== undefined && BUSY.includes(statusCode)) return { outcome: 'again', afterMs: retryAfterMs(error) ?? DEFAULT_WAIT_MS };
  if (statusCode === NOT_TRUSTED) return { outcome: 'again', afterMs: NOT_TRUSTED_WAIT_MS };
  if (code !== undefined && NOT_CONNECTED.includes(code)) return { outcome: 'again', afterMs: DEFAULT_WAIT_MS };
  if (statusCode === undefined || LOST.includes(statusCode)) return { outcome: 'unknown' };
  return { outcome: 'failed', why: `the channel answered ${statusCode}` };
}

const withRetryAfter = z.looseObject({
  response: z.looseObject({
    headers: z.custom<{ get(name: string): string | null | undefined }>(
      (value) => typeof (value as { get?: unknown } | null)?.get === 'function',
    ),
  }),
});

/** Seconds, or a moment by the channel's own clock. */
function retryAfterMs(error: unknown): number | undefined {
  const parsed = withRetryAfter.safeParse(error);
  if (!parsed.success) return undefined;
  const { headers } = parsed.data.response;
  const said = headers.get('retry-after') ?? '';
  const ms = /^\d+(\.\d+)?$/.test(said) ? Number(said) * 1000 : Date.parse(said) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}
