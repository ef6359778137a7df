import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES } from '../../src/domain/people.js';
import { startAccord, type RunningAccord } from '../support/accord.js';
import { startDoorServer } from '../support/door-server.js';
import { send, sendRaw } from '../support/raw-request.js';

/** What every answer says to a browser, read from the real server, and what no page may hold. */
const SRC = path.join(__dirname, '../../src');
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'",
].join('; ');

/** Every route that some file of the sources makes. */
const paths = [...new Set(readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).flatMap((file) => {
  const text = readFileSync(path.join(SRC, file), 'utf8');
  return [...text.matchAll(/\bpath: ['`](\/[^'`]*)['`]/g), ...text.matchAll(/mount\('\w+', '(\/[^']*)'/g)].map(([, found = '']) => found.replace(/:\w+/g, 'x').replace(/\$\{\w+\}/g, 'say'));
}))];

/** Of a page that stands by itself: its one style, named by its hash, and nothing else at all. */
const OWN_STYLE_ONLY = /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/;

const expectSafe = (where: string, headers: { get(name: string): string | null }) => {
  const said = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'server', 'x-powered-by'].map((name) => headers.get(name));
  const policy = OWN_STYLE_ONLY.test(said[0] ?? '') ? said[0] : POLICY;
  expect([where, ...said]).toEqual([where, policy, 'nosniff', 'no-referrer', 'same-origin', 'same-origin', null, null]);
};

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close().catch(() => undefined));

/** Status and headers; an endless answer is left after them. */
async function head(where: string, init: RequestInit = {}): Promise<{ readonly status: number; readonly headers: Headers; readonly type: string; readonly body: string }> {
  const leaving = new AbortController();
  const response = await fetch(`${accord.url()}${where}`, { signal: leaving.signal, ...init });
  const type = response.headers.get('content-type') ?? '';
  const body = type.startsWith('text/event-stream') ? '' : await response.text();
  leaving.abort();
  return { status: response.status, headers: response.headers, type, body };
}

const json = { 'content-type': 'application/json' };

describe('every answer forbids inline script and style, frames, sniffing and referrers, and does not say what serves it', () => {
  it('of every route, by every method', async () => {
    expect(paths).toEqual(expect.arrayContaining(['/', '/healthz', '/readyz', '/api/messages', '/rehearsal/page.js', '/rehearsal/page.css', '/rehearsal/events']));
    const statuses = new Set<number>();
    for (const where of paths) {
      for (const init of [{}, { method: 'POST', headers: json, body: '{}' }, { method: 'HEAD' }, { method: 'PUT', headers: json, body: '{}' }, { method: 'DELETE' }, { method: 'OPTIONS' }]) {
        const { status, headers } = await head(where, init);
        statuses.add(status);
        expectSafe(`${init.method ?? 'GET'} ${where}`, headers);
      }
    }
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 405]));
  }, 60_000);

  it.each<[number, string, RequestInit]>([
    [404, '/nowhere', {}],
    [405, '/healthz', { method: 'POST', headers: json, body: '{}' }],
    [405, '/', { method: 'PATCH' }],
    [413, '/api/messages', { method: 'POST', headers: json, body: `"${'x'.repeat(300_000)}"` }],
    [415, '/rehearsal/say', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'x' }],
    [400, '/rehearsal/say', { method: 'POST', headers: json, body: '{' }],
  ])('of an error: %i at %s', async (status, where, init) => {
    const answer = await head(where, init);
    expect([answer.status, answer.type]).toEqual([status, 'application/json; charset=utf-8']);
    expectSafe(where, answer.headers);
  });

  it('of what the door refuses, and of what is no request to a page', async () => {
    const { port } = new URL(accord.url());
    for (const [bytes, status] of [['GET / HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n', 403], [`OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`, 400]] as const) {
      const answer = await sendRaw(Number(port), bytes, 2_000);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expectSafe(bytes, new Headers(answer.split('\r\n\r\n')[0]?.split('\r\n').slice(1).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as [string, string])));
    }
    expect((await send(Number(port), { method: 'GET', path: '/', headers: { host: 'elsewhere.example' } })).status).toBe(403);
  });

  it('of a failure of ours', async () => {
    const door = await startDoorServer({ logic: async () => undefined, routes: [{ method: 'GET', path: '/broken', handle: async () => { throw new Error('x'); } }] });
    const response = await fetch(`${door.url}/broken`);
    await door.close();
    expect(response.status).toBe(500);
    expectSafe('/broken', response.headers);
  });
});

describe('a page', () => {
  /** What the policy would stop, so that nobody finds out only in a browser. */
  const inline = (html: string): readonly string[] => [
    ...(html.match(/<script(?![^>]*\bsrc=)[^>]*>/gi) ?? []), ...(html.match(/<style\b/gi) ?? []), ...(html.match(/\sstyle\s*=/gi) ?? []),
    ...(html.match(/\son[a-z]+\s*=/gi) ?? []), ...(html.match(/javascript:/gi) ?? []), ...(html.match(/(?:src|href)="(?!\/)[^"]*"/gi) ?? []),
  ];

  /** Without the styles whose very bytes the policy names: those a browser takes. */
  const withoutNamed = (html: string, policy: string): string =>
    html.replace(/<style>([\s\S]*?)<\/style>/g, (whole, style: string) => (policy.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`) ? '' : whole));

  it.each(LOCALES)('holds no script, style or event handler that its policy does not name, and nothing of elsewhere, in %s', async (locale) => {
    let pages = 0;
    for (const where of paths) {
      const { type, body, headers } = await head(where, { headers: { 'accept-language': locale } });
      if (!type.startsWith('text/html')) continue;
      pages += 1;
      expect([where, inline(withoutNamed(body, headers.get('content-security-policy') ?? ''))]).toEqual([where, []]);
      expect(body).toMatch(/^<!doctype html>\n<html lang="/);
    }
    expect(pages).toBeGreaterThan(0);
  });

  it('with any of these would be found', () => {
    const bad = ['<script>1</script>', '<style>a{}</style>', '<p style="a">', '<p onclick="a">', '<a href="javascript:1">', '<img src="https://elsewhere.example/a.png">'];
    expect(bad.filter((html) => inline(html).length === 0)).toEqual([]);
    expect(inline(withoutNamed('<style>a{}</style>', OWN_STYLE_ONLY.source))).toEqual(['<style']);
    expect(inline('<script type="module" src="/a.js"></script><a href="/b">on style = x</a>').filter((found) => !/style/.test(found))).toEqual([]);
  });
});
