/** Text as it is compared: one case, one spacing, no closing punctuation. Marks on letters stay: they tell words apart. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ`]/gu, "'")
    .replace(/ё/gu, 'е')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s¿¡"'«»“”]+|[\s.?!…。？！"'«»“”]+$/gu, '')
    .trim();
