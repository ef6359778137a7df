import { offerEvidence } from '../../application/offer-evidence.js';
import type { AskSlots } from '../../domain/ask.js';
import { answering, type Answer, type Turn } from '../turn.js';
import { customerOr } from './which-customer.js';

/** "Give me the evidence": a card with a link, because Teams lets no bot hand over a file without a dialog of its own. */
export const evidence = (turn: Turn, slots: AskSlots): Promise<Answer> =>
  customerOr(turn, slots, 'dialog.example.evidence', async (customerId) => {
    const { ports, asker, speech, evidenceUrl } = turn;
    const asked = { customerId, locale: speech.locale, timeZone: speech.timeZone };
    return answering(await offerEvidence(ports, asker, asked), ({ view, token }) => ({
      kind: 'card',
      drawing: { card: 'evidence', view: { ...view, url: evidenceUrl(token) } },
      about: customerId,
      asked: { ask: { intent: 'evidence.get', slots: { customerId } }, listed: [] },
    }));
  });
