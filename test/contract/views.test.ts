import fc from 'fast-check';
import type { DealingRow, OfferRow, RelationshipRow, Views } from '../../src/application/ports/views.js';
import { projectCustomer } from '../../src/application/project.js';
import { foldEntries } from '../../src/domain/fold.js';
import { createViews } from '../../src/store/views.js';
import type { Records } from '../../src/store/records.js';
import { onEveryStore, type StoreUnderTest } from './support/on-every-store.js';
import { aStory } from './support/story.js';

const row = (changes: Partial<OfferRow> & Pick<OfferRow, 'offerId'>): OfferRow => ({
  customerId: 'wren',
  customerName: 'Wren Bakery',
  partnerId: 'alder',
  number: `P-${changes.offerId}`,
  kind: 'purchase',
  status: 'sent',
  revision: 1,
  sentAt: 100,
  until: 200,
  closedAt: null,
  awaiting: null,
  skuIds: [],
  seq: 1,
  ...changes,
});
const roles = (changes: Partial<RelationshipRow> & Pick<RelationshipRow, 'customerId'>): RelationshipRow => ({ administrator: null, partnerOfRecordId: null, seq: 1, ...changes });
const idsOf = (rows: readonly OfferRow[]) => rows.map(({ offerId }) => offerId);
const customersOf = (rows: readonly RelationshipRow[]) => rows.map(({ customerId }) => customerId);

onEveryStore('views', (under) => {
  promisesOfRows(under);
  promisesOfOfferQuestions(under);
  promisesOfTallies(under);
  promisesOfRelationshipQuestions(under);
  promisesOfDealings(under);
  promisesOfRemoval(under);
  promisesOfOrder(under);
});

function promisesOfRows({ records, store }: StoreUnderTest): void {
  it('gives rows back by id and by number, and nothing for what is not there', async () => {
    const { views } = store();
    const offer = row({ offerId: 'known', number: 'T-1042', kind: 'trial' });
    await views.saveOffer(offer);
    expect(await views.offerById('known')).toEqual(offer);
    expect(await views.offerByNumber('T-1042')).toEqual(offer);
    expect(await views.offerById('unknown')).toBeNull();
    expect(await views.offerByNumber('T-104')).toBeNull();
    expect(await views.relationship('unknown')).toBeNull();
  });

  it('never lets an older row overwrite a newer one', async () => {
    const { views } = store();
    for (const seq of [3, 5, 2, 4]) await views.saveOffer(row({ offerId: 'guarded', revision: seq, seq }));
    expect(await views.offerById('guarded')).toMatchObject({ seq: 5, revision: 5 });
    for (const seq of [7, 6]) await views.saveRelationship(roles({ customerId: 'guarded', partnerOfRecordId: `partner-${seq}`, seq }));
    expect(await views.relationship('guarded')).toMatchObject({ seq: 7, partnerOfRecordId: 'partner-7' });
  });

  it('keeps the newest of rows that race to be the first', async () => {
    const seqs = [4, 9, 1, 7, 3, 8, 2, 6, 5];
    await Promise.all(seqs.map((seq) => store().views.saveOffer(row({ offerId: 'raced', revision: seq, seq }))));
    expect(await store().views.offerById('raced')).toMatchObject({ seq: 9, revision: 9 });
  });

  it('rejects a row that is no row, and lets the same entry mend it', async () => {
    const { views } = store();
    await views.saveOffer(row({ offerId: 'broken' }));
    await records().change('offers', 'broken', {}, { body: '{"offerId":"broken"}' });
    await expect(views.offerById('broken')).rejects.toThrow();
    await views.saveOffer(row({ offerId: 'broken' }));
    expect(await views.offerById('broken')).toEqual(row({ offerId: 'broken' }));
  });
}

