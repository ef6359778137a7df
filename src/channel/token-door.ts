import { readBearer, verifyChannelToken, type ChannelClaims, type TokenRules } from './channel-token.js';
import { isJsonContentType, refuseAtDoor, type Admitted, type Door, type DoorReason, type DoorRefusal } from './door.js';
import { readActivity } from './envelope.js';

/**
 * The door of Teams mode: nothing comes in but what Teams' channel sends, by a token that the channel has signed for Accord
 * (trust, section 2). No user's token, no emulator and no other bot is ever taken for it.
 */
export interface TokenDoorDeps extends TokenRules {
  /** Whether answers, with Accord's own token, may be sent to this service URL. */
  readonly mayCall: (serviceUrl: string) => boolean;
}

/** The one channel whose `aadObjectId` and tenant come from the service: those of Direct Line, say, come from its clients. */
const CHANNEL = 'msteams';

export function createTokenDoor(deps: TokenDoorDeps): Door {
  return {
    // Who may ask for a page is each route's own business.
    gate: () => undefined,
    async beforeBody({ headers }) {
      if (!isJsonContentType(headers['content-type'])) return refuseAtDoor(415, 'content-type');
      const token = readBearer(headers['authorization']);
      if (token === undefined) return refuseAtDoor(401, 'token-missing');
      const verdict = await verifyChannelToken(token, deps);
      if (!verdict.ok) return refuseAtDoor(401, verdict.reason);
      return { ok: true, withBody: (body) => admit(body, verdict.claims, deps) };
    },
  };
}

function admit(body: unknown, claims: ChannelClaims, { mayCall }: TokenDoorDeps): Admitted | DoorRefusal {
  const activity = readActivity(body);
  if (activity === undefined) return refuseAtDoor(400, 'not-an-activity');
  const { tenantId } = activity.conversation;
  const refused = (reason: DoorReason) => refuseAtDoor(403, reason, tenantId);
  if (activity.channelId !== CHANNEL) return refused('channel');
  if (!claims.endorsements.has(activity.channelId)) return refused('endorsement');
  if (claims.serviceUrl !== activity.serviceUrl) return refused('service-url');
  if (!mayCall(activity.serviceUrl)) return refused('service-host');
  const inChannelData = activity.channelData?.tenant?.id;
  if (tenantId === undefined || inChannelData === undefined) return refused('tenant-unknown');
  if (tenantId !== inChannelData) return refused('tenant-conflict');
  const objectId = activity.from.aadObjectId;
  if (objectId === undefined) return refused('speaker-unknown');
  return { ok: true, activity, identity: { kind: 'channel', tenantId, objectId } };
}
