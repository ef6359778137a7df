import type { Problems } from './pack-settings.js';

const PLACEHOLDER = /\$\{\{([A-Z_]+)\}\}/g;

/**
 * Replaces `${{NAME}}` in every string of a parsed JSON tree (never in its text, where a value could close a quote).
 * Refuses a placeholder that `values` does not know.
 */
export function fillPlaceholders(tree: unknown, values: Readonly<Record<string, string>>): { readonly value: unknown } | Problems {
  const unknownNames = new Set<string>();
  const fillText = (text: string): string =>
    text.replace(PLACEHOLDER, (whole, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) unknownNames.add(whole);
      return value ?? whole;
    });
  const fill = (node: unknown): unknown => {
    if (typeof node === 'string') return fillText(node);
    if (Array.isArray(node)) return node.map(fill);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, fill(child)]));
  };
  const value = fill(tree);
  return unknownNames.size === 0 ? { value } : { problems: [...unknownNames].map((name) => `manifest.json: unknown placeholder ${name}`) };
}
