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

/** There are many, and most lead nowhere: what a node does not need it does not have. */
interface Node<T> {
  next: Map<string, Node<T>> | null;
  beginnings: Map<string, Node<T>> | null;
  /** Of the beginnings: nothing longer need be tried. */
  longestBeginning: number;
  values: T[] | null;
}

const SHORTEST_BEGINNING = 2;
const SHORTEST_MISTYPED = 5;

export function createWordTree<T>(entries: Iterable<readonly [entry: string, value: T]>): WordTree<T> {
  const root = newNode<T>();
  const whole = new Set<string>();
  const beginnings = new Set<string>();
  for (const [entry, value] of entries) add(root, partsOf(entry), value, { whole, beginnings });
  const longest = Math.max(0, ...[...beginnings].map(({ length }) => length));
  return {
    longestAt: (words, at) => longestFrom(root, words, at),
    spellings: spellingsOf(whole),
    knows: (folded) => whole.has(folded) || someBeginning(beginnings, longest, folded),
  };
}

const newNode = <T>(): Node<T> => ({ next: null, beginnings: null, longestBeginning: 0, values: null });

/** One word in small letters, as most are: it need not be read like a sentence, which takes time. */
const ONE_WORD = /^[a-z0-9à-öø-ÿœа-яё]+$/;
const CHINESE = /^[\u4e00-\u9fff]+$/;

/** "withdr* the offer" as its words; the star stays with the word before it. */
const partsOf = (entry: string): string[] => entry.replaceAll('*', '* ').split(' ').flatMap(wordsOf);

function wordsOf(piece: string): string[] {
  if (piece === '') return [];
  const open = piece.endsWith('*');
  const text = open ? piece.slice(0, -1) : piece;
  if (ONE_WORD.test(text)) return [foldWord(text) + (open ? '*' : '')];
  const words = CHINESE.test(text) ? [...text] : sayingOf(text).words.map((word) => foldWord(word.text));
  return open ? [...words.slice(0, -1), `${words.at(-1) ?? ''}*`] : words;
}

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
    node = branchTo(node, word, open);
  }
  node.values ??= [];
  if (!node.values.includes(value)) node.values.push(value);
}

function branchTo<T>(node: Node<T>, word: string, open: boolean): Node<T> {
  if (open) node.longestBeginning = Math.max(node.longestBeginning, word.length);
  const branches = open ? (node.beginnings ??= new Map<string, Node<T>>()) : (node.next ??= new Map<string, Node<T>>());
  const known = branches.get(word);
  if (known) return known;
  const branch = newNode<T>();
  branches.set(word, branch);
  return branch;
}

function longestFrom<T>(root: Node<T>, words: readonly Word[], at: number): { words: number; values: readonly T[] } | null {
  let level: readonly Node<T>[] = [root];
  let best: { words: number; values: readonly T[] } | null = null;
  for (let used = 0; at + used < words.length; used += 1) {
    const folded = foldWord(words[at + used]?.text ?? '');
    const next: Node<T>[] = [];
    for (const node of level) addBranches(node, folded, next);
    if (next.length === 0) return best;
    const values = next.flatMap((node) => node.values ?? []);
    if (values.length > 0) best = { words: used + 1, values: [...new Set(values)] };
    level = next;
  }
  return best;
}

/** A word spelled out goes before beginnings of it: "offered" under its own entry is not "offer*" as well. */
function addBranches<T>(node: Node<T>, folded: string, branches: Node<T>[]): void {
  const exact = node.next?.get(folded);
  if (exact) branches.push(exact);
  if (node.beginnings === null || exact?.values) return;
  for (let length = Math.min(folded.length, node.longestBeginning); length >= SHORTEST_BEGINNING; length -= 1) {
    const branch = node.beginnings.get(folded.slice(0, length));
    if (branch) {
      branches.push(branch);
      return;
    }
  }
}

function someBeginning(beginnings: ReadonlySet<string>, longest: number, folded: string): boolean {
  for (let length = Math.min(folded.length, longest); length >= SHORTEST_BEGINNING; length -= 1)
    if (beginnings.has(folded.slice(0, length))) return true;
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
