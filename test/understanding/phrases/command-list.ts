import type { Intent } from '../../../src/domain/ask.js';

/**
 * Short phrases of one language that must be understood without asking back, in their own language and in every other client, with
 * places for {customer}, {partner}, {number} (T-1042), {period} and {language}.
 */
export interface CommandList {
  readonly commands: readonly { readonly intent: Intent; readonly phrases: readonly string[] }[];
}
