import { LOCALES, type Locale, type Side } from '../../domain/people.js';
import { INTENTS, type Intent } from '../../domain/ask.js';
import type { Vocabulary } from '../lexicon/vocabulary.js';
import { clauses } from '../patterns/clauses.js';
import type { PatternList } from '../patterns/pattern-list.js';
import { rowOf, type MentionTag, type TaggedSpan } from '../row.js';
import { sayingOf } from '../said.js';
import { sidesFor } from '../sides.js';
import { createChance, type Chance } from './chance.js';
import { oneOf, readPattern, waysOf } from './expand.js';
import { featuresOf } from './features.js';
import { unknownName } from './unknown-name.js';

export interface Example {
  readonly intent: Intent;
  readonly sides: readonly Side[];
  readonly features: readonly number[];
}

export interface Teaching {
  readonly patterns: Readonly<Record<Locale, PatternList>>;
  readonly vocabularies: Readonly<Record<Locale, Vocabulary>>;
}

/** Sentences for each intent and language; `none` has more to cover. */
const PER_INTENT = 300;
const PER_NONE = 1600;

/** A line without choices must not be lost among those with many. */
const LEAST_PER_LINE = 4;

const WITH_CLAUSE = 0.12;

/** Of the sentences, this share names a company that no directory has. */
const UNKNOWN_NAMES = 0.18;

/** What only one side can want is, from another, out of scope. Reading questions shade into one another and are left out. */
const FOREIGN: readonly Intent[] = [
  'trial.send',
  'offer.send',
  'admin.request',
  'approval.accept',
  'access.show',
  'por.set',
  'customer.list',
];
const FOREIGN_SHARE = 0.06;
const SIDES: readonly Side[] = ['partner', 'customer', 'support'];

/** Each language and intent has a chance of its own: a new line in one leaves the others' sentences as they were. */
export function examplesFrom({ patterns, vocabularies }: Teaching, seed: number): Example[] {
  const examples: Example[] = [];
  for (const locale of LOCALES) {
    for (const [at, intent] of INTENTS.entries()) {
      const chance = createChance(seed + 1000 * LOCALES.indexOf(locale) + at);
      const lines = patterns[locale][intent].map(readPattern);
      const weights = lines.map((line) => Math.min(12, 3 + Math.log2(waysOf(line))));
      const amount = intent === 'none' ? PER_NONE : PER_INTENT;
      for (let made = 0; made < amount && lines.length > 0; made += 1) {
        const line = made < LEAST_PER_LINE * lines.length ? made % lines.length : weighted(weights, chance);
        const text = wrapped(oneOf(lines[line] ?? [], chance), clauses[locale], chance);
        for (const [side, meant] of askersOf(intent, chance)) {
          const { said, mentions } = filledIn(text, locale, chance);
          const row = rowOf(said, mentions, vocabularies[locale]);
          examples.push({ intent: meant, sides: [side], features: featuresOf(row, { sides: [side], locale }) });
        }
      }
    }
  }
  return examples;
}

/** Some sentences come with a reason or a courtesy before the wish, whatever the wish is. */
function wrapped(text: string, around: readonly string[], chance: Chance): string {
  return chance.next() < WITH_CLAUSE ? `${around[chance.below(around.length)] ?? ''}${text}` : text;
}

function weighted(weights: readonly number[], chance: Chance): number {
  let rest = chance.next() * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(
    0,
    weights.findIndex((weight) => (rest -= weight) < 0),
  );
}

function askersOf(intent: Intent, chance: Chance): [Side, Intent][] {
  const own = sidesFor(intent);
  const askers: [Side, Intent][] = own.map((side) => [side, intent]);
  const others = FOREIGN.includes(intent) ? SIDES.filter((side) => !own.includes(side) && chance.next() < FOREIGN_SHARE) : [];
  return [...askers, ...others.map((side): [Side, Intent] => [side, 'none'])];
}

const PLACE = /\{(\w+)\}/gu;
/** No word of any language, and found again in the text. */
const STAND_IN = 'zzqx';

const PRODUCTS = [
  '{product}',
  '{count} {product}',
  '{product}',
  '{count} {product}, {count} {product}',
  '{product} + {product}',
  '{product} {count}',
];

function filledIn(text: string, locale: Locale, chance: Chance): { said: ReturnType<typeof sayingOf>; mentions: TaggedSpan[] } {
  const spread = text.replaceAll('{products}', () => PRODUCTS[chance.below(PRODUCTS.length)] ?? '{product}');
  const tags: MentionTag[] = [];
  const marked = spread.replace(PLACE, (_, name: string) => {
    if ((name === 'customer' || name === 'partner') && chance.next() < UNKNOWN_NAMES) return unknownName(locale, chance);
    // The names of places are the tags without their angles; a test checks the patterns.
    tags.push(`<${name}>` as MentionTag);
    return ` ${STAND_IN} `;
  });
  const said = sayingOf(marked);
  const places = said.words.filter((word) => word.text === STAND_IN);
  return { said, mentions: places.map(({ start, end }, at) => ({ start, end, tag: tags[at] ?? '<customer>' })) };
}
