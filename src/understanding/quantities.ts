import type { NumberMention } from './numbers/find-numbers.js';
import type { ProductMention } from './products.js';
import type { Said, Span } from './said.js';

/** A subscription with the count that was said for it; null where none was. */
export interface CountedProduct {
  readonly mention: ProductMention;
  readonly quantity: number | null;
}

/** "Thirty days" counts no licences. */
const DURATION =
  /^[ -]?(?:days?|weeks?|months?|years?|hours?|dias?|días?|semanas?|mes|mês|meses|anos?|años?|jours?|semaines?|mois|ans?|années?|день|дня|дней|недел\p{L}*|месяц\p{L}*|год\p{L}*|лет|дневн\p{L}*|天|日|周|个月|月|年|星期)(?!\p{Script=Latin}|\p{Script=Cyrillic})/u;

export const isDuration = (said: Said, number: Span): boolean => DURATION.test(said.text.slice(number.end, number.end + 12));

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
    if (next && !counts.has(next) && isRightBefore(said, number.end, next.start)) counts.set(next, number.value);
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

/** "E3 x 20", "E3 (20)", "E3: 20". */
function isRightAfter(said: Said, from: number, number: NumberMention): boolean {
  const between = said.text.slice(from, number.start);
  return between.length <= CLOSE && !/[;\n，、；]|, (?=\p{L})/u.test(between);
}

/** "E3 and Power BI for 20 people": the only number stands after the last, away from it, and no other product has one. */
function isForAll(said: Said, last: ProductMention, numbers: readonly NumberMention[]): boolean {
  const [only, another] = numbers;
  if (!only || another || only.start < last.end) return false;
  return /\p{L}/u.test(said.text.slice(last.end, only.start)) && !/^\W*x\W*$/u.test(said.text.slice(last.end, only.start));
}
