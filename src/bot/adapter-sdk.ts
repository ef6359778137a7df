import { CloudAdapterBase, type Activity, type InvokeResponse, type TurnContext } from 'botbuilder';
import {
  BotFrameworkAuthentication,
  ClaimsIdentity,
  ConnectorFactory,
  type AuthenticateRequestResult,
  type ConnectorClient,
  type UserTokenClient,
} from 'botframework-connector';
import type { ConnectorClients } from './connector-clients.js';

/**
 * Where Accord meets the SDK's adapter. Built on CloudAdapterBase, which has no way in from the network: the stock adapter's own
 * authentication (too generous for a product of consents), its sockets and its pipes are not there to be reached.
 */
export class SdkAdapter extends CloudAdapterBase {
  readonly #authentication: ReadyAuthentication;

  constructor(clients: ConnectorClients) {
    const authentication = new ReadyAuthentication(clients);
    super(authentication);
    this.#authentication = authentication;
  }

  /** A turn for an activity that the door has let in. */
  turn(activity: Activity, logic: (context: TurnContext) => Promise<void>): Promise<InvokeResponse | undefined> {
    return this.processActivity(this.#authentication.ready(), activity, logic);
  }

  /** A turn that nobody's message started. */
  proactiveTurn(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    return this.processProactive(this.#authentication.ready().claimsIdentity, activity, AUDIENCE, logic);
  }
}

/** Whom an outbound token is for: there is one kind only, and connector-clients.ts knows it. */
const AUDIENCE = '';

/** Gives the SDK an authentication that is already done, and never does one. */
class ReadyAuthentication extends BotFrameworkAuthentication {
  readonly #factory: ConnectorFactory;

  constructor(clients: ConnectorClients) {
    super();
    this.#factory = new CachedFactory(clients);
  }

  ready(): AuthenticateRequestResult {
    return { audience: AUDIENCE, claimsIdentity: new ClaimsIdentity([]), connectorFactory: this.#factory };
  }

  override createConnectorFactory(): ConnectorFactory {
    return this.#factory;
  }

  override async createUserTokenClient(): Promise<UserTokenClient> {
    return NO_USER_TOKENS;
  }

  override authenticateRequest(): Promise<never> {
    return Promise.reject(new Error('only the door authenticates'));
  }

  override authenticateStreamingRequest(): Promise<never> {
    return Promise.reject(new Error('only the door authenticates'));
  }
}

class CachedFactory extends ConnectorFactory {
  readonly #clients: ConnectorClients;

  constructor(clients: ConnectorClients) {
    super();
    this.#clients = clients;
  }

  override async create(serviceUrl: string, audience = AUDIENCE): Promise<ConnectorClient> {
    return this.#clients(serviceUrl, audience);
  }
}

// The SDK puts a client for sign-in cards into every turn and never looks at it; Accord has no sign-in card, so there is none.
const NO_USER_TOKENS = Object.freeze({}) as UserTokenClient;
