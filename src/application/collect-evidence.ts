import { ROLES_ASKED } from '../domain/ask.js';
import { FIRST_PREVIOUS_HASH, openEntry, type SealedEntry } from '../domain/entry.js';
import type { Customer } from '../domain/organisations.js';
import { personIdOf, type PersonId } from '../domain/people.js';
import { roleSpans } from '../domain/role-spans.js';
import { cardsNamedBy } from '../domain/shown-cards.js';
import type { EvidenceCard, EvidenceItem, EvidenceView } from '../domain/views/evidence-view.js';
import type { Asker } from './asker.js';
import { doerOf } from './doer.js';
import type { StoredEntry } from './ports/ledger.js';
import type { Ports } from './ports/ports.js';
import { spanViews, type RoleReader } from './role-views.js';
import { readerOf } from './show-relationship.js';

/** Everything a pack of evidence is made of: what people read of it, and the records as they are stored. */
export interface Evidence {
  readonly view: EvidenceView;
  readonly entries: readonly StoredEntry[];
  /** Announcements of the keys that signed. */
  readonly keys: readonly string[];
}

/**
 * Everything on record about one customer, with names as this reader may see them. Who may have it was asked before
 * (offer-evidence.ts). Rejects when the ledger is damaged: what is not sound is no evidence.
 */
export async function collectEvidence(ports: Ports, asker: Asker, customer: Customer): Promise<Evidence> {
  const { organisationId: customerId, name, domain } = customer;
  const { entries: sound, newer } = await ports.ledger.read(customerId);
  const stored = await ports.ledger.stored(customerId, 0);
  // What was appended between the two is left for the next pack; what a newer version wrote is part of this one.
  const entries = newer ? stored : stored.slice(0, sound.length);
  const reader = readerOf(asker);
  const items = await Promise.all(entries.map((entry) => itemOf(ports, entry, reader)));
  const last = entries.at(-1);
  const at = Math.max(ports.clock.now(), sound.at(-1)?.entry.at ?? 0);
  const cards = await cardsShown(ports, customerId, sound);
  const courseOf = async (role: (typeof ROLES_ASKED)[number]): Promise<EvidenceView['courses'][number]> => ({
    role,
    spans: await spanViews(ports, roleSpans(role, sound, at).toReversed(), sound, reader),
  });
  return {
    view: {
      customer: { customerId, name, domain },
      madeFor: asker.personId,
      at,
      head: { seq: last?.seq ?? 0, hash: last?.hash ?? FIRST_PREVIOUS_HASH },
      keyId: ports.signer.keyId,
      people: await peopleIn(ports, [asker.personId, ...actorsIn(sound), ...cards.flatMap(({ readerId }) => readerId ?? [])], reader),
      courses: await Promise.all(ROLES_ASKED.map(courseOf)),
      ...{ items, cards },
    },
    entries,
    keys: await ports.signingKeys.all(),
  };
}

async function itemOf(ports: Ports, { seq, hash, keyId, text }: StoredEntry, reader: RoleReader): Promise<EvidenceItem> {
  const opened = openEntry(text);
  if (!opened.ok) return { seq, hash, keyId, told: null };
  const { entry } = opened.sealed;
  return { seq, hash, keyId, told: { entry, by: await doerOf(ports, entry.actor, reader) } };
}

/** R27: the cards that the entries name, each to whom and when it was shown, and its body where that is kept. */
async function cardsShown(ports: Ports, customerId: string, entries: readonly SealedEntry[]): Promise<EvidenceCard[]> {
  const named = entries.flatMap(({ entry }) => cardsNamedBy(entry.event).map((card) => ({ seq: entry.seq, ...card })));
  if (named.length === 0) return [];
  const shown = new Map((await ports.renderings.about(customerId)).map((rendering) => [rendering.hash, rendering]));
  return Promise.all(
    named.map(async (card): Promise<EvidenceCard> => {
      const rendering = shown.get(card.hash);
      return { ...card, readerId: rendering?.readerId ?? null, at: rendering?.at ?? null, body: await ports.renderings.body(card.hash) };
    }),
  );
}

const actorsIn = (entries: readonly SealedEntry[]): PersonId[] =>
  entries.flatMap(({ entry: { actor } }) => (actor.kind === 'person' ? [personIdOf(actor)] : []));

/** R29: a name only where the reader may know it; the ids stand in the entries for everybody. */
async function peopleIn(ports: Ports, ids: readonly PersonId[], reader: RoleReader): Promise<EvidenceView['people']> {
  return Promise.all(
    [...new Set(ids)].map(async (personId) => {
      const [tenantId = '', objectId = ''] = personId.split('/');
      const mayName = reader.seesEverybody || tenantId === reader.tenantId;
      const person = mayName ? await ports.directory.person(tenantId, objectId) : null;
      return { personId, name: person?.name ?? null };
    }),
  );
}
