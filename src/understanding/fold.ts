const MARKS = /\p{M}+/gu;

/** Letters that bear no mark: most words are nothing else, and taking marks off takes time. */
const UNMARKED = /^[\x00-\x7fа-ик-я\u4e00-\u9fff]*$/;

/** How words are compared: without marks, because people leave them out. Expects what `sayingOf` gives. */
export const foldWord = (word: string): string => (UNMARKED.test(word) ? word : word.normalize('NFD').replace(MARKS, '').normalize('NFC'));
