import { whomMayMean } from '../../application/whom-may-mean.js';
import type { AskSlots, Intent } from '../../domain/ask.js';
import type { Candidate, CompanyMention } from '../../understanding/companies/company.js';
import type { SaidSlots } from '../../understanding/slots.js';
import type { Turn } from '../turn.js';
import { numberedOffer } from '../questions/which-customer.js';

/** What was said, with ids in the place of names; or why that cannot be done alone. */
export type Resolved =
  | { readonly kind: 'slots'; readonly slots: AskSlots; readonly unsure: readonly UnsureProduct[] }
  /** Several companies fit alike: one has to be chosen, and goes into this slot. */
  | {
      readonly kind: 'which';
      readonly slot: 'customerId' | 'partnerId';
      readonly candidates: readonly Candidate[];
      readonly slots: AskSlots;
    }
  | { readonly kind: 'unknown'; readonly what: 'company' | 'offer'; readonly slots: AskSlots };

/** A short name that fits several subscriptions; the count was said with it. */
export interface UnsureProduct {
  readonly skuIds: readonly string[];
  readonly licences: number | null;
}

export const NEW_OFFERS: readonly Intent[] = ['trial.send', 'offer.send', 'admin.request', 'availability.check'];

export async function resolveSlots(turn: Turn, intent: Intent, said: SaidSlots): Promise<Resolved> {
  const slots = plainSlots(said);
  const offer = said.offerNumber === undefined ? null : await numberedOffer(turn, said.offerNumber);
  if (offer && !offer.ok) return { kind: 'unknown', what: 'offer', slots };
  const whole: AskSlots = { ...slots, ...(offer && { offerId: offer.value.offerId }) };
  let named = whole;
  for (const [slot, mention] of [
    ['customerId', said.customer],
    ['partnerId', said.partner],
  ] as const) {
    if (!mention) continue;
    const meant = await whoIsMeant(turn, intent, mention);
    if (meant.length === 0) return { kind: 'unknown', what: 'company', slots: named };
    const [only, another] = meant;
    if (another || !only) return { kind: 'which', slot, candidates: meant, slots: named };
    named = { ...named, [slot]: only.id };
  }
  const unsure = (said.products ?? []).filter(({ mention }) => mention.candidates.length > 1);
  return {
    kind: 'slots',
    slots: named,
    unsure: unsure.map(({ mention, quantity }) => ({ skuIds: mention.candidates.map(({ id }) => id), licences: quantity })),
  };
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
async function whoIsMeant({ ports, asker }: Turn, intent: Intent, { candidates }: CompanyMention): Promise<readonly Candidate[]> {
  const ids = candidates.map(({ id }) => id);
  const known = await whomMayMean(ports, asker, { ids, forNewOffer: NEW_OFFERS.includes(intent) });
  return bestOf(candidates.filter(({ id }) => known.has(id)));
}

/** Those that fit a name alike; what is called exactly that leaves out what is only called something like it. */
export function bestOf(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0]?.score ?? 0;
  return candidates.filter(({ score }) => score >= best - ALIKE && (best < 1 || score === best));
}
