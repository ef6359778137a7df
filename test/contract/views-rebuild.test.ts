import { rebuildViews } from '../../src/application/rebuild-views.js';
import { projectCustomer } from '../../src/application/project.js';
import { entryIdOf } from '../../src/domain/entry.js';
import { foldEntries } from '../../src/domain/fold.js';
import type { Records } from '../../src/store/records.js';
import { createViews } from '../../src/store/views.js';
import { append } from '../support/signing.js';
import { onEveryStore, type StoreUnderTest } from './support/on-every-store.js';
import { aStory } from './support/story.js';

/** A customer whose ledger is stored and projected. */
async function aCustomerOf({ records, store }: StoreUnderTest, customerId: string): Promise<void> {
  const story = aStory(customerId);
  for (const sealed of story.entries) await append(store().ledger, sealed, 1);
  await projectCustomer(createViews(records()), { state: story.state(), entries: story.entries }, 0);
}

/** The bytes of every row of a customer. */
async function rowsOf(records: Records, customerId: string): Promise<readonly unknown[]> {
  const theirs = { index: 'byCustomer', equals: { customerId }, limit: 100 };
  return [...(await records.find('offers', theirs)), ...(await records.find('dealings', theirs)), await records.get('relationships', customerId)];
}

onEveryStore('rebuilding views', (under) => {
  const { records, store } = under;
  const rebuild = () => rebuildViews(store());

  it('gives the same rows, byte for byte, and changes nothing that is right', async () => {
    await aCustomerOf(under, 'same');
    const before = await rowsOf(records(), 'same');
    expect((await rebuild()).skipped).toEqual([]);
    expect(await rowsOf(records(), 'same')).toEqual(before);
  });

  it('brings back what was lost, mends what was changed and removes what no entry accounts for', async () => {
    await aCustomerOf(under, 'mended');
    const before = await rowsOf(records(), 'mended');
    await records().remove('offers', 'mended-1');
    await records().change('offers', 'mended-2', {}, { fields: { status: 'sent', partnerId: 'cedar' }, body: 'not a row' });
    await records().remove('relationships', 'mended');
    await records().remove('dealings', 'alder/mended');
    await records().change('dealings', 'birch/mended', {}, { fields: { role: 'both', rank: 7 }, body: 'not a row' });
    await store().views.saveDealing({ partnerId: 'willow', customerId: 'mended', administratorUntil: 5, partnerOfRecord: true, lastSentAt: 1, seq: 13 });
    await store().views.saveOffer({ offerId: 'stray', customerId: 'mended', customerName: '', partnerId: 'cedar', number: 'P-1', kind: 'purchase', status: 'sent', revision: 1, sentAt: 1, until: 2, closedAt: null, awaiting: null, skuIds: [], seq: 13 });
    await rebuild();
    expect(await rowsOf(records(), 'mended')).toEqual(before);
  });

  it('gives rows that an older version wrote what questions go by now', async () => {
    await aCustomerOf(under, 'older');
    const before = await rowsOf(records(), 'older');
    const bare = { settledAt: null, awaiting: null, tally: null, tallyByCustomer: null, tallyByPartner: null, tallyByProduct: null };
    for (const offer of await store().views.offers({ by: 'customer', customerId: 'older' }, {}, 10)) {
      const older = JSON.stringify({ ...offer, closedAt: undefined, awaiting: undefined, skuIds: undefined });
      await records().change('offers', offer.offerId, {}, { fields: bare, body: older });
    }
    await records().change('relationships', 'older', {}, { fields: { pairing: null } });
    for (const partnerId of ['alder', 'birch', 'cedar']) await records().remove('dealings', `${partnerId}/older`);
    expect(await store().views.offers({ by: 'customer', customerId: 'older' }, {}, 10)).toHaveLength(5);
    await rebuild();
    expect(await rowsOf(records(), 'older')).toEqual(before);
  });

  it('finds a customer without either role among those nobody administers', async () => {
    const [first] = aStory('unadministered').entries;
    if (first) await append(store().ledger, first, 1);
    await rebuild();
    const found = await store().views.relationships({ by: 'pairing', pairings: ['nobody'] }, 100);
    expect(found.map(({ customerId }) => customerId)).toContain('unadministered');
  });

  it('empties the roles of a customer whose entries never touched them', async () => {
    const [first] = aStory('untouched').entries;
    if (first) await append(store().ledger, first, 1);
    await store().views.saveRelationship({ customerId: 'untouched', administrator: null, partnerOfRecordId: 'cedar', seq: 1 });
    await rebuild();
    expect(await store().views.relationship('untouched')).toEqual({ customerId: 'untouched', administrator: null, partnerOfRecordId: null, seq: 1 });
  });

  it('leaves what is newer than the entries it read', async () => {
    await aCustomerOf(under, 'overtaken');
    const offer = { ...(await store().views.offerById('overtaken-5')), status: 'withdrawn', seq: 99 } as const;
    await records().change('offers', 'overtaken-5', {}, { fields: { status: 'withdrawn', seq: 99 }, body: JSON.stringify(offer) });
    await rebuild();
    expect(await store().views.offerById('overtaken-5')).toEqual(offer);
  });

  it('gives the same rows while entries keep coming', async () => {
    await aCustomerOf(under, 'replay');
    const { entries } = aStory('busy');
    const write = async () => {
      for (const [place, sealed] of entries.entries()) {
        await append(store().ledger, sealed, 1);
        const upTo = entries.slice(0, place + 1);
        await projectCustomer(store().views, { state: foldEntries('busy', upTo), entries: upTo }, place);
      }
    };
    await Promise.all([write(), rebuild(), rebuild(), rebuild()]);
    const expected: unknown = JSON.parse(JSON.stringify(await rowsOf(records(), 'replay')).replaceAll('replay', 'busy'));
    expect(await rowsOf(records(), 'busy')).toEqual(expected);
  });

  it('makes no notice, fixes no recipients and wants no card', async () => {
    await aCustomerOf(under, 'quiet');
    await store().outbox.registerCard({ messageKey: 'quiet', readerId: 'ana', subject: 'offer/quiet-1', customerId: 'quiet', offerId: 'quiet-1', side: 'customer' }, 99);
    await rebuild();
    expect(await records().count('notices', { index: 'due' })).toBe(0);
    expect(await records().count('cards', { index: 'due' })).toBe(0);
    for await (const batch of records().scan('recipients', 10)) expect(batch).toBe('nothing');
  });

  it('leaves customers as they are whose entries are damaged or newer, names them, and goes on', async () => {
    await aCustomerOf(under, 'a-damaged');
    await aCustomerOf(under, 'b-newer');
    await aCustomerOf(under, 'c-sound');
    await records().change('entries', entryIdOf('a-damaged', 3), {}, { body: '{}' });
    const body = JSON.stringify({ version: 2, event: { type: 'something-new' } });
    await records().insert('entries', { id: entryIdOf('b-newer', 14), fields: { customerId: 'b-newer', seq: 14, hash: 'x', todo: null }, body });
    for (const customerId of ['a-damaged', 'b-newer', 'c-sound']) await records().remove('offers', `${customerId}-1`);
    const { skipped } = await rebuild();
    expect(skipped.map(({ customerId }) => customerId)).toEqual(['a-damaged', 'b-newer']);
    expect(skipped[0]?.why).toContain('entry 3');
    expect(await store().views.offerById('a-damaged-1')).toBeNull();
    expect(await store().views.offerById('b-newer-1')).toBeNull();
    expect(await store().views.offerById('c-sound-1')).not.toBeNull();
  });
});
