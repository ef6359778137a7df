import { createHash } from 'node:crypto';

/** What canonical JSON can hold here: no fractions and no numbers beyond 2^53, so that every reader prints the same digits. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space, strings as ECMAScript escapes them.
 * Refuses (throws on) numbers that are no safe integer and text that is not well-formed or holds NUL:
 * those change on the way through a store, and the hash with them. Keys whose value is undefined are left out.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return integerText(value);
  if (typeof value === 'string') return stringText(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${stringText(key)}:${canonicalJson(member)}`];
    });
  return `{${members.join(',')}}`;
}

// Array.isArray does not narrow a readonly array.
const isList = (value: readonly Json[] | { readonly [key: string]: Json | undefined }): value is readonly Json[] => Array.isArray(value);

function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new Error(`no number of the ledger: ${value}`);
  return String(value);
}

function stringText(value: string): string {
  if (!value.isWellFormed() || value.includes('\0')) throw new Error('text of the ledger must be well-formed and free of NUL');
  return JSON.stringify(value);
}

/** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
