import type { Company } from './company.js';
import { HAN, MARK, SEPARATOR, type Folding } from './fold.js';
import { GENERIC, LEGAL_FORM } from './word-kinds.js';
import type { TokenTable } from './token-table.js';

/** All names and aliases as rows of word numbers. Row r is tokens[starts[r], starts[r + 1]) and names company owners[r]. */
export interface Names {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly tokens: Uint32Array;
  readonly owners: Uint32Array;
}

export interface NameReader {
  readonly table: TokenTable;
  readonly folding: Folding;
  /** What is known of the words that were in the table before any name. */
  readonly kinds: Uint8Array;
}

const MOST_WORDS = 24;
const LONGEST_WORD = 60;
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019, 0x60, 0xb4]);
/** A dot or a slash: S.A., S/A. */
const AFTER_INITIALS: ReadonlySet<number> = new Set([0x2e, 0x2f]);
const S = 0x73;

export function readNames(companies: readonly Company[], reader: NameReader): Names {
  const words = createRow(reader);
  let starts = new Uint32Array(companies.length + 2);
  let owners = new Uint32Array(companies.length + 1);
  let tokens = new Uint32Array(companies.length * 4 + MOST_WORDS);
  let count = 0;
  let used = 0;
  const read = (name: string, owner: number): void => {
    const length = words.read(name);
    if (length === 0) return;
    if (count + 2 >= starts.length) {
      starts = enlarged(starts);
      owners = enlarged(owners);
    }
    if (used + length > tokens.length) tokens = enlarged(tokens);
    for (let i = 0; i < length; i++) tokens[used++] = words.row[i] ?? 0;
    owners[count++] = owner;
    starts[count] = used;
  };
  companies.forEach(({ name, aliases }, owner) => {
    read(name, owner);
    aliases?.forEach((alias) => read(alias, owner));
  });
  return { count, starts, tokens: tokens.subarray(0, used), owners };
}

function enlarged(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const room = new Uint32Array(numbers.length * 2);
  room.set(numbers);
  return room;
}

interface Row {
  readonly row: Uint32Array;
  /** Puts the words of a name in `row` and gives their number. */
  read(name: string): number;
}

function createRow({ table, folding: { classes, folded }, kinds }: NameReader): Row {
  const row = new Uint32Array(MOST_WORDS);
  const word = new Uint16Array(LONGEST_WORD);
  let size = 0;
  let length = 0;
  let isHan = false;

  const put = (from: number, to: number): void => {
    if (size < MOST_WORDS && to > from) row[size++] = table.add(word, from, to);
  };
  const endWord = (): void => {
    if (length > 0 && isHan) putChinese();
    else put(0, length);
    length = 0;
  };
  /** 上海 蓝鲸 信息技术 有限公司: a place, the name, trades and a legal form; at least two characters stay for the name. */
  const putChinese = (): void => {
    const from = affix(0, length, true);
    const ends = [length];
    for (let end = length, size = affix(from, end, false); size > 0; size = affix(from, end, false)) ends.unshift((end -= size));
    put(0, from);
    put(from, ends[0] ?? length);
    ends.forEach((end, i) => put(end, ends[i + 1] ?? end));
  };
  const affix = (from: number, to: number, isPrefix: boolean): number => {
    for (let size = Math.min(8, to - from - 2); size >= 2; size--) {
      const token = isPrefix ? table.find(word, from, from + size) : table.find(word, to - size, to);
      if (token !== -1 && ((kinds[token] ?? 0) & (GENERIC | LEGAL_FORM)) !== 0) return size;
    }
    return 0;
  };

  const read = (name: string): number => {
    size = 0;
    length = 0;
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      const kind = classes[code] ?? SEPARATOR;
      if (kind === MARK) return read(name.normalize('NFC').replace(/\p{M}/gu, ''));
      if (kind === SEPARATOR) {
        if (AFTER_INITIALS.has(code) && length > 0 && length < 4 && isInitial(name, i - 1, classes) && isInitial(name, i + 1, classes))
          continue;
        endWord();
        if (APOSTROPHES.has(code) && folded[name.charCodeAt(i + 1)] === S && !isLetter(name, i + 2, classes)) i++;
        continue;
      }
      if (length > 0 && isHan !== (kind === HAN)) endWord();
      isHan = kind === HAN;
      if (length < LONGEST_WORD) word[length++] = folded[code] ?? 0;
    }
    endWord();
    return size;
  };
  return { row, read };
}

/** The letters of "S.A." and "S.r.l." stand alone between dots. */
const isInitial = (name: string, at: number, classes: Uint8Array): boolean =>
  isLetter(name, at, classes) && !isLetter(name, at - 1, classes) && !isLetter(name, at + 1, classes);

const isLetter = (name: string, at: number, classes: Uint8Array): boolean => (classes[name.charCodeAt(at)] ?? SEPARATOR) !== SEPARATOR;
