import { canonicalJson, sha256 } from '../domain/canonical.js';
import { commandIds } from '../domain/command-ids.js';
import { administratorAt } from '../domain/delegation.js';
import { sealEntry, type SealedEntry } from '../domain/entry.js';
import type { EventOf, PartnerRef } from '../domain/events.js';
import { foldEntries } from '../domain/fold.js';
import { isPartner, type KnownRelationship } from '../domain/organisations.js';
import { partnerRefOf } from '../domain/partner-of-record.js';
import { accept, refuse, type Result } from '../domain/refusals.js';
import { signEntry } from '../domain/signing.js';
import type { CustomerState } from '../domain/state.js';
import type { Ports } from './ports/ports.js';

type Recorded = EventOf<'relationship-recorded'>;
type Known = Pick<Recorded, 'customerName' | 'administrator' | 'partnerOfRecord'>;

/**
 * Records what an import says of a customer's administrator and partner of record, and resolves to the entry, or to null when there
 * is nothing new to say. Views and notices are left to the sweep, at once. Refuses organisations that are not in the directory, a
 * ledger with entries of a newer version, and everything while the clock is not trusted.
 */
export async function recordRelationship(
  ports: Pick<Ports, 'ledger' | 'signer' | 'directory' | 'clock'>,
  known: KnownRelationship,
): Promise<Result<SealedEntry | null>> {
  const { ledger, signer, clock } = ports;
  const said = await inFull(ports.directory, known);
  if (!said.ok) return said;
  // Whoever loses the race for the next place reads again: each lost race is an entry of somebody else's, so this ends.
  for (;;) {
    if (!clock.isTrusted()) return refuse({ code: 'clock-not-trusted' });
    const { entries, newer } = await ledger.read(known.customerId);
    if (newer) return refuse({ code: 'ledger-newer-than-software' });
    const state = foldEntries(known.customerId, entries);
    const now = Math.max(clock.now(), state.head.at);
    const event = whatIsNew(state, said.value, now);
    if (!event) return accept(null);
    const sealed = entryFor(state, event, now);
    if ((await ledger.append(sealed, signEntry(signer, sealed), clock.now())) === 'stored') return accept(sealed);
  }
}

/** The partners with the names they have today, as entries keep them. */
async function inFull(directory: Ports['directory'], known: KnownRelationship): Promise<Result<Known>> {
  const customer = await directory.organisation(known.customerId);
  if (!customer?.customer) return refuse({ code: 'not-found' });
  const refTo = async (partnerId: string): Promise<PartnerRef | undefined> => {
    const partner = await directory.organisation(partnerId);
    return partner && isPartner(partner) ? partnerRefOf(partner) : undefined;
  };

  const { administrator, partnerOfRecordId } = known;
  const administers = administrator && (await refTo(administrator.partnerId));
  const ofRecord = typeof partnerOfRecordId === 'string' ? await refTo(partnerOfRecordId) : partnerOfRecordId;
  if ((administrator && !administers) || (partnerOfRecordId && !ofRecord)) return refuse({ code: 'partner-unknown' });
  return accept({
    customerName: customer.name,
    ...(administrator === undefined
      ? {}
      : { administrator: administrator && administers ? { partner: administers, until: Date.parse(administrator.until) } : null }),
    ...(ofRecord === undefined ? {} : { partnerOfRecord: ofRecord }),
  });
}

/** Only what differs from what is recorded, and never a role that the ledger knows better. */
function whatIsNew(state: CustomerState, said: Known, now: number): Recorded | null {
  const { knownByLedger } = state;
  // What has ended by its date is not a relationship that exists.
  const administrator = said.administrator && said.administrator.until <= now ? null : said.administrator;
  const held = administratorAt(state, now);
  const administratorIsNew =
    administrator !== undefined &&
    !knownByLedger.administrator &&
    (held?.partner.partnerId !== administrator?.partner.partnerId || held?.until !== administrator?.until);
  const partnerOfRecordIsNew =
    said.partnerOfRecord !== undefined &&
    !knownByLedger.partnerOfRecord &&
    state.partnerOfRecord?.partner.partnerId !== said.partnerOfRecord?.partnerId;
  if (!administratorIsNew && !partnerOfRecordIsNew) return null;
  return {
    type: 'relationship-recorded',
    customerName: said.customerName,
    ...(administratorIsNew ? { administrator } : {}),
    ...(partnerOfRecordIsNew ? { partnerOfRecord: said.partnerOfRecord } : {}),
    source: 'import',
  };
}

function entryFor(state: CustomerState, event: Recorded, now: number): SealedEntry {
  const { seq, hash } = state.head;
  // Relative to what was there: the same thing said again after something else was said in between is no repetition.
  const content = canonicalJson({ ...event, after: [state.administratorSeq, state.partnerOfRecordSeq] });
  return sealEntry({
    version: 1,
    customerId: state.customerId,
    seq: seq + 1,
    commandId: commandIds.recordRelationship(sha256(content)),
    at: now,
    actor: { kind: 'import' },
    channel: 'system',
    event,
    previousHash: hash,
  });
}
