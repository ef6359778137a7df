import type { AddressInfo } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import restify from 'restify';
import type { Door, DoorRefusal } from '../channel/door.js';
import type { Log } from '../log/log.js';
import { jsonResponse, type Route } from '../web/route.js';
import { headersOf, refusalResponse, writeAnswer } from './answer.js';
import { refusalAtGate } from './gate.js';
import { messagesHandler, routeHandler, type Handle, type OnMessages } from './handlers.js';

/**
 * The HTTP server: the only room that knows restify. It lets the door decide, reads bodies, writes answers, and is the one
 * place where an error of a request ends. Pages are routes of web, the bot is a function; neither knows that this exists.
 */
export interface ServerDeps {
  readonly door: Door;
  readonly routes: readonly Route[];
  readonly onMessages: OnMessages;
  /** Whether this node can serve; asked by `GET /readyz`. */
  readonly ready: () => Promise<boolean>;
  readonly log: ServerLog;
  /** Milliseconds. */
  readonly now: () => number;
  readonly limits: ServerLimits;
}

type ServerLog = Pick<Log, 'error' | 'security'>;

export interface ServerLimits {
  readonly bodyBytes: number;
  /** How long a client may take to send one request. */
  readonly requestMs: number;
  /** How long running requests may take to finish once the server closes. */
  readonly closeMs: number;
}

export const SERVER_LIMITS: ServerLimits = { bodyBytes: 256 * 1024, requestMs: 30_000, closeMs: 8_000 };

const CLOSING_STEP_MS = 50;

export interface HttpServer {
  /** Refuses (rejects) when the address is taken. @param port 0 takes any free one */
  listen(host: string, port: number): Promise<AddressInfo>;
  /** Where it listens; null before and after. */
  address(): AddressInfo | null;
  /** Not ready from now on, and no new turn is taken; what is under way goes on. */
  leave(): void;
  /** Takes its leave, ends streams, lets running requests finish, then closes and cuts what is left. */
  close(): Promise<void>;
}

/** The server with `POST /api/messages`, `GET /healthz`, `GET /readyz` and the routes given; it does not listen yet. */
export function createHttpServer(deps: ServerDeps): HttpServer {
  const { door, onMessages, limits } = deps;
  const noteRefusal = ({ reason, tenant }: DoorRefusal) => deps.log.security('door-refused', { reason, tenant });
  const open = new Set<AbortController>();
  let closing = false;
  const leave = (): void => void (closing = true);

  const server = createRestifyServer(limits, (request, response) => {
    if (closing) response.setHeader('connection', 'close');
    return refusalAtGate(request, door, noteRefusal);
  });
  const mount = (method: Route['method'], path: string, handle: Handle) => {
    const verb = ({ GET: 'get', POST: 'post', PUT: 'put', DELETE: 'del' } as const)[method];
    // The route's pattern is logged, not the address asked for: links carry secrets.
    server[verb](path, serve({ handle, open, log: deps.log, route: `${method} ${path}` }));
  };

  mount('GET', '/healthz', async () => jsonResponse(200, { status: 'ok' }));
  mount('GET', '/readyz', async () => (!closing && (await deps.ready()) ? jsonResponse(200, { status: 'ready' }) : refusalResponse(503)));
  const takeMessages = messagesHandler({ door, onMessages, mostBytes: limits.bodyBytes, noteRefusal });
  mount('POST', '/api/messages', async (request, gone) => (closing ? refusalResponse(503) : takeMessages(request, gone)));
  for (const route of deps.routes) mount(route.method, route.path, routeHandler(route, limits.bodyBytes));

  return {
    listen: (host, port) => listen(server, host, port),
    address: () => server.address(),
    leave,
    async close() {
      leave();
      for (const gone of open) gone.abort();
      const until = deps.now() + limits.closeMs;
      // A running turn may still call this very server, where people are played: doors close behind the last one.
      while (open.size > 0 && deps.now() < until) await pause(CLOSING_STEP_MS);
      await close(server, Math.max(0, until - deps.now()));
    },
  };
}

type Gate = (request: IncomingMessage, response: ServerResponse) => ReturnType<typeof refusalAtGate>;

function createRestifyServer(limits: ServerLimits, gate: Gate): restify.Server {
  // `first` runs before restify reads anything of a request; its types do not know it.
  const server = restify.createServer({ name: '' }) as restify.Server & {
    first(handler: (request: IncomingMessage, response: ServerResponse) => boolean): void;
  };
  server.server.requestTimeout = limits.requestMs;
  server.first((request, response) => {
    const refusal = gate(request, response);
    if (refusal === undefined) return true;
    response.writeHead(refusal.status, headersOf(refusal)); // not chained: restify's returns nothing
    response.end(refusal.body);
    return false;
  });
  // restify listens for these and does nothing: the connection would stay open for ever, and keep the server from closing.
  server.on('upgrade', (_request, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });
  server.on('restifyError', (_request, response: restify.Response, error: { statusCode?: number }, done: () => void) => {
    const refusal = refusalResponse(error.statusCode === 405 ? 405 : 404);
    if (!response.headersSent) response.sendRaw(refusal.status, refusal.body, headersOf(refusal));
    done();
  });
  return server;
}

interface Serving {
  readonly handle: Handle;
  readonly open: Set<AbortController>;
  readonly log: ServerLog;
  readonly route: string;
}

/** The one place where an error of a request ends: logged here, and told to the caller in one word. */
function serve({ handle, open, log, route }: Serving): (request: restify.Request, response: restify.Response) => Promise<void> {
  return async (request, response) => {
    const gone = new AbortController();
    open.add(gone);
    response.once('close', () => gone.abort());
    try {
      await writeAnswer(response, await handle(request, gone.signal), gone.signal);
    } catch (error) {
      log.error({ err: error, route }, 'request failed');
      if (response.headersSent) response.destroy();
      else await writeAnswer(response, refusalResponse(500), gone.signal);
    } finally {
      open.delete(gone);
    }
  };
}

function listen(server: restify.Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server.address());
    });
  });
}

async function close(server: restify.Server, mostMs: number): Promise<void> {
  // A kept-alive connection becomes idle when its last answer is out, and nobody else would close it then.
  const sweep = setInterval(() => server.server.closeIdleConnections(), CLOSING_STEP_MS);
  const cut = setTimeout(() => server.server.closeAllConnections(), mostMs);
  await new Promise<void>((resolve) => void server.close(resolve));
  clearInterval(sweep);
  clearTimeout(cut);
}
