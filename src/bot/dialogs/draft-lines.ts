import type { Choosing, Draft, DraftLine } from '../../domain/draft.js';

/** The lines of a draft, and the short names among them that fit several subscriptions: each is asked about once, and none is lost. */

/** A line that was said or chosen. `among`: what else its short name could mean, where an earlier choice of the seller has settled it. */
export interface LineTaken {
  readonly line: DraftLine;
  readonly among?: readonly string[];
}

/** One subscription, chosen among all that a short name fits. */
export interface Choice {
  readonly among: readonly string[];
  readonly skuId: string;
}

/** A trial holds one subscription (R6); elsewhere the same subscription is changed, another is added. */
export function withLine(draft: Draft, { line, among }: LineTaken): Draft {
  const recalled = among ? [{ skuId: line.skuId, among: [...among] }] : [];
  if (draft.kind === 'trial') return { ...draft, lines: [line], choosing: null, choosingNext: [], recalled };
  const mistaken = mistakenFor(draft, line.skuId);
  const others = draft.recalled.filter((each) => each !== mistaken && (each.skuId !== line.skuId || !among));
  return {
    ...draft,
    ...settled(draft, line.skuId),
    lines: withLineAt(draft.lines, line, mistaken?.skuId ?? line.skuId),
    recalled: [...others, ...recalled],
  };
}

/** What is asked about is named more narrowly, or it waits until that is settled. A trial has room for one. */
export function withChoosing(draft: Draft, { skuIds, licences, oneName }: Choosing): Draft {
  const asked: Choosing = { skuIds: [...skuIds], licences, oneName };
  const { choosing, choosingNext } = draft;
  if (draft.kind === 'trial') return { ...draft, choosing: asked, choosingNext: [] };
  if (choosing === null || skuIds.every((skuId) => choosing.skuIds.includes(skuId))) return { ...draft, choosing: asked };
  return { ...draft, choosingNext: [...choosingNext.filter((each) => !isSame(each.skuIds, skuIds)), asked] };
}

export const withoutLine = (draft: Draft, skuId: string): Draft => ({
  ...draft,
  ...settled(draft, skuId),
  lines: draft.lines.filter((line) => line.skuId !== skuId),
  recalled: draft.recalled.filter((each) => each.skuId !== skuId),
});

/** What a line settles of a short name: what was said is remembered of the seller. */
export function choiceOf(draft: Draft, { line, among }: LineTaken): Choice | null {
  const { skuId } = line;
  if (among) return null;
  if (draft.choosing?.skuIds.includes(skuId)) return draft.choosing.oneName ? { among: draft.choosing.skuIds, skuId } : null;
  const mistaken = mistakenFor(draft, skuId);
  return mistaken ? { among: mistaken.among, skuId } : null;
}

/** The line that was taken for a short name, where another of that name is now said to be meant. */
const mistakenFor = ({ recalled, choosing }: Draft, skuId: string): Draft['recalled'][number] | undefined =>
  choosing?.skuIds.includes(skuId) ? undefined : recalled.find((each) => each.skuId !== skuId && each.among.includes(skuId));

function settled({ choosing, choosingNext }: Draft, skuId: string): Pick<Draft, 'choosing' | 'choosingNext'> {
  if (!choosing?.skuIds.includes(skuId)) return { choosing, choosingNext };
  const [next = null, ...rest] = choosingNext;
  return { choosing: next, choosingNext: rest };
}

/** In the place of the same subscription, whose price it keeps, or of another, whose count it takes over where none is said. */
function withLineAt(lines: readonly DraftLine[], line: DraftLine, place: string): DraftLine[] {
  const there = lines.find(({ skuId }) => skuId === place);
  if (!there) return [...lines, line];
  const put = place === line.skuId ? { ...line, price: line.price ?? there.price } : { ...line, licences: line.licences ?? there.licences };
  return lines.filter((each) => each === there || each.skuId !== line.skuId).map((each) => (each === there ? put : each));
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((each) => others.includes(each));
