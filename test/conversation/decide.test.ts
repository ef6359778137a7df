import { startAccord, type RunningAccord } from '../support/accord.js';
import { waits } from '../support/conversation.js';
import { lastOf, offerArrives, offerSent } from '../support/conversation-offers.js';

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const NORA = 'Nora Fairbank';
const ALICE = 'Alice Renwick';

const combinations = (['accept', 'decline'] as const).flatMap((offer) =>
  (['grant', 'refuse', 'none'] as const).flatMap((delegation) => (['keep', 'other', 'nobody'] as const).map((partnerOfRecord) => ({ offer, delegation, partnerOfRecord }))));

describe('one submit with three answers', () => {
  it.each(combinations)('$offer, delegation $delegation, partner of record $partnerOfRecord: one entry, a receipt, and the partner is told', async ({ offer, delegation, partnerOfRecord }) => {
    const made = await offerSent(accord, 'maplewick-foods', { by: NORA, to: 'Maplewick Foods', kind: 'purchase', delegation: delegation !== 'none' });
    await offerArrives(accord, ALICE, made);
    const answers = {
      offerAnswer: offer,
      ...(offer === 'decline' && { declineReason: 'Too many licenses' }),
      ...(delegation !== 'none' && { delegationAnswer: delegation }),
      ...(delegation === 'refuse' && { refusalReason: 'Not now' }),
    };
    if (partnerOfRecord === 'other') await accord.talk.play([[ALICE, { press: 'find-partner', with: { ...answers, partnerSearch: 'fjord' } }, { text: 'Fjordlicht Beratung' }]]);
    const before = (await accord.ledger('maplewick-foods')).length;
    const chosen = { keep: 'keep', other: 'fjordlicht', nobody: 'nobody' }[partnerOfRecord];
    await accord.talk.play([[ALICE, { press: 'decide', with: { ...answers, partnerOfRecord: chosen } }]]);
    if (offer === 'decline' && delegation === 'grant') {
      expect(await accord.ledger('maplewick-foods')).toHaveLength(before);
      await accord.talk.play([[ALICE, { press: 'confirm-decision' }]]);
    }
    await accord.talk.play([[ALICE, waits, 'offer.receipt', { text: made.number }, { not: { verb: 'decide' } }]]);

    expect(await accord.ledger('maplewick-foods')).toHaveLength(before + 1);
    const decision = await lastOf(accord, 'maplewick-foods', 'decision-made');
    expect(decision).toMatchObject({ offer: made, shown: { locale: 'en-US' } });
    expect(decision.answers).toMatchObject({
      offer: offer === 'accept' ? { answer: 'accepted' } : { answer: 'declined', reason: 'Too many licenses' },
      ...(delegation === 'grant' && { delegation: { answer: 'granted', days: 365 } }),
      ...(delegation === 'refuse' && { delegation: { answer: 'refused', reason: 'Not now' } }),
      partnerOfRecord: partnerOfRecord === 'keep' ? { answer: 'kept' } : { answer: 'set', partner: partnerOfRecord === 'nobody' ? null : { partnerId: 'fjordlicht' } },
    });
    expect('delegation' in decision.answers).toBe(delegation !== 'none');
    await accord.talk.play([[NORA, waits, 'status.answer.title', { text: made.number }]]);
  });
});
