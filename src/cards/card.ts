import type { Speech } from '../i18n/speech.js';
import type { Layouts } from './layouts.js';

/** An Adaptive Card, as JSON. */
export type Card = { readonly [name: string]: unknown };

/** What every builder needs: the reader's language and time zone, and the layouts. */
export interface DrawingTools {
  readonly speech: Speech;
  readonly layouts: Layouts;
  /** Where a customer reaches Microsoft support (R17). */
  readonly supportUrl: string;
}
