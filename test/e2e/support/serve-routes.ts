import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headersOf } from '../../../src/http/answer.js';
import type { Route, WebRequest } from '../../../src/web/route.js';

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves routes on a free port of this machine, with the product's security headers and nothing else of its server. */
export async function serveRoutes(routes: () => readonly Route[], port = 0): Promise<Served> {
  const server = createServer((request, response) => void answer(routes(), request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  // A TCP server's address is never a string.
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}`, close: () => closed(server) };
}

export function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function answer(routes: readonly Route[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  for (const route of routes) {
    const params = route.method === request.method ? paramsOf(route.path, url.pathname) : null;
    if (!params) continue;
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const asked: WebRequest = {
      params, query: Object.fromEntries(url.searchParams), headers: request.headers, body: await jsonBody(request), gone: gone.signal,
    };
    const { status, headers, body } = await route.handle(asked);
    response.writeHead(status, headersOf({ status, headers, body }));
    if (typeof body === 'string' || body instanceof Uint8Array) return void response.end(body);
    for await (const piece of body) response.write(piece);
    return void response.end();
  }
  response.writeHead(404).end();
}

function paramsOf(path: string, asked: string): Record<string, string> | null {
  const names = path.split('/');
  const parts = asked.split('/');
  if (names.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = decodeURIComponent(parts[index] ?? '');
    if (name.startsWith(':')) params[name.slice(1)] = part;
    else if (name !== part) return null;
  }
  return params;
}

export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return text === '' ? null : (JSON.parse(text) as unknown);
}
