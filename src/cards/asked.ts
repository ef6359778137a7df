import type { Ask, AskSlots } from '../domain/ask.js';
import type { AskedView } from '../domain/views/asked-view.js';
import { daysText } from '../i18n/days-text.js';
import type { MessageKey } from '../i18n/catalogues.js';
import type { Speech } from '../i18n/speech.js';
import { capital } from './capital.js';
import { sayService } from './say-service.js';

/**
 * What a question was understood as, in one line above its answer, and what a tap changes in it: one part less, or the part that is
 * most useful next. The line may hold names, the taps never do (T13).
 */
export interface Asked {
  readonly understood: string;
  readonly changes: readonly Change[];
}

interface Change {
  readonly title: string;
  readonly ask: Ask;
}

type Slot = keyof AskSlots;

const MOST_CHANGES = 5;

/** What can be left out of a question, and what is asked then. Without a name a company is the asker's own, which is no filter. */
const REMOVABLE: Partial<Record<Ask['intent'], readonly Slot[]>> = {
  'offer.list': ['status', 'kind', 'period', 'customerId', 'partnerId'],
  'stats.count': ['groupBy', 'status', 'kind', 'period', 'customerId', 'partnerId'],
  'customer.list': ['filter', 'partnerId'],
  'delegation.expiring': ['period', 'partnerId'],
  'history.show': ['period'],
  'access.show': ['period'],
  'partner.find': ['service', 'location', 'language'],
  'customer.partners': ['day'],
};

const WITHOUT: Partial<Record<Slot, MessageKey>> = {
  status: 'asked.any.status',
  kind: 'asked.any.kind',
  period: 'asked.any.period',
  customerId: 'asked.any.customer',
  partnerId: 'asked.any.partner',
  filter: 'asked.any.filter',
  groupBy: 'asked.any.groupBy',
  service: 'asked.any.service',
  location: 'asked.any.location',
  language: 'asked.any.language',
  day: 'asked.any.day',
};

/** Whether a part of it could be left out: then an empty answer does not mean that there is nothing at all. */
export const isNarrowed = ({ ask: { intent, slots } }: AskedView): boolean =>
  (REMOVABLE[intent] ?? []).some((slot) => slots[slot] !== undefined);

export function drawAsked({ ask, names }: AskedView, speech: Speech): Asked {
  const { slots, intent } = ask;
  const parts = [
    subjectOf(ask, speech),
    slots.role && speech.say(slots.role === 'administrator' ? 'relationship.administrator' : 'relationship.partnerOfRecord'),
    periodOf(ask, speech),
    slots.customerId && names.customer,
    slots.partnerId && names.partner,
    slots.service && sayService(slots.service, speech),
    slots.location,
    slots.language && speech.say(`language.${slots.language}`),
    slots.groupBy && speech.say(`asked.by.${slots.groupBy}`),
  ];
  const said = parts.filter((part) => part !== undefined && part !== null && part !== '');
  const isName = [names.customer, names.partner, slots.location].includes(said[0]);
  const understood = said.join(' · ');
  const changes = [...removals({ ask, names }, speech), ...nextOnes(ask, speech)].slice(0, MOST_CHANGES);
  return {
    understood: isName ? understood : capital(understood, speech),
    changes: changes.map(({ title, slots: changed }) => ({ title, ask: { intent, slots: changed } })),
  };
}

/** "Declined trial invitations", "Customers without a delegated administrator"; nothing where a card's title says as much. */
function subjectOf({ intent, slots }: Ask, speech: Speech): string | undefined {
  switch (intent) {
    case 'offer.list':
    case 'stats.count':
      if (Object.values(slots).every((value) => value === undefined)) return undefined;
      return speech.say(`asked.offers.${slots.status ?? 'all'}`, { kind: slots.kind ?? 'other' });
    case 'customer.list':
      return slots.filter && speech.say(`asked.customers.${slots.filter}`);
    default:
      return undefined;
  }
}

/** Delegations that end are asked for the next month where no other time is named. */
function periodOf({ intent, slots }: Ask, speech: Speech): string | undefined {
  if (slots.period) return daysText(slots.period, speech.locale);
  if (slots.day) return daysText({ from: slots.day, to: slots.day }, speech.locale);
  return intent === 'delegation.expiring' ? speech.say('asked.nextMonth') : undefined;
}

interface Changed {
  readonly title: string;
  readonly slots: AskSlots;
}

function removals({ ask: { intent, slots }, names }: AskedView, speech: Speech): Changed[] {
  const named = (slot: Slot): boolean => (slot === 'customerId' ? !!names.customer : slot === 'partnerId' ? !!names.partner : true);
  return (REMOVABLE[intent] ?? []).flatMap((slot) => {
    const key = intent === 'delegation.expiring' && slot === 'period' ? 'asked.nextMonth' : WITHOUT[slot];
    if (slots[slot] === undefined || !named(slot) || !key) return [];
    return [{ title: speech.say(key), slots: without(slots, slot) }];
  });
}

const without = (slots: AskSlots, slot: Slot): AskSlots => ({ ...slots, [slot]: undefined });

const STATUSES = ['sent', 'accepted', 'declined', 'lapsed', 'withdrawn'] as const;
const KINDS = ['trial', 'purchase', 'delegation'] as const;
/** Every side may group by these. */
const GROUPINGS = ['month', 'product', 'customer'] as const;
const NEXT_STATUSES = 2;

function nextOnes({ intent, slots }: Ask, speech: Speech): Changed[] {
  if (intent === 'offer.list') return [...nextStatuses(slots, speech), ...(slots.kind ? [] : kinds(slots, speech))];
  if (intent !== 'stats.count') return [];
  const groupings = GROUPINGS.filter((by) => by !== slots.groupBy && !(by === 'customer' && slots.customerId !== undefined));
  return groupings.map((groupBy) => ({ title: capital(speech.say(`asked.by.${groupBy}`), speech), slots: { ...slots, groupBy } }));
}

/** The ones after the present one, in the order in which an offer comes to them. */
function nextStatuses(slots: AskSlots, speech: Speech): Changed[] {
  const after = slots.status ? STATUSES.indexOf(slots.status) + 1 : 0;
  const next = [...STATUSES.slice(after), ...STATUSES.slice(0, after)].filter((status) => status !== slots.status);
  return next.slice(0, NEXT_STATUSES).map((status) => ({ title: speech.say(`status.${status}`), slots: { ...slots, status } }));
}

const kinds = (slots: AskSlots, speech: Speech): Changed[] =>
  KINDS.map((kind) => ({ title: speech.say(`asked.kind.${kind}`), slots: { ...slots, kind } }));
