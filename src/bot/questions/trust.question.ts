import { showAccesses } from '../../application/show-accesses.js';
import { verifyRequest } from '../../application/verify-request.js';
import type { Ask, AskSlots } from '../../domain/ask.js';
import { answering, type Answer, type Turn } from '../turn.js';
import { instantsOf } from './days.js';

/** R29: "who looked at us?" */
export async function accesses({ ports, asker, speech }: Turn, { period }: AskSlots, shown: number): Promise<Answer> {
  const slots = { ...(period && { period }) };
  const asked = { slots, period: period ? instantsOf(period, speech.timeZone) : {}, shown };
  return answering(await showAccesses(ports, asker, asked), (view) => ({
    kind: 'card',
    drawing: { card: 'accesses', view },
    asked: { ask: view.asked.ask, listed: [] },
  }));
}

/** "Is this request real? Who are they?" */
export async function verify({ ports, asker }: Turn, ask: Ask, shown: number): Promise<Answer> {
  const { partnerId, offerId } = ask.slots;
  return answering(await verifyRequest(ports, asker, { partnerId, offerId, shown }), (verified) =>
    verified.kind === 'partner'
      ? {
          kind: 'card',
          drawing: { card: 'verified', view: verified.view },
          asked: { ask, listed: [{ kind: 'partner', id: verified.view.partner.partnerId }] },
        }
      : {
          kind: 'card',
          drawing: { card: 'requests', view: verified.view },
          asked: { ask, listed: verified.view.items.map(({ offerId: id }) => ({ kind: 'offer', id })) },
        },
  );
}
