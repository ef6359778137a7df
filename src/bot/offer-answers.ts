import type { DecisionOutcome } from '../application/decide-on-offer.js';
import type { ShownOffer } from '../application/show-offer.js';
import type { ShownStatus } from '../application/show-status.js';
import type { Answer } from './turn.js';

/** Cards that follow an offer. */
export const offerAnswer = ({ view, rendering, standing }: ShownOffer): Answer => ({
  kind: 'card',
  drawing: { card: 'offer', view },
  rendering,
  standing,
});

export const statusAnswer = ({ view, standing }: ShownStatus): Answer => ({ kind: 'card', drawing: { card: 'status', view }, standing });

export const decisionAnswer = (outcome: DecisionOutcome): Answer =>
  outcome.kind === 'offer'
    ? offerAnswer(outcome.kept)
    : { kind: 'card', drawing: { card: 'confirmation', view: outcome.kept.view }, rendering: outcome.kept.rendering };
