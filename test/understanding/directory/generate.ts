import type { Company } from '../../../src/understanding/companies/company.js';
import { createChance, type Chance } from './chance.js';
import { STOCK, type Tongue } from './stock.js';

/** A company of the invented directory, with the words its name is made of: tests decline, misspell and shorten them. */
export interface Invented extends Company {
  readonly tongue: Tongue;
  /** The name without its legal form, as people say it. */
  readonly core: string;
}

const TONGUES: readonly Tongue[] = ['en', 'en', 'en', 'en', 'pt', 'es', 'fr', 'ru', 'ru', 'zh'];
const PARTNERS = 0.3;
const NEAR_TWINS = 0.08;

/** `count` companies in the style of six languages, near twins among them; the same for the same seed. No name comes twice. */
export function generateDirectory(count: number, seed = 20): Invented[] {
  const chance = createChance(seed);
  const names = new Set<string>();
  const companies: Invented[] = [];
  while (companies.length < count) {
    const twin = companies.length > 50 && chance.happens(NEAR_TWINS) ? chance.pick(companies) : undefined;
    const tongue = twin?.tongue ?? chance.pick(TONGUES);
    const core = twin ? twinOf(twin, chance) : coreOf(tongue, chance);
    const name = withLegalForm(core, tongue, chance);
    if (names.has(name)) continue;
    names.add(name);
    companies.push({ id: `company-${companies.length}`, name, core, tongue, type: chance.happens(PARTNERS) ? 'partner' : 'customer' });
  }
  return companies;
}

/** A word that is in no dictionary. */
function madeUp(tongue: Tongue, chance: Chance): string {
  const { fronts, backs } = STOCK[tongue];
  const middle = chance.happens(0.55) && tongue !== 'zh' ? chance.pick(MIDDLES[tongue]) : '';
  return chance.pick(fronts) + middle + chance.pick(backs);
}

const MIDDLES = {
  en: ['er', 'en', 'le', 'in', 'a', 'o', 'ing', 'el', 'ar', 'is', 'ter', 'am', 'ov', 'un'],
  pt: ['ra', 'li', 'ma', 'to', 'ne', 'ca', 'du', 'vi', 'so', 'be', 'fa', 'gui'],
  es: ['ra', 'li', 'ma', 'to', 'ne', 'ca', 'du', 'vi', 'so', 'be', 'fa', 'gue'],
  fr: ['ri', 'le', 'mé', 'to', 'ne', 'ca', 'du', 'vi', 'so', 'bel', 'fa', 'gou'],
  ru: ['о', 'а', 'и', 'ер', 'ол', 'ан', 'ив', 'ем', 'ут', 'ор', 'ак', 'ест'],
  zh: [''],
} satisfies Record<Tongue, readonly string[]>;

function coreOf(tongue: Tongue, chance: Chance): string {
  if (tongue === 'zh') return chineseCore(chance);
  const { families, adjectives, nouns, trades, cities } = STOCK[tongue];
  const family = (): string => (chance.happens(0.4) ? chance.pick(families) : madeUp(tongue, chance));
  const dice = chance.below(20);
  if (tongue === 'ru' && dice < 4)
    return `${chance.pick(adjectives)} ${chance.pick(nouns)}${chance.happens(0.6) ? ` ${chance.pick(trades)}` : ''}`;
  if (tongue === 'ru' && dice < 8) return `${madeUp(tongue, chance)}-${chance.pick(trades)}`;
  if (dice < 2) return `${family()} ${AND[tongue]} ${family()}`;
  if (dice < 4)
    return `${ordinary(tongue, chance)}${chance.happens(0.7) ? ` ${chance.pick(trades)}` : ''}${chance.happens(0.3) ? ` ${chance.pick(cities)}` : ''}`;
  if (dice < 6) return madeUp(tongue, chance);
  if (dice < 8) return `${madeUp(tongue, chance)} ${chance.pick(trades)} ${chance.pick(cities)}`;
  if (dice < 9) return `${chance.pick(cities)} ${madeUp(tongue, chance)} ${chance.pick(trades)}`;
  return `${madeUp(tongue, chance)} ${chance.pick(trades)}`;
}

const AND = { en: '&', pt: '&', es: 'y', fr: 'et', ru: 'и', zh: '' } satisfies Record<Tongue, string>;

function ordinary(tongue: Tongue, chance: Chance): string {
  const { adjectives, nouns } = STOCK[tongue];
  const [adjective, noun] = [chance.pick(adjectives), chance.pick(nouns)];
  if (tongue === 'en') return `${chance.happens(0.3) ? 'The ' : ''}${adjective} ${noun}`;
  return tongue === 'ru' ? `${adjective} ${noun}` : `${noun} ${adjective}`;
}

function chineseCore(chance: Chance): string {
  const { fronts, backs, nouns, families, trades, cities } = STOCK.zh;
  const own = chance.pick([
    () => chance.pick(fronts) + chance.pick(backs),
    () => chance.pick(fronts) + chance.pick(nouns),
    () => chance.pick(nouns) + chance.pick(fronts) + chance.pick(backs),
    () => chance.pick(fronts) + chance.pick(fronts) + chance.pick(backs),
    () => chance.pick(families) + chance.pick(nouns),
  ])();
  return `${chance.happens(0.75) ? chance.pick(cities) : ''}${own}${chance.happens(0.9) ? chance.pick(trades) : ''}`;
}

/** The same name with another trade, a city more, or a letter changed: what people confuse. */
function twinOf({ core, tongue }: Invented, chance: Chance): string {
  const { trades, cities } = STOCK[tongue];
  if (tongue === 'zh')
    return `${chance.pick(cities)}${core.replace(/^(?:北京|上海|广州|深圳|杭州|成都|南京|武汉|苏州|西安|重庆|天津|青岛|厦门|长沙|宁波)/u, '')}`;
  const dice = chance.below(4);
  if (dice === 0) return core;
  if (dice === 1) return `${core} ${chance.pick(cities)}`;
  if (dice === 2) return `${core.split(' ')[0] ?? core} ${chance.pick(trades)}`;
  const at = 1 + chance.below(Math.max(1, core.length - 2));
  return core.slice(0, at) + chance.pick([...'aeiorntl']) + core.slice(at + 1);
}

function withLegalForm(core: string, tongue: Tongue, chance: Chance): string {
  const legal = chance.pick(STOCK[tongue].legal);
  if (tongue === 'zh') return core + legal;
  if (chance.happens(0.35)) return core;
  if (tongue === 'ru') return chance.happens(0.8) ? `${legal} «${core}»` : `${legal} ${core}`;
  return tongue === 'en' && chance.happens(0.3) ? `${core}, ${legal}` : `${core} ${legal}`;
}