function promisesOfOfferQuestions({ store }: StoreUnderTest): void {
  const rows = [
    row({ offerId: 'q1', customerId: 'q-a', partnerId: 'q-x', sentAt: 1_001, until: 9_003 }),
    row({ offerId: 'q2', customerId: 'q-a', partnerId: 'q-y', sentAt: 1_002, until: 9_002, status: 'accepted', closedAt: 1_500 }),
    row({ offerId: 'q3', customerId: 'q-b', partnerId: 'q-x', sentAt: 1_003, until: 9_001, kind: 'trial', awaiting: 'counter' }),
    row({ offerId: 'q4', customerId: 'q-b', partnerId: 'q-x', sentAt: 1_004, until: 9_004, status: 'withdrawn', closedAt: 1_400 }),
    row({ offerId: 'q5', customerId: 'q-c', partnerId: 'q-x', sentAt: 1_000, until: 1_300, status: 'lapsed', closedAt: 1_300, kind: 'delegation', awaiting: 'request' }),
  ];
  const era = { from: 1_000, to: 1_004 };
  const ofX = { by: 'partner', partnerId: 'q-x' } as const;
  beforeAll(async () => {
    for (const offer of rows) await store().views.saveOffer(offer);
  });

  it.each<[string, Parameters<Views['offers']>, string[]]>([
    ['of a customer, the newest first', [{ by: 'customer', customerId: 'q-a' }, {}, 10], ['q2', 'q1']],
    ['of a customer within a time', [{ by: 'customer', customerId: 'q-a' }, { from: 1_002 }, 10], ['q2']],
    ['of a partner, the newest first', [ofX, {}, 10], ['q4', 'q3', 'q1', 'q5']],
    ['of a partner within a time, both ends included', [ofX, { from: 1_001, to: 1_003 }, 10], ['q3', 'q1']],
    ['of a partner with a status, the newest first', [{ ...ofX, statuses: ['sent'] }, {}, 10], ['q3', 'q1']],
    ['of a partner with one of several statuses within a time', [{ ...ofX, statuses: ['sent', 'withdrawn'] }, { from: 1_002 }, 10], ['q4', 'q3']],
    ['of a partner and a kind', [{ ...ofX, kinds: ['purchase'] }, {}, 10], ['q4', 'q1']],
    ['of a partner with status and kind, at most so many', [{ ...ofX, statuses: ['sent', 'lapsed'], kinds: ['trial', 'delegation'] }, {}, 1], ['q3']],
    ['of a partner that are open after a time, the nearest end first', [{ ...ofX, statuses: ['sent'] }, { of: 'settling', from: 9_000, order: 'ascending' }, 10], ['q3', 'q1']],
    ['of a partner settled by a time, the newest first', [ofX, { of: 'settling', to: 2_000 }, 10], ['q4', 'q5']],
    ['of everybody, at most so many', [{ by: 'everybody' }, era, 3], ['q4', 'q3', 'q2']],
    ['of everybody with a status and a kind', [{ by: 'everybody', statuses: ['accepted'], kinds: ['purchase'] }, era, 10], ['q2']],
    ['of everybody settled within a time', [{ by: 'everybody' }, { of: 'settling', from: 1_300, to: 1_500 }, 10], ['q2', 'q4', 'q5']],
    ['of nobody', [{ by: 'partner', partnerId: 'q-' }, {}, 10], []],
  ])('finds offers %s', async (_, question, ids) => {
    expect(idsOf(await store().views.offers(...question))).toEqual(ids);
  });

  it('finds what partners are to answer', async () => {
    const { views } = store();
    expect(idsOf(await views.offersAwaiting(ofX, 10)).sort()).toEqual(['q3', 'q5']);
    expect(idsOf(await views.offersAwaiting({ by: 'everybody' }, 10)).sort()).toEqual(['q3', 'q5']);
    expect(idsOf(await views.offersAwaiting({ by: 'partner', partnerId: 'q-y' }, 10))).toEqual([]);
  });

  it('moves an offer from one answer to another when its status changes', async () => {
    const { views } = store();
    const moving = row({ offerId: 'moving', customerId: 'm-a', partnerId: 'm-x', awaiting: 'counter' });
    await views.saveOffer(moving);
    await views.saveOffer({ ...moving, status: 'declined', closedAt: 150, awaiting: null, seq: 2 });
    const ofM = { by: 'partner', partnerId: 'm-x' } as const;
    expect(idsOf(await views.offers({ ...ofM, statuses: ['sent'] }, {}, 10))).toEqual([]);
    expect(idsOf(await views.offers({ ...ofM, statuses: ['declined'] }, {}, 10))).toEqual(['moving']);
    expect(await views.offersAwaiting(ofM, 10)).toEqual([]);
  });
}

