import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fuzzedBodies } from './fuzzed-bodies.js';
import { KEY_ID, type TeamsChannel } from './teams-channel.js';
import { teamsActivity, type TeamsServer } from './teams-server.js';

/** Many hostile requests, and what they do to a server: for a short run among the tests, and a long one by hand (test/long). */

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** No two alike, none signed by the channel: unsigned ones, forged ones under known and unknown keys, and noise. */
export function junkToken(index: number): string {
  const noise = createHash('sha256').update(String(index)).digest();
  const claims = base64({ iss: `https://sts.windows.net/${noise.toString('hex')}/`, aud: noise.toString('hex'), exp: 9_999_999_999, serviceurl: `https://${index}.example/` });
  const headers = [{ alg: 'none', typ: 'JWT' }, { alg: 'none', kid: `k${index}` }, { alg: 'RS256', kid: `k${index}` }, { alg: 'RS256', kid: KEY_ID }, { alg: 'HS256', kid: KEY_ID }];
  return `${base64(headers[index % headers.length])}.${claims}.${Buffer.alloc(256, noise).toString('base64url')}`;
}

function heapBytes(): number {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)(); // what the flag has just made
  return process.memoryUsage().heapUsed;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

interface Hit {
  readonly status: number;
  readonly text: string;
}

/** `count` requests, one after another over one connection; resolves to how long each took. */
async function hit(port: number, parts: readonly { readonly authorization: string; readonly body: string }[], heard: (hit: Hit) => void): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times: number[] = [];
  for (const { authorization, body } of parts) {
    const began = performance.now();
    heard(await new Promise<Hit>((resolve, reject) => {
      const outgoing = request({ port, host: '127.0.0.1', method: 'POST', path: '/api/messages', agent, headers: { 'content-type': 'application/json', authorization } }, (response) => {
        text(response).then((said) => resolve({ status: response.statusCode ?? 0, text: said }), reject);
      });
      outgoing.on('error', reject);
      outgoing.end(body);
    }));
    times.push(performance.now() - began);
  }
  agent.destroy();
  return times;
}

export interface Flood {
  readonly answers: ReadonlyMap<string, number>;
  readonly heapGrowth: number;
  readonly lastOverFirst: number;
}

/** T3. The first tenth warms up and is not measured. */
export async function floodWithJunk(server: TeamsServer, channel: TeamsChannel, count: number): Promise<Flood> {
  const answers = new Map<string, number>();
  const note = ({ status, text: said }: Hit) => void answers.set(`${status} ${said}`, (answers.get(`${status} ${said}`) ?? 0) + 1);
  const body = JSON.stringify(teamsActivity(channel));
  const tenth = count / 10;
  const batch = (from: number) => hit(server.port, Array.from({ length: tenth }, (_, index) => ({ authorization: `Bearer ${junkToken(from + index)}`, body })), note);
  await batch(0);
  const before = heapBytes();
  const first = await batch(tenth);
  for (let part = 2; part < 9; part += 1) await batch(part * tenth);
  const last = await batch(9 * tenth);
  return { answers, heapGrowth: heapBytes() - before, lastOverFirst: median(last) / median(first) };
}

/** T4: bodies behind a good token. */
export async function floodWithBodies(server: TeamsServer, channel: TeamsChannel, count: number): Promise<ReadonlyMap<string, number>> {
  const answers = new Map<string, number>();
  const authorization = `Bearer ${await channel.sign()}`;
  const bodies = fuzzedBodies(teamsActivity(channel), count).map((body) => ({ authorization, body }));
  await hit(server.port, bodies, ({ status, text: said }) => void answers.set(`${status} ${said}`, (answers.get(`${status} ${said}`) ?? 0) + 1));
  return answers;
}

export const told = ({ heapGrowth, lastOverFirst }: Flood, count: number): string =>
  `${count.toLocaleString('en')} junk tokens: heap ${(heapGrowth / 1e6).toFixed(1)} MB, last tenth / first ${lastOverFirst.toFixed(2)}`;
