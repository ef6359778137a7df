import { whomMayMean } from '../../application/whom-may-mean.js';
import type { Intent } from '../../domain/ask.js';
import type { Understood } from '../../understanding/create-understanding.js';
import type { Turn } from '../turn.js';
import { NEW_OFFERS } from './resolve.js';

/** A name has at most so many bearers that are looked through before it counts as nobody's. */
const ROUNDS = 3;

/**
 * Understands a sentence as somebody may who says it. A company that the asker has no business with is left out as if it did not
 * exist, so that foreign and missing answer alike (R29); for a new offer every customer may be named.
 */
export async function understandFor({ understanding, ports, asker, speech, today }: Turn, text: string): Promise<Understood> {
  const foreign = new Set<string>();
  const say = (): Understood =>
    understanding.understand(text, {
      sides: asker.sides,
      locale: speech.locale,
      today,
      ...(foreign.size > 0 && { among: (id: string) => !foreign.has(id) }),
    });
  let understood = say();
  for (let round = 0; round < ROUNDS; round += 1) {
    const ids = understood.reading.companies.flatMap(({ candidates }) => candidates.map(({ id }) => id));
    const known = await whomMayMean(ports, asker, { ids, forNewOffer: NEW_OFFERS.includes(understood.intent) });
    const strangers = ids.filter((id) => !known.has(id));
    if (strangers.length === 0) return understood;
    for (const id of strangers) foreign.add(id);
    understood = say();
  }
  return understood;
}

const WITHOUT_COMPANY: readonly Intent[] = ['language.set', 'help', 'support.contact', 'partner.find', 'access.show', 'approval.list'];

/** Whether the intent is about a company that can be named. */
export const takesCompany = (intent: Intent): boolean => !WITHOUT_COMPANY.includes(intent);
