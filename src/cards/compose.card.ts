import { DEFAULT_DELEGATION_DAYS, MOST_DELEGATION_DAYS } from '../domain/delegation.js';
import { COMPOSE_FIELDS, type ComposeField } from '../domain/draft.js';
import { MOST_VALID_DAYS } from '../domain/offer.js';
import type { ComposeView } from '../domain/views/conversation-view.js';
import type { MessageKey } from '../i18n/catalogues.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { composeLines } from './compose-lines.js';
import { sayRecalled } from './say-recalled.js';
import { sayRefusal } from './say-refusal.js';

/** Composing an offer: one card that changes in place. What is asked for now is marked, the other answers stay where they are. */
export function drawCompose(view: ComposeView, { speech, layouts }: DrawingTools): Card {
  const data = {
    draftId: view.draftId,
    kind: speech.say(`kind.${view.kind}`),
    hint: speech.say(`compose.hint.${view.kind}`),
    notes: notes(view, speech),
    recalled: sayRecalled(view.recalled, speech),
    banners: view.problem ? [{ style: 'attention', text: sayRefusal(view.problem, speech) }] : [],
    sections: sections(view, speech),
    customer: view.customer,
    found: view.customersFound && customersFound(view.customersFound, speech),
    searchOpen: view.customer === null,
    ...composeLines(view, speech),
    delegation: delegation(view, speech),
    mostDays: MOST_DELEGATION_DAYS,
    validDays: view.validDays,
    mostValid: MOST_VALID_DAYS,
    next: speech.say(view.asking === 'validity' ? 'compose.toReview' : 'compose.next'),
    mayGoBack: view.asking !== 'customer',
  };
  return bindLayout(layouts, 'compose', data, speech);
}

function notes({ basedOnTrial, headCount }: ComposeView, speech: Speech): string[] {
  return [
    ...(basedOnTrial === null ? [] : [speech.say('compose.follows', { number: basedOnTrial })]),
    ...(headCount === null ? [] : [speech.say('compose.people', { count: headCount })]),
  ];
}

/** A request for delegated administration has no lines, so its sections are numbered without them. */
const headings = {
  trial: {
    customer: 'compose.customer',
    lines: 'compose.trialSubscription',
    delegation: 'compose.delegation',
    validity: 'compose.validity',
  },
  purchase: { customer: 'compose.customer', lines: 'compose.lines', delegation: 'compose.delegation', validity: 'compose.validity' },
  delegation: { customer: 'compose.customer', delegation: 'compose.delegation.alone', validity: 'compose.validity.alone' },
} as const satisfies Readonly<Record<ComposeView['kind'], Readonly<Partial<Record<ComposeField, MessageKey>>>>>;

/** The layout shows the part of the section whose own name is set to true. */
function sections(view: ComposeView, speech: Speech) {
  const ordered: Readonly<Partial<Record<ComposeField, MessageKey>>> = headings[view.kind];
  return COMPOSE_FIELDS.flatMap((field) => {
    const key = ordered[field];
    if (!key) return [];
    const asked = view.asking === field;
    const done = !asked && isAnswered(field, view);
    return [
      {
        [field]: true,
        heading: speech.say(key),
        style: asked ? 'emphasis' : 'default',
        separated: !asked && field !== 'customer',
        state: asked ? speech.say('compose.now') : done ? speech.say('compose.done') : undefined,
        color: asked ? 'Accent' : 'Good',
      },
    ];
  });
}

/** Validity has a default, so it is never left open. */
function isAnswered(field: ComposeField, view: ComposeView): boolean {
  if (field === 'customer') return view.customer !== null;
  if (field === 'lines') return view.lines.length > 0 && (view.kind === 'trial' || view.lines.every((line) => line.licences !== null));
  return field === 'delegation' && view.delegation.possible && view.delegation.days !== 'unanswered';
}

/** Customers' names stand in the choices of a compact set, which is never read as Markdown (T13). */
const customersFound = ({ text, customers }: NonNullable<ComposeView['customersFound']>, speech: Speech) => ({
  text: speech.say('compose.customer.found', { count: customers.length, text }),
  choices: customers.map(({ customerId, name, domain }) => ({ title: `${name} (${domain})`, value: customerId })),
});

function delegation({ kind, delegation: { possible, obstacle, days } }: ComposeView, speech: Speech) {
  return {
    meaning: speech.say(kind === 'delegation' ? 'compose.delegation.meaningAlone' : 'compose.delegation.meaning'),
    daysLabel: speech.say(kind === 'delegation' ? 'compose.delegation.days' : 'compose.delegation.daysIfAsked', {
      mostDays: MOST_DELEGATION_DAYS,
    }),
    possible,
    obstacle: obstacle ? sayRefusal(obstacle, speech) : undefined,
    mayAsk: possible && kind !== 'delegation',
    asked: days === 'unanswered' ? undefined : days === null ? 'no' : 'yes',
    days: typeof days === 'number' ? days : DEFAULT_DELEGATION_DAYS,
  };
}
