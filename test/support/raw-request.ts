import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request with headers that `fetch` would not let anybody write. */
export async function send(port: number, parts: { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer }): Promise<{ status: number; text: string }> {
  const outgoing = request({ port, host: '127.0.0.1', method: parts.method ?? 'POST', path: parts.path ?? '/api/messages', headers: parts.headers ?? {}, agent: false });
  outgoing.end(parts.body);
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]; // the event's one argument
  return { status: response.statusCode ?? 0, text: await text(response) };
}

const QUIET_MS = 300;

/** Bytes as they are, and what came back until the other side closed or, having begun, said nothing for a while. */
export async function sendRaw(port: number, bytes: string, patienceMs = 20_000): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (piece) => {
    answer += piece.toString('latin1');
    socket.setTimeout(QUIET_MS);
  });
  socket.on('error', () => undefined);
  socket.setTimeout(patienceMs, () => socket.destroy());
  socket.write(bytes);
  await once(socket, 'close');
  return answer;
}
