import type { Request } from 'restify';
import type { Admitted, Door, DoorRefusal } from '../channel/door.js';
import { jsonResponse, type Route, type WebResponse } from '../web/route.js';
import { refusalResponse } from './answer.js';
import { headOf } from './gate.js';
import { readJsonBody } from './read-body.js';

/** From a restify request to an answer; a throw is a bug and ends in server.ts. */
export type Handle = (request: Request, gone: AbortSignal) => Promise<WebResponse>;

/** One turn of the bot: what came in, and what goes back in the HTTP response. */
export type OnMessages = (admitted: Admitted) => Promise<{ readonly status: number; readonly body?: unknown }>;

interface MessagesDeps {
  readonly door: Door;
  readonly onMessages: OnMessages;
  readonly mostBytes: number;
  readonly noteRefusal: (refusal: DoorRefusal) => void;
}

export function messagesHandler({ door, onMessages, mostBytes, noteRefusal }: MessagesDeps): Handle {
  return async (request) => {
    const halfOpen = await door.beforeBody(headOf(request));
    if (!halfOpen.ok) {
      noteRefusal(halfOpen);
      return refusalResponse(halfOpen.status);
    }
    const read = await readJsonBody(request, mostBytes);
    if (!read.ok) return refusalResponse(read.status);
    const admitted = halfOpen.withBody(read.body);
    if (!admitted.ok) {
      noteRefusal(admitted);
      return refusalResponse(admitted.status);
    }
    const { status, body } = await onMessages(admitted);
    return body === undefined ? { status, headers: {}, body: '' } : jsonResponse(status, body);
  };
}

export function routeHandler(route: Route, mostBytes: number): Handle {
  return async (request, gone) => {
    const hasBody = route.method === 'POST' || route.method === 'PUT';
    const read = hasBody ? await readJsonBody(request, mostBytes) : ({ ok: true, body: null } as const);
    if (!read.ok) return refusalResponse(read.status);
    const params = request.params as Record<string, string>; // restify types them as any
    const query = Object.fromEntries(new URL(`http://here${request.url}`).searchParams);
    return route.handle({ params: { ...params }, query, headers: request.headers, body: read.body, gone });
  };
}
