import type { Said } from '../said.js';
import type { NumberLexicon } from './words.js';

export interface ReadDigits {
  /** Undefined for digits that are no number: a date, a version, part of an id. */
  readonly value: number | undefined;
  readonly next: number;
}

/** Beyond this no number of licences goes; a text of nothing but groups is read in pieces. */
const MOST_GROUPS = 4;

const isGroup = (text: string): boolean => text.length === 3;

/** A number in digits that begins with the word at `index`, with the groups and the fraction of the language: "1,000", "1 000", "1.5". */
export function readDigits(said: Said, index: number, lexicon: NumberLexicon): ReadDigits {
  const parts = [said.words[index]?.text ?? ''];
  const gaps: string[] = [];
  let next = index + 1;
  for (; said.words[next]?.script === 'digits'; next++) {
    const gap = gapBefore(said, next);
    if (gap === ' ' && !(lexicon.grouping.includes(gap) && fitsGroup(parts, gaps, said.words[next]?.text ?? ''))) break;
    if (gap !== ' ' && gap !== '.' && gap !== ',' && gap !== '/') break;
    gaps.push(gap);
    parts.push(said.words[next]?.text ?? '');
  }
  return { value: valueOf(parts, gaps), next };
}

const fitsGroup = (parts: readonly string[], gaps: readonly string[], text: string): boolean =>
  gaps.length < MOST_GROUPS && isGroup(text) && (parts[0]?.length ?? 0) <= 3 && parts[0] !== '0' && gaps.every((gap) => gap === ' ');

const gapBefore = (said: Said, index: number): string => said.text.slice(said.words[index - 1]?.end, said.words[index]?.start);

function valueOf(parts: readonly string[], gaps: readonly string[]): number | undefined {
  const [first = ''] = parts;
  if (gaps.length === 0) return Number(first);
  const last = parts.at(-1) ?? '';
  const sign = gaps[0] ?? '';
  const whole = parts.slice(0, -1);
  // Nobody orders a thousandth of a licence: three digits after a sign are a group in any language.
  const grouped = (list: readonly string[]): boolean => first.length <= 3 && first !== '0' && list.slice(1).every(isGroup);
  if (sign !== '/' && gaps.every((gap) => gap === sign) && grouped(parts)) return Number(parts.join(''));
  const tail = gaps.at(-1) ?? '';
  if (tail !== '.' && tail !== ',') return undefined;
  if (gaps.slice(0, -1).some((gap) => gap !== sign || gap === '/' || gap === tail) || (whole.length > 1 && !grouped(whole)))
    return undefined;
  return Number(`${whole.join('')}.${last}`);
}
