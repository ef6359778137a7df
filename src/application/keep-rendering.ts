import { sha256 } from '../domain/canonical.js';
import type { Locale, PersonId } from '../domain/people.js';
import type { Rendering } from './ports/conversation.js';
import type { Ports } from './ports/ports.js';

/** A view together with what must be remembered once it has been drawn (R27). */
export interface Kept<View> {
  readonly view: View;
  readonly rendering: Pick<Rendering, 'reference' | 'customerId' | 'about' | 'seen'>;
}

/** What a card follows once it stands in a chat, and up to which entry it has been drawn. */
export interface Standing {
  readonly customerId: string;
  readonly offerId: string;
  readonly side: 'customer' | 'partner';
  readonly shownSeq: number;
}

/**
 * Remembers the card exactly as it will be shown, before it is shown: the bytes, their hash, for whom and in which language. A press
 * names the reference; the entry it leads to holds the hash.
 */
export async function keepRendering(
  ports: Ports,
  readerId: PersonId,
  drawn: { readonly rendering: Kept<unknown>['rendering']; readonly body: string; readonly locale: Locale },
): Promise<void> {
  const rendering: Rendering = { ...drawn.rendering, readerId, locale: drawn.locale, hash: sha256(drawn.body), at: ports.clock.now() };
  await ports.renderings.save(rendering, drawn.body);
}
