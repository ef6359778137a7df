import type { Locale } from '../../domain/people.js';
import { fold } from '../numbers/fold.js';
import { numberLexicons } from '../numbers/lexicons.js';
import { readHan } from '../numbers/read-han.js';
import { readNumber } from '../numbers/read-number.js';
import type { NumberLexicon } from '../numbers/words.js';
import type { Said, Span, Word } from '../said.js';
import { dateLexicon, type Branch, type DateLexicon } from './lexicons.js';
import { numericDateAt } from './numeric-dates.js';
import { NOTHING, type Facets } from './words.js';

/** A word, a phrase, a number or a mark, with all that it may be in a date. */
export interface Token extends Span {
  readonly text: string;
  readonly facets: Facets;
}

interface Read {
  readonly facets: Facets;
  /** The index of the word after it. */
  readonly next: number;
}

const NO_ROLES = NOTHING.roles;

const marks: Readonly<Record<string, NonNullable<Facets['mark']>>> = {
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '−': 'dash',
  '~': 'dash',
  '〜': 'dash',
  ',': 'comma',
  '.': 'dot',
  '/': 'slash',
};

/** What stands between two words that belong together: nothing, a space, an apostrophe, brackets around a day. */
const SILENT = new Set(['', ' ', "'"]);

interface Sources {
  readonly said: Said;
  readonly dates: DateLexicon;
  readonly numbers: NumberLexicon;
}

export function tokensOf(said: Said, locale: Locale): Token[] {
  const sources: Sources = { said, dates: dateLexicon(locale), numbers: numberLexicons[locale] };
  const tokens: Token[] = [];
  for (let index = 0; index < said.words.length;) {
    const first = said.words[index];
    if (!first) break;
    const mark = markBefore(said, index);
    if (mark) tokens.push(mark);
    const glued = gluedAt(sources, first);
    if (glued) {
      tokens.push(...glued);
      index++;
      continue;
    }
    const { facets, next } = readAt(sources, index);
    const end = said.words[next - 1]?.end ?? first.end;
    tokens.push({ start: first.start, end, text: said.text.slice(first.start, end), facets });
    index = next;
  }
  return tokens;
}

function markBefore({ text, words }: Said, index: number): Token | undefined {
  const start = words[index - 1]?.end;
  const end = words[index]?.start;
  if (start === undefined || end === undefined) return undefined;
  const gap = text.slice(start, end);
  if (SILENT.has(gap)) return undefined;
  const mark = marks[gap.trim()] ?? 'break';
  return { start, end, text: gap, facets: { mark, roles: NO_ROLES } };
}

function readAt(sources: Sources, index: number): Read {
  const { said, dates, numbers } = sources;
  const numeric = numericDateAt(said, index, dates.words.order);
  if (numeric) return { facets: { date: numeric.date, roles: NO_ROLES }, next: numeric.next };
  if (isInsideNumber(said, index)) return { facets: NOTHING, next: index + 1 };
  const number = numberAt(sources, index);
  const phrase = phraseAt(said, index, dates.root);
  if (!number) return phrase ?? { facets: NOTHING, next: index + 1 };
  if (phrase && phrase.next > number.next) return phrase;
  const counted = said.words[number.next];
  // "2025 licences" is no year.
  if (counted && numbers.counted.has(fold(counted.text)) && !phraseAt(said, number.next, dates.root))
    return { facets: NOTHING, next: number.next };
  if (phrase && phrase.next === number.next) return { facets: { ...number.facets, ...phrase.facets }, next: number.next };
  return number;
}

/** The 31 of "107.31" is no day. */
function isInsideNumber({ text, words }: Said, index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  const glued = (a: Word | undefined, b: Word | undefined): boolean =>
    a?.script === 'digits' && b?.script === 'digits' && b.start - a.end === 1 && (text[a.end] === '.' || text[a.end] === ',');
  return glued(before, word) || glued(word, after);
}

function phraseAt(said: Said, index: number, root: Branch): Read | undefined {
  let branch: Branch | undefined = root;
  let best: Read | undefined;
  for (let next = index; next < said.words.length; next++) {
    if (next > index && !joins(said, next)) break;
    branch = branch.next.get(fold(said.words[next]?.text ?? ''));
    if (!branch) break;
    if (branch.facets) best = { facets: branch.facets, next: next + 1 };
  }
  return best;
}

function joins({ text, words }: Said, index: number): boolean {
  const gap = text.slice(words[index - 1]?.end, words[index]?.start);
  return SILENT.has(gap) || gap === '-' || gap === '/';
}

function numberAt(sources: Sources, index: number): Read | undefined {
  const { said, dates, numbers } = sources;
  const word = said.words[index];
  if (!word) return undefined;
  if (word.script === 'digits') return word.text.length > 4 ? undefined : inDigits(said, index, dates);
  const read = word.script === 'han' ? readHan(said, index, numbers) : readNumber(said, index, numbers);
  if (!read || read.value > 9999) return undefined;
  const after = read.value % 10 === 0 ? phraseAt(said, read.next, dates.root) : undefined;
  // "двадцать пятого", "twenty-fifth"
  if ((read.value === 20 || read.value === 30) && after?.facets.ordinal !== undefined && after.facets.ordinal > 0 && joins(said, read.next))
    return { facets: { ordinal: read.value + after.facets.ordinal, roles: NO_ROLES }, next: after.next };
  return { facets: { num: read.value, roles: NO_ROLES }, next: read.next };
}

/** "3", and "3-го", "3.º": Russian sets a hyphen before the ending, Spanish a point. */
function inDigits(said: Said, index: number, { ordinalEndings }: DateLexicon): Read {
  const value = Number(said.words[index]?.text);
  const ending = said.words[index + 1];
  const gap = ending && said.text.slice(said.words[index]?.end, ending.start);
  if (ending && (gap === '-' || gap === '.') && ordinalEndings.has(ending.text))
    return { facets: { ordinal: value, roles: NO_ROLES }, next: index + 2 };
  return { facets: { num: value, roles: NO_ROLES }, next: index + 1 };
}

const GLUED = /^(\d{1,4})(\D{1,12})(\d?)$/u;

/** Words that begin with digits: "3rd", "30days", "2016h2". */
function gluedAt({ dates }: Sources, word: Word): Token[] | undefined {
  const code = word.text.charCodeAt(0);
  if (code < 0x30 || code > 0x39 || word.script === 'digits') return undefined;
  if (dates.root.next.get(word.text)?.facets) return undefined;
  const [, digits = '', letters = '', last = ''] = GLUED.exec(word.text) ?? [];
  if (!digits) return undefined;
  const cut = word.start + digits.length;
  if (!last && dates.ordinalEndings.has(fold(letters)))
    return [{ start: word.start, end: word.end, text: word.text, facets: { ordinal: Number(digits), roles: NO_ROLES } }];
  const facets = dates.root.next.get(fold(letters + last))?.facets;
  if (!facets || (facets.unit === undefined && facets.quarter === undefined && facets.half === undefined)) return undefined;
  return [
    { start: word.start, end: cut, text: digits, facets: { num: Number(digits), roles: NO_ROLES } },
    { start: cut, end: word.end, text: letters + last, facets },
  ];
}
