import { decodeProtectedHeader, errors, jwtVerify } from 'jose';
import { z } from 'zod/v4';
import type { ChannelKeys } from './channel-keys.js';
import type { TokenReason } from './door.js';

/** A token by which the channel says that it calls: what can be checked without the activity (trust, section 2). */
export interface TokenRules {
  readonly keys: ChannelKeys;
  /** `aud`: the app id, in lower case. */
  readonly appId: string;
  /** `iss` */
  readonly issuer: string;
  /** Milliseconds. */
  readonly now: () => number;
}

/** What the token says of the activity that comes with it. */
export interface ChannelClaims {
  readonly serviceUrl: string;
  /** The channels that its key may speak for. */
  readonly endorsements: ReadonlySet<string>;
}

export type TokenVerdict = { readonly ok: true; readonly claims: ChannelClaims } | { readonly ok: false; readonly reason: TokenReason };

const SKEW_SECONDS = 300;

/** Real ones have about 1,000 characters. */
const MOST_CHARACTERS = 8 * 1024;

/**
 * The token of an Authorization header.
 * @param header as it came: a list when it came more than once, and then nobody can say which one counts
 */
export function readBearer(header: string | readonly string[] | undefined): string | undefined {
  if (typeof header !== 'string' || header.length > MOST_CHARACTERS) return undefined;
  return /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(header)?.[1];
}

// A token that brings its own key, or asks to be read in another way, is not the channel's.
const headerSchema = z.looseObject({
  alg: z.literal('RS256'),
  kid: z.string().min(1).max(256),
  ...Object.fromEntries(['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc'].map((name) => [name, z.undefined().optional()])),
});

const payloadSchema = z.object({ aud: z.string(), serviceurl: z.string().min(1).max(2048) });

/** @param token from `readBearer` */
export async function verifyChannelToken(token: string, { keys, appId, issuer, now }: TokenRules): Promise<TokenVerdict> {
  const kid = keyIdOf(token);
  if (kid === undefined) return { ok: false, reason: 'token-malformed' };
  const key = await keys.find(kid);
  if (key === 'unknown') return { ok: false, reason: 'token-key' };
  if (key === 'unavailable') return { ok: false, reason: 'keys-unavailable' };
  try {
    const { payload } = await jwtVerify(token, key.key, {
      algorithms: ['RS256'],
      issuer,
      audience: appId,
      clockTolerance: SKEW_SECONDS,
      currentDate: new Date(now()),
      requiredClaims: ['exp'],
    });
    const claims = payloadSchema.safeParse(payload);
    if (!claims.success) return { ok: false, reason: 'token-claims' };
    return { ok: true, claims: { serviceUrl: claims.data.serviceurl, endorsements: key.endorsements } };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function keyIdOf(token: string): string | undefined {
  try {
    const header = headerSchema.safeParse(decodeProtectedHeader(token));
    return header.success ? header.data.kid : undefined;
  } catch {
    return undefined;
  }
}

const CLAIM_REASONS: Readonly<Record<string, TokenReason>> = {
  iss: 'token-issuer',
  aud: 'token-audience',
  exp: 'token-time',
  nbf: 'token-time',
};

function reasonOf(error: unknown): TokenReason {
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'token-signature';
  if (error instanceof errors.JWTExpired || error instanceof errors.JWTClaimValidationFailed)
    return CLAIM_REASONS[error.claim] ?? 'token-claims';
  return 'token-malformed';
}
