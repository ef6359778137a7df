/** How a language goes on from what was said before. `*` at the end stands for any ending. */
export interface Markers {
  /** At the beginning: "and", "what about". */
  readonly goesOn: readonly string[];
  /** At the beginning: "only", "just": the same, narrowed. */
  readonly narrows: readonly string[];
  /** At the beginning: "no,", "I mean": something said before was meant otherwise. */
  readonly corrects: readonly string[];
  /** One of what was listed: the first, the second ... in order. */
  readonly ordinals: readonly (readonly string[])[];
  readonly last: readonly string[];
  /** Who was spoken of: "them", "there", "this customer". */
  readonly refersBack: readonly string[];
  /** What only looks like one of these: 其它 is no 它. */
  readonly apart?: readonly string[];
}

/** Each beginning with each end: "this customer", "that customer". */
export const pairs = (beginnings: readonly string[], ends: readonly string[]): string[] =>
  ends.flatMap((end) => beginnings.map((beginning) => `${beginning} ${end}`));
