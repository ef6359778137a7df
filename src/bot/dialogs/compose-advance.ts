import { COMPOSE_FIELDS, missingField, type ComposeField, type Draft, type DraftLine } from '../../domain/draft.js';

/**
 * The composing dialog as a pure function: what was typed or pressed changes the draft, then a step leads on. Typed words and card inputs
 * become the same changes, in any order; nothing here asks a store or a clock.
 */
export type Change =
  | { readonly kind: 'customer'; readonly customerId: string }
  | { readonly kind: 'customers-found'; readonly text: string; readonly found: readonly string[] }
  | { readonly kind: 'line'; readonly line: DraftLine }
  | { readonly kind: 'choosing'; readonly skuIds: readonly string[]; readonly licences: number | null }
  | { readonly kind: 'remove-line'; readonly skuId: string }
  | { readonly kind: 'delegation'; readonly days: number | null }
  | { readonly kind: 'valid-days'; readonly days: number }
  | { readonly kind: 'head-count'; readonly count: number };

export type Step = 'next' | 'stay' | 'back';

/** `delegationPossible`: whether the field for delegated administration is asked at all (R3, R32). */
export function advance(draft: Draft, step: Step, delegationPossible: boolean): Draft {
  if (step === 'back') return goBack(draft, delegationPossible);
  const missing = missingField(draft, delegationPossible);
  if (step === 'stay') return { ...draft, stage: 'composing', asking: missing ?? draft.asking };
  return missing ? { ...draft, stage: 'composing', asking: missing } : { ...draft, stage: 'review' };
}

/** The draft with what was typed or filled in. */
export const withChanges = (draft: Draft, changes: readonly Change[]): Draft => changes.reduce(withChange, draft);

function withChange(draft: Draft, change: Change): Draft {
  switch (change.kind) {
    case 'customer':
      return { ...draft, customerId: change.customerId, customerSearch: null };
    case 'customers-found':
      return { ...draft, customerId: null, customerSearch: { text: change.text, found: [...change.found] } };
    case 'line':
      return { ...draft, choosing: null, lines: withLine(draft, change.line) };
    case 'choosing':
      return { ...draft, choosing: { skuIds: [...change.skuIds], licences: change.licences } };
    case 'remove-line':
      return { ...draft, lines: draft.lines.filter((line) => line.skuId !== change.skuId) };
    case 'delegation':
      return { ...draft, delegation: change.days };
    case 'valid-days':
      return { ...draft, validDays: change.days };
    case 'head-count':
      return { ...draft, headCount: change.count };
  }
}

/** A trial holds one subscription (R6); elsewhere the same subscription is changed, another is added. */
function withLine(draft: Draft, line: DraftLine): DraftLine[] {
  if (draft.kind === 'trial') return [line];
  const others = draft.lines.some((each) => each.skuId === line.skuId);
  return others
    ? draft.lines.map((each) => (each.skuId === line.skuId ? { ...each, ...line, price: line.price ?? each.price } : each))
    : [...draft.lines, line];
}

/** Back keeps every answer; from the review it leads to the last field. */
function goBack(draft: Draft, delegationPossible: boolean): Draft {
  const fields = fieldsOf(draft, delegationPossible);
  const at = draft.stage === 'review' ? fields.length : fields.indexOf(draft.asking);
  return { ...draft, stage: 'composing', asking: fields[Math.max(0, at - 1)] ?? 'customer' };
}

const fieldsOf = (draft: Draft, delegationPossible: boolean): readonly ComposeField[] =>
  COMPOSE_FIELDS.filter((field) => {
    if (field === 'lines') return draft.kind !== 'delegation';
    return field === 'customer' || (field === 'delegation' && delegationPossible);
  });
