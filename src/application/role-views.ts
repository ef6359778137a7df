import { ROLES_ASKED, type RoleAsked } from '../domain/ask.js';
import type { RoleFlag } from '../domain/eligibility.js';
import type { SealedEntry } from '../domain/entry.js';
import type { PartnerRef } from '../domain/events.js';
import { roleSpans, spanAt, spansWithin, type RoleSpan } from '../domain/role-spans.js';
import type { RoleSpanView, RoleView } from '../domain/views/roles-view.js';
import { doerOf, sourceOf, type Reader } from './doer.js';
import type { Ports } from './ports/ports.js';

/** Roles at a customer as one reader may see them: at a moment, or as spans of time. */
export interface RoleReader extends Reader {
  /** R29: a partner sees itself alone. */
  readonly onlyPartnerId: string | null;
}

/** `day`: from its beginning to its end, in milliseconds. `future`: answered as of now; `at` is the day asked about. */
export type MomentAsked =
  | { readonly kind: 'now' }
  | { readonly kind: 'day'; readonly from: number; readonly at: number }
  | { readonly kind: 'future'; readonly at: number };

export interface RolesRead {
  readonly entries: readonly SealedEntry[];
  readonly reader: RoleReader;
  readonly moment: MomentAsked;
  readonly now: number;
}

/** The role that was asked about stands first. */
export const rolesInOrder = (asked: RoleAsked | undefined): readonly RoleAsked[] =>
  asked === undefined ? ROLES_ASKED : [asked, ...ROLES_ASKED.filter((role) => role !== asked)];

/** `flagOf`: why the holder would not be given the role today; asked of holders of today only. */
export async function roleView(
  ports: Ports,
  role: RoleAsked,
  { entries, reader, moment, now }: RolesRead,
  flagOf: (role: RoleAsked, partner: PartnerRef) => Promise<RoleFlag | null>,
): Promise<RoleView> {
  const spans = roleSpans(role, entries, now);
  const held = spanAt(spans, moment.kind === 'day' ? moment.at : now);
  const earlier = moment.kind === 'day' ? spansWithin(spans, { from: moment.from, to: moment.at }).filter((span) => span !== held) : [];
  const visible = held && mayRead(held, reader) ? held : null;
  return {
    role,
    held: visible && (await spanView(ports, visible, entries, reader)),
    earlier: await spanViews(ports, earlier.toReversed(), entries, reader),
    flag: visible?.partner && moment.kind !== 'day' ? await flagOf(role, visible.partner) : null,
  };
}

export const mayRead = ({ partner }: RoleSpan, { onlyPartnerId }: RoleReader): boolean =>
  onlyPartnerId === null || partner?.partnerId === onlyPartnerId;

export const spanViews = (
  ports: Ports,
  spans: readonly RoleSpan[],
  entries: readonly SealedEntry[],
  reader: RoleReader,
): Promise<RoleSpanView[]> =>
  Promise.all(spans.filter((span) => mayRead(span, reader)).map((span) => spanView(ports, span, entries, reader)));

async function spanView(ports: Ports, span: RoleSpan, entries: readonly SealedEntry[], reader: RoleReader): Promise<RoleSpanView> {
  const { partner, from, to, until, seq, byDate } = span;
  const sealed = entries[seq - 1];
  if (!sealed) throw new Error(`there is no entry ${seq}`);
  const { event, actor } = sealed.entry;
  const imported = event.type === 'relationship-recorded' && !byDate;
  const by = imported || byDate ? null : await doerOf(ports, actor, reader);
  // A partner of record can be named on another partner's offer, whose number is not for everybody.
  const onOffer = event.type === 'decision-made' && !byDate && maySee(event.offer.partner, reader);
  return { partner, from, to, until, imported, by, offerNumber: onOffer ? event.offer.number : null, source: sourceOf(sealed) };
}

const maySee = ({ partnerId }: PartnerRef, { onlyPartnerId }: RoleReader): boolean => onlyPartnerId === null || onlyPartnerId === partnerId;
