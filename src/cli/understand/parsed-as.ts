import type { z } from 'zod/v4';

/** JSON of a shape. Refuses, by throwing with `where` it stands and what is wrong with it, what cannot be read or is of another shape. */
export function parsedAs<T>(schema: z.ZodType<T>, text: string, where: string): T {
  const read = schema.safeParse(jsonIn(text, where));
  if (read.success) return read.data;
  const wrong = read.error.issues.map(({ path, message }) => [path.join('.'), message].filter((part) => part !== '').join(': '));
  throw new Error(`${where}: ${wrong.join('; ')}`);
}

function jsonIn(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${where}: this is no JSON`);
  }
}
