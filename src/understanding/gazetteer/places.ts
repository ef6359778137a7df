/** Places of the marketplace by their English name, with the forms people write in six languages; `*` at the end stands for any ending. */
export const places: Readonly<Record<string, readonly string[]>> = {
  Lisbon: ['lisboa', 'lisbonne', 'лиссабон*', '里斯本'],
};
