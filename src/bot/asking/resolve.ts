import { whomMayMean } from '../../application/whom-may-mean.js';
import type { AskSlots, Intent } from '../../domain/ask.js';
import type { Candidate, CompanyMention } from '../../understanding/companies/company.js';
import type { SaidSlots } from '../../understanding/slots/said-slots.js';
import type { Turn } from '../turn.js';
import { numberedOffer } from '../questions/which-customer.js';

/** What was said, with ids in the place of names; or why that cannot be done alone. */
export type Resolved =
  | ({ readonly kind: 'slots' } & SlotsFound)
  /** Several companies fit alike: one has to be chosen, and goes into this slot. */
  | ({
      readonly kind: 'which';
      readonly slot: 'customerId' | 'partnerId';
      readonly said: string;
      readonly candidates: readonly Candidate[];
    } & SlotsFound)
  | ({ readonly kind: 'unknown'; readonly what: 'company' | 'offer' } & SlotsFound);

interface SlotsFound {
  readonly slots: AskSlots;
  readonly unsure: readonly UnsureProduct[];
}

/** A short name that fits several subscriptions; the count was said with it. */
export interface UnsureProduct {
  readonly skuIds: readonly string[];
  readonly licences: number | null;
}

export const NEW_OFFERS: readonly Intent[] = ['trial.send', 'offer.send', 'admin.request', 'availability.check'];

export interface SaidInAll {
  readonly said: SaidSlots;
  /** Everybody the sentence names; of two customers where there is room for one, one has to be chosen. */
  readonly companies?: readonly CompanyMention[];
}

export async function resolveSlots(turn: Turn, intent: Intent, { said, companies = [] }: SaidInAll): Promise<Resolved> {
  const slots = plainSlots(said);
  const unsure = unsureIn(said);
  const offer = said.offerNumber === undefined ? null : await numberedOffer(turn, said.offerNumber);
  if (offer && !offer.ok) return { kind: 'unknown', what: 'offer', slots, unsure };
  const whole: AskSlots = { ...slots, ...(offer && { offerId: offer.value.offerId }) };
  let named = whole;
  let which: { slot: 'customerId' | 'partnerId'; said: string; candidates: readonly Candidate[] } | null = null;
  for (const [slot, mention] of [
    ['customerId', said.customer],
    ['partnerId', said.partner],
  ] as const) {
    if (!mention) continue;
    const mentions = withRivals(turn, mention, companies);
    const candidates = await whoIsMeant(turn, intent, mentions);
    const [only, another] = candidates;
    if (!only) return { kind: 'unknown', what: 'company', slots: named, unsure };
    if (another) which ??= { slot, said: mentions.map((each) => each.said).join(', '), candidates };
    else named = { ...named, [slot]: only.id };
  }
  return which ? { kind: 'which', ...which, slots: named, unsure } : { kind: 'slots', slots: named, unsure };
}

const unsureIn = ({ products }: SaidSlots): UnsureProduct[] =>
  (products ?? [])
    .filter(({ mention }) => mention.candidates.length > 1)
    .map(({ mention, quantity }) => ({ skuIds: mention.candidates.map(({ id }) => id), licences: quantity }));

/** Whoever is named in the same part; the asker's own company beside another one is who speaks. */
function withRivals({ asker }: Turn, mention: CompanyMention, companies: readonly CompanyMention[]): readonly CompanyMention[] {
  const type = mention.candidates[0]?.type;
  const alike = companies.filter(({ candidates }) => candidates[0]?.type === type);
  const others = alike.filter(({ candidates }) => candidates[0]?.id !== asker.organisation?.organisationId);
  return others.length > 0 ? others : [mention];
}

/** What needs no looking up. */
function plainSlots({
  role,
  kind,
  status,
  filter,
  groupBy,
  products,
  workloads,
  count,
  period,
  day,
  service,
  location,
  language,
}: SaidSlots): AskSlots {
  const sure = (products ?? []).flatMap(({ mention, quantity }) => {
    const [only, another] = mention.candidates;
    return only && !another ? [{ skuId: only.id, licences: quantity }] : [];
  });
  return {
    ...(role && { role }),
    ...(kind && { kind }),
    ...(status && { status }),
    ...(filter && { filter }),
    ...(groupBy && { groupBy }),
    ...(sure.length > 0 && { products: sure }),
    ...(workloads && { services: [...workloads] }),
    ...(count !== undefined && { headCount: count }),
    ...(period && { period: { ...period } }),
    ...(day !== undefined && { day }),
    ...(service !== undefined && { service }),
    ...(location !== undefined && { location }),
    ...(language && { language }),
  };
}

/** Names as near as this to the best one could be meant as well. */
const ALIKE = 0.03;

/** The companies that the asker may know and that fit best: one, several alike, or none, which says no more than that (R29). */
async function whoIsMeant({ ports, asker }: Turn, intent: Intent, mentions: readonly CompanyMention[]): Promise<readonly Candidate[]> {
  const ids = mentions.flatMap(({ candidates }) => candidates.map(({ id }) => id));
  const known = await whomMayMean(ports, asker, { ids, forNewOffer: NEW_OFFERS.includes(intent) });
  const best = mentions.flatMap(({ candidates }) => bestOf(candidates.filter(({ id }) => known.has(id))));
  return best.filter(({ id }, at) => best.findIndex((each) => each.id === id) === at);
}

/** Those that fit a name alike; what is called exactly that leaves out what is only called something like it. */
export function bestOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0]?.score ?? 0;
  return candidates.filter(({ score }) => score >= best - ALIKE && (best < 1 || score === best));
}
