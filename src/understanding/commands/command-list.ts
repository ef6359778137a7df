import type { Intent } from '../../domain/ask.js';

/**
 * Short commands of one language, for a speaker to read and extend. A phrase is what people type, with places for
 * {customer}, {partner}, {number} (T-1042), {period} and {language}. Case and closing punctuation do not matter.
 * Of the phrases of one intent that fit, the one that spells out most counts.
 */
export interface CommandList {
  readonly commands: readonly { readonly intent: Intent; readonly phrases: readonly string[] }[];
  readonly steering: Readonly<Record<'back' | 'cancel' | 'help' | 'start-over' | 'yes' | 'no', readonly string[]>>;
}
