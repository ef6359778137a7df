import type { IncomingMessage } from 'node:http';
import { isJsonContentType } from '../channel/door.js';
import { parsePlainJson, type Json } from '../channel/plain-json.js';

export type ReadBody = { readonly ok: true; readonly body: Json | null } | { readonly ok: false; readonly status: 400 | 413 | 415 };

/**
 * Reads the JSON body of a request; form posts and anything else a web page could send unasked are refused.
 * @param mostBytes refused before a byte is read where the length is announced, and at the byte after where it is not
 */
export async function readJsonBody(request: IncomingMessage, mostBytes: number): Promise<ReadBody> {
  if (!isJsonContentType(request.headers['content-type'])) return { ok: false, status: 415 };
  // A packed body may unfold into any size.
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity') return { ok: false, status: 415 };
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) return { ok: false, status: 413 };
  const bytes = await readAtMost(request, mostBytes);
  if (bytes === 'too-large') return { ok: false, status: 413 };
  if (bytes === 'broken-off') return { ok: false, status: 400 };
  if (bytes.length === 0) return { ok: true, body: null };
  const text = decode(bytes);
  const body = text === undefined ? undefined : parsePlainJson(text);
  return body === undefined ? { ok: false, status: 400 } : { ok: true, body };
}

function readAtMost(request: IncomingMessage, mostBytes: number): Promise<Buffer | 'too-large' | 'broken-off'> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const onData = (piece: Buffer) => {
      length += piece.length;
      if (length <= mostBytes) return void pieces.push(piece);
      request.off('data', onData);
      request.resume(); // The rest goes nowhere; a client cut off while sending would never see the answer.
      resolve('too-large');
    };
    request.on('data', onData);
    request.once('end', () => resolve(Buffer.concat(pieces)));
    request.once('error', () => resolve('broken-off'));
    request.once('close', () => resolve('broken-off'));
  });
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
