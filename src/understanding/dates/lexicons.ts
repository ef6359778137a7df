import { LOCALES, type Locale } from '../../domain/people.js';
import { fold } from '../numbers/fold.js';
import { sayingOf } from '../said.js';
import { enUS } from './en-US.js';
import { esES } from './es-ES.js';
import { frFR } from './fr-FR.js';
import { ptBR } from './pt-BR.js';
import { ruRU } from './ru-RU.js';
import { NOTHING, type DateWords, type Facets, type Role } from './words.js';
import { zhCN } from './zh-CN.js';

/** A tree of words: phrases that begin alike share their beginning. */
export interface Branch {
  readonly next: Map<string, Branch>;
  facets?: Facets;
}

export interface DateLexicon {
  readonly root: Branch;
  readonly words: DateWords;
  readonly ordinalEndings: ReadonlySet<string>;
}

const words: Readonly<Record<Locale, DateWords>> = {
  'en-US': enUS,
  'pt-BR': ptBR,
  'es-ES': esES,
  'fr-FR': frFR,
  'ru-RU': ruRU,
  'zh-CN': zhCN,
};

/** Object.entries widens the keys of a record to strings; these are the record's own. */
const entriesOf = <K extends string | number, V>(record?: Readonly<Partial<Record<K, V>>>): [K, V][] =>
  Object.entries(record ?? {}) as [K, V][];

function compile(locale: Locale): DateLexicon {
  const data = words[locale];
  const root: Branch = { next: new Map() };
  const add = (phrases: string, facets: Omit<Facets, 'roles'>, role?: Role): void => {
    for (const phrase of phrases.split(',')) plant(root, phrase, { ...facets, roles: new Set(role ? [role] : []) });
  };
  const numbered = (list: Readonly<Partial<Record<number, string>>> | undefined, facets: (n: number) => Omit<Facets, 'roles'>): void => {
    for (const [n, phrases] of entriesOf(list)) add(phrases ?? '', facets(Number(n)));
  };
  addNames(locale, add);
  numbered(data.months, (month) => ({ month, weak: false }));
  numbered(data.weekdays, (weekday) => ({ weekday, weak: false }));
  add(data.weak ?? '', { weak: true });
  for (const [unit, phrases] of entriesOf(data.units)) add(phrases ?? '', { unit });
  for (const [phrase, [times, unit]] of entriesOf(data.manyUnits)) add(phrase, { unit, times });
  numbered(data.relative, (rel) => ({ rel }));
  numbered(data.relativeBefore, (relBefore) => ({ relBefore }));
  numbered(data.relativeAfter, (relAfter) => ({ relAfter }));
  add(data.rolling.past, { roll: -1 });
  add(data.rolling.coming, { roll: 1 });
  for (const [unit, list] of entriesOf(data.relativeUnits)) numbered(list, (rel) => ({ unit, rel }));
  numbered(data.days, (day) => ({ day }));
  numbered(data.ordinals, (ordinal) => ({ ordinal }));
  numbered(data.counts, (num) => ({ num }));
  for (const [edge, phrases] of entriesOf(data.edges)) add(phrases ?? '', { edge });
  for (const [edgeNoun, phrases] of entriesOf(data.edgeNouns)) add(phrases ?? '', { edgeNoun });
  for (const [phrase, [edge, unit]] of entriesOf(data.edgeUnits)) add(phrase, { edge, unit });
  numbered(data.halves, (half) => ({ half }));
  addLettered(data, add);
  for (const [role, phrases] of entriesOf(data.roles)) add(phrases ?? '', {}, role);
  for (const phrase of (data.others ?? '').split(',')) plant(root, phrase, NOTHING);
  return { root, words: data, ordinalEndings: new Set(data.ordinalEndings.split(' ').map(fold)) };
}

type Add = (phrases: string, facets: Omit<Facets, 'roles'>) => void;

function addNames(locale: Locale, add: Add): void {
  // Short names first: where the long name is the same, it stays a strong one. A date beside it brings out the genitive ("марта").
  addNamesOf(locale, { month: 'short', weekday: 'short' }, add);
  addNamesOf(locale, { month: 'long' }, add);
  addNamesOf(locale, { month: 'long', weekday: 'long', day: 'numeric' }, add);
}

function addNamesOf(locale: Locale, options: Intl.DateTimeFormatOptions, add: Add): void {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const weak = options.month === 'short';
  const addPart = (instant: number, type: 'month' | 'weekday', facets: Omit<Facets, 'roles'>): void => {
    const name = format.formatToParts(instant).find((part) => part.type === type)?.value ?? '';
    // Chinese gives digits for months, which the grammar reads itself.
    if (!/^\d/.test(name)) add(name, { ...facets, weak });
  };
  for (let month = 1; month <= 12; month++) addPart(Date.UTC(2026, month - 1, 3), 'month', { month });
  // 2 November 2026 is a Monday.
  for (let weekday = 1; weekday <= 7 && options.weekday; weekday++) addPart(Date.UTC(2026, 10, 1 + weekday), 'weekday', { weekday });
}

/** Q3 and 3Q, H1 and 1H. */
function addLettered({ quarterLetters, halfLetters }: DateWords, add: Add): void {
  const each = (letters: string, count: number, facets: (n: number) => Omit<Facets, 'roles'>): void => {
    for (const letter of letters) for (let n = 1; n <= count; n++) add(`${letter}${n},${n}${letter}`, facets(n));
  };
  each(quarterLetters, 4, (quarter) => ({ quarter }));
  each(halfLetters, 2, (half) => ({ half }));
}

function plant(root: Branch, phrase: string, facets: Facets): void {
  let branch = root;
  for (const { text } of sayingOf(phrase).words) {
    const key = fold(text);
    const next = branch.next.get(key) ?? { next: new Map<string, Branch>() };
    branch.next.set(key, next);
    branch = next;
  }
  if (branch === root) return;
  branch.facets =
    facets === NOTHING ? NOTHING : { ...branch.facets, ...facets, roles: new Set([...(branch.facets?.roles ?? []), ...facets.roles]) };
}

const compiled = new Map(LOCALES.map((locale) => [locale, compile(locale)]));

export function dateLexicon(locale: Locale): DateLexicon {
  const lexicon = compiled.get(locale);
  if (!lexicon) throw new Error(`no words for dates in ${locale}`);
  return lexicon;
}
