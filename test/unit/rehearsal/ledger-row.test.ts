import { FIRST_PREVIOUS_HASH, sealEntry, type Entry } from '../../../src/domain/entry.js';
import type { LedgerEvent } from '../../../src/domain/events.js';
import { ledgerRow } from '../../../src/rehearsal/ledger-row.js';

const tenantId = '00000000-0000-4000-8000-000000000001';
const objectId = '00000000-0000-4000-8000-000000000002';
const partner = { partnerId: 'fabrikam', name: 'Fabrikam', domain: 'fabrikam.example', partnerNumber: '1234' };
const offer = { offerId: 'o-1', number: 'P-1043', kind: 'purchase', revision: 1, partner } as const;
const shown = { hash: 'a'.repeat(64), locale: 'en-US' } as const;

const sealed = (event: LedgerEvent, actor: Entry['actor']) =>
  sealEntry({ version: 1, customerId: 'contoso', seq: 3, commandId: 'c-1', at: 5_000, actor, channel: 'rehearsal', event, previousHash: FIRST_PREVIOUS_HASH });

describe('a row of the ledger strip', () => {
  it('names the offer, every answer and who gave them', () => {
    const row = ledgerRow(
      sealed(
        {
          type: 'decision-made', offer, shown, confirmation: null,
          answers: {
            offer: { answer: 'accepted', trialEndsAt: null, converts: null },
            delegation: { answer: 'refused', reason: null },
            partnerOfRecord: { answer: 'kept', partner: null },
          },
        },
        { kind: 'person', tenantId, objectId, as: 'customer' },
      ),
      (personId) => (personId === `${tenantId}/${objectId}` ? 'Adele Vance' : null),
    );
    expect(row).toMatchObject({
      seq: 3, at: 5_000, event: 'decision-made', about: 'P-1043', actor: 'Adele Vance', previousHash: FIRST_PREVIOUS_HASH,
      answers: ['offer-accepted', 'delegation-refused', 'partner-of-record-kept'],
    });
    expect(row.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('names the partner where there is no offer, and nobody where the clock acted', () => {
    const row = ledgerRow(
      sealed({ type: 'delegation-ended', partner, grantSeq: 1, how: 'expired', endedAt: 4_000, shown: null }, { kind: 'clock' }),
      () => 'somebody',
    );
    expect(row).toMatchObject({ about: 'Fabrikam', actor: null, answers: [] });
  });
});
