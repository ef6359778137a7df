import type { Files } from './container.js';
import { sha256OfBytes } from './manifest.js';
import { cardName, cardsNamedIn, readRenderings, type PackedRendering } from './pack-content.js';

/** The cards of a pack: exactly those that the entries name, each with the bytes whose hash they hold. */
export type CardFault =
  | { readonly file: 'renderings.json'; readonly why: 'unreadable' | 'not-those-of-the-entries' }
  | { readonly file: string; readonly why: 'not-the-card-shown' | 'missing' | 'not-named' };

export type CardsCheck =
  { readonly ok: true; readonly kept: number; readonly erased: number } | { readonly ok: false; readonly fault: CardFault };

/** @param texts of the entries, in order and checked */
export function checkCards(files: Files, texts: readonly string[]): CardsCheck {
  const faulty = (fault: CardFault): CardsCheck => ({ ok: false, fault });
  const renderings = readRenderings(files.get('renderings.json') ?? new Uint8Array());
  if (!renderings) return faulty({ file: 'renderings.json', why: 'unreadable' });
  const named = texts.flatMap((text, at) => cardsNamedIn(text).map((card) => ({ seq: at + 1, ...card })));
  if (named.length !== renderings.length || !named.every((card, at) => isSame(card, renderings[at])))
    return faulty({ file: 'renderings.json', why: 'not-those-of-the-entries' });
  const kept = new Set(renderings.filter((rendering) => rendering.kept).map(({ hash }) => hash));
  for (const hash of kept) {
    const name = cardName(hash);
    const body = files.get(name);
    if (!body) return faulty({ file: name, why: 'missing' });
    if (sha256OfBytes(body) !== hash) return faulty({ file: name, why: 'not-the-card-shown' });
  }
  const keptNames = new Set([...kept].map(cardName));
  const more = [...files.keys()].find((name) => name.startsWith('cards/') && !keptNames.has(name));
  if (more !== undefined) return faulty({ file: more, why: 'not-named' });
  return { ok: true, kept: kept.size, erased: renderings.filter((rendering) => !rendering.kept).length };
}

type Named = Pick<PackedRendering, 'seq' | 'part' | 'hash' | 'locale'>;

const isSame = (one: Named, other: Named | undefined): boolean =>
  other !== undefined && one.seq === other.seq && one.part === other.part && one.hash === other.hash && one.locale === other.locale;