function promisesOfTallies({ store }: StoreUnderTest): void {
  const scope = { by: 'partner', partnerId: 't-x' } as const;
  const sku = (place: number) => `3b555118-da6a-4418-894f-7df1e209687${place}`;
  const rows = [
    row({ offerId: 't1', customerId: 't-a', partnerId: 't-x', sentAt: 501, until: 900, skuIds: [sku(1), sku(2)] }),
    row({ offerId: 't2', customerId: 't-a', partnerId: 't-x', sentAt: 502, until: 900, skuIds: [sku(2), sku(1), sku(1)] }),
    row({ offerId: 't3', customerId: 't-b', partnerId: 't-x', sentAt: 503, status: 'accepted', closedAt: 600, kind: 'trial', skuIds: [sku(1)] }),
    row({ offerId: 't4', customerId: 't-b', partnerId: 't-x', sentAt: 504, status: 'accepted', closedAt: 601, kind: 'delegation' }),
  ];
  beforeAll(async () => {
    for (const offer of rows) await store().views.saveOffer(offer);
  });
  const sent = { status: 'sent', kind: 'purchase', lapsesAt: 900 } as const;
  const accepted = { status: 'accepted', lapsesAt: null } as const;

  it.each<[string, Parameters<Views['tallyOffers']>, Awaited<ReturnType<Views['tallyOffers']>>]>([
    ['by how they stand, open ones with their end', [scope, {}, 'status'], [{ ...sent, of: [], count: 2 }, { ...accepted, kind: 'trial', of: [], count: 1 }, { ...accepted, kind: 'delegation', of: [], count: 1 }]],
    ['sent within a time, both ends included', [scope, { from: 502, to: 503 }, 'status'], [{ ...sent, of: [], count: 1 }, { ...accepted, kind: 'trial', of: [], count: 1 }]],
    ['by customer', [scope, { from: 501, to: 503 }, 'customer'], [{ ...sent, of: ['t-a'], count: 2 }, { ...accepted, kind: 'trial', of: ['t-b'], count: 1 }]],
    ['by partner', [{ by: 'everybody' }, { from: 501, to: 502 }, 'partner'], [{ ...sent, of: ['t-x'], count: 2 }]],
    ['by subscription, in whatever order an offer names them', [scope, {}, 'product'], [{ ...sent, of: [sku(1), sku(2)], count: 2 }, { ...accepted, kind: 'trial', of: [sku(1)], count: 1 }, { ...accepted, kind: 'delegation', of: [], count: 1 }]],
    ['of nobody', [{ by: 'partner', partnerId: 't-' }, {}, 'status'], []],
  ])('counts offers %s', async (_, question, expected) => {
    const tallies = await store().views.tallyOffers(...question);
    expect(tallies).toHaveLength(expected.length);
    expect(tallies).toEqual(expect.arrayContaining([...expected]));
  });
}

