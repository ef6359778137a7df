import { LOCALES, type Locale, type Side } from '../domain/people.js';
import type { Intent } from '../domain/ask.js';
import type { CompanyIndex } from './companies/company.js';
import { createGoingOn, type GoingOn } from './follow-ups/going-on.js';
import { createListFinder, type Lists } from './gazetteer/find-listed.js';
import { languages } from './languages.js';
import { createVocabulary } from './lexicon/vocabulary.js';
import { featuresOf } from './model/features.js';
import type { Guess, Model } from './model/model.js';
import { createProductFinder, type CatalogueItem } from './products.js';
import { readSentence, type Reading, type ReadingAsker } from './reading.js';
import type { RowItem } from './row.js';
import { intentsFor } from './sides.js';
import { slotsOf } from './slots.js';
import type { SaidSlots } from './slots/said-slots.js';
import { unknownName } from './unknown-name.js';

/**
 * A sentence becomes an intent with slots: what is named is found first, words become concepts that know no language, a small linear
 * model picks among the intents that the asker's side can have, and slots are read for it. Pure and offline. Nothing a sentence says
 * changes anything by itself: what comes of it is an answer, or a card whose button acts.
 */
export interface Understanding {
  understand(text: string, asker: ReadingAsker): Understood;
  /** The same, as if another intent had been meant: for "did you mean", and for what goes on from an earlier question. */
  slotsAs(intent: Intent, reading: Reading): SaidSlots;
  /** What a sentence names, and nothing of what it wants. */
  read(text: string, asker: ReadingAsker): Reading;
  /** What a sentence that was read would most likely mean if somebody of a customer had said it: whoever is named is a partner to them. */
  asFromCustomer(reading: Reading): Guess;
  goingOn(reading: Reading): GoingOn;
  /** What looks like the name of a company that nobody of that name was found for; null where nothing does. */
  unknownName(text: string, reading: Reading): string | null;
}

export interface Understood {
  /** `none` where nothing is likely enough. */
  readonly intent: Intent;
  /** 0 to 1. */
  readonly confidence: number;
  readonly slots: SaidSlots;
  /** The likeliest other intents, best first. */
  readonly alternatives: readonly Guess[];
  readonly reading: Reading;
}

export interface UnderstandingParts {
  readonly model: Model;
  readonly catalogue: readonly CatalogueItem[];
  readonly companies: CompanyIndex;
  readonly lists: Lists;
}

/** Below this nothing was understood. */
export const LEAST_CONFIDENCE = 0.35;
/** From here on a sentence is answered without asking back. */
export const SURE = 0.9;
const ALTERNATIVES = 3;
const NOTHING: Guess = { intent: 'none', confidence: 0 };

export type PreparedParts = Pick<UnderstandingParts, 'model' | 'lists'>;
/** Understanding over these companies and this catalogue. */
export type Prepared = (own: Omit<UnderstandingParts, keyof PreparedParts>) => Understanding;

/** Everything that takes time and knows nothing of the directory, done before that is read, and once for all its versions. */
export function prepareUnderstanding({ model, lists }: PreparedParts): Prepared {
  const vocabularies = forEachLocale((locale) => createVocabulary(languages[locale]));
  const usual = forEachLocale((locale) => (folded: string) => vocabularies[locale].knows(folded));
  const findListed = createListFinder(lists);
  const goingOn = createGoingOn();
  return ({ catalogue, companies }) => {
    const parts = { vocabularies, products: createProductFinder(catalogue), companies, findListed };
    return {
      understand(text, asker) {
        const reading = readSentence(text, asker, parts);
        const guesses = guessed(reading, asker.sides, model);
        const [best = NOTHING, ...others] = guesses;
        const intent = best.confidence < LEAST_CONFIDENCE ? 'none' : best.intent;
        const rest = intent === best.intent ? others : guesses;
        return { intent, confidence: best.confidence, slots: slotsOf(intent, reading), alternatives: rest.slice(0, ALTERNATIVES), reading };
      },
      slotsAs: slotsOf,
      read: (text, asker) => readSentence(text, asker, parts),
      asFromCustomer: (reading) => guessed({ ...reading, row: reading.row.map(namingPartner) }, ['customer'], model)[0] ?? NOTHING,
      goingOn,
      unknownName: (text, reading) => unknownName(text, reading, usual[reading.locale]),
    };
  };
}

export const createUnderstanding = ({ model, lists, ...own }: UnderstandingParts): Understanding =>
  prepareUnderstanding({ model, lists })(own);

function guessed(reading: Reading, sides: readonly Side[], model: Model): Guess[] {
  if (reading.row.length === 0) return [{ intent: 'none', confidence: 1 }];
  return model.guess(featuresOf(reading.row, { sides, locale: reading.locale }), intentsFor(sides));
}

const namingPartner = (item: RowItem): RowItem => (item.text === '<customer>' ? { ...item, tags: ['<partner>'], text: '<partner>' } : item);

// Every locale has an entry: the list is the type.
const forEachLocale = <T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Readonly<Record<Locale, T>>;
