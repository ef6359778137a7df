import { foldWord } from './fold.js';
import { sayingOf, type Word } from './said.js';

/**
 * Finds entries of one or several words in a row, the longest that fits at each place. `*` at the end of an entry's word stands for
 * any ending. Linear in the length of the text: no entry is longer than a few words.
 */
export interface WordTree<T> {
  /** The longest entry that begins with this word, with everything that stands under it. */
  longestAt(words: readonly Word[], at: number): { readonly words: number; readonly values: readonly T[] } | null;
  /** Every word of the entries that could be mistyped, by its first letter. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  /** Whether some entry has this word, or a beginning of it with `*`. */
  knows(folded: string): boolean;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly beginnings: Map<string, Node<T>>;
  values: T[];
}

const SHORTEST_BEGINNING = 2;
const SHORTEST_MISTYPED = 5;

export function createWordTree<T>(entries: Iterable<readonly [entry: string, value: T]>): WordTree<T> {
  const root = newNode<T>();
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const [entry, value] of entries) add(root, partsOf(entry), value, { whole, beginnings });
  return {
    longestAt: (words, at) => longestFrom(root, words, at),
    spellings: spellingsOf(whole),
    knows: (folded) => whole.has(folded) || someBeginning(beginnings, folded),
  };
}

const newNode = <T>(): Node<T> => ({ next: new Map(), beginnings: new Map(), values: [] });

/** "withdr* the offer" as its words; the star stays with the word before it. */
const partsOf = (entry: string): string[] =>
  entry.split(/(?<=\*)|\s+/u).flatMap((piece) => {
    const words = sayingOf(piece.replace('*', '')).words.map((word) => foldWord(word.text));
    return piece.endsWith('*') ? [...words.slice(0, -1), `${words.at(-1) ?? ''}*`] : words;
  });

interface Known {
  readonly whole: Set<string>;
  readonly beginnings: Set<string>;
}

function add<T>(root: Node<T>, parts: readonly string[], value: T, known: Known): void {
  if (parts.length === 0) return;
  let node = root;
  for (const part of parts) {
    const open = part.endsWith('*');
    const word = open ? part.slice(0, -1) : part;
    (open ? known.beginnings : known.whole).add(word);
    const branches = open ? node.beginnings : node.next;
    const branch = branches.get(word) ?? newNode<T>();
    branches.set(word, branch);
    node = branch;
  }
  if (!node.values.includes(value)) node.values.push(value);
}

function longestFrom<T>(root: Node<T>, words: readonly Word[], at: number): { words: number; values: readonly T[] } | null {
  let level: Node<T>[] = [root];
  let best: { words: number; values: readonly T[] } | null = null;
  for (let used = 0; at + used < words.length && level.length > 0; used += 1) {
    const folded = foldWord(words[at + used]?.text ?? '');
    level = level.flatMap((node) => branchesFor(node, folded));
    const values = level.flatMap((node) => node.values);
    if (values.length > 0) best = { words: used + 1, values: [...new Set(values)] };
  }
  return best;
}

/** A word spelled out goes before beginnings of it: "offered" under its own entry is not "offer*" as well. */
function branchesFor<T>(node: Node<T>, folded: string): Node<T>[] {
  const exact = node.next.get(folded);
  const found = exact ? [exact] : [];
  if (node.beginnings.size === 0 || (exact && exact.values.length > 0)) return found;
  for (let length = folded.length; length >= SHORTEST_BEGINNING; length -= 1) {
    const branch = node.beginnings.get(folded.slice(0, length));
    if (branch) return [...found, branch];
  }
  return found;
}

function someBeginning(beginnings: ReadonlySet<string>, folded: string): boolean {
  for (let length = folded.length; length >= SHORTEST_BEGINNING; length -= 1) if (beginnings.has(folded.slice(0, length))) return true;
  return false;
}

function spellingsOf(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST_MISTYPED) continue;
    const letter = word.charAt(0);
    const some = byLetter.get(letter);
    if (some) some.push(word);
    else byLetter.set(letter, [word]);
  }
  return byLetter;
}
