import { distance } from 'fastest-levenshtein';

const SHORTEST = 5;
const LONG = 8;

/** The one known word that a mistyped one most likely is: one letter off, or two in a long word; the first letter is taken as right. */
export function likelySpelling(folded: string, spellings: ReadonlyMap<string, readonly string[]>): string | null {
  if (folded.length < SHORTEST) return null;
  const most = folded.length >= LONG ? 2 : 1;
  let best: string | null = null;
  let nearest = most + 1;
  for (const known of spellings.get(folded.charAt(0)) ?? []) {
    if (Math.abs(known.length - folded.length) > most) continue;
    const apart = swapped(folded, known) ? 1 : distance(folded, known);
    if (apart < nearest) [best, nearest] = [known, apart];
  }
  return best;
}

/** Two neighbouring letters the wrong way round are one slip, not two. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
