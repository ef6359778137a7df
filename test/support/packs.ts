import { generateKeyPairSync } from 'node:crypto';
import { sha256 } from '../../src/domain/canonical.js';
import { FIRST_PREVIOUS_HASH, sealEntry, type SealedEntry } from '../../src/domain/entry.js';
import type { LedgerEvent } from '../../src/domain/events.js';
import { announcementOf } from '../../src/domain/key-chain.js';
import { cardsNamedBy } from '../../src/domain/shown-cards.js';
import { createSigner, signEntry, type Signer } from '../../src/domain/signing.js';
import type { PackContent } from '../../src/evidence/make-pack.js';
import type { PackedRendering } from '../../src/evidence/pack-content.js';
import { NOW } from './facts.js';
import { PLAIN, sampleEvents } from './sample-events.js';

/** Packs of one customer with an entry of every kind, whose cards are kept but for one that was erased. */
export const CUSTOMER = 'wren';
const PERSON = { tenantId: 'a1de0000-0000-4000-8000-000000000001', objectId: 'a1de0000-0000-4000-8000-0000000000a1' };
export const READER = `${PERSON.tenantId}/${PERSON.objectId}`;

export const aKey = (): Signer => createSigner(generateKeyPairSync('ed25519').privateKey);

const bodyOf = (seq: number): string => JSON.stringify({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: `Card ${seq} «Été» 漢 🥐` }] });

/** The event with the hash of the card that was shown for it. */
const withCard = (event: LedgerEvent, seq: number): LedgerEvent =>
  'shown' in event && event.shown ? ({ ...event, shown: { ...event.shown, hash: sha256(bodyOf(seq)) } } satisfies LedgerEvent) : event;

export function aChainOf(events: readonly LedgerEvent[], customerId = CUSTOMER): SealedEntry[] {
  const chain: SealedEntry[] = [];
  for (const [at, event] of events.entries()) {
    const previousHash = chain.at(-1)?.hash ?? FIRST_PREVIOUS_HASH;
    const seq = at + 1;
    const actor = { kind: 'person', ...PERSON, as: 'customer' } as const;
    chain.push(sealEntry({ version: 1, customerId, seq, commandId: `command-${seq}`, at: NOW + seq, actor, channel: 'teams', event: withCard(event, seq), previousHash }));
  }
  return chain;
}

export interface PackOptions {
  readonly signer?: Signer;
  readonly events?: readonly LedgerEvent[];
  readonly customerId?: string;
}

export function aPackContent({ signer = aKey(), events = Object.values(sampleEvents(PLAIN)), customerId = CUSTOMER }: PackOptions = {}): PackContent {
  const chain = aChainOf(events, customerId);
  const named = chain.flatMap(({ entry }) => cardsNamedBy(entry.event).map((card) => ({ seq: entry.seq, ...card })));
  const renderings = named.map((card, at): PackedRendering => ({ ...card, readerId: READER, at: NOW + card.seq - 1, kept: at !== 1 }));
  return {
    about: { customerId, at: NOW + 1000, for: READER, locale: 'en-US', timeZone: 'Europe/Berlin' },
    entries: chain.map((sealed) => ({ text: sealed.text, hash: sealed.hash, ...signEntry(signer, sealed) })),
    keys: [announcementOf(signer, { before: null, previous: null, at: NOW })],
    renderings,
    cards: new Map(renderings.filter(({ kept }) => kept).map(({ hash, seq }) => [hash, bodyOf(seq)])),
    page: '<!doctype html><title>Evidence</title><p>Wren Bakery «Été» 漢</p>\n',
  };
}
