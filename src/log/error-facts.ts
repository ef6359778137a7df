/**
 * What the log says of an error: a few named facts and nothing else. Errors of libraries carry whole requests (headers, bodies,
 * settings) under names nobody can list, so nothing is taken out here: what is not on the list is not looked at.
 */
export interface ErrorFacts {
  readonly type: string;
  readonly message?: string;
  readonly code?: string | number;
  readonly status?: number;
  readonly stack?: string;
  readonly cause?: ErrorFacts;
}

const LONGEST_MESSAGE = 500;
const MOST_CALLS = 12;
const DEEPEST_CAUSE = 3;

/** @param error whatever was thrown; never throws, not even on an error made to */
export function errorFacts(error: unknown, depth = 0): ErrorFacts {
  if (typeof error === 'string') return { type: 'string', message: short(error) };
  if (typeof error !== 'object' || error === null) return { type: typeof error };
  const type = textOf(error, 'name') ?? 'object';
  const code = read(error, 'code');
  const status = read(error, 'statusCode') ?? read(error, 'status');
  const message = messageOf(error, type);
  const stack = stackOf(error);
  const cause = read(error, 'cause');
  return {
    type: type.slice(0, 80),
    ...(message !== undefined && { message }),
    ...(isCode(code) && { code }),
    ...(typeof status === 'number' && { status }),
    ...(stack !== undefined && { stack }),
    ...(cause !== undefined && cause !== null && depth < DEEPEST_CAUSE && { cause: errorFacts(cause, depth + 1) }),
  };
}

const isCode = (code: unknown): code is string | number =>
  typeof code === 'number' || (typeof code === 'string' && /^[\w.-]{1,60}$/.test(code));

function messageOf(error: object, type: string): string | undefined {
  const message = textOf(error, 'message');
  // Another service's whole answer, which may repeat what was sent to it: its code and status say enough.
  if (message === undefined || type === 'RestError') return undefined;
  // JSON.parse quotes what it could not read, MongoDB the values of a key that is taken.
  if (type === 'SyntaxError') return short(message.replace(/".*"/s, '"…"'));
  if (type.startsWith('Mongo')) return short(message.replace(/(dup key: ).*/s, '$1…'));
  return short(message);
}

/** Where it happened, without the message that a stack begins with. */
function stackOf(error: object): string | undefined {
  const calls = textOf(error, 'stack')?.match(/^ {4}at .{1,300}$/gm);
  return calls?.slice(0, MOST_CALLS).join('\n');
}

const short = (text: string): string => (text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text);

const textOf = (from: object, name: string): string | undefined => {
  const value = read(from, name);
  return typeof value === 'string' ? value : undefined;
};

function read(from: object, name: string): unknown {
  try {
    return (from as Record<string, unknown>)[name]; // any object may be asked for any name
  } catch {
    return undefined;
  }
}
