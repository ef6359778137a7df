/**
 * One spelling for Cyrillic and Latin, so that «Контосо» meets Contoso and Kedrovik meets «Кедровик». Tolerant on purpose:
 * w is v, ph is f, ks is x, kh is h, zh is j, y is i, double letters are one. The result is small letters a to z and digits,
 * where q stands for "ch", w for "sh" and c for "ts".
 */
const CYRILLIC_FROM = 0x430;
const CYRILLIC_SOUNDS: readonly string[] = 'a b v g d e j z i i k l m n o p r s t u f h c q w w - i - e iu ia'.split(' ');
const UKRAINIAN: Readonly<Record<string, string>> = { і: 'i', ї: 'i', є: 'e', ґ: 'g', ў: 'u' };

/** Longest first. The right side may be empty: a letter that is not heard. */
const LATIN_SOUNDS: readonly (readonly [string, string])[] = [
  ['shch', 'w'], ['sch', 'w'], ['tch', 'q'], ['dzh', 'j'], ['ght', 't'], ['ch', 'q'], ['sh', 'w'], ['zh', 'j'], ['kh', 'h'], ['ph', 'f'],
  ['ck', 'k'], ['ts', 'c'], ['tz', 'c'], ['th', 't'], ['wh', 'v'], ['gh', 'g'], ['qu', 'kv'], ['dj', 'j'], ['ee', 'i'], ['oo', 'u'],
  ['ce', 'se'], ['ci', 'si'], ['cy', 'si'], ['q', 'k'], ['w', 'v'], ['y', 'i'], ['c', 'k'],
]; // prettier-ignore

const code = (letter: string): number => letter.charCodeAt(0);
const [K, S, X] = [code('k'), code('s'), code('x')] as const;
const LETTERS = code('a');
const U = code('у');
const HEARD_V: Uint8Array = Uint8Array.of(code('v'));
// «Уингтип», «Уэст»: before these an у is an English w.
const MAKES_W: ReadonlySet<number> = new Set([code('и'), code('э'), code('о')]);

export interface Sounds {
  /** Writes the sounds of the folded word codes[from, to) to `out` and gives their number. */
  write(codes: Uint16Array, from: number, to: number, out: Uint8Array): number;
  /** For each sound the consonant it is heard as, zero for vowels and what is silent. */
  readonly consonants: Uint8Array;
}

export function createSounds(): Sounds {
  const latin = new Map<number, readonly (readonly [Uint8Array, Uint8Array])[]>();
  for (const [spelt, heard] of LATIN_SOUNDS) latin.set(code(spelt), [...(latin.get(code(spelt)) ?? []), [bytes(spelt), bytes(heard)]]);
  const cyrillic = new Map(CYRILLIC_SOUNDS.map((heard, i) => [CYRILLIC_FROM + i, bytes(heard.replace('-', ''))]));
  for (const [letter, heard] of Object.entries(UKRAINIAN)) cyrillic.set(code(letter), bytes(heard));
  const tables = { alone: lettersHeardAlone(latin, cyrillic), following: lettersThatChange(latin), latin, cyrillic };
  return {
    write: (codes, from, to, out) => writeSounds(tables, { codes, from, to }, out),
    consonants: consonantTable(),
  };
}

function lettersHeardAlone(latin: Tables['latin'], cyrillic: ReadonlyMap<number, Uint8Array>): Uint8Array {
  const alone = new Uint8Array(0x530);
  for (let letter = 0x30; letter < 0x80; letter++) alone[letter] = letter;
  for (const [letter, spellings] of latin) {
    for (const [spelt, [heard = 0]] of spellings) if (spelt.length === 1) alone[letter] = heard;
  }
  for (const [letter, heard] of cyrillic) if (heard.length === 1 && letter !== U) alone[letter] = heard[0] ?? 0;
  return alone;
}

/** For each letter, one bit for every letter that may change how it is heard when it follows: h after s. */
function lettersThatChange(latin: Tables['latin']): Int32Array {
  const following = new Int32Array(0x530);
  for (const [letter, spellings] of latin) {
    for (const [spelt] of spellings) if (spelt.length > 1) following[letter] = (following[letter] ?? 0) | bitOf(spelt[1] ?? 0);
  }
  return following;
}

const bitOf = (letter: number): number => 1 << ((letter - LETTERS) & 31);

const bytes = (text: string): Uint8Array => Uint8Array.from(text, code);

interface Tables {
  /** How a letter is heard when no letter that changes it follows. Zero for those that are more than one sound. */
  readonly alone: Uint8Array;
  readonly following: Int32Array;
  readonly latin: ReadonlyMap<number, readonly (readonly [Uint8Array, Uint8Array])[]>;
  readonly cyrillic: ReadonlyMap<number, Uint8Array>;
}

interface Slice {
  readonly codes: Uint16Array;
  readonly from: number;
  readonly to: number;
}

function writeSounds(tables: Tables, { codes, from, to }: Slice, out: Uint8Array): number {
  const { alone, following } = tables;
  let length = 0;
  for (let at = from; at < to;) {
    const letter = codes[at] ?? 0;
    const heard = alone[letter] ?? 0;
    // Nearly every letter ends here: the slow way is for "sh" and its like.
    if (heard !== 0 && (at + 1 === to || ((following[letter] ?? 0) & bitOf(codes[at + 1] ?? 0)) === 0)) {
      length = put(out, length, heard);
      at++;
      continue;
    }
    const digraph = tables.latin.get(letter)?.find(([spelt]) => startsWith(codes, at, to, spelt));
    const isW = letter === U && at + 1 < to && MAKES_W.has(codes[at + 1] ?? 0);
    for (const sound of digraph?.[1] ?? (isW ? HEARD_V : tables.cyrillic.get(letter)) ?? codes.subarray(at, at + 1)) {
      if (sound < 0x80) length = put(out, length, sound);
    }
    at += digraph?.[0].length ?? 1;
  }
  return length;
}

function put(out: Uint8Array, length: number, letter: number): number {
  const before = length === 0 ? 0 : (out[length - 1] ?? 0);
  // "ks" is x, in either script: one letter, so that a typo in it is one typo.
  if (letter === S && before === K) out[length - 1] = X;
  else if (length < out.length && (before !== letter || letter < LETTERS)) out[length++] = letter;
  return length;
}

function startsWith(codes: Uint16Array, at: number, to: number, spelt: Uint8Array): boolean {
  if (at + spelt.length > to) return false;
  for (let i = 1; i < spelt.length; i++) if (codes[at + i] !== spelt[i]) return false;
  return true;
}

const SILENT = 'aeiouh';

function consonantTable(): Uint8Array {
  const heard = Uint8Array.from({ length: 256 }, (_, letter) => letter);
  for (const letter of SILENT) heard[code(letter)] = 0;
  for (const letter of 'zc') heard[code(letter)] = code('s');
  return heard;
}
