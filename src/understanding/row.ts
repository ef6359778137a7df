import type { Concept } from './lexicon/concepts.js';
import type { Vocabulary } from './lexicon/vocabulary.js';
import { foldWord } from './fold.js';
import type { Said, Span } from './said.js';

/** What stands in the place of something that was found: the model never sees a name, a date or a number. */
export const MENTION_TAGS = [
  '<customer>',
  '<partner>',
  '<product>',
  '<count>',
  '<period>',
  '<day>',
  '<number>',
  '<place>',
  '<service>',
  '<language>',
] as const;
export type MentionTag = (typeof MENTION_TAGS)[number];
export type Tag = Concept | MentionTag;

export interface TaggedSpan extends Span {
  readonly tag: MentionTag;
  /** The words stand for a concept as well: "support" is a service and a concept. */
  readonly open?: boolean;
}

/** A sentence as the model sees it: one item for each thing found, concept or other word. */
export interface RowItem extends Span {
  readonly tags: readonly Tag[];
  /** As said, without marks; the tag in the place of a mention. */
  readonly text: string;
  readonly kind: 'mention' | 'concept' | 'filler' | 'word';
}

export function rowOf(said: Said, mentions: readonly TaggedSpan[], vocabulary: Vocabulary): RowItem[] {
  const row: RowItem[] = [];
  const { words } = said;
  for (let at = 0; at < words.length;) {
    const start = words[at]?.start ?? 0;
    const here = mentions.filter((mention) => mention.start <= start && start < mention.end);
    const closed = here.find(({ open }) => open !== true);
    if (closed) {
      const next = words.findIndex((word, index) => index > at && word.start >= closed.end);
      row.push({ start: closed.start, end: closed.end, tags: [closed.tag], text: closed.tag, kind: 'mention' });
      at = next < 0 ? words.length : next;
      continue;
    }
    const { item, used } = wordItem(said, at, vocabulary, mentions);
    row.push({ ...item, tags: [...new Set([...here.map(({ tag }) => tag), ...item.tags])] });
    at += used;
  }
  return row;
}

/** The two roles go by these letters in every language; small, they are everyday words in some. */
const ACRONYMS: Readonly<Record<string, Concept>> = { por: 'partner-of-record', da: 'administration' };

function wordItem({ words }: Said, at: number, vocabulary: Vocabulary, mentions: readonly TaggedSpan[]): { item: RowItem; used: number } {
  const free = wordsUntilMention(words, at, mentions);
  const acronym = words[at]?.capitals && ACRONYMS[words[at].text];
  const found = acronym ? { words: 1, concepts: [acronym] } : vocabulary.conceptsAt(free, 0);
  const used = found?.words ?? 1;
  const start = words[at]?.start ?? 0;
  const end = words[at + used - 1]?.end ?? start;
  const text = words
    .slice(at, at + used)
    .map((word) => foldWord(word.text))
    .join(' ');
  if (found) return { item: { start, end, tags: found.concepts, text, kind: 'concept' }, used };
  return { item: { start, end, tags: [], text, kind: vocabulary.isFiller(text) ? 'filler' : 'word' }, used: 1 };
}

const LONGEST_ENTRY = 8;

/** An entry of the lexicon does not reach into something that was found. */
function wordsUntilMention(words: Said['words'], at: number, mentions: readonly TaggedSpan[]): Said['words'] {
  const some = words.slice(at, at + LONGEST_ENTRY);
  const stop = some.findIndex(
    (word, index) => index > 0 && mentions.some(({ start, end, open }) => open !== true && start < word.end && word.start < end),
  );
  return stop < 0 ? some : some.slice(0, stop);
}
