/**
 * A Russian name stands in any of six cases: «Снежный скворец», «в Снежном скворце». Both the name and what was said are cut
 * to the same stem. The cut may be wrong as Russian; it only has to be the same cut for every case of a word.
 */
const ENDINGS =
  'а я о е и ы у ю ь й ам ям ах ях ей ом ем ой ый ий ая яя ое ее ую юю ые ие ых их ым им ою ею ами ями ого его ому ему ыми ими ией иям иях иями';
const LONGEST = 4;
const LEAST_STEM = 3;
const A = 0x430;

// Cyrillic small letters fit in five bits after subtracting "а", so an ending is one number.
const pack = (ending: string): number => [...ending].reduce((sum, letter) => sum * 64 + (letter.charCodeAt(0) - A + 1), 0);
const endings: ReadonlySet<number> = new Set(ENDINGS.split(' ').map(pack));

const codesOf = (letters: string): ReadonlySet<number> => new Set([...letters].map((letter) => letter.charCodeAt(0)));
const SOFT_ENDS = codesOf('аеиоуыэюяйь');
const FLEETING = codesOf('ео');
const VOWELS = codesOf('аеиоуыэюя');
const AFTER_FLEETING = codesOf('кцнлр');

/** Writes the stem of the folded word codes[from, to) to `out` and gives its length. */
export function russianStem(codes: Uint16Array, from: number, to: number, out: Uint16Array): number {
  let length = to - from - endingOf(codes, from, to);
  while (length > LEAST_STEM && SOFT_ENDS.has(codes[from + length - 1] ?? 0)) length--;
  for (let i = 0; i < length; i++) out[i] = codes[from + i] ?? 0;
  return withoutFleetingVowel(out, length);
}

function endingOf(codes: Uint16Array, from: number, to: number): number {
  let found = 0;
  let packed = 0;
  let unit = 1;
  for (let size = 1; size <= LONGEST && to - from - size >= LEAST_STEM; size++) {
    packed += ((codes[to - size] ?? 0) - A + 1) * unit;
    unit *= 64;
    if (endings.has(packed)) found = size;
  }
  return found;
}

/** скворец, скворца: the vowel before the last consonant comes and goes. */
function withoutFleetingVowel(stem: Uint16Array, length: number): number {
  const last = stem[length - 1] ?? 0;
  if (length < 4 || !AFTER_FLEETING.has(last) || !FLEETING.has(stem[length - 2] ?? 0) || VOWELS.has(stem[length - 3] ?? 0)) return length;
  stem[length - 2] = last;
  return length - 1;
}
