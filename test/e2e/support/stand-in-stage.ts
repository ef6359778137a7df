import { join } from 'node:path';
import type { LedgerRow } from '../../../src/rehearsal/chat.js';
import { createConnector, type Connector } from '../../../src/rehearsal/connector.js';
import { rehearsalRoutes, type RehearsalPerson } from '../../../src/rehearsal/routes.js';
import { startStandInBot, type StandInBot } from './stand-in-bot.js';
import { serveRoutes } from './serve-routes.js';

export interface StandInStage {
  readonly url: string;
  readonly bot: StandInBot;
  readonly connector: Connector;
  readonly people: RehearsalPerson[];
  readonly ledger: LedgerRow[];
  readonly close: () => Promise<void>;
}

const DAY_MS = 86_400_000;
const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const ROLE = { partner: 'partner-seller', customer: 'customer-admin', support: 'support-agent' } as const;
const person = (n: number, name: string, organisation: string, side: RehearsalPerson['side']): RehearsalPerson => ({
  tenantId: id(n), objectId: id(n + 100), name, organisation, side, role: ROLE[side], locale: 'en-US', timeZone: 'Europe/Lisbon',
  customerId: side === 'customer' ? 'contoso' : null,
});

export const standInPeople = (): RehearsalPerson[] => [
  person(1, 'Megan Bowen', 'Fabrikam Consulting', 'partner'),
  person(2, 'Lee Gu', 'Northwind Cloud', 'partner'),
  person(3, 'Adele Vance', 'Contoso', 'customer'),
  person(4, 'Диего Сичилиани', 'Adatum', 'customer'),
  person(5, 'Grady Archie', 'Accord operator', 'support'),
];

interface StageOptions {
  readonly root: string;
  readonly pauseMs?: number;
  readonly timeoutMs?: number;
  readonly port?: number;
}

/** The connector and the page with a bot that knows nothing behind them. `root`: the repository's folder. */
export async function startStandInStage({ root, pauseMs = 0, timeoutMs = 15_000, port = 0 }: StageOptions): Promise<StandInStage> {
  const bot = await startStandInBot({ pauseMs });
  const people = standInPeople();
  const ledger: LedgerRow[] = [];
  let leaps = 0;
  let ids = 0;
  const clock = {
    now: () => Date.now() + leaps * DAY_MS,
    moveForward: async (days: number) => void (leaps += days),
  };
  let url = '';
  const connector = createConnector({
    people: async () => people,
    botUrl: () => bot.url,
    serviceUrl: () => `${url}/rehearsal/connector/`,
    clock,
    newId: () => `m${++ids}`,
    timeoutMs,
  });
  const routes = rehearsalRoutes({
    connector, clock,
    people: async () => people,
    ledger: async () => ledger,
    pageFolder: join(root, 'dist/page'),
  });
  const served = await serveRoutes(() => routes, port);
  url = served.url;
  return { url, bot, connector, people, ledger, close: async () => void (await Promise.all([served.close(), bot.close()])) };
}