function promisesOfDealings({ store }: StoreUnderTest): void {
  const dealing = (customerId: string, changes: Partial<DealingRow>): DealingRow => ({ partnerId: 'd-x', customerId, administratorUntil: null, partnerOfRecord: false, lastSentAt: null, seq: 1, ...changes });
  const rows = [
    dealing('both', { administratorUntil: 700, partnerOfRecord: true }),
    dealing('late', { administratorUntil: 900, lastSentAt: 5 }),
    dealing('soon', { administratorUntil: 600 }),
    dealing('of-record', { partnerOfRecord: true, lastSentAt: 3 }),
    dealing('offers-old', { lastSentAt: 1 }),
    dealing('offers-new', { lastSentAt: 2 }),
    dealing('gone', {}),
    dealing('foreign', { partnerId: 'd-y', administratorUntil: 650 }),
  ];
  beforeAll(async () => {
    for (const each of rows) await store().views.saveDealing(each);
  });

  it.each<[string, Parameters<Views['dealings']>, string[]]>([
    ['administrators, the nearest end first', [{ partnerId: 'd-x', roles: ['both', 'administrator'] }, 'ascending', 10], ['soon', 'both', 'late']],
    ['administrators whose end lies after a time', [{ partnerId: 'd-x', roles: ['both', 'administrator'], from: 601 }, 'ascending', 1], ['both']],
    ['partners of record alone', [{ partnerId: 'd-x', roles: ['partner-of-record'] }, 'descending', 10], ['of-record']],
    ['where offers are all there is, the newest first', [{ partnerId: 'd-x', roles: ['offers'] }, 'descending', 10], ['offers-new', 'offers-old']],
    ['of another partner', [{ partnerId: 'd-y', roles: ['both', 'administrator', 'partner-of-record', 'offers'] }, 'ascending', 10], ['foreign']],
  ])('finds customers by what a partner is to them: %s', async (_, question, ids) => {
    const { views } = store();
    expect((await views.dealings(...question)).map(({ customerId }) => customerId)).toEqual(ids);
    if (question[2] > ids.length) expect(await views.countDealings(question[0])).toBe(ids.length);
  });

  it('never lets an older row overwrite a newer one', async () => {
    const { views } = store();
    for (const seq of [3, 5, 4]) await views.saveDealing(dealing('guarded', { partnerId: 'd-z', lastSentAt: seq, seq }));
    expect(await views.dealings({ partnerId: 'd-z', roles: ['offers'] }, 'ascending', 10)).toEqual([dealing('guarded', { partnerId: 'd-z', lastSentAt: 5, seq: 5 })]);
  });
}

function promisesOfRelationshipQuestions({ store }: StoreUnderTest): void {
  beforeAll(async () => {
    const held = (partnerId: string, until: number) => ({ administrator: { partnerId, until, grantSeq: 1 } });
    const rows = [
      roles({ customerId: 'r-late', ...held('r-x', 30) }),
      roles({ customerId: 'r-soon', ...held('r-x', 10), partnerOfRecordId: 'r-x' }),
      roles({ customerId: 'r-other', ...held('r-y', 20), partnerOfRecordId: 'r-x' }),
      roles({ customerId: 'r-none' }),
    ];
    for (const relationship of rows) await store().views.saveRelationship(relationship);
  });

  it.each<[string, Parameters<Views['relationships']>, string[]]>([
    ['a partner administers, the nearest end first', [{ by: 'administrator', partnerId: 'r-x' }, 10], ['r-soon', 'r-late']],
    ['a partner administers until a time', [{ by: 'administrator', partnerId: 'r-x', endingBy: 10 }, 10], ['r-soon']],
    ['a partner administers beyond a time', [{ by: 'administrator', partnerId: 'r-x', endingFrom: 11 }, 10], ['r-late']],
    ['somebody administers until a time', [{ by: 'ending', endingFrom: 10, endingBy: 20 }, 10], ['r-soon', 'r-other']],
    ['have a partner of record', [{ by: 'partner-of-record', partnerId: 'r-x' }, 10], ['r-other', 'r-soon']],
    ['have a partner of record, at most so many', [{ by: 'partner-of-record', partnerId: 'r-x' }, 1], ['r-other']],
    ['nobody serves', [{ by: 'partner-of-record', partnerId: 'r-z' }, 10], []],
    ['one partner serves in both roles', [{ by: 'pairing', pairings: ['same'], endingBy: 30 }, 10], ['r-soon']],
    ['different partners serve, or one administers alone, until a time', [{ by: 'pairing', pairings: ['different', 'administrator'], endingFrom: 15, endingBy: 30 }, 10], ['r-other', 'r-late']],
  ])('finds customers that %s', async (_, question, ids) => {
    expect(customersOf(await store().views.relationships(...question))).toEqual(ids);
    if (question[1] > ids.length) expect(await store().views.countRelationships(question[0])).toBe(ids.length);
  });

  it('finds customers that nobody serves, and several by their ids', async () => {
    const { views } = store();
    expect(customersOf(await views.relationships({ by: 'pairing', pairings: ['nobody'] }, 1_000))).toContain('r-none');
    expect(customersOf(await views.relationshipsOf(['r-none', 'r-missing', 'r-late']))).toEqual(['r-none', 'r-late']);
  });
}

