import type { Company } from './company.js';
import { HAN, MARK, SEPARATOR, type Folding } from './fold.js';
import { GENERIC, LEGAL_FORM } from './word-kinds.js';
import { FIRST_HASH, hashedWith, hashOf, type TokenTable } from './token-table.js';

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

/** Of names, before room is made for more. */
const ROOM = 1 << 12;
const MOST_WORDS = 24;
const LONGEST_WORD = 60;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x60 || code === 0xb4;
/** A dot or a slash: S.A., S/A. */
const isDot = (code: number): boolean => code === 0x2e || code === 0x2f;
const S = 0x73;

export interface NameRows {
  /** Reads the names of the next company. */
  add(company: Company): void;
  names(): Names;
}

export function createNameRows(reader: NameReader): NameRows {
  const words = createRow(reader);
  let starts = new Uint32Array(ROOM);
  let owners = new Uint32Array(ROOM);
  let tokens = new Uint32Array(4 * ROOM);
  let companies = 0;
  let count = 0;
  let used = 0;
  const read = (name: string): void => {
    const length = words.read(name);
    if (length === 0) return;
    if (count + 2 >= starts.length) {
      starts = enlarged(starts);
      owners = enlarged(owners);
    }
    if (used + length > tokens.length) tokens = enlarged(tokens);
    for (let i = 0; i < length; i++) tokens[used++] = words.row[i] ?? 0;
    owners[count++] = companies;
    starts[count] = used;
  };
  return {
    add({ name, aliases }) {
      read(name);
      aliases?.forEach(read);
      companies++;
    },
    names: () => ({ count, starts, tokens: tokens.subarray(0, used), owners }),
  };
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

  const put = (from: number, to: number): void => {
    if (size < MOST_WORDS && to > from) row[size++] = table.add(word, from, to, hashOf(word, from, to));
  };
  /** 上海 蓝鲸 信息技术 有限公司: a place, the name, trades and a legal form; at least two characters stay for the name. */
  const putChinese = (length: number): void => {
    const from = affix(0, length, true);
    const ends = [length];
    for (let end = length, cut = affix(from, end, false); cut > 0; cut = affix(from, end, false)) ends.unshift((end -= cut));
    put(0, from);
    put(from, ends[0] ?? length);
    ends.forEach((end, i) => put(end, ends[i + 1] ?? end));
  };
  const affix = (from: number, to: number, isPrefix: boolean): number => {
    for (let cut = Math.min(8, to - from - 2); cut >= 2; cut--) {
      const token = isPrefix ? table.find(word, from, from + cut) : table.find(word, to - cut, to);
      if (token !== -1 && ((kinds[token] ?? 0) & (GENERIC | LEGAL_FORM)) !== 0) return cut;
    }
    return 0;
  };

  /** Reads a word from name[at], and gives where it ends; -1 when there is a mark in it. Hashed while it is read. */
  const readWord = (name: string, at: number, isHan: boolean): number => {
    let length = 0;
    let hash = FIRST_HASH;
    let i = at;
    for (; i < name.length; i++) {
      const code = name.charCodeAt(i);
      const kind = classes[code] ?? SEPARATOR;
      if (kind === SEPARATOR) {
        if (length < 4 && isBetweenInitials(name, i, classes)) continue;
        break;
      }
      if (kind === MARK) return -1;
      if ((kind === HAN) !== isHan) break;
      if (length === LONGEST_WORD) continue;
      const letter = folded[code] ?? 0;
      word[length++] = letter;
      hash = hashedWith(hash, letter);
    }
    if (isHan) putChinese(length);
    else if (size < MOST_WORDS) row[size++] = table.add(word, 0, length, hash);
    return i;
  };

  const read = (name: string): number => {
    size = 0;
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      const kind = classes[code] ?? SEPARATOR;
      if (kind === SEPARATOR) {
        if (isApostrophe(code) && folded[name.charCodeAt(i + 1)] === S && !isLetter(name, i + 2, classes)) i++;
        continue;
      }
      const end = kind === MARK ? -1 : readWord(name, i, kind === HAN);
      if (end === -1) return read(name.normalize('NFC').replace(/\p{M}/gu, ''));
      i = end - 1;
    }
    return size;
  };
  return { row, read };
}

const isBetweenInitials = (name: string, at: number, classes: Uint8Array): boolean =>
  isDot(name.charCodeAt(at)) && isInitial(name, at - 1, classes) && isInitial(name, at + 1, classes);

/** The letters of "S.A." and "S.r.l." stand alone between dots. */
const isInitial = (name: string, at: number, classes: Uint8Array): boolean =>
  isLetter(name, at, classes) && !isLetter(name, at - 1, classes) && !isLetter(name, at + 1, classes);

const isLetter = (name: string, at: number, classes: Uint8Array): boolean => (classes[name.charCodeAt(at)] ?? SEPARATOR) !== SEPARATOR;
