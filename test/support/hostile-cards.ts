import type { Card } from '../../src/cards/card.js';
import type { Drawing } from '../../src/cards/draw.js';
import type { Locale } from '../../src/domain/people.js';
import { cleanText } from '../../src/domain/text.js';
import { drawIn, nodesOf, samples, type Node } from './drawn-cards.js';
import type { Names } from './sample-views-a.js';

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Where two cards differ other than by names in their places. */
export function difference(one: unknown, other: unknown): string | null {
  if (!isObject(one) || !isObject(other)) return one === other ? null : JSON.stringify([one, other]);
  const members = Object.keys(one);
  if (members.join() !== Object.keys(other).join()) return JSON.stringify([one, other]);
  const found = members.map((member) => [member, differenceAt(member, one, other)] as const).find(([, different]) => different !== null);
  return found ? `${typeof one['type'] === 'string' ? `${one['type']} ` : ''}${found[0]} > ${found[1]}` : null;
}

/** What somebody typed also goes back into the input where it was typed. */
function differenceAt(member: string, one: Node, other: Node): string | null {
  const { type, style } = one;
  if (type === 'TextRun' && member === 'text') return isInert(one['text']) ? null : JSON.stringify(one);
  if (type === 'Input.Text' && member === 'value') return null;
  // A label is drawn as a TextRun is; of plans alone, which the operator's catalogue names.
  if (type === 'Input.Number' && member === 'label') return isInert(one['label']) ? null : JSON.stringify(one);
  // What was asked goes back with the button that asks otherwise; it is read as typed words are.
  if (member === 'location' && type === undefined) return null;
  const isList = type === 'Input.ChoiceSet' && style === 'compact' && member === 'choices';
  return isList ? difference(valuesOf(one['choices']), valuesOf(other['choices'])) : difference(one[member], other[member]);
}

/** {{DATE(...)}} is expanded in TextRuns, too. */
const isInert = (text: unknown): boolean => typeof text === 'string' && !text.includes('{{');
/** Of a choice, what it sends must stay. */
const valuesOf = (choices: unknown): unknown[] => nodesOf(choices).map(({ value }) => value);

/** Names pass the edge before they reach a view (domain/text.ts); `raw`: as if they did not. */
const LONGEST_NAME = 120;

/** Texts of the catalogue, of listings and of domains are chosen by somebody, too. */
const withOtherTexts = (drawing: Drawing, text: string): Drawing =>
  // The same view, with another text in some places.
  JSON.parse(JSON.stringify(drawing), (member, value: unknown) => {
    if (['domain', 'before', 'location', 'subscription'].includes(member) && typeof value === 'string') return text;
    if (['places', 'others'].includes(member) && Array.isArray(value)) return value.map((each: unknown) => (typeof each === 'string' ? text : each));
    return isObject(value) && 'partNumber' in value ? { ...value, name: text } : value;
  }) as Drawing;

/** Where cards differ, other than by names in their places, when everybody and everything bears one of these names. */
export function differencesWith(locale: Locale, names: readonly string[], { raw = false } = {}): string[] {
  const spelt = names.map((name) => (raw ? name.slice(0, LONGEST_NAME) : cleanText(name, LONGEST_NAME) || 'x'));
  // Two that are the same once cleaned would be one company, of which a card may rightly say less.
  const worn = spelt.map((name, index) => (spelt.indexOf(name) === index ? name : `${name.slice(0, LONGEST_NAME - 4)} ${index}`));
  const at = (index: number): string => worn[index % worn.length] ?? '';
  const bearing: Names = { partner: at(0), rival: at(1), customer: at(2), person: at(3), typed: at(4) };
  return samples(bearing).flatMap(([sample, drawing]) => {
    const card = drawIn(locale, withOtherTexts(drawing, at(0)));
    const different = difference(card, plainIn(locale, sample));
    const size = Buffer.byteLength(JSON.stringify(card));
    return [...(different === null ? [] : [`${sample}: ${different}`]), ...(size > MOST_BYTES ? [`${sample}: ${size} bytes`] : [])];
  });
}

/** Trust: one card is at most 25 KB. */
export const MOST_BYTES = 25 * 1024;

const plain = new Map<string, Card>();
/** The card with ordinary names, drawn once. */
function plainIn(locale: Locale, sample: string): Card | undefined {
  if (!plain.has(`${locale} ${sample}`)) samples().forEach(([each, drawing]) => plain.set(`${locale} ${each}`, drawIn(locale, withOtherTexts(drawing, 'Alder'))));
  return plain.get(`${locale} ${sample}`);
}
