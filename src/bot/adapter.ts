import { ActivityEx, type Activity, type ConversationReference, type InvokeResponse, type TurnContext } from 'botbuilder';
import type { Admitted } from '../channel/door.js';
import type { IncomingActivity } from '../channel/envelope.js';
import { SdkAdapter } from './adapter-sdk.js';
import type { ConnectorClients } from './connector-clients.js';
import type { TurnQueue } from './turn-queue.js';

/**
 * From an admitted activity to a turn of the bot, and from the turn to what goes back in the HTTP answer. Who speaks is decided
 * at the door and handed to the logic beside the context; no server, no token and no use case in here.
 */
export interface Adapter {
  /** Runs one turn, after the earlier turns of its conversation. A throw of the logic goes to `onTurnError`. */
  handle(admitted: Admitted, logic: TurnLogic): Promise<TurnAnswer>;
  /**
   * Runs `logic` in a conversation known from before, to send into it. Starts nothing new, waits for no turn (it may be called
   * inside one), and rejects with whatever a send rejected with.
   */
  proactive(reference: Partial<ConversationReference>, logic: ProactiveLogic): Promise<void>;
}

export type TurnLogic = (context: TurnContext, admitted: Admitted) => Promise<void>;
export type ProactiveLogic = (context: TurnContext) => Promise<void>;

export interface TurnAnswer {
  /** Of the HTTP answer. */
  readonly status: number;
  readonly body?: unknown;
}

export interface AdapterDeps {
  readonly clients: ConnectorClients;
  readonly queue: TurnQueue;
  /** Logs, and tells the person in a fixed text; for an invoke it sends the invoke response. */
  readonly onTurnError: (context: TurnContext, error: unknown, admitted: Admitted) => Promise<void>;
}

export function createAdapter({ clients, queue, onTurnError }: AdapterDeps): Adapter {
  const sdk = new SdkAdapter(clients);
  return {
    handle: (admitted, logic) =>
      queue.run(conversationKey(admitted.activity), async () => {
        let failed = false;
        const response = await sdk.turn(toSdkActivity(admitted.activity), async (context) => {
          try {
            await logic(context, admitted);
          } catch (error) {
            failed = true;
            await onTurnError(context, error, admitted);
          }
        });
        return toAnswer(response, failed);
      }),
    proactive(reference, logic) {
      // Without an id: the SDK makes one up, and would then send everything as a reply to a message that never was.
      const activity = ActivityEx.getContinuationActivity(reference);
      delete activity.id;
      return sdk.proactiveTurn(activity, logic);
    },
  };
}

const conversationKey = ({ channelId, conversation }: IncomingActivity): string => JSON.stringify([channelId, conversation.id]);

function toSdkActivity({ textCut: _, ...activity }: IncomingActivity): Activity {
  // The SDK's type asks for fields that no channel always sends; the door has checked those that Accord reads.
  return structuredClone(activity) as unknown as Activity;
}

/** Clients show nothing of an invoke answered with anything but HTTP 200: what it came to is said inside the body. */
function toAnswer(response: InvokeResponse | undefined, failed: boolean): TurnAnswer {
  if (response === undefined) return { status: 200 };
  const unanswered = response.status === NOT_IMPLEMENTED && response.body === undefined;
  if (unanswered && !failed) return { status: NOT_IMPLEMENTED };
  const status = unanswered ? 500 : response.status;
  if (status < 400 || saysItsStatus(response.body)) return { status: 200, body: response.body };
  const value = { code: String(status), message: '' };
  return { status: 200, body: { statusCode: status, type: 'application/vnd.microsoft.error', value } };
}

/** What the SDK makes of an invoke that nothing answered: the channel learns that there is no such thing here. */
const NOT_IMPLEMENTED = 501;

const saysItsStatus = (body: unknown): boolean => typeof body === 'object' && body !== null && 'statusCode' in body;
