import fc from 'fast-check';
import { rehearsalDirectory, startAccord, type RunningAccord } from '../support/accord.js';
import { offerArrives, offerSent, type OfferMade } from '../support/conversation-offers.js';
import { isCustomer, isPartner } from '../../src/domain/organisations.js';
import type { Entry } from '../../src/domain/entry.js';

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const NORA = 'Nora Fairbank';
const ALICE = 'Alice Renwick';
const FOODS = 'maplewick-foods';

async function customersLedgers(): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const { organisations } = await rehearsalDirectory();
  const read = await Promise.all(organisations.filter(isCustomer).map(async ({ organisationId }) => [organisationId, await accord.ledger(organisationId)] as const));
  return new Map(read);
}

const odd = fc.oneof(
  fc.constantFrom<unknown>('', 'accept', 'grant', 'keep', 'nobody', 'fjordlicht', 'quillbrook', 'orchard-lane', '730', '365', '1', '0', -1, 1e9, null, true, [], {}, { $ne: null }, ['accept'], '__proto__'),
  fc.string({ maxLength: 20 }),
  fc.integer({ min: -3, max: 800 }),
);
const names = ['reference', 'revision', 'offerAnswer', 'declineReason', 'delegationAnswer', 'delegationDays', 'refusalReason', 'partnerOfRecord', 'partnerSearch', 'count-0', 'count-1', 'offerId', 'customerId', 'partnerId', 'tenantId', 'lines', 'licences', 'price', 'from', 'actor', 'locale'];
const verbsTried = ['decide', 'decide', 'decide', 'counter', 'find-partner', 'confirm-decision', 'end-delegation', 'set-partner-of-record', 'withdraw', 'agree-to-counter', 'send-offer'];

/** The verb, the fields that are replaced, and those that are left out. */
const edit = fc.record({
  verb: fc.constantFrom(...verbsTried),
  replaced: fc.dictionary(fc.constantFrom(...names), odd, { maxKeys: 4 }),
  left: fc.subarray(names, { maxLength: 3 }),
  complete: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
  as: fc.constantFrom('execute', 'submit'),
});

describe('whatever is changed in what a card sends back', () => {
  it('only a decision or counts on the offer as it was stored can come of it, by whom the card was drawn for', async () => {
    const { organisations } = await rehearsalDirectory();
    const partners = new Set(organisations.filter(isPartner).map(({ organisationId }) => organisationId));
    let made: OfferMade | null = null;
    let decisions = 0;
    let before = new Map<string, readonly Entry[]>();
    const open = async (): Promise<OfferMade> => {
      const sent = await offerSent(accord, FOODS, { by: NORA, to: 'Maplewick Foods', kind: 'purchase', delegation: true });
      await offerArrives(accord, ALICE, sent);
      before = new Map(await customersLedgers());
      return sent;
    };
    await fc.assert(
      fc.asyncProperty(edit, async ({ verb, replaced, left, complete, as }) => {
        const stored = (made ??= await open());
        const { action } = accord.talk.button(ALICE, 'decide');
        const filled = complete ? { offerAnswer: 'accept', delegationAnswer: 'refuse', partnerOfRecord: 'keep' } : {};
        const kept = Object.entries({ ...action.data, ...filled, ...replaced, verb }).filter(([name]) => !left.includes(name));
        await accord.talk.does(ALICE, { sends: Object.fromEntries(kept), ...(as === 'submit' && { as }) });
        const after = await customersLedgers();
        for (const [customerId, entries] of after) {
          const fresh = entries.slice(before.get(customerId)?.length ?? 0);
          if (fresh.length === 0) continue;
          expect([customerId, fresh.length]).toEqual([FOODS, 1]);
          const [entry] = fresh;
          expect(entry?.actor).toMatchObject({ kind: 'person', objectId: accord.talk.person(ALICE).objectId, as: 'customer' });
          if (entry?.event.type === 'offer-countered') expect(entry.event.offer).toMatchObject({ ...stored, revision: 1 });
          else {
            expect(entry?.event).toMatchObject({ type: 'decision-made', offer: { offerId: stored.offerId, number: stored.number, revision: 1, partner: { partnerId: 'tidewillow' } } });
            const { delegation, partnerOfRecord } = entry?.event.type === 'decision-made' ? entry.event.answers : {};
            if (delegation?.answer === 'granted') expect(delegation.days).toBeLessThanOrEqual(365);
            if (partnerOfRecord?.answer === 'set' && partnerOfRecord.partner) expect(partners).toContain(partnerOfRecord.partner.partnerId);
            made = null;
            decisions += 1;
          }
          before = new Map(after);
        }
      }),
      { numRuns: 200, seed: 20_261_121, endOnFailure: true },
    );
    // Some edits leave a complete answer: without any, the property would say nothing.
    expect(decisions).toBeGreaterThan(2);
  }, 180_000);
});
