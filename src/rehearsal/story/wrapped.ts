/** Text in lines no wider than a terminal. Chinese characters are two columns wide and may stand on either side of a break. */

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
/** A button, a word with the space after it, or one wide character. */
const PIECES =
  /\[ [^\]]* \]\s*|[\u2e80-\u303e\u3041-\ua4cf\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\u303e\u3041-\ua4cf\uf900-\ufaff\uff00-\uff60]*\s*/gu;

const widthOf = (text: string): number => [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

/** `width`: columns, 20 at least. A word that is longer stands on a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const most = Math.max(20, width);
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && widthOf(line) + widthOf(piece.trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()].filter((each) => each !== '');
}
