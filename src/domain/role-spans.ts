import type { RoleAsked } from './ask.js';
import type { SealedEntry } from './entry.js';
import type { PartnerRef } from './events.js';

/**
 * Who has held a role at a customer, from the first entry that speaks of it: partners one after another, and the times when an entry
 * says that nobody held it. Of the time before nothing is known (a span is never guessed). Instants in milliseconds.
 */
export interface RoleSpan {
  /** Null: nobody. */
  readonly partner: PartnerRef | null;
  /** For a partner that an import named (R21) this is when that was recorded, not since when it is so. */
  readonly from: number;
  /** When the next span began; null for the last. */
  readonly to: number | null;
  /** Until when it was granted; null where nobody holds it, and for a partner of record. */
  readonly until: number | null;
  /** The entry that says so. */
  readonly seq: number;
  /** A grant that ran out (R19), whether or not an entry has said so yet; `seq` is the grant's own until one has. */
  readonly byDate: boolean;
}

type Beginning = Omit<RoleSpan, 'to'>;

/** The spans of a role, the oldest first, as known at `now`. */
export function roleSpans(role: RoleAsked, entries: readonly SealedEntry[], now: number): RoleSpan[] {
  const begun = role === 'administrator' ? administratorSpans(entries, now) : partnerOfRecordSpans(entries);
  return begun.map((span, place) => ({ ...span, to: begun[place + 1]?.from ?? null }));
}

/** The one an instant lies in; null: nothing had been recorded about the role by then. */
export const spanAt = (spans: readonly RoleSpan[], instant: number): RoleSpan | null =>
  spans.findLast(({ from }) => from <= instant) ?? null;

/** Those that share at least an instant with the period, both ends included. */
export const spansWithin = (spans: readonly RoleSpan[], { from, to }: { readonly from: number; readonly to: number }): RoleSpan[] =>
  spans.filter((span) => span.from <= to && (span.to ?? Infinity) > Math.max(from, span.from));

function administratorSpans(entries: readonly SealedEntry[], now: number): Beginning[] {
  const spans: Beginning[] = [];
  const begin = (span: Omit<Beginning, 'byDate'>): void => void spans.push({ ...span, byDate: false });
  const runOut = (at: number): void => {
    const last = spans.at(-1);
    if (last && last.until !== null && last.until <= at)
      spans.push({ partner: null, from: last.until, until: null, seq: last.seq, byDate: true });
  };
  for (const { entry } of entries) {
    const { event, seq, at: from } = entry;
    runOut(from);
    if (event.type === 'relationship-recorded' && event.administrator !== undefined)
      begin({ partner: event.administrator?.partner ?? null, from, until: event.administrator?.until ?? null, seq });
    if (event.type === 'decision-made' && event.answers.delegation?.answer === 'granted')
      begin({ partner: event.offer.partner, from, until: event.answers.delegation.until, seq });
    if (event.type === 'delegation-ended') {
      const last = spans.at(-1);
      if (last?.seq !== event.grantSeq) continue;
      if (last.byDate) spans[spans.length - 1] = { ...last, seq };
      else begin({ partner: null, from: event.endedAt, until: null, seq });
    }
    if (event.type === 'partner-ended' && event.administration) begin({ partner: null, from, until: null, seq });
  }
  runOut(now);
  return spans;
}

function partnerOfRecordSpans(entries: readonly SealedEntry[]): Beginning[] {
  return entries.flatMap(({ entry }) => {
    const partner = partnerNamedBy(entry.event);
    return partner === undefined ? [] : [{ partner, from: entry.at, until: null, seq: entry.seq, byDate: false }];
  });
}

/** Undefined: the event does not speak of the partner of record. */
function partnerNamedBy(event: SealedEntry['entry']['event']): PartnerRef | null | undefined {
  switch (event.type) {
    case 'relationship-recorded':
      return event.partnerOfRecord;
    case 'decision-made':
      return event.answers.partnerOfRecord?.answer === 'set' ? event.answers.partnerOfRecord.partner : undefined;
    case 'partner-of-record-set':
      return event.partner;
    case 'partner-ended':
      return event.partnerOfRecord ? null : undefined;
    default:
      return undefined;
  }
}
