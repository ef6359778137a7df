/**
 * HTML from templates: whatever is put in is text, unless it is itself HTML made here, so no name can become markup (T13). Not called
 * `html`, which formatters lay out anew: a page's policy counts every byte of its style.
 */
export interface Html {
  readonly html: string;
}

type Piece = Html | string | number | undefined | readonly Html[];

export function markup(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: parts.map((part, at) => part + (at < pieces.length ? textOf(pieces[at]) : '')).join('') };
}

function textOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece));
  return 'html' in piece ? piece.html : piece.map((each) => each.html).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.toWellFormed().replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
