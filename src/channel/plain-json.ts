export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Far above what a card of ours holds, far below what a recursive reader further in could stumble over. */
const DEEPEST = 24;

/** Names that reach an object's prototype wherever somebody copies key by key. */
const DANGEROUS_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

class TooDeep extends Error {}

function clean(raw: unknown, depth: number): Json {
  // Lone surrogates and NUL change on their way through a store.
  if (typeof raw === 'string') return raw.toWellFormed().replaceAll('\0', '');
  if (raw === null || typeof raw !== 'object') return raw as Json; // JSON.parse makes nothing else
  if (depth === DEEPEST) throw new TooDeep();
  if (Array.isArray(raw)) return raw.map((item) => clean(item, depth + 1));
  const entries = Object.entries(raw).filter(([key]) => !DANGEROUS_KEYS.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, clean(value, depth + 1)]));
}

/**
 * Reads JSON that somebody else wrote.
 * @param text at most as long as the body limit; nothing here checks that
 * @returns plain data with well-formed strings, or undefined when it is not JSON or nested too deeply
 */
export function parsePlainJson(text: string): Json | undefined {
  try {
    return clean(JSON.parse(text), 0);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TooDeep) return undefined;
    throw error;
  }
}
