/** What a page or an answer to a machine is made of: plain values, so that no route knows the server. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With `:name` for a part that is handed over in `params`. */
  readonly path: string;
  handle(request: WebRequest): Promise<WebResponse>;
}

export interface WebRequest {
  readonly params: Readonly<Record<string, string>>;
  /** The last one wins where a name occurs twice. */
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Parsed JSON, plain but not yet checked; null where there was none. */
  readonly body: unknown;
  /** Aborted when the client leaves or the server closes: an endless body ends with it. */
  readonly gone: AbortSignal;
}

export interface WebResponse {
  readonly status: number;
  /** Names in lower case; they override the security headers every answer gets. */
  readonly headers: Readonly<Record<string, string>>;
  /** The last kind is written piece by piece, as it comes (server-sent events). */
  readonly body: string | Uint8Array | AsyncIterable<string>;
}

/** An answer for a machine. */
export const jsonResponse = (status: number, value: unknown): WebResponse & { readonly body: string } => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(value),
});
