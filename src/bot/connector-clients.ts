import { ConnectorClient } from 'botframework-connector';

/**
 * Clients of the channel's connector, kept by (service URL, audience): building one on every turn costs more than a tenth of
 * the processor, and each keeps its own connections.
 */
export interface ConnectorClientsDeps {
  /** Whether anything may be sent to this service URL at all; asked before any credential is touched. */
  readonly mayCall: (serviceUrl: string) => boolean;
  /** After this a call fails; it may still have been carried out. */
  readonly timeoutMs: number;
  /** Whether the environment's HTTP proxy is used; a proxy cannot reach this machine's own connector. */
  readonly throughProxy: boolean;
}

export type ConnectorClients = (serviceUrl: string, audience: string) => ConnectorClient;

/** Far more than the few service URLs of Teams, and no more than a forger could make us keep. */
const MOST_CLIENTS = 64;

/** In local mode nothing is signed and no token is ever fetched. */
const NO_CREDENTIALS = { signRequest: async <T>(request: T): Promise<T> => request };

export function createConnectorClients(deps: ConnectorClientsDeps): ConnectorClients {
  const clients = new Map<string, ConnectorClient>();
  return (serviceUrl, audience) => {
    if (!deps.mayCall(serviceUrl)) throw new Error('service URL not allowed');
    const key = JSON.stringify([serviceUrl, audience]);
    const client = clients.get(key) ?? build(serviceUrl, deps);
    // Set again, so that the first key is always the one unused for longest.
    clients.delete(key);
    clients.set(key, client);
    if (clients.size > MOST_CLIENTS) clients.delete([...clients.keys()][0] ?? key);
    return client;
  };
}

interface Pipeline {
  removePolicy(which: { name: string } | { phase: 'Retry' }): void;
  addPolicy(policy: {
    name: string;
    sendRequest(request: { timeout: number }, next: (request: { timeout: number }) => Promise<unknown>): Promise<unknown>;
  }): void;
}

function build(serviceUrl: string, { timeoutMs, throughProxy }: ConnectorClientsDeps): ConnectorClient {
  const client = new ConnectorClient(NO_CREDENTIALS, { baseUri: serviceUrl });
  // The documented options for both are ignored in 4.23; the pipeline, private in the types, is what works.
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  // A repeated POST is a doubled message: whether to send again is the outbox's decision.
  pipeline.removePolicy({ phase: 'Retry' });
  // A redirect would carry what is meant for the channel to an address nobody checked.
  pipeline.removePolicy({ name: 'redirectPolicy' });
  if (!throughProxy) pipeline.removePolicy({ name: 'proxyPolicy' });
  pipeline.addPolicy({
    name: 'accord-timeout',
    sendRequest: (request, next) => {
      request.timeout = timeoutMs;
      return next(request);
    },
  });
  return client;
}
