import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { announceKey } from './application/announce-key.js';
import { finishImports } from './application/import/finish-imports.js';
import { LedgerDamaged } from './application/ports/ledger-damaged.js';
import type { Ports } from './application/ports/ports.js';
import { createWorker } from './application/work-off.js';
import { createAdapter, type Adapter } from './bot/adapter.js';
import { createAppToken } from './bot/app-token.js';
import { createBot } from './bot/bot.js';
import { createConnectorClients, type ConnectorClients } from './bot/connector-clients.js';
import { createMessenger } from './bot/messenger.js';
import { requestToken } from './bot/request-token.js';
import { createUnderstandingKeeper } from './bot/understanding-keeper.js';
import { createTurnQueue } from './bot/turn-queue.js';
import { tellFailure } from './bot/tell-failure.js';
import { tellTooMany } from './bot/tell-too-many.js';
import { readLayouts } from './cards/layouts.js';
import { createChannelKeys } from './channel/channel-keys.js';
import type { Admitted, Door } from './channel/door.js';
import { loadChannelKeys } from './channel/load-channel-keys.js';
import { createLocalDoor } from './channel/local-door.js';
import { fetchJson } from './channel/fetch-json.js';
import { isLoopbackUrl } from './channel/loopback.js';
import { serviceUrlCheck } from './channel/safe-url.js';
import { createSeldom, createTenantLimit } from './channel/tenant-limit.js';
import { createTokenDoor } from './channel/token-door.js';
import type { Config } from './config.js';
import type { Signer } from './domain/signing.js';
import type { OnMessages } from './http/handlers.js';
import { limitTenants } from './http/limit-tenants.js';
import { createHttpServer, SERVER_LIMITS } from './http/server.js';
import { createSpeaker, type Speaker } from './i18n/speech.js';
import type { Log } from './log/log.js';
import { createRehearsal } from './rehearsal/rehearsal.js';
import { openSigningKeys } from './signing-key.js';
import { createRecords } from './store/create-records.js';
import { createClock, type StoredClock } from './store/clock.js';
import { createDirectory } from './store/directory.js';
import { createDirectoryWriter } from './store/directory-writer.js';
import { createImportLog } from './store/directory-imports.js';
import { fillListings } from './store/directory-listings.js';
import { openStore } from './store/open-store.js';
import type { Records } from './store/records.js';
import { MODEL_FILE, readModel } from './understanding/model/model.js';
import { evidenceRoute } from './web/evidence/evidence.route.js';

/** The only file that knows every room: settings become a running Accord. Tests call it with settings of their own. */
export interface Accord {
  /** Opens the store, finishes what an earlier run left, listens; resolves to the address. */
  start(): Promise<{ readonly url: string }>;
  /** Not ready at once; finishes turns and sends, then closes. */
  stop(): Promise<void>;
}

export interface ComposeDeps {
  /** The folder with `cards`, `src` and `dist`. */
  readonly root: string;
  readonly log: Log;
}

/** Where a customer reaches Microsoft support (R17). */
const SUPPORT_URL = 'https://admin.microsoft.com/Adminportal/Home#/support';
const CONNECTOR_TIMEOUT_MS = 10_000;
const CHECK_CLOCK_EVERY_MS = 60_000;
const TELL_AGAIN_MS = 600_000;

export function compose(config: Config, { root, log }: ComposeDeps): Accord {
  const records = createRecords(config.store);
  const clock = createClock({ records, offsetAllowed: config.rehearsal, now: Date.now });
  const signing = openSigningKeys(config.signing);
  const ports = portsOver(config, records, { clock, log, signer: signing.signer });
  const layouts = readLayouts(path.join(root, 'cards'));
  const speaker = createSpeaker();
  const note = ports.troubles.note;

  const adapter = createAdapter({
    clients: clientsOf(config),
    queue: createTurnQueue(),
    onTurnError: tellFailure({
      speaker,
      turnId: log.turnId,
      log: (error) => {
        log.note({ outcome: 'failed' });
        note('a turn failed', error);
      },
    }),
  });
  const understanding = createUnderstandingKeeper({
    names: ports.companyNames,
    directory: ports.directory,
    model: readModel(readModelFile(root)),
  });
  let baseUrl = '';
  const evidenceUrl = (token: string): string => `${config.publicUrl ?? baseUrl}/evidence/${token}`;
  const bot = createBot({
    ports,
    understanding,
    layouts,
    speaker,
    note,
    rehearsal: config.rehearsal,
    supportUrl: SUPPORT_URL,
    evidenceUrl,
    watch: log,
  });
  const messenger = createMessenger({ ports, adapter, layouts, speaker, supportUrl: SUPPORT_URL });
  const worker = createWorker(ports, { messenger, holder: ports.ids.newId() });

  const rehearsal = config.rehearsal ? createRehearsal({ ports, clock, root, url: () => baseUrl, moved: worker.wake }) : null;
  const server = createHttpServer({
    door: doorOf(config, note),
    routes: [evidenceRoute({ ports, speaker }), ...(rehearsal?.routes ?? [])],
    onMessages: limitedBy(config, { adapter, speaker, log }, (admitted) =>
      inTurn(log, admitted, () => adapter.handle(admitted, bot)).finally(worker.wake),
    ),
    ready: async () => clock.isTrusted(),
    log,
    now: Date.now,
    limits: SERVER_LIMITS,
  });
  const watch: { timer?: NodeJS.Timeout } = {};
  const checkClock = async (): Promise<void> => {
    await clock.check();
    if (!clock.isTrusted()) log.security('clock-not-trusted', {});
  };

  return {
    async start() {
      await records.open();
      await checkClock();
      await announceKey({ ...signing, signingKeys: ports.signingKeys, now: clock.now });
      const imports = { ...ports, writer: createDirectoryWriter(records), importLog: createImportLog(records, ports.ids.newId) };
      await fillListings(records);
      await finishImports(imports);
      await rehearsal?.seed(imports);
      watch.timer = setInterval(() => void checkClock().catch((error: unknown) => note('comparing clocks', error)), CHECK_CLOCK_EVERY_MS);
      const { port } = await server.listen(config.host, config.port);
      baseUrl = `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}`;
      worker.start();
      // The first sentence should not wait for a hundred thousand names.
      understanding.current().catch((error: unknown) => note('reading the names', error));
      return { url: baseUrl };
    },
    async stop() {
      clearInterval(watch.timer);
      server.leave();
      // What is being sent may go to people played by this very server.
      await worker.stop();
      await server.close();
      await records.close();
    },
  };
}

