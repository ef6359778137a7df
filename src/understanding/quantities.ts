import type { NumberMention } from './numbers/find-numbers.js';
import type { ProductMention } from './products.js';
import type { Said, Span } from './said.js';

/** A subscription with the count that was said for it; null where none was. */
export interface CountedProduct {
  readonly mention: ProductMention;
  readonly quantity: number | null;
}

/** A number of days as it was said: "14 days", "two weeks". */
export interface Duration extends Span {
  readonly days: number;
}

/** "Thirty days" counts no licences. How many days a word after a number stands for, in any of the six languages. */
const UNITS: readonly (readonly [days: number, word: RegExp])[] = [
  [1, /^[ -]?(?:days?|dias?|días?|jours?|день|дня|дней|дневн\p{L}*|天|日)(?!\p{Script=Latin}|\p{Script=Cyrillic})/u],
  [7, /^[ -]?(?:weeks?|semanas?|semaines?|недел\p{L}*|周|个?星期)(?!\p{Script=Latin}|\p{Script=Cyrillic})/u],
  [30, /^[ -]?(?:months?|mes|mês|meses|mois|месяц\p{L}*|个月|月)(?!\p{Script=Latin}|\p{Script=Cyrillic})/u],
  [365, /^[ -]?(?:years?|anos?|años?|ans?|années?|год\p{L}*|лет|年)(?!\p{Script=Latin}|\p{Script=Cyrillic})/u],
];
const LONGEST_UNIT = 12;
/** "When you have two minutes", "at 15 h": neither licences nor days. */
const HOURS =
  /^[ -]?(?:minutes?|minutos?|mins?|hours?|horas?|heures?|минут\p{L}*|час\p{L}*|分钟|小时|点)(?!\p{Script=Latin}|\p{Script=Cyrillic})/u;

/** Whether a number counts time, and so no licences. */
export const countsTime = (said: Said, number: NumberMention): boolean =>
  daysMeant(said, number) !== null || HOURS.test(said.text.slice(number.end, number.end + LONGEST_UNIT));

/** The days that a number and the word after it come to; null where it counts something else. */
export function daysMeant(said: Said, { start, end, value }: NumberMention): Duration | null {
  const after = said.text.slice(end, end + LONGEST_UNIT);
  for (const [days, word] of UNITS) {
    const unit = word.exec(after);
    if (unit) return { start, end: end + unit[0].length, days: days * value };
  }
  return null;
}

/** What ends the reach of a number: it does not count what stands beyond. */
const BREAK = /[,;:.()，、；：。\n]| (?:and|e|y|et|и|plus|mais|más) |和|及|与/u;
/** "20x E3", "20 licences of E3", "20 × E3": between a count and what it counts there is little. */
const CLOSE = 28;

/**
 * Which number counts which product: the one right before it, else the one after it. One head-count at the end ("for 20 people")
 * holds for every product that has none (understanding, section 1).
 */
export function countProducts(said: Said, mentions: readonly ProductMention[], found: readonly NumberMention[]): CountedProduct[] {
  const numbers = found.filter((number) => !isOnePaper(said, number));
  const counts = new Map<ProductMention, number>();
  const trailing: NumberMention[] = [];
  for (const number of numbers) {
    const next = mentions.find((mention) => mention.start >= number.end);
    const previous = mentions.findLast((mention) => mention.end <= number.start);
    if (previous && !counts.has(previous) && isBeside(said, previous.end, number.start)) counts.set(previous, number.value);
    else if (next && !counts.has(next) && isRightBefore(said, number.end, next.start)) counts.set(next, number.value);
    else if (previous && !counts.has(previous) && isRightAfter(said, previous.end, number)) counts.set(previous, number.value);
    else if (previous && !next) trailing.push(number);
    else if (next && mentions.length === 1 && !counts.has(next)) counts.set(next, number.value);
  }
  const [everybody] = trailing;
  const last = mentions.at(-1);
  const shared = everybody?.value ?? (last && isForAll(said, last, numbers) ? counts.get(last) : undefined) ?? null;
  return mentions.map((mention) => ({ mention, quantity: counts.get(mention) ?? shared }));
}

/** 一份: "an" offer, and no count of what it holds. */
const isOnePaper = ({ text }: Said, { value, end }: NumberMention): boolean => value === 1 && /^[份张封]/u.test(text.slice(end));

const isRightBefore = (said: Said, from: number, to: number): boolean => to - from <= CLOSE && !BREAK.test(said.text.slice(from, to));

/** "Power BI 3 Exchange 8": who begins with the subscription says its count after it. */
const isBeside = ({ text }: Said, from: number, to: number): boolean => /^[ :：x×(（*-]*$/u.test(text.slice(from, to));

/** "E3 x 20", "E3 (20)", "E3: 20". */
function isRightAfter(said: Said, from: number, number: NumberMention): boolean {
  const between = said.text.slice(from, number.start);
  return between.length <= CLOSE && !/[;\n，、；]|, (?=\p{L})/u.test(between);
}

/** "E3 and Power BI for 20 people", "E3 and Power BI, 20 people": the only number stands after the last, away from it, and no other product has one. */
function isForAll(said: Said, last: ProductMention, numbers: readonly NumberMention[]): boolean {
  const [only, another] = numbers;
  if (!only || another || only.start < last.end) return false;
  const between = said.text.slice(last.end, only.start);
  return /[\p{L},，、]/u.test(between) && !/^\W*x\W*$/u.test(between);
}
