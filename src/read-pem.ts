import { readFileSync } from 'node:fs';

/** What is made of a PEM file of the settings, or, as text, what is wrong with it; never repeats anything of what is in it. */
export function readPem<T extends object>(
  file: string,
  { make, must }: { readonly make: (pem: string) => T | string; readonly must: string },
): T | string {
  let pem: string;
  try {
    pem = readFileSync(file, 'utf8');
  } catch {
    return 'cannot be read';
  }
  try {
    return make(pem);
  } catch {
    return must;
  }
}
