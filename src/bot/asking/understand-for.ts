import { whomMayMean } from '../../application/whom-may-mean.js';
import type { Intent } from '../../domain/ask.js';
import { SURE, type Understood } from '../../understanding/create-understanding.js';
import type { Turn } from '../turn.js';
import { goesOn } from './meaning.js';
import { NEW_OFFERS } from './resolve.js';

/** Whoever shares a word of a name is looked through so many times; then only those who may be known count. */
const ROUNDS = 3;

/**
 * Understands a sentence as somebody may who says it. A company that the asker has no business with is left out as if it did not
 * exist, so that foreign and missing answer alike (R29); for a new offer every customer may be named. `earlier`: what was asked
 * before, which may be the new offer that this goes on from.
 */
export async function understandFor(
  { understanding, ports, asker, speech, today }: Turn,
  text: string,
  earlier: Intent | null,
): Promise<Understood> {
  const foreign = new Set<string>();
  const mayKnow = new Set<string>();
  const say = (among?: (id: string) => boolean): Understood =>
    understanding.understand(text, { sides: asker.sides, locale: speech.locale, today, ...(among && { among }) });
  let understood = say();
  const forNewOffer = (): boolean => {
    if (isSurelyNewOffer(understood)) return true;
    if (earlier === null || !NEW_OFFERS.includes(earlier)) return false;
    const said = understanding.slotsAs(earlier, understood.reading);
    return goesOn(understood, understanding.goingOn(understood.reading), { intent: earlier, said });
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const ids = understood.reading.companies.flatMap(({ candidates }) => candidates.map(({ id }) => id));
    const known = await whomMayMean(ports, asker, { ids, forNewOffer: forNewOffer() });
    const strangers = ids.filter((id) => !known.has(id));
    if (strangers.length === 0) return understood;
    for (const id of known) mayKnow.add(id);
    for (const id of strangers) foreign.add(id);
    understood = say((id) => !foreign.has(id));
  }
  return say((id) => mayKnow.has(id));
}

/** Whichever it is, it is one. Where it could as well be a question, nobody is named who may not be asked about. */
function isSurelyNewOffer({ intent, confidence, alternatives }: Understood): boolean {
  const guesses = [{ intent, confidence }, ...alternatives].filter((guess) => NEW_OFFERS.includes(guess.intent));
  return guesses.reduce((sum, guess) => sum + guess.confidence, 0) >= SURE;
}

const WITHOUT_COMPANY: readonly Intent[] = ['language.set', 'help', 'support.contact', 'partner.find', 'access.show', 'approval.list'];

/** Whether the intent is about a company that can be named. */
export const takesCompany = (intent: Intent): boolean => !WITHOUT_COMPANY.includes(intent);
