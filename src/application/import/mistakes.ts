import type { DirectorySection, Mistake } from '../../domain/directory-file.js';

/** Beyond this many a file is not what it was meant to be, and nobody reads on. */
const MOST_KEPT = 1_000;

export interface Mistakes {
  add(mistake: Mistake): void;
  readonly kept: readonly Mistake[];
  /** How many were found after the last one that is kept. */
  readonly more: number;
}

export function collectMistakes(): Mistakes {
  const kept: Mistake[] = [];
  let more = 0;
  return {
    add: (mistake) => {
      if (kept.length < MOST_KEPT) kept.push(mistake);
      else more += 1;
    },
    kept,
    get more() {
      return more;
    },
  };
}

/** Where something stands in the file, as people read it: `people`, 3, ['roles', 0] is `people[3].roles[0]`. */
export function pathOf(section: DirectorySection, index: number | null, inside: readonly PropertyKey[] = []): string {
  const steps = inside.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return [section, index === null ? '' : `[${index}]`, ...steps].join('');
}
