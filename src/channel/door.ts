import type { IncomingActivity } from './envelope.js';

/**
 * The door: who is speaking, and what did they say? Whatever passes it is plain data that the rooms inside may trust.
 * No Bot Framework here, no HTTP server, and nothing that knows what an offer is.
 *
 * It opens in two stages, so that a token can be verified before a byte of the body is read, and what the token says
 * can be compared with the activity afterwards.
 */
export interface Door {
  /** Looks at every request to every route, before anything else does. */
  gate(head: RequestHead): DoorRefusal | undefined;
  /** Looks at a message to the bot before its body is read. */
  beforeBody(head: RequestHead): Promise<HalfOpen | DoorRefusal>;
}

/** What a request says of itself before its body. Header names are in lower case. */
export interface RequestHead {
  readonly method: string;
  readonly remoteAddress: string | undefined;
  /** The port of ours that the request arrived at. */
  readonly localPort: number | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface HalfOpen {
  readonly ok: true;
  /** @param body parsed JSON, already cleaned by `parsePlainJson` */
  withBody(body: unknown): Admitted | DoorRefusal;
}

/** An activity that came in, and who is behind it: never taken from card data (R26). */
export interface Admitted {
  readonly ok: true;
  readonly activity: IncomingActivity;
  readonly identity: Identity;
}

/** Who speaks, by tenant and Entra object id, both in lower case. `kind` says who vouches for it: nobody, or the channel. */
export interface Identity {
  readonly kind: 'local' | 'channel';
  readonly tenantId: string;
  readonly objectId: string;
}

export interface DoorRefusal {
  readonly ok: false;
  readonly status: 400 | 401 | 403 | 415;
  /** For the operator's log; never for the caller, who would learn what to forge next. */
  readonly reason: DoorReason;
  /** Where the channel itself has said it; for the log as well. */
  readonly tenant?: string;
}

export type DoorReason =
  | 'remote-address'
  | 'host'
  | 'origin'
  | 'content-type'
  | 'not-an-activity'
  | 'service-url'
  | 'tenant-conflict'
  | 'speaker-unknown'
  | TokenReason
  | 'channel'
  | 'endorsement'
  | 'service-host'
  | 'tenant-unknown';

/** What is wrong with a token by itself. */
export type TokenReason =
  | 'token-missing'
  | 'token-malformed'
  | 'token-key'
  | 'keys-unavailable'
  | 'token-signature'
  | 'token-issuer'
  | 'token-audience'
  | 'token-time'
  | 'token-claims';

export const refuseAtDoor = (status: DoorRefusal['status'], reason: DoorReason, tenant?: string): DoorRefusal => ({
  ok: false,
  status,
  reason,
  ...(tenant !== undefined && { tenant }),
});

/** Forms and plain text can be sent by any web page without asking; JSON cannot. */
export const isJsonContentType = (header: unknown): boolean =>
  typeof header === 'string' && /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(header.trim());
