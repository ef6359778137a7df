import { ConnectorClient } from 'botframework-connector';
import type { AppToken } from './app-token.js';

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
  /** Says who is calling; in local mode nobody asks. */
  readonly token?: AppToken;
}

export type ConnectorClients = (serviceUrl: string, audience: string) => ConnectorClient;

/** Far more than the few service URLs of Teams, and no more than a forger could make us keep. */
const MOST_CLIENTS = 64;

/** What the SDK would sign with: a policy of ours does, which looks at where a request goes. */
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

interface PipelineRequest {
  readonly url: string;
  timeout: number;
  readonly headers: { set(name: string, value: string): void };
}

interface Policy {
  readonly name: string;
  sendRequest(request: PipelineRequest, next: (request: PipelineRequest) => Promise<PipelineResponse>): Promise<PipelineResponse>;
}

interface PipelineResponse {
  readonly status: number;
}

interface Pipeline {
  removePolicy(which: { name: string } | { phase: 'Retry' }): void;
  addPolicy(policy: Policy, options?: { phase: 'Sign' }): void;
}

function build(serviceUrl: string, { mayCall, timeoutMs, throughProxy, token }: ConnectorClientsDeps): ConnectorClient {
  const client = new ConnectorClient(NO_CREDENTIALS, { baseUri: serviceUrl });
  // The documented options for both are ignored in 4.23; the pipeline, private in the types, is what works.
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  // A repeated POST is a doubled message: whether to send again is the outbox's decision.
  pipeline.removePolicy({ phase: 'Retry' });
  // A redirect would carry what is meant for the channel to an address nobody checked.
  pipeline.removePolicy({ name: 'redirectPolicy' });
  if (!throughProxy) pipeline.removePolicy({ name: 'proxyPolicy' });
  pipeline.addPolicy(timeLimit(timeoutMs));
  if (token !== undefined) pipeline.addPolicy(bearer(token, mayCall), { phase: 'Sign' });
  return client;
}

const timeLimit = (timeoutMs: number): Policy => ({
  name: 'accord-timeout',
  sendRequest: (request, next) => {
    request.timeout = timeoutMs;
    return next(request);
  },
});

const bearer = (token: AppToken, mayCall: ConnectorClientsDeps['mayCall']): Policy => ({
  name: 'accord-token',
  async sendRequest(request, next) {
    // Asked of the very address: what the SDK makes of a service URL is not for us to trust.
    if (!mayCall(request.url)) throw new Error('service URL not allowed');
    const current = await token.get();
    request.headers.set('authorization', `Bearer ${current}`);
    const response = await next(request);
    if (response.status === 401) token.refused(current);
    return response;
  },
});
