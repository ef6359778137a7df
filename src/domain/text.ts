import { z } from 'zod/v4';

/**
 * Text from outside is hostile until it has passed here (trust: names reach cards, mail and the ledger).
 * Invisible characters let two names look alike or turn a line around; lone surrogates and NUL change on the way through a store.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** What separates words or lines. ECMAScript counts U+FEFF among white space, which has no width, and U+0085 not. */
const GAPS = /(?:[^\S\ufeff]|\u0085)+/gu;

/**
 * Well-formed, without control, bidirectional or zero-width characters, white space folded, at most `longest` characters.
 * Cleaning twice changes nothing more: what is invisible goes before letters are composed, for it may stand between a letter and its accent.
 */
export function cleanText(raw: string, longest: number): string {
  const composed = raw.toWellFormed().replace(GAPS, ' ').replace(INVISIBLE, '').normalize('NFKC');
  return [...composed.replace(GAPS, ' ').trim()].slice(0, longest).join('').trim();
}

/** A name or short text of a person or organisation: cleaned, and refused when nothing is left. */
export const cleanName = (longest = 120) =>
  z
    .string()
    .transform((raw) => cleanText(raw, longest))
    .pipe(z.string().min(1));

/** An identifier in a file, a card or a key of the store. */
export const idText = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
