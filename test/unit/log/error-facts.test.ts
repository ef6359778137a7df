import { errorFacts } from '../../../src/log/error-facts.js';

class RestError extends Error {
  override readonly name = 'RestError';
}

it('says type, message, code, status, calls and cause, and nothing else that an error carries', () => {
  const error = Object.assign(new TypeError('it broke', { cause: Object.assign(new Error('deeper'), { code: 'ECONNRESET', socket: 'canary' }) }), {
    statusCode: 502, config: { headers: { authorization: 'canary' } }, request: { body: 'canary' }, response: { bodyAsText: 'canary' }, [Symbol('s')]: 'canary',
  });
  const facts = errorFacts(error);
  expect(facts).toEqual({
    type: 'TypeError', message: 'it broke', status: 502, stack: expect.stringMatching(/^ {4}at /) as unknown,
    cause: { type: 'Error', message: 'deeper', code: 'ECONNRESET', stack: expect.any(String) as unknown },
  });
  expect(JSON.stringify(facts)).not.toContain('canary');
});

it.each<[string, Error]>([
  ['the answer of another service', new RestError('{"said":"canary"}')],
  ['what could not be read as JSON', jsonError('canary')],
  ['the key that is taken', Object.assign(new Error('E11000 duplicate key error collection: a.b index: x dup key: { name: "canary" }'), { name: 'MongoServerError' })],
  ['more than 500 characters', new Error(`${'x'.repeat(500)}canary`)],
  ['a code that is a sentence', Object.assign(new Error('x'), { code: 'a canary sings' })],
])('leaves out %s', (_name, error) => {
  expect(JSON.stringify(errorFacts(error))).not.toContain('canary');
});

it('ends where causes go round in a circle', () => {
  const error = new Error('round');
  error.cause = error;
  expect(JSON.stringify(errorFacts(error)).match(/round/g)).toHaveLength(4);
});

it.each<[unknown, string]>([[undefined, 'undefined'], [null, 'object'], [7, 'number'], ['text', 'string'], [{ secret: 'canary' }, 'object'], [() => 1, 'function']])('says of %p only what it is', (thrown, type) => {
  expect(errorFacts(thrown)).toEqual(thrown === 'text' ? { type, message: 'text' } : { type });
});

it('survives an error made to break its reader', () => {
  const hostile = new Proxy(new Error('x'), { get: () => { throw new Error('no'); } });
  expect(errorFacts(hostile)).toEqual({ type: 'object' });
});

function jsonError(text: string): Error {
  try {
    return JSON.parse(`${text} {`) as Error; // never: it throws
  } catch (error) {
    return error as Error; // a SyntaxError
  }
}
