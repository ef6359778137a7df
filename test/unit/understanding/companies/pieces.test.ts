import fc from 'fast-check';
import { createPieceIndex } from '../../../../src/understanding/companies/pieces.js';

const bytes = (word: string): Uint8Array => Uint8Array.from(word, (letter) => letter.charCodeAt(0));

/** The words that may be within as many edits as each allows. */
function suspects(words: readonly string[], edits: number, said: string): Set<string> {
  const starts = Uint32Array.from([0, ...words.map((_, i) => words.slice(0, i + 1).join('').length)]);
  const index = createPieceIndex({
    count: words.length,
    sounds: bytes(words.join('')),
    starts,
    edits: new Uint8Array(words.length).fill(edits),
  });
  const found = new Set<string>();
  index.search(bytes(said), said.length, (key) => found.add(words[key] ?? ''));
  return found;
}

const letter = fc.constantFrom(...'abcdexyz');
const word = (minLength: number): fc.Arbitrary<string> => fc.string({ unit: letter, minLength, maxLength: 14 });
interface Edit {
  readonly at: number;
  readonly by: string;
  readonly kind: number;
}

const edit = fc.record({ at: fc.nat(20), by: letter, kind: fc.nat(2) });
const edited = (text: string, { at, by, kind }: Edit): string => {
  const place = at % text.length;
  if (kind === 0) return text.slice(0, place) + text.slice(place + 1);
  return text.slice(0, place) + by + text.slice(kind === 1 ? place : place + 1);
};

describe('words by their pieces', () => {
  it('suspects every word that one edit made of another', () => {
    fc.assert(fc.property(word(4), edit, (filed, slip) => suspects([filed, 'another'], 1, edited(filed, slip)).has(filed)));
  });

  it('suspects every word that two edits made of another', () => {
    fc.assert(
      fc.property(word(8), edit, edit, (filed, slip, another) => suspects([filed], 2, edited(edited(filed, slip), another)).has(filed)),
    );
  });

  it('suspects a word with two letters swapped', () => {
    fc.assert(
      fc.property(word(4), fc.nat(20), (filed, place) => {
        const at = place % (filed.length - 1);
        const said = filed.slice(0, at) + filed.charAt(at + 1) + filed.charAt(at) + filed.slice(at + 2);
        return suspects([filed], 1, said).has(filed);
      }),
    );
  });

  it('does not suspect a word that shares nothing', () => {
    expect(suspects(['maplewick'], 2, 'zephyrine')).toEqual(new Set());
  });
});
