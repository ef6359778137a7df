import type { Grouping, Intent, RelationshipFilterAsked, RoleAsked } from '../domain/ask.js';
import type { Locale } from '../domain/people.js';
import type { Candidate, CompanyMention } from './companies/company.js';
import type { Concept } from './lexicon/concepts.js';
import { delegationSaid } from './delegation-said.js';
import type { CountedProduct } from './quantities.js';
import type { Reading } from './reading.js';
import type { RowItem, Tag } from './row.js';
import { overlaps, type Span } from './said.js';

/** What a sentence says beside its intent. Names are mentions still: whom they mean depends on what the asker may see. */
export interface SaidSlots {
  readonly customer?: CompanyMention;
  readonly partner?: CompanyMention;
  readonly products?: readonly CountedProduct[];
  readonly role?: RoleAsked;
  readonly kind?: 'trial' | 'purchase';
  readonly status?: 'sent' | 'accepted' | 'declined' | 'withdrawn' | 'lapsed';
  readonly filter?: RelationshipFilterAsked;
  readonly groupBy?: Grouping;
  readonly period?: { readonly from: string; readonly to: string };
  readonly day?: string;
  /** Services that subscriptions bundle, where no subscription is said: "a trial of Exchange and Teams". */
  readonly workloads?: readonly string[];
  /** For how many people, where services are said. */
  readonly count?: number;
  readonly service?: string;
  readonly location?: string;
  readonly language?: Locale;
  readonly offerNumber?: string;
}

type Reader = (reading: Reading, intent: Intent) => SaidSlots;

/** A company that is both is the customer where no partner is asked about, and otherwise the partner, which more is asked about. */
function customer({ companies }: Reading, intent: Intent): SaidSlots {
  const found = ofType(companies, 'customer') ?? (readers[intent].includes(partner) ? undefined : ofType(companies, 'both'));
  return found ? { customer: found } : {};
}

function partner({ companies }: Reading): SaidSlots {
  const found = ofType(companies, 'partner') ?? ofType(companies, 'both');
  return found ? { partner: found } : {};
}

const ofType = (companies: readonly CompanyMention[], type: Candidate['type']): CompanyMention | undefined =>
  companies.find(({ candidates }) => candidates[0]?.type === type);

const products = ({ products: found }: Reading): SaidSlots => (found.length > 0 ? { products: found } : {});
/**
 * What an offer is to hold: subscriptions, or services that one is to be found for. In "Exchange and Teams" both are services, though
 * Exchange is a short name of a subscription as well.
 */
function wanted(reading: Reading): SaidSlots {
  const workloads = reading.listed.filter(({ kind: each }) => each === 'workload');
  const isWorkload = ({ mention }: CountedProduct): boolean =>
    workloads.some(({ start, end }) => start === mention.start && end === mention.end);
  const isFree = ({ start, end }: Span): boolean => !reading.products.some(({ mention }) => overlaps(mention, { start, end }));
  if (!workloads.some(isFree) || !reading.products.every(isWorkload)) return products(reading);
  const [count] = reading.numbers;
  return { workloads: [...new Set(workloads.map(({ key }) => key))], ...(count && { count: count.value }) };
}

const offerNumber = (reading: Reading): SaidSlots => (reading.offerNumber === null ? {} : { offerNumber: reading.offerNumber });

const has = ({ row }: Reading, ...tags: readonly Tag[]): boolean => row.some((item) => tags.some((tag) => item.tags.includes(tag)));

/** Both named, or neither: no role is meant. */
function role(reading: Reading): SaidSlots {
  const administration = has(reading, 'administration', 'administer');
  const ofRecord = has(reading, 'partner-of-record');
  if (administration === ofRecord) return {};
  return { role: ofRecord ? 'partner-of-record' : 'administrator' };
}

const roleAlong = (reading: Reading): SaidSlots => (delegationSaid(reading) === 'with' ? { role: 'administrator' } : {});

/** A purchase only where purchase or quote is said; a bare offer has no kind. */
function kind(reading: Reading): SaidSlots {
  if (has(reading, 'trial')) return { kind: 'trial' };
  return has(reading, 'purchase') ? { kind: 'purchase' } : {};
}

function roleOrKind(reading: Reading): SaidSlots {
  const found = role(reading);
  return found.role ? found : kind(reading);
}

const STATUSES = [
  ['withdrawn', 'withdrawn'],
  ['declined', 'declined'],
  ['expired', 'lapsed'],
  ['accepted', 'accepted'],
  ['pending', 'sent'],
] as const;

/** "Which offers did we withdraw?" asks for withdrawn ones. */
const ACTS = [
  ['withdraw', 'withdrawn'],
  ['decline', 'declined'],
  ['accept', 'accepted'],
] as const;

/** "Not accepted yet" waits still. */
function status(reading: Reading): SaidSlots {
  const states = STATUSES.filter(([concept]) => has(reading, concept)).map(([, meant]) => meant);
  const found = states.length > 0 ? states : ACTS.filter(([concept]) => has(reading, concept)).map(([, meant]) => meant);
  const [only] = found;
  if (only === undefined) return {};
  if (only === 'accepted' && (precededBy(reading, 'accepted', 'not') || found.includes('sent'))) return { status: 'sent' };
  return { status: only };
}

const precededBy = ({ row }: Reading, concept: Concept, before: Concept): boolean =>
  row.some((item, at) => item.tags.includes(concept) && row.slice(Math.max(0, at - 3), at).some(({ tags }) => tags.includes(before)));

