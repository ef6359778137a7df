import type { Actor, SealedEntry } from '../domain/entry.js';
import type { Doer, Source } from '../domain/views/offer-view.js';
import type { Ports } from './ports/ports.js';

/** Who reads: people of one's own tenant are named, others are only a side; support sees every name. */
export interface Reader {
  readonly tenantId: string;
  readonly seesEverybody: boolean;
}

export async function doerOf(ports: Ports, actor: Actor, reader: Reader): Promise<Doer> {
  if (actor.kind !== 'person') return { kind: actor.kind };
  if (actor.tenantId !== reader.tenantId && !reader.seesEverybody) return { kind: actor.as };
  const person = await ports.directory.person(actor.tenantId, actor.objectId);
  return person ? { kind: 'person', name: person.name } : { kind: actor.as };
}

export const sourceOf = ({ entry, hash }: SealedEntry): Source => ({ seq: entry.seq, hash, at: entry.at });

/** The entry of that number; there is one for every number up to the head. */
export function sourceAt(entries: readonly SealedEntry[], seq: number): Source {
  const sealed = entries[seq - 1];
  if (!sealed) throw new Error(`there is no entry ${seq}`);
  return sourceOf(sealed);
}
