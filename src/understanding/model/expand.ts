import type { Chance } from './chance.js';

/** A pattern, read: pieces of text and choices of patterns. */
type Piece = string | readonly Piece[][];

/** "(send|give) {customer} a trial": reads the choices. Refuses, by throwing, brackets that do not pair. */
export function readPattern(pattern: string): readonly Piece[] {
  const { pieces, at } = readPieces(pattern, 0);
  if (at !== pattern.length) throw new Error(`a bracket too many: ${pattern}`);
  return pieces;
}

function readPieces(text: string, from: number): { pieces: Piece[]; at: number } {
  const pieces: Piece[] = [];
  let at = from;
  while (at < text.length && text[at] !== '|' && text[at] !== ')') {
    if (text[at] === '(') {
      const choice = readChoice(text, at + 1);
      pieces.push(choice.options);
      at = choice.at;
    } else {
      const stop = text.slice(at).search(/[(|)]/);
      const end = stop < 0 ? text.length : at + stop;
      pieces.push(text.slice(at, end));
      at = end;
    }
  }
  return { pieces, at };
}

function readChoice(text: string, from: number): { options: Piece[][]; at: number } {
  const options: Piece[][] = [];
  for (let at = from; ; at += 1) {
    const option = readPieces(text, at);
    options.push(option.pieces);
    at = option.at;
    if (text[at] === ')') return { options, at: at + 1 };
    if (text[at] !== '|') throw new Error(`a bracket is not closed: ${text}`);
  }
}

/** One sentence of the pattern, by chance. */
export const oneOf = (pieces: readonly Piece[], chance: Chance): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : oneOf(piece[chance.below(piece.length)] ?? [], chance))).join('');

/** In how many ways it can be said, at least: a pattern of many choices is practised more. */
export const waysOf = (pieces: readonly Piece[]): number =>
  pieces.reduce<number>(
    (ways, piece) => ways * (typeof piece === 'string' ? 1 : piece.reduce((sum, option) => sum + waysOf(option), 0)),
    1,
  );