function doorOf(config: Config, note: Ports['troubles']['note']): Door {
  if (config.mode === 'local') return createLocalDoor();
  const { appId, issuer, metadataUrl, serviceHosts } = config.teams;
  const keys = createChannelKeys({
    load: () => loadChannelKeys(metadataUrl),
    now: Date.now,
    note: (error) => note('reading the keys of the channel', error),
  });
  return createTokenDoor({ keys, appId, issuer, mayCall: serviceUrlCheck(serviceHosts), now: Date.now });
}

function clientsOf(config: Config): ConnectorClients {
  if (config.mode === 'local')
    return createConnectorClients({ mayCall: isLoopbackUrl, timeoutMs: CONNECTOR_TIMEOUT_MS, throughProxy: false });
  const { teams } = config;
  const token = createAppToken({ request: () => requestToken(teams, { now: Date.now, newId: randomUUID, ask: fetchJson }), now: Date.now });
  return createConnectorClients({
    mayCall: serviceUrlCheck(teams.serviceHosts),
    timeoutMs: CONNECTOR_TIMEOUT_MS,
    throughProxy: true,
    token,
  });
}

interface Telling {
  readonly adapter: Adapter;
  readonly speaker: Speaker;
  readonly log: Log;
}

const inTurn = <T>(log: Log, { identity }: Admitted, turn: () => Promise<T>): Promise<T> =>
  log.turn({ tenant: identity.tenantId, person: identity.objectId }, turn);

/** In local mode there is nobody to leave room to. */
function limitedBy(config: Config, { adapter, speaker, log }: Telling, onMessages: OnMessages): OnMessages {
  if (config.mode === 'local') return onMessages;
  const tellThem = tellTooMany(speaker);
  return limitTenants(
    {
      limit: createTenantLimit(config.teams.turnsPerTenantPerMinute, Date.now),
      mayTell: createSeldom(TELL_AGAIN_MS, Date.now),
      tell: (admitted) =>
        inTurn(log, admitted, () => {
          log.note({ outcome: 'refused', refusal: 'tenant-limit' });
          return adapter.handle(admitted, tellThem);
        }),
      note: (tenant) => log.security('tenant-limit', { tenant }),
    },
    onMessages,
  );
}

const readModelFile = (root: string): unknown => JSON.parse(readFileSync(path.join(root, MODEL_FILE), 'utf8'));

interface OwnParts {
  readonly clock: StoredClock;
  readonly log: Log;
  readonly signer: Signer;
}

export function portsOver(config: Config, records: Records, { clock, log, signer }: OwnParts): Ports {
  const { messagesPerCustomerPerDay, quietDaysAfterRefusal, offersPerDay } = config.restraint;
  return {
    ...openStore(records, { chance: Math.random, ownKeyId: signer.keyId }),
    signer,
    directory: createDirectory(records),
    clock,
    ids: { newId: randomUUID, newReference: () => randomBytes(32).toString('base64url') },
    troubles: {
      note: (what, error) => {
        if (error instanceof LedgerDamaged) log.security('ledger-damaged', { customer: error.customerId, seq: error.seq });
        log.error({ err: error }, what);
      },
    },
    settings: {
      restraint: { messagesPerCustomerPerDay, quietDaysAfterRefusal },
      offersPerPartnerPerDay: offersPerDay,
      channel: config.mode === 'local' ? 'rehearsal' : 'teams',
    },
  };
}
