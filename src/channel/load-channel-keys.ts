import { importJWK, type CryptoKey } from 'jose';
import { z } from 'zod/v4';
import { fetchJson } from './fetch-json.js';
import { isSafeUrl } from './safe-url.js';

/** A public key of the channel's, and the channels it may speak for. */
export interface ChannelKey {
  readonly key: CryptoKey;
  readonly endorsements: ReadonlySet<string>;
}

const metadataSchema = z.object({ jwks_uri: z.string().max(2048) });

const MOST_KEYS = 100;
const jwksSchema = z.object({ keys: z.array(z.unknown()).max(MOST_KEYS) });

// Only what makes an RSA key: a `use` or `alg` of another kind is not for signatures that Accord checks.
const jwkSchema = z.object({
  kty: z.literal('RSA'),
  use: z.literal('sig').optional(),
  alg: z.literal('RS256').optional(),
  kid: z.string().min(1).max(256),
  // From 2,048 bits on.
  n: z.base64url().min(342).max(2048),
  e: z.base64url().min(4).max(16),
  endorsements: z.array(z.string().max(64)).max(200).default([]),
});

const TIMEOUT_MS = 5_000;
const MOST_BYTES = 1024 * 1024;

/**
 * Reads the channel's keys as its OpenID metadata publishes them, by key id.
 * @param metadataUrl `ToBotFromChannelOpenIdMetadataUrl`; https, or this machine
 * Rejects when an address is not safe, or what is there is no metadata or holds no usable key.
 */
export async function loadChannelKeys(metadataUrl: string): Promise<ReadonlyMap<string, ChannelKey>> {
  const { jwks_uri: keysUrl } = metadataSchema.parse(await read(metadataUrl));
  const { keys } = jwksSchema.parse(await read(keysUrl));
  const entries = await Promise.all(keys.map(readKey));
  const usable = new Map(entries.flatMap((entry) => (entry === undefined ? [] : [entry])));
  if (usable.size === 0) throw new Error('the channel publishes no key that can be used');
  return usable;
}

async function read(url: string): Promise<unknown> {
  if (!isSafeUrl(url)) throw new Error('keys are read over https only');
  const { status, body } = await fetchJson({ url, timeoutMs: TIMEOUT_MS, mostBytes: MOST_BYTES });
  if (status !== 200) throw new Error(`the channel's keys were answered with ${status}`);
  return body;
}

/** One odd key among good ones must not close the door: it is left out. */
async function readKey(raw: unknown): Promise<readonly [string, ChannelKey] | undefined> {
  const parsed = jwkSchema.safeParse(raw);
  if (!parsed.success) return undefined;
  const { kid, n, e, endorsements } = parsed.data;
  const key = await importJWK({ kty: 'RSA', n, e }, 'RS256').catch(() => undefined);
  // A Uint8Array would be a secret key, which an RSA key never is.
  return key === undefined || key instanceof Uint8Array ? undefined : [kid, { key, endorsements: new Set(endorsements) }];
}
