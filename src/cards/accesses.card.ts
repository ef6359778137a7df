import type { Intent } from '../domain/ask.js';
import type { AccessesView, AccessItem } from '../domain/views/trust-view.js';
import type { MessageKey } from '../i18n/catalogues.js';
import type { Speech } from '../i18n/speech.js';
import { drawAsked } from './asked.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';

/** R29: who of the support agents looked, and who had evidence made; when, and what they asked about, never in their words. */
export function drawAccesses(view: AccessesView, { speech, layouts }: DrawingTools): Card {
  const { operatorName } = view;
  const { slots } = view.asked.ask;
  const data = {
    asked: drawAsked(view.asked, speech),
    none: speech.say(slots.period ? 'accesses.noneThen' : 'accesses.none'),
    items: view.items.map((item) => itemText(item, operatorName, speech)),
    explanation: speech.say(operatorName === null ? 'accesses.explanation' : 'accesses.explanationBy', { operator: operatorName ?? '' }),
    more: view.more,
    moreTitle: speech.say('lists.more', { count: view.more }),
    shown: view.shown,
    cut: view.cutAt === null ? undefined : speech.say('lists.cut', { count: view.cutAt }),
    slots,
    count: view.total,
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'accesses', data, speech);
}

/** What a support agent can ask about a customer; anything else is another question. */
const KINDS: Partial<Record<Intent, MessageKey>> = {
  'customer.partners': 'accesses.kind.customer.partners',
  'history.show': 'accesses.kind.history.show',
  'offer.list': 'accesses.kind.offer.list',
  'customer.list': 'accesses.kind.customer.list',
  'delegation.expiring': 'accesses.kind.delegation.expiring',
  'stats.count': 'accesses.kind.stats.count',
  'availability.check': 'accesses.kind.availability.check',
  'evidence.get': 'accesses.kind.evidence.get',
};

/** Enough to find the line by. */
const SHORT_REFERENCE = 12;

function itemText({ reference, who, at, intent }: AccessItem, operator: string | null, speech: Speech) {
  return {
    when: speech.dateTime(at),
    what: speech.say((intent && KINDS[intent]) ?? 'accesses.kind.other'),
    who: whoText(who, operator, speech),
    reference: speech.say('accesses.reference', { reference: reference.slice(0, SHORT_REFERENCE) }),
  };
}

function whoText(who: AccessItem['who'], operator: string | null, speech: Speech): string {
  if (who.kind === 'colleague')
    return who.name === null ? speech.say('accesses.someone') : speech.say('accesses.colleague', { name: who.name });
  const agent = who.label;
  return operator === null ? speech.say('accesses.agent', { agent }) : speech.say('accesses.agentOf', { agent, operator });
}
