import { overlaps, type Said, type Span, type Word } from '../said.js';
import type { Hit } from './align.js';
import type { Folding } from './fold.js';
import type { Names } from './read-names.js';
import type { Unit, Units } from './sentence-units.js';
import type { TokenTable } from './token-table.js';
import { EVERYDAY, GENERIC, LEGAL_FORM } from './word-kinds.js';

export interface ContradictionParts {
  readonly names: Names;
  readonly table: TokenTable;
  readonly folding: Folding;
  kindsOf(token: number): number;
}

/** A name stands together: nothing but a space or a hyphen is between its words, and nothing in Chinese. */
const TOGETHER = /^[ -]?$/;
const LEAST_CUT_SHORT = 3;
const AS_GOOD_AS_SPELT = 0.98;
/** How far behind the name that is known a Chinese legal form may still end another one. */
const LONGEST_CHINESE_REST = 6;

/**
 * Whether the word after a name says that somebody else is meant: "Maplewick Ferries" is not Maplewick Foods, 蓝椋食品 not 蓝椋物流.
 * It looks at letters and at lists of words, never at what else the directory holds: whether a company is foreign or missing must
 * not make a difference (R29).
 */
export function createContradiction({ names, table, folding, kindsOf }: ContradictionParts) {
  const isOf = (unit: Unit, kind: number): boolean =>
    unit.matches.some(({ token, likeness }) => likeness >= AS_GOOD_AS_SPELT && (kindsOf(token) & kind) !== 0);

  /** "Iron Lantern Tech": a word of the name, cut short. */
  const isCutShort = (row: number, { text }: Word): boolean => {
    const codes = table.letters();
    for (let i = names.starts[row] ?? 0, to = names.starts[row + 1] ?? 0; i < to; i++) {
      const token = names.tokens[i] ?? 0;
      const from = table.startOf(token);
      if (text.length >= LEAST_CUT_SHORT && table.startOf(token + 1) - from >= text.length && beginsWith(codes, from, text, folding))
        return true;
    }
    return false;
  };

  /** The word behind this place, where it is no word that may follow any name. */
  const strangerAt = (end: number, { said, units, taken }: Sentence): Word | null => {
    const next = said.words.find(({ start }) => start >= end);
    if (!next || !TOGETHER.test(said.text.slice(end, next.start)) || taken.some((span) => overlaps(span, next))) return null;
    const following = units.all.filter(({ start }) => start === next.start);
    const isUsual = (length: number): boolean =>
      following.some((unit) => unit.end - unit.start >= length && isOf(unit, EVERYDAY | LEGAL_FORM));
    const trades = following.filter((unit) => isOf(unit, GENERIC));
    const trade = longest(trades);
    // 软件 is an everyday word, 软件有限公司 the rest of a name.
    if (trades.some((unit) => units.unitsAfter(unit).some((after) => isOf(after, LEGAL_FORM)))) return next;
    if (isUsual(Math.max(1, trade))) return null;
    const endsInLegalForm = (): boolean =>
      units.all.some(
        (unit) => unit.start > end && unit.start <= end + LONGEST_CHINESE_REST && longest([unit]) > 1 && isOf(unit, LEGAL_FORM),
      );
    return trade > 0 || (next.script === 'han' ? endsInLegalForm() : isNameLike(next)) ? next : null;
  };

  return (sentence: Sentence) => {
    const known = new Map<number, Word | null>();
    return ({ row, end }: Hit): boolean => {
      let stranger = known.get(end);
      if (stranger === undefined) known.set(end, (stranger = strangerAt(end, sentence)));
      return stranger !== null && !isCutShort(row, stranger);
    };
  };
}

interface Sentence {
  readonly said: Said;
  readonly units: Units;
  readonly taken: readonly Span[];
}

const longest = (units: readonly Unit[]): number => Math.max(0, ...units.map(({ start, end }) => end - start));

/** "Maplewick DA" and "Maplewick E7" name nobody else. */
const isNameLike = ({ text, capital, capitals }: Word): boolean => capital === true && capitals !== true && !/\p{N}/u.test(text);

function beginsWith(codes: Uint16Array, from: number, text: string, { folded }: Folding): boolean {
  for (let i = 0; i < text.length; i++) if (codes[from + i] !== folded[text.charCodeAt(i)]) return false;
  return true;
}
