import type { KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { z } from 'zod/v4';
import type { fetchJson } from '../channel/fetch-json.js';

/**
 * One request for a token that says to the channel who answers. Not the SDK's credentials: those keep tokens for the whole process
 * whatever the tenant, have no time limit, and for a managed identity try every way to log in that a machine has.
 */
export interface BotRegistration {
  readonly appId: string;
  /** Of the tenant, without a slash at the end. */
  readonly loginUrl: string;
  readonly scope: string;
  readonly credential:
    | { readonly kind: 'secret'; readonly secret: string }
    | { readonly kind: 'certificate'; readonly key: KeyObject; readonly thumbprint: string }
    | { readonly kind: 'managed-identity'; readonly endpoint: string | undefined; readonly header: string | undefined };
}

export interface RequestTools {
  /** Milliseconds. */
  readonly now: () => number;
  readonly newId: () => string;
  readonly ask: typeof fetchJson;
}

export interface FreshToken {
  readonly token: string;
  readonly lifetimeMs: number;
}

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 64 * 1024;
const ASSERTION_SECONDS = 300;
/** Where every virtual machine of Azure finds its identity. */
const MACHINE_IDENTITY = 'http://169.254.169.254/metadata/identity/oauth2/token';

/** Some of these services write numbers as text, and some say when a token ends in place of how long it lasts. */
const seconds = z.coerce.number().positive();
const answerSchema = z.union([
  z.object({ access_token: z.string().min(1), expires_in: seconds }),
  z.object({ access_token: z.string().min(1), expires_on: seconds }),
]);

/** Rejects when there is no token in time; the message holds nothing secret. */
export async function requestToken(registration: BotRegistration, tools: RequestTools): Promise<FreshToken> {
  const { status, body } = await tools.ask({ ...(await requestOf(registration, tools)), timeoutMs: TIMEOUT_MS, mostBytes: MOST_BYTES });
  if (status !== 200) throw new Error(`asking for a token was answered with ${status}${errorCodeIn(body)}`);
  const answer = answerSchema.safeParse(body);
  if (!answer.success) throw new Error('asking for a token was answered without one');
  const { data } = answer;
  const lifetimeMs = 'expires_in' in data ? data.expires_in * 1000 : data.expires_on * 1000 - tools.now();
  return { token: data.access_token, lifetimeMs };
}

const errorSchema = z.object({ error: z.string().regex(/^[a-z_]{1,40}$/) });

/** The kind of error alone: what else such an answer says may repeat what was sent. */
function errorCodeIn(body: unknown): string {
  const parsed = errorSchema.safeParse(body);
  return parsed.success ? ` (${parsed.data.error})` : '';
}

type Request = { readonly url: string; readonly headers?: Record<string, string>; readonly form?: URLSearchParams };

async function requestOf(registration: BotRegistration, tools: RequestTools): Promise<Request> {
  const { appId, loginUrl, scope, credential } = registration;
  const resource = scope.replace(/\/\.default$/, '');
  if (credential.kind === 'managed-identity') return identityRequest(credential, { client_id: appId, resource });
  const url = `${loginUrl}/oauth2/v2.0/token`;
  const form = { grant_type: 'client_credentials', client_id: appId, scope: `${resource}/.default` };
  if (credential.kind === 'secret') return { url, form: new URLSearchParams({ ...form, client_secret: credential.secret }) };
  const assertion = {
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await assertionOf(credential, { appId, url }, tools),
  };
  return { url, form: new URLSearchParams({ ...form, ...assertion }) };
}

type Identity = Extract<BotRegistration['credential'], { kind: 'managed-identity' }>;

function identityRequest({ endpoint, header }: Identity, query: Record<string, string>): Request {
  const own = endpoint === undefined || header === undefined;
  const url = new URL(own ? MACHINE_IDENTITY : endpoint);
  for (const [name, value] of Object.entries({ ...query, 'api-version': own ? '2018-02-01' : '2019-08-01' }))
    url.searchParams.set(name, value);
  return { url: url.href, headers: own ? { metadata: 'true' } : { 'x-identity-header': header } };
}

/** What proves the certificate without sending its key. */
function assertionOf(
  { key, thumbprint }: { readonly key: KeyObject; readonly thumbprint: string },
  { appId, url }: { readonly appId: string; readonly url: string },
  { now, newId }: RequestTools,
): Promise<string> {
  const issued = Math.floor(now() / 1000);
  return new SignJWT({ iss: appId, sub: appId, aud: url, jti: newId(), nbf: issued, exp: issued + ASSERTION_SECONDS })
    .setProtectedHeader({ alg: 'PS256', typ: 'JWT', 'x5t#S256': thumbprint })
    .sign(key);
}
