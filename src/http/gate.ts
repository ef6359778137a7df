import type { IncomingMessage } from 'node:http';
import type { Door, DoorRefusal, RequestHead } from '../channel/door.js';
import { refusalResponse, type Refusal } from './answer.js';

const METHODS = new Set(['GET', 'POST', 'PUT', 'DELETE']);

/** What the door may look at of a request. */
export const headOf = (request: IncomingMessage): RequestHead => ({
  method: request.method ?? '',
  remoteAddress: request.socket.remoteAddress,
  localPort: request.socket.localPort,
  headers: distinct(request),
});

/** Node keeps the first of two Authorization headers and says nothing: here both are seen, as a list. */
const distinct = ({ headersDistinct }: IncomingMessage): RequestHead['headers'] =>
  Object.fromEntries(Object.entries(headersDistinct).map(([name, values]) => [name, values?.length === 1 ? values[0] : values]));

/** Refuses, for every route, what the door does not let through and what is no request to a route at all. */
export function refusalAtGate(request: IncomingMessage, door: Door, noteRefusal: (refusal: DoorRefusal) => void): Refusal | undefined {
  const refusal = door.gate(headOf(request));
  if (refusal !== undefined) {
    noteRefusal(refusal);
    return refusalResponse(refusal.status);
  }
  const url = request.url ?? '';
  // restify puts the two together as well, and throws outside of any handler where they make no URL.
  if (!url.startsWith('/') || !URL.canParse(`http://${request.headers.host ?? 'localhost'}${url}`)) return refusalResponse(400);
  return METHODS.has(request.method ?? '') ? undefined : refusalResponse(405);
}
