const MARKS = /\p{M}+/gu;

const ASCII = /^[\x00-\x7f]*$/;

/** How words are compared: without marks, because people leave them out. Expects what `sayingOf` gives. */
export const foldWord = (word: string): string => (ASCII.test(word) ? word : word.normalize('NFD').replace(MARKS, '').normalize('NFC'));
