/**
 * The rehearsal page and what its script asks for: plain routes over the connector, the ledger and the rehearsal clock.
 * No rule of the product may come in here.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { localeSchema, type Locale, type Role, type Side } from '../domain/people.js';
import { jsonResponse, type Route, type WebRequest, type WebResponse } from '../web/route.js';
import type { LedgerRow, PersonView } from './chat.js';
import type { Connector } from './connector.js';
import { eventStream } from './event-stream.js';
import { nearestLocale } from './nearest-locale.js';
import { ICON_SVG, pageHtml } from './page-html.js';
import { chatPersonKey, type ChatPerson } from './teams-activity.js';

/** Somebody who can be played. */
export interface RehearsalPerson extends ChatPerson {
  readonly organisation: string;
  readonly side: Side;
  readonly role: Role | null;
  /** The customer whose ledger the page shows while this person is chosen; null for the other sides. */
  readonly customerId: string | null;
}

export interface RehearsalClock {
  readonly now: () => number;
  readonly moveForward: (days: number) => Promise<void>;
}

export interface RehearsalDeps {
  readonly connector: Connector;
  /** In the order the page offers them; the first of each side is who the page starts with. */
  readonly people: () => Promise<readonly RehearsalPerson[]>;
  /** The customer's entries, oldest first; empty for one that does not exist. */
  readonly ledger: (customerId: string) => Promise<readonly LedgerRow[]>;
  readonly clock: RehearsalClock;
  /** Where the build put page.js and page.css. */
  readonly pageFolder: string;
}

const reader = { person: z.string(), locale: localeSchema };
const openBody = z.strictObject(reader);
const sayBody = z.strictObject({ ...reader, text: z.string().trim().min(1).max(4000) });
const pressBody = z.strictObject({
  ...reader,
  messageId: z.string(),
  action: z.strictObject({
    type: z.enum(['Action.Execute', 'Action.Submit']),
    id: z.string().optional(),
    verb: z.string().optional(),
    data: z.record(z.string(), z.unknown()),
  }),
});
const searchBody = z.strictObject({ ...reader, dataset: z.string(), text: z.string().max(200) });
const clockBody = z.strictObject({ days: z.literal([1, 7, 30]) });
const MOST_CHOICES = 15;

export function rehearsalRoutes(deps: RehearsalDeps): readonly Route[] {
  const { connector, clock } = deps;
  return [
    ...connector.routes,
    { method: 'GET', path: '/', handle: async (request) => file('text/html', pageHtml(preferredLocale(request))) },
    { method: 'GET', path: '/rehearsal/icon.svg', handle: async () => file('image/svg+xml', ICON_SVG) },
    { method: 'GET', path: '/rehearsal/page.js', handle: async () => file('text/javascript', await built(deps, 'page.js')) },
    { method: 'GET', path: '/rehearsal/page.css', handle: async () => file('text/css', await built(deps, 'page.css')) },
    { method: 'GET', path: '/rehearsal/people', handle: async () => jsonResponse(200, { people: (await deps.people()).map(personView) }) },
    {
      method: 'GET',
      path: '/rehearsal/messages',
      handle: async ({ query }) => jsonResponse(200, { messages: connector.messages(query['person'] ?? '') }),
    },
    { method: 'GET', path: '/rehearsal/events', handle: async ({ gone }) => stream(eventStream(connector.subscribe, gone)) },
    {
      method: 'GET',
      path: '/rehearsal/ledger',
      handle: async ({ query }) => jsonResponse(200, { entries: await deps.ledger(query['customerId'] ?? '') }),
    },
    { method: 'GET', path: '/rehearsal/clock', handle: async () => jsonResponse(200, { now: clock.now() }) },
    post('clock', clockBody, async ({ days }) => {
      await clock.moveForward(days);
      return { now: clock.now() };
    }),
    ...chatRoutes(deps),
  ];
}

function chatRoutes({ connector, people }: RehearsalDeps): readonly Route[] {
  /** Who speaks, and in which language their Teams is from now on; null when there is no such person. */
  async function personOf({ person, locale }: { person: string; locale: Locale }): Promise<string | null> {
    if (!(await people()).some((each) => chatPersonKey(each) === person)) return null;
    connector.setLocale(person, locale);
    return person;
  }
  return [
    post('open', openBody, async (body) => {
      const person = await personOf(body);
      if (person) await connector.open(person);
      return person && {};
    }),
    post('say', sayBody, async (body) => {
      const person = await personOf(body);
      if (person) await connector.say(person, body.text);
      return person && {};
    }),
    post('press', pressBody, async (body) => {
      const person = await personOf(body);
      if (person) await connector.act(person, body.messageId, body.action);
      return person && {};
    }),
    post('search', searchBody, async (body) => {
      const person = await personOf(body);
      return person && { choices: await connector.search(person, { dataset: body.dataset, text: body.text, most: MOST_CHOICES }) };
    }),
  ];
}

/** A route that takes a checked body; null from `work` says that something named in it does not exist. */
function post<T>(name: string, schema: z.ZodType<T>, work: (body: T) => Promise<object | string | null>): Route {
  const handle = async ({ body }: WebRequest): Promise<WebResponse> => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) return jsonResponse(400, { error: 'bad-request' });
    const answer = await work(parsed.data);
    return answer === null ? jsonResponse(404, { error: 'not-found' }) : jsonResponse(200, answer);
  };
  return { method: 'POST', path: `/rehearsal/${name}`, handle };
}

const personView = (person: RehearsalPerson): PersonView => ({
  key: chatPersonKey(person),
  name: person.name,
  organisation: person.organisation,
  side: person.side,
  role: person.role,
  locale: person.locale,
  timeZone: person.timeZone,
  customerId: person.customerId,
});

function preferredLocale({ headers }: WebRequest): Locale {
  const accepted = headers['accept-language'];
  return nearestLocale(typeof accepted === 'string' ? accepted.split(',').map((tag) => tag.split(';')[0] ?? '') : []);
}

const built = ({ pageFolder }: RehearsalDeps, name: 'page.js' | 'page.css'): Promise<string> => readFile(join(pageFolder, name), 'utf8');

const file = (type: string, body: string): WebResponse => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' },
  body,
});

const stream = (body: AsyncIterable<string>): WebResponse => ({
  status: 200,
  headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
  body,
});
