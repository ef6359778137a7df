import { canonicalJson } from '../domain/canonical.js';

/** Text of a pack's files: one writing for each content, so that nothing can be changed without changing what it says. */

/** Null where the bytes are not UTF-8. */
export function readText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Undefined where the text is not canonical JSON. */
export function parseCanonical(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    // Parsed JSON is JSON; what canonical JSON cannot hold makes it throw.
    return canonicalJson(value as Parameters<typeof canonicalJson>[0]) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

export function readCanonical(bytes: Uint8Array): unknown {
  const text = readText(bytes);
  return text === null ? undefined : parseCanonical(text);
}
