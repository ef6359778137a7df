/** Asks a service of Microsoft for JSON, and never waits or reads without end. */
export interface JsonRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as a POST; unset, the request is a GET. */
  readonly form?: URLSearchParams;
  /** For all of it, the body included. */
  readonly timeoutMs: number;
  readonly mostBytes: number;
}

export interface JsonAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Rejects when there is no answer in time, a redirect, too long a one, or no JSON. The message never holds what was sent. */
export async function fetchJson({ url, headers = {}, form, timeoutMs, mostBytes }: JsonRequest): Promise<JsonAnswer> {
  const response = await fetch(url, {
    method: form === undefined ? 'GET' : 'POST',
    headers: { accept: 'application/json', ...headers },
    ...(form && { body: form }),
    // Where it leads nobody has checked.
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  return { status: response.status, body: JSON.parse(await textOf(response, mostBytes)) };
}

async function textOf(response: Response, mostBytes: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of response.body ?? []) {
    length += piece.length;
    if (length > mostBytes) throw new Error(`the answer is longer than ${mostBytes} bytes`); // leaving the loop cancels the rest
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}
