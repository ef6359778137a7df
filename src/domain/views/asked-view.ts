import type { Ask } from '../ask.js';

/** What a question was understood as: shown above its answer, and changed by a tap. */
export interface AskedView {
  readonly ask: Ask;
  /** Of the ids in the ask, as the reader knows them. */
  readonly names: { readonly customer?: string; readonly partner?: string };
}