function promisesOfRemoval({ store }: StoreUnderTest): void {
  it('removes rows that the entries do not account for, and none that is newer than they are or another customer\'s', async () => {
    const { views } = store();
    for (const [offerId, seq] of [['kept', 2], ['stray', 3], ['at-head', 5], ['newer', 6]] as const) await views.saveOffer(row({ offerId, customerId: 'removing', seq }));
    await views.saveOffer(row({ offerId: 'foreign', customerId: 'removing-not', seq: 1 }));
    for (const [partnerId, seq] of [['kept', 2], ['stray', 3], ['newer', 6]] as const) await views.saveDealing({ partnerId, customerId: 'removing', administratorUntil: null, partnerOfRecord: false, lastSentAt: 1, seq });
    await views.removeUnaccounted('removing', { offerIds: ['kept'], partnerIds: ['kept'] }, 5);
    expect(idsOf(await views.offers({ by: 'customer', customerId: 'removing' }, {}, 10)).sort()).toEqual(['kept', 'newer']);
    expect(await views.offerById('foreign')).not.toBeNull();
    const kept = await Promise.all(['kept', 'stray', 'newer'].map((partnerId) => views.countDealings({ partnerId, roles: ['offers'] })));
    expect(kept).toEqual([1, 0, 1]);
    await views.removeUnaccounted('nobody', { offerIds: [], partnerIds: [] }, 5);
  });
}

function promisesOfOrder({ records, anotherNode, examples }: StoreUnderTest): void {
  const rowsOf = async (node: Records, customerId: string) => {
    const views = createViews(node);
    const offers = await views.offers({ by: 'customer', customerId }, {}, 100);
    const dealings = await node.find('dealings', { index: 'byCustomer', equals: { customerId }, limit: 100 });
    return { offers: offers.sort((a, b) => (a.offerId < b.offerId ? -1 : 1)), dealings, relationship: await views.relationship(customerId) };
  };

  it('gives the same rows in whatever order two nodes project a history, once or several times', async () => {
    const nodes = [records(), await anotherNode()];
    const length = aStory('any').entries.length;
    const places = [...Array(length).keys()];
    const orders = fc.record({
      order: fc.shuffledSubarray(places, { minLength: length }),
      again: fc.array(fc.constantFrom(...places), { maxLength: 5 }),
      together: fc.boolean(),
    });
    let run = 0;
    await fc.assert(fc.asyncProperty(orders, async ({ order, again, together }) => {
      run += 1;
      const customerId = `order-${run}`;
      const { entries } = aStory(customerId);
      const project = async (place: number, step: number) => {
        const upTo = entries.slice(0, place + 1);
        const node = nodes[step % 2] ?? records();
        await projectCustomer(createViews(node), { state: foldEntries(customerId, upTo), entries: upTo }, place);
      };
      const steps = [...order, ...again];
      if (together) await Promise.all(steps.map(project));
      else for (const [step, place] of steps.entries()) await project(place, step);

      const replayed = `${customerId}-replayed`;
      const whole = aStory(replayed);
      await projectCustomer(createViews(records()), { state: whole.state(), entries: whole.entries }, 0);
      const expected: unknown = JSON.parse(JSON.stringify(await rowsOf(records(), replayed)).replaceAll(replayed, customerId));
      expect(await rowsOf(records(), customerId)).toEqual(expected);
    }), { numRuns: examples });
  });

  it('tells a swap, a swap back and the end apart', async () => {
    const views = createViews(records());
    const { entries } = aStory('swaps');
    const administrators: (string | null)[] = [];
    for (const place of entries.keys()) {
      const upTo = entries.slice(0, place + 1);
      await projectCustomer(views, { state: foldEntries('swaps', upTo), entries: upTo }, place);
      administrators.push((await views.relationship('swaps'))?.administrator?.partnerId ?? null);
    }
    expect(administrators).toEqual([null, null, 'alder', 'alder', 'birch', 'birch', 'birch', 'alder', 'alder', 'alder', null, null, null]);
    expect((await views.offers({ by: 'customer', customerId: 'swaps' }, {}, 10)).map(({ status }) => status).sort()).toEqual(['accepted', 'accepted', 'declined', 'sent', 'withdrawn']);
    expect((await views.offerById('swaps-2'))?.revision).toBe(2);
    expect((await views.offerById('swaps-1'))?.customerName).toBe('Wren Bakery');
  });
}