function filter(reading: Reading): SaidSlots {
  const ofRecord = has(reading, 'partner-of-record');
  if (has(reading, 'different') && (ofRecord || has(reading, 'administration', 'administer')))
    return { filter: 'partner-of-record-differs' };
  const administration = has(reading, 'administration', 'administer');
  if (ofRecord && administration && has(reading, 'not') && !has(reading, 'without')) return { filter: 'partner-of-record-differs' };
  if (!has(reading, 'without', 'not')) return {};
  if (ofRecord && administration) return { filter: lackingOf(reading) };
  if (ofRecord) return { filter: 'no-partner-of-record' };
  return administration ? { filter: 'no-administrator' } : {};
}

/** Which of the two roles stands nearer to what says that it is missing. */
function lackingOf({ row }: Reading): RelationshipFilterAsked {
  const lacking = row.findIndex(({ tags }) => tags.includes('without') || tags.includes('not'));
  const nearest = (...concepts: readonly Concept[]): number =>
    Math.min(
      ...row.flatMap(({ tags }, at) => (concepts.some((concept) => tags.includes(concept)) ? [stepsFrom(lacking, at)] : [])),
      Infinity,
    );
  return nearest('partner-of-record') < nearest('administration', 'administer') ? 'no-partner-of-record' : 'no-administrator';
}

/** What lacks is said after it more often than before: "those we administer have no partner of record". */
const stepsFrom = (lacking: number, at: number): number => (at > lacking ? at - lacking : lacking - at + 1);

const GROUPED: readonly (readonly [Tag, Grouping])[] = [
  ['partner', 'partner'],
  ['plan', 'product'],
  ['month', 'month'],
  ['customer', 'customer'],
];

/** "By month", "per partner": the noun right after the word that groups, or before it where a language says so. */
function groupBy(reading: Reading): SaidSlots {
  const row = reading.row.filter(({ kind: item }) => item !== 'filler');
  for (const [at, { tags }] of row.entries()) {
    if (!tags.includes('group')) continue;
    const found = groupedBy(row[at]) ?? groupedBy(row[at + 1]) ?? groupedBy(row[at + 2]) ?? groupedBy(row[at - 1]);
    if (found) return { groupBy: found };
  }
  return {};
}

const groupedBy = (item: RowItem | undefined): Grouping | undefined => GROUPED.find(([tag]) => item?.tags.includes(tag))?.[1];

/** "Who was it on 3 March?" asks about a day; "who is it today?" does not: that is now. */
function day({ dates, today }: Reading): SaidSlots {
  const found = dates.find(({ kind: each, from }) => each === 'day' && from !== today);
  return found ? { day: found.from } : {};
}

const asksAboutADay: readonly Intent[] = ['customer.partners', 'partner.mine'];

function period({ dates }: Reading, intent: Intent): SaidSlots {
  const [first] = asksAboutADay.includes(intent) ? dates.filter(({ kind: each }) => each !== 'day') : dates;
  if (!first) return {};
  // What ends "in December" ends in the next one; what happened then, in the last.
  const { from, to } = (intent === 'delegation.expiring' && first.coming) || first;
  return { period: { from, to } };
}

const listedKey = ({ listed }: Reading, wanted: 'service' | 'place' | 'language'): string | undefined =>
  listed.find(({ kind: each }) => each === wanted)?.key;

function service(reading: Reading): SaidSlots {
  const key = listedKey(reading, 'service');
  return key === undefined ? {} : { service: key };
}

function location(reading: Reading): SaidSlots {
  const key = listedKey(reading, 'place');
  return key === undefined ? {} : { location: key };
}

function language(reading: Reading): SaidSlots {
  const key = listedKey(reading, 'language');
  // The keys of the list of languages are the locales.
  return key === undefined ? {} : { language: key as Locale };
}

/** Which slots each intent has (understanding, section 1), each read in one way. */
const readers: Readonly<Record<Intent, readonly Reader[]>> = {
  'trial.send': [customer, wanted, roleAlong],
  'offer.send': [customer, wanted, roleAlong],
  'offer.followup': [customer, products, offerNumber],
  'offer.withdraw': [customer, kind, offerNumber],
  'offer.list': [customer, partner, status, kind, period, offerNumber],
  'admin.request': [customer],
  'approval.list': [],
  'approval.accept': [partner, roleOrKind, offerNumber],
  'approval.decline': [partner, roleOrKind, offerNumber],
  'partner.mine': [role, day, period],
  'partner.remove': [partner, role],
  'partner.find': [service, location, language],
  'support.contact': [],
  'customer.partners': [customer, role, day, period],
  'customer.list': [partner, filter],
  'delegation.expiring': [period, partner],
  'history.show': [customer, partner, period],
  'stats.count': [customer, partner, kind, status, period, groupBy],
  'por.set': [partner],
  'role.return': [customer, role],
  'request.verify': [partner, offerNumber],
  'access.show': [period],
  'availability.check': [products, customer],
  'language.set': [language],
  help: [],
  none: [],
};

export const slotsOf = (intent: Intent, reading: Reading): SaidSlots =>
  Object.assign({}, ...readers[intent].map((read) => read(reading, intent))) as SaidSlots;

/** Whether an intent is about such a thing: what was spoken of before goes only where it has a place. */
export const takes = (intent: Intent, slot: 'customer' | 'partner' | 'offerNumber'): boolean =>
  readers[intent].includes({ customer, partner, offerNumber }[slot]);
