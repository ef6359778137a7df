import type { Intent } from '../../domain/ask.js';

/**
 * What people write, per intent, for the model to learn from. `(a|b|)` is a choice, an empty one means: or nothing. Places are filled
 * as the finders would have found them: {customer} {partner} {product} {products} (several, with counts) {count} {period} {day}
 * {number} (T-1042) {place} {service} {language}. Case, accents and closing punctuation do not matter.
 * `none` holds what Accord is not for.
 */
export type PatternList = Readonly<Record<Intent, readonly string[]>>;
