import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { jsonResponse, type WebResponse } from '../web/route.js';

/** No script or style of a page but our own files, no frame around us, no address of ours in a foreign log. */
const SECURITY_HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** All that a caller learns of a refusal: nothing that helps to forge the next request. */
const WORDS = {
  400: 'bad-request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  413: 'too-large',
  415: 'json-only',
  500: 'internal',
  503: 'not-ready',
} as const;

export type Refusal = WebResponse & { readonly body: string };

export const refusalResponse = (status: keyof typeof WORDS): Refusal => jsonResponse(status, { error: WORDS[status] });

export const headersOf = (answer: WebResponse): Record<string, string> => ({ ...SECURITY_HEADERS, ...answer.headers });

/** Writes an answer; resolves when all of it is handed over or the client has left. */
export async function writeAnswer(response: ServerResponse, answer: WebResponse, gone: AbortSignal): Promise<void> {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(answer.status, headersOf(answer));
  if (typeof answer.body === 'string' || answer.body instanceof Uint8Array) {
    response.end(answer.body);
    return;
  }
  // A browser shows an event stream as open only when something of it arrived.
  response.flushHeaders();
  for await (const piece of answer.body) {
    if (gone.aborted) break;
    if (!response.write(piece)) await once(response, 'drain', { signal: gone }).catch(() => undefined);
  }
  response.end();
}
