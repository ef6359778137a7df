import fc from 'fast-check';
import type { OfferRow, RelationshipRow, Views } from '../../src/application/ports/views.js';
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
  seq: 1,
  ...changes,
});
const roles = (changes: Partial<RelationshipRow> & Pick<RelationshipRow, 'customerId'>): RelationshipRow => ({ administrator: null, partnerOfRecordId: null, seq: 1, ...changes });
const idsOf = (rows: readonly OfferRow[]) => rows.map(({ offerId }) => offerId);
const customersOf = (rows: readonly RelationshipRow[]) => rows.map(({ customerId }) => customerId);

onEveryStore('views', (under) => {
  promisesOfRows(under);
  promisesOfOfferQuestions(under);
  promisesOfRelationshipQuestions(under);
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
    row({ offerId: 'q2', customerId: 'q-a', partnerId: 'q-y', sentAt: 1_002, until: 9_002, status: 'accepted' }),
    row({ offerId: 'q3', customerId: 'q-b', partnerId: 'q-x', sentAt: 1_003, until: 9_001 }),
    row({ offerId: 'q4', customerId: 'q-b', partnerId: 'q-x', sentAt: 1_004, until: 9_004, status: 'withdrawn' }),
  ];
  const era = { from: 1_001, to: 1_004 };
  beforeAll(async () => {
    for (const offer of rows) await store().views.saveOffer(offer);
  });

  it.each<[string, Parameters<Views['offers']>, string[]]>([
    ['of a customer, the newest first', [{ by: 'customer', customerId: 'q-a' }, {}, 10], ['q2', 'q1']],
    ['of a customer within a time', [{ by: 'customer', customerId: 'q-a' }, { from: 1_002 }, 10], ['q2']],
    ['of a partner, the newest first', [{ by: 'partner', partnerId: 'q-x' }, {}, 10], ['q4', 'q3', 'q1']],
    ['of a partner within a time, both ends included', [{ by: 'partner', partnerId: 'q-x' }, { from: 1_001, to: 1_003 }, 10], ['q3', 'q1']],
    ['of a partner with a status, the nearest end first', [{ by: 'partner', partnerId: 'q-x', status: 'sent' }, {}, 10], ['q3', 'q1']],
    ['of a partner with a status that end in a time', [{ by: 'partner', partnerId: 'q-x', status: 'sent' }, { from: 9_002 }, 10], ['q1']],
    ['of everybody, at most so many', [{ by: 'everybody' }, era, 3], ['q4', 'q3', 'q2']],
    ['of everybody with a status, the nearest end first', [{ by: 'everybody', status: 'sent' }, { from: 9_001, to: 9_004 }, 10], ['q3', 'q1']],
    ['of nobody', [{ by: 'partner', partnerId: 'q-' }, {}, 10], []],
  ])('finds offers %s', async (_, question, ids) => {
    expect(idsOf(await store().views.offers(...question))).toEqual(ids);
  });

  it('finds and counts offers of all time', async () => {
    const { views } = store();
    const all = await views.offers({ by: 'everybody' }, {}, 1_000);
    expect(idsOf(all)).toEqual(expect.arrayContaining(['q1', 'q2', 'q3', 'q4']));
    const counts = await views.countOffers({ by: 'everybody' }, {});
    expect([...counts.values()].reduce((sum, amount) => sum + amount, 0)).toBe(all.length);
  });

  it('counts offers by status', async () => {
    const { views } = store();
    expect(await views.countOffers({ by: 'partner', partnerId: 'q-x' }, {})).toEqual(new Map([['sent', 2], ['withdrawn', 1]]));
    expect(await views.countOffers({ by: 'partner', partnerId: 'q-x', status: 'sent' }, { to: 9_001 })).toEqual(new Map([['sent', 1]]));
    expect(await views.countOffers({ by: 'everybody' }, era)).toEqual(new Map([['sent', 2], ['accepted', 1], ['withdrawn', 1]]));
    expect(await views.countOffers({ by: 'customer', customerId: 'nobody' }, {})).toEqual(new Map());
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
  ])('finds customers that %s', async (_, question, ids) => {
    expect(customersOf(await store().views.relationships(...question))).toEqual(ids);
  });
}

function promisesOfRemoval({ store }: StoreUnderTest): void {
  it('removes rows that the entries do not account for, and none that is newer than they are or another customer\'s', async () => {
    const { views } = store();
    for (const [offerId, seq] of [['kept', 2], ['stray', 3], ['at-head', 5], ['newer', 6]] as const) await views.saveOffer(row({ offerId, customerId: 'removing', seq }));
    await views.saveOffer(row({ offerId: 'foreign', customerId: 'removing-not', seq: 1 }));
    await views.removeUnaccounted('removing', ['kept'], 5);
    expect(idsOf(await views.offers({ by: 'customer', customerId: 'removing' }, {}, 10)).sort()).toEqual(['kept', 'newer']);
    expect(await views.offerById('foreign')).not.toBeNull();
    await views.removeUnaccounted('nobody', [], 5);
  });
}

function promisesOfOrder({ records, anotherNode, examples }: StoreUnderTest): void {
  const rowsOf = async (node: Records, customerId: string) => {
    const views = createViews(node);
    const offers = await views.offers({ by: 'customer', customerId }, {}, 100);
    return { offers: offers.sort((a, b) => (a.offerId < b.offerId ? -1 : 1)), relationship: await views.relationship(customerId) };
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
