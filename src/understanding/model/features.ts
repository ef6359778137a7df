import type { Locale, Side } from '../../domain/people.js';
import type { RowItem, Tag } from '../row.js';

/**
 * What the model looks at: the concepts and finds of a sentence, alone, one after the other and any two together; and the words
 * themselves. Each is a number below `FEATURES`; two that fall on the same one are told apart by the others.
 */
export const FEATURES = 1 << 15;

const MOST_ITEMS = 60;
const MOST_PAIRED = 14;
const STEM = 5;

export function featuresOf(
  row: readonly RowItem[],
  { sides, locale }: { readonly sides: readonly Side[]; readonly locale: Locale },
): number[] {
  const items = row.slice(0, MOST_ITEMS);
  const names = new Set<string>(['']);
  const tagged = items.filter(({ tags }) => tags.length > 0);
  for (const side of sides) names.add(`side ${side}`);
  addTags(names, tagged, sides);
  addWords(names, items, locale);
  const unknown = items.filter(({ kind }) => kind === 'word').length;
  names.add(`unknown ${Math.min(4, unknown)}`);
  names.add(`unknown share ${Math.round((4 * unknown) / Math.max(1, unknown + tagged.length))}`);
  names.add(`concepts ${Math.min(6, tagged.length)}`);
  return [...new Set([...names].map(numberOf))];
}

function addTags(names: Set<string>, tagged: readonly RowItem[], sides: readonly Side[]): void {
  const side = sides.length === 1 ? sides[0] : '';
  for (const [at, { tags }] of tagged.entries()) {
    const next = tagged[at + 1];
    const afterNext = tagged[at + 2];
    for (const tag of tags) {
      names.add(`tag ${tag}`);
      names.add(`tag ${tag} ${side}`);
      for (const follower of next?.tags ?? []) names.add(`then ${tag} ${follower}`);
      for (const follower of afterNext?.tags ?? []) names.add(`later ${tag} ${follower}`);
    }
  }
  for (const tag of tagged[0]?.tags ?? []) names.add(`first ${tag}`);
  for (const tag of tagged.at(-1)?.tags ?? []) names.add(`last ${tag}`);
  const all = [...new Set(tagged.flatMap(({ tags }) => tags))].sort().slice(0, MOST_PAIRED);
  for (const [at, one] of all.entries()) for (const other of all.slice(at + 1)) names.add(pair(one, other));
}

const pair = (one: Tag, other: Tag): string => `both ${one} ${other}`;

function addWords(names: Set<string>, items: readonly RowItem[], locale: Locale): void {
  let before = '';
  let twoBefore = '';
  for (const { text, kind } of items) {
    if (kind !== 'mention') {
      names.add(`word ${locale} ${text}`);
      if (text.length > STEM) names.add(`stem ${locale} ${text.slice(0, STEM)}`);
    }
    names.add(`words ${locale} ${before} ${text}`);
    if (locale === 'zh-CN') names.add(`three ${twoBefore} ${before} ${text}`);
    [twoBefore, before] = [before, text];
  }
}

/** Looked up once: it is called for every letter of every feature. */
const { imul } = Math;

/** FNV-1a over the name's UTF-16 units. */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = imul(hash ^ name.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (FEATURES - 1);
}
