import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the bot sends, it sends here: a connector that writes everything down and answers `{ id }`. */
export interface RecordingConnector {
  /** What activities carry as `serviceUrl`. */
  readonly serviceUrl: string;
  readonly calls: readonly ConnectorCall[];
  /** Answers the next calls, in turn, in another way than with success. */
  misbehave(...answers: Misbehaviour[]): void;
  /** Resolves with the call that brings the number of calls to `count`. */
  call(count: number): Promise<ConnectorCall>;
  close(): Promise<void>;
}

export interface ConnectorCall {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The activity, or what a new conversation is made from. */
  readonly body: { readonly type?: string; readonly text?: string; readonly attachments?: readonly unknown[]; readonly [key: string]: unknown };
  /** The id it was answered with. */
  readonly id: string;
}

/** A status to answer with, or never an answer at all. */
export type Misbehaviour = { readonly status: number; readonly headers?: Readonly<Record<string, string>> } | 'hang';

const ROUTES = /^(POST \/v3\/conversations|POST \/v3\/conversations\/[^/]+\/activities(\/[^/]+)?|(PUT|DELETE) \/v3\/conversations\/[^/]+\/activities\/[^/]+)$/;

async function bodyOf(request: IncomingMessage): Promise<ConnectorCall['body']> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer); // an IncomingMessage without encoding yields buffers
  const text = Buffer.concat(pieces).toString('utf8');
  return (text === '' ? {} : JSON.parse(text)) as ConnectorCall['body'];
}

function answer(response: ServerResponse, status: number, body: object, headers: Readonly<Record<string, string>> = {}): void {
  // Not chained: restify, once loaded, changes every server's writeHead to return nothing.
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** Starts one on a free port of this machine. */
export async function startRecordingConnector(): Promise<RecordingConnector> {
  const calls: ConnectorCall[] = [];
  const planned: Misbehaviour[] = [];
  const waiting: { count: number; resolve: (call: ConnectorCall) => void }[] = [];

  const record = (call: ConnectorCall) => {
    calls.push(call);
    for (const { count, resolve } of waiting) if (count === calls.length) resolve(call);
  };

  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const method = request.method ?? '';
      const path = request.url ?? '';
      if (!ROUTES.test(`${method} ${path}`)) return answer(response, 404, { error: { code: 'no-such-route' } });
      // An update keeps the id of what it updates.
      const id = method === 'PUT' ? (path.split('/').at(-1) ?? '') : `sent-${calls.length + 1}`;
      record({ method, path, headers: request.headers, body, id });
      const misbehaviour = planned.shift();
      if (misbehaviour === 'hang') return undefined;
      if (misbehaviour !== undefined) return answer(response, misbehaviour.status, { error: { code: 'as-planned' } }, misbehaviour.headers);
      return answer(response, method === 'POST' ? 201 : 200, { id });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe

  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    calls,
    misbehave: (...answers) => void planned.push(...answers),
    call: (count) => {
      const there = calls[count - 1];
      return there === undefined ? new Promise((resolve) => void waiting.push({ count, resolve })) : Promise.resolve(there);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
