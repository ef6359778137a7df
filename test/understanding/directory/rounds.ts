import type { CompanyIndex } from '../../../src/understanding/companies/company.js';
import { sayingOf } from '../../../src/understanding/said.js';
import { createChance, type Chance } from './chance.js';
import { FRAMES, LOCALE_OF } from './frames.js';
import type { Invented } from './generate.js';
import { declined, inCyrillic, inLatin, mistyped, soundsAlike, withoutMarks, withoutPlace, type RussianCase } from './mangle.js';
import type { Tongue } from './stock.js';

/** A way of saying a name, and the languages it is tried in. */
export interface Round {
  readonly title: string;
  readonly tongues: readonly Tongue[];
  say(company: Invented, chance: Chance): string;
  readonly speakIn?: Tongue;
  /** The place is left out: companies that differ in it alone are meant alike. */
  readonly isPartial?: boolean;
}

const LETTERS: readonly Tongue[] = ['en', 'pt', 'es', 'fr', 'ru'];
const CASES: readonly RussianCase[] = ['of', 'to', 'by', 'in'];

export const ROUNDS: readonly Round[] = [
  { title: 'the full name', tongues: [...LETTERS, 'zh'], say: ({ name }) => name },
  { title: 'without its legal form', tongues: [...LETTERS, 'zh'], say: ({ core }) => core },
  { title: 'in small letters without marks', tongues: LETTERS, say: ({ core }) => withoutMarks(core.toLowerCase()) },
  { title: 'mistyped', tongues: LETTERS, say: ({ core }, chance) => mistyped(core, chance) },
  { title: 'in a Russian case', tongues: ['ru'], say: ({ core }, chance) => declined(core, chance.pick(CASES)) },
  { title: 'Russian in Latin letters', tongues: ['ru'], say: ({ core }) => inLatin(core), speakIn: 'en' },
  { title: 'English in Cyrillic letters', tongues: ['en'], say: ({ core }) => inCyrillic(core.replace(' & ', ' и ')), speakIn: 'ru' },
  { title: 'without spaces', tongues: ['en', 'es'], say: ({ core }) => core.split(' ').slice(0, 2).join('') + core.split(' ').slice(2).map((word) => ` ${word}`).join('') },
  { title: 'Chinese without its place', tongues: ['zh'], say: ({ core }) => withoutPlace(core), isPartial: true },
]; // prettier-ignore

export interface Outcome {
  readonly tried: number;
  readonly right: number;
  readonly wrong: readonly string[];
}

/** Says `count` companies in sentences. Right: one mention, and no candidate first but the company and those that are called the same. */
export function tryRound(
  round: Round,
  directory: readonly Invented[],
  index: CompanyIndex,
  options: { count: number; own?: number },
): Outcome {
  const chance = createChance(options.count + round.title.length);
  const companies = directory.filter(({ tongue }) => round.tongues.includes(tongue));
  const byId = new Map(directory.map((company) => [company.id, company]));
  const wrong: string[] = [];
  for (let i = 0; i < options.count; i++) {
    const company = chance.pick(companies);
    const tongue = round.speakIn ?? company.tongue;
    const sentence = chance.pick(FRAMES[tongue]).replace('X', () => round.say(company, chance));
    const among = options.own === undefined ? {} : { among: ownOf(directory, company, options.own, chance) };
    const mentions = index.find(sayingOf(sentence), { locale: LOCALE_OF[tongue], taken: [], ...among });
    const candidates = mentions.length === 1 ? (mentions[0]?.candidates ?? []) : [];
    const best = candidates.filter(({ score }) => score === candidates[0]?.score);
    const isRight = best.length > 0 && best.every(({ id }) => isTwin(round, company, byId.get(id)));
    if (isRight) continue;
    const heard = mentions.map(
      ({ said, candidates: [first, second] }) => `${said} = ${first?.name} ${first?.score}, ${second?.name} ${second?.score}`,
    );
    wrong.push(`${sentence} [${company.name}]: ${heard.join(' | ')}`);
  }
  return { tried: options.count, right: options.count - wrong.length, wrong };
}

/** Said in this way, the other company is called the same. */
function isTwin({ isPartial }: Round, company: Invented, other: Invented | undefined): boolean {
  if (!other) return false;
  const called = ({ core }: Invented): string => (isPartial ? withoutPlace(core) : core);
  return other.id === company.id || soundsAlike(called(company), called(other));
}

/** The company and so many others that the asker has business with. */
function ownOf(directory: readonly Invented[], company: Invented, size: number, chance: Chance): (id: string) => boolean {
  const own = new Set([company.id]);
  while (own.size < size) own.add(chance.pick(directory).id);
  return (id) => own.has(id);
}
