import { isJsonContentType, refuseAtDoor, type Admitted, type Door, type DoorRefusal, type RequestHead } from './door.js';
import { readActivity } from './envelope.js';
import { isLoopbackHost, isLoopbackUrl } from './loopback.js';

/**
 * The door for trying Accord out on one machine: nobody vouches for who is speaking, so nobody but this machine may speak.
 * A web page open in the same browser is this machine too: that is what Host, Origin and the content type are checked for.
 */
export function createLocalDoor(): Door {
  return {
    gate: fromThisMachine,
    async beforeBody(head) {
      const refusal = fromThisMachine(head);
      if (refusal !== undefined) return refusal;
      if (!isJsonContentType(head.headers['content-type'])) return refuseAtDoor(415, 'content-type');
      return { ok: true, withBody: admit };
    },
  };
}

function fromThisMachine({ remoteAddress, localPort, headers }: RequestHead): DoorRefusal | undefined {
  if (remoteAddress === undefined || !isLoopbackHost(remoteAddress)) return refuseAtDoor(403, 'remote-address');
  const host = headers['host'];
  // A foreign name that resolves to 127.0.0.1 (DNS rebinding) arrives here with its own name in Host.
  if (typeof host !== 'string' || !isOurs(host, localPort)) return refuseAtDoor(403, 'host');
  const origin = headers['origin'];
  if (origin !== undefined && origin !== `http://${host}`) return refuseAtDoor(403, 'origin');
  return undefined;
}

function isOurs(host: string, localPort: number | undefined): boolean {
  const [, name = '', port = '80'] = /^(\[[0-9a-f:.]+\]|[^:@/]+)(?::(\d{1,5}))?$/i.exec(host) ?? [];
  return isLoopbackHost(name) && Number(port) === localPort;
}

function admit(body: unknown): Admitted | DoorRefusal {
  const activity = readActivity(body);
  if (activity === undefined) return refuseAtDoor(400, 'not-an-activity');
  // Answers go to this address: in local mode nothing leaves the machine.
  if (!isLoopbackUrl(activity.serviceUrl)) return refuseAtDoor(403, 'service-url');
  const inConversation = activity.conversation.tenantId;
  const inChannelData = activity.channelData?.tenant?.id;
  if (inConversation !== undefined && inChannelData !== undefined && inConversation !== inChannelData)
    return refuseAtDoor(403, 'tenant-conflict');
  const tenantId = inConversation ?? inChannelData;
  const objectId = activity.from.aadObjectId;
  if (tenantId === undefined || objectId === undefined) return refuseAtDoor(403, 'speaker-unknown');
  return { ok: true, activity, identity: { kind: 'local', tenantId, objectId } };
}
