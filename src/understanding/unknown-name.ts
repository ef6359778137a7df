import { foldWord } from './fold.js';
import type { Reading } from './reading.js';

/** Forms of companies that a name ends in, as far as they are telling by themselves. */
const LEGAL = new Set(['inc', 'llc', 'ltd', 'ltda', 'gmbh', 'corp', 'sarl', 'sas', 'slu', 'eireli', 'plc', 'ооо', 'зао', 'пао', 'ао']);
const CAPITAL = /^\p{Lu}/u;
const FIRST_OF_SENTENCE = /(?:^|[.!?…。！？]\s*)\P{L}*$/u;

/**
 * What looks like the name of a company that was not found: words that no language has a use for, written with a capital letter
 * inside the sentence, or with the form of a company. Null where there is none: who writes all small may mean a name or not.
 */
export function unknownName(text: string, { row }: Reading, isUsual: (folded: string) => boolean): string | null {
  const capital = capitalised(text);
  const strange = row.filter(({ kind, tags, text: word }) => kind === 'word' && tags.length === 0 && !isUsual(word));
  const telling = strange.filter(({ text: word }) => capital.has(word) || LEGAL.has(word));
  const [first] = telling;
  if (!first) return null;
  const rest = row.slice(row.indexOf(first));
  const end = rest.findIndex((item) => item.kind !== 'word' && !capital.has(item.text));
  return rest
    .slice(0, end < 0 ? undefined : end)
    .map(({ text: word }) => word)
    .join(' ');
}

/** Words with a capital letter that does not come from standing first. */
function capitalised(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { 0: word, index } of text.normalize('NFKC').matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (CAPITAL.test(word) && !FIRST_OF_SENTENCE.test(text.slice(Math.max(0, index - 20), index)))
      found.add(foldWord(word.toLowerCase().replaceAll('ё', 'е')));
  }
  return found;
}
