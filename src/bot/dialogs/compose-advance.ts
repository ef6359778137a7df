import { COMPOSE_FIELDS, missingField, type Choosing, type ComposeField, type Draft } from '../../domain/draft.js';
import { choiceOf, withChoosing, withLine, withoutLine, type Choice, type LineTaken } from './draft-lines.js';

/**
 * The composing dialog as a pure function: what was typed or pressed changes the draft, then a step leads on. Typed words and card inputs
 * become the same changes, in any order; nothing here asks a store or a clock.
 */
export type Change =
  | { readonly kind: 'customer'; readonly customerId: string }
  /** Another customer is meant than the one before, and that one is not possible. */
  | { readonly kind: 'no-customer' }
  | { readonly kind: 'customers-found'; readonly text: string; readonly found: readonly string[] }
  | ({ readonly kind: 'line' } & LineTaken)
  | ({ readonly kind: 'choosing' } & Choosing)
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

/** Which subscriptions were chosen by these changes where a short name fitted several. */
export const choicesIn = (draft: Draft, changes: readonly Change[]): Choice[] =>
  changes.flatMap((change, at) => {
    const choice = change.kind === 'line' ? choiceOf(withChanges(draft, changes.slice(0, at)), change) : null;
    return choice ? [choice] : [];
  });

function withChange(draft: Draft, change: Change): Draft {
  switch (change.kind) {
    case 'customer':
      return { ...draft, customerId: change.customerId, customerSearch: null };
    case 'no-customer':
      return { ...draft, customerId: null, customerSearch: null };
    case 'customers-found':
      return { ...draft, customerId: null, customerSearch: { text: change.text, found: [...change.found] } };
    case 'line':
      return withLine(draft, change);
    case 'choosing':
      return withChoosing(draft, change);
    case 'remove-line':
      return withoutLine(draft, change.skuId);
    case 'delegation':
      return { ...draft, delegation: change.days };
    case 'valid-days':
      return { ...draft, validDays: change.days };
    case 'head-count':
      return { ...draft, headCount: change.count };
  }
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
