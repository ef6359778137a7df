import type { ShownCardPlace } from '../../src/application/ports/outbox.js';
import { createCardPlaces, type CardsPart } from '../../src/store/card-places.js';
import type { Records } from '../../src/store/records.js';
import { times } from './support/examples.js';
import { onEveryStore, type StoreUnderTest } from './support/on-every-store.js';

const LEASE_MS = 60;

const aPlace = (messageKey: string, changes: Partial<ShownCardPlace> = {}): ShownCardPlace => {
  const offerId = changes.offerId ?? messageKey;
  return { messageKey, readerId: 'ana', subject: `offer/${offerId}`, customerId: `of-${offerId}`, offerId, side: 'customer', ...changes };
};

/** The one card that is due at `now`. */
async function lease(outbox: CardsPart, now: number) {
  const leased = await outbox.leaseCard('node', now, LEASE_MS);
  if (leased === null) throw new Error('nothing is due');
  return leased;
}

const nothingDue = async (outbox: CardsPart, now = 1e9) => expect(await outbox.leaseCard('node', now, LEASE_MS)).toBeNull();

onEveryStore('cards in chats', (under) => {
  // Each test leaves nothing due behind.
  afterEach(async () => {
    const { outbox } = under.store();
    for (let leased = await outbox.leaseCard('node', 1e12, LEASE_MS); leased; leased = await outbox.leaseCard('node', 1e12, LEASE_MS)) {
      await outbox.finishCard(leased, leased.wantedSeq, null);
    }
  });

  promisesOfDrawing(under);
  promisesOfRivals(under);
  promisesOfRegistering(under);
});

function promisesOfDrawing({ store, records }: StoreUnderTest): void {
  it('draws every card of a subject again that does not show the entry yet, and no other', async () => {
    const { outbox } = store();
    for (const [key, shownSeq] of [['a1', 3], ['a2', 5], ['a3', 6]] as const) await outbox.registerCard(aPlace(key, { offerId: 'a' }), shownSeq);
    await outbox.registerCard(aPlace('b1'), 1);
    await nothingDue(outbox);
    await outbox.wantCards('offer/a', 6, 10);
    await nothingDue(outbox, 9);
    const due = [await lease(outbox, 10), await lease(outbox, 10)];
    expect(due.map(({ work, wantedSeq }) => [work.messageKey, wantedSeq]).sort()).toEqual([['a1', 6], ['a2', 6]]);
    expect(due.find(({ work }) => work.messageKey === 'a1')?.work).toEqual(aPlace('a1', { offerId: 'a' }));
    await nothingDue(outbox, 10);
    for (const leased of due) expect(await outbox.finishCard(leased, 6, null)).toBe(true);
    await nothingDue(outbox);
  });

  it('wants more cards than one batch holds, and never an older entry than before', async () => {
    const { outbox } = store();
    for (const place of times(26, (number) => aPlace(`many-${number}`, { offerId: 'many' }))) await outbox.registerCard(place, 1);
    await outbox.wantCards('offer/many', 9, 10);
    await outbox.wantCards('offer/many', 4, 10);
    expect(await records().count('cards', { index: 'bySubject', equals: { subject: 'offer/many', wantedSeq: 9 } })).toBe(26);
  });

  it('draws again when something newer happened during the drawing, and keeps the time of a put-off one', async () => {
    const { outbox } = store();
    await outbox.registerCard(aPlace('c'), 1);
    await outbox.wantCards('offer/c', 2, 10);
    const first = await lease(outbox, 10);
    await outbox.wantCards('offer/c', 3, 11);
    await nothingDue(outbox, 12);
    expect(await outbox.finishCard(first, 2, null)).toBe(true);
    const second = await lease(outbox, 12);
    expect(second.wantedSeq).toBe(3);
    expect(await outbox.finishCard(second, 2, 900)).toBe(true);
    await outbox.wantCards('offer/c', 4, 20);
    await nothingDue(outbox, 899);
    expect((await lease(outbox, 900)).wantedSeq).toBe(4);
  });

  it('does not draw again what can be drawn no more, until something happens', async () => {
    const { outbox } = store();
    await outbox.registerCard(aPlace('gone'), 1);
    await outbox.wantCards('offer/gone', 2, 10);
    const leased = await lease(outbox, 10);
    expect(await outbox.finishCard(leased, leased.wantedSeq, null)).toBe(true);
    await nothingDue(outbox);
  });
}

function promisesOfRivals({ store }: StoreUnderTest): void {
  it('gives a card to one holder, and to the next when the lease has run out', async () => {
    const { outbox } = store();
    await outbox.registerCard(aPlace('d'), 1);
    await outbox.wantCards('offer/d', 2, 10);
    const leases = await Promise.all(times(12, () => outbox.leaseCard('node', 10, LEASE_MS)));
    expect(leases.filter((leased) => leased)).toHaveLength(1);
    await nothingDue(outbox, 10 + LEASE_MS - 1);
    const afterwards = await Promise.all(times(12, () => outbox.leaseCard('node', 10 + LEASE_MS, LEASE_MS)));
    expect(afterwards.filter((leased) => leased)).toHaveLength(1);
  });

  it('lets the holder of an old fence finish nothing, and draws once more over what it may have drawn', async () => {
    const { outbox } = store();
    await outbox.registerCard(aPlace('e'), 1);
    await outbox.wantCards('offer/e', 2, 10);
    const old = await lease(outbox, 10);
    const present = await lease(outbox, 10 + LEASE_MS);
    expect(await outbox.finishCard(old, 2, null)).toBe(false);
    await nothingDue(outbox, 10 + LEASE_MS);
    expect(await outbox.finishCard(present, 2, null)).toBe(true);
    const after = await lease(outbox, 10 + LEASE_MS);
    expect(await outbox.finishCard(after, 2, null)).toBe(true);
    await nothingDue(outbox);
  });

  it('draws once more when an old holder comes back after everything is done', async () => {
    const { outbox } = store();
    await outbox.registerCard(aPlace('f'), 1);
    await outbox.wantCards('offer/f', 2, 10);
    const old = await lease(outbox, 10);
    await outbox.finishCard(await lease(outbox, 10 + LEASE_MS), 2, null);
    await nothingDue(outbox);
    expect(await outbox.finishCard(old, 2, null)).toBe(false);
    expect((await lease(outbox, 1_000)).wantedSeq).toBe(2);
  });
}

function promisesOfRegistering({ records, store }: StoreUnderTest): void {
  const offer = { customerName: 'Wren', partnerId: 'alder', number: 'P-1', kind: 'purchase', status: 'sent', revision: 1, sentAt: 1, until: 2, closedAt: null, awaiting: null, skuIds: [] } as const;

  it('draws again at once a card that was outdated before it was registered', async () => {
    const { outbox, views } = store();
    await views.saveOffer({ ...offer, offerId: 'g', customerId: 'of-g', seq: 5 });
    await outbox.registerCard(aPlace('g'), 4);
    const leased = await lease(outbox, 10);
    expect([leased.work.messageKey, leased.wantedSeq]).toEqual(['g', 5]);
    await outbox.finishCard(leased, 5, null);
    await outbox.registerCard(aPlace('g-again', { offerId: 'g' }), 5);
    await nothingDue(outbox);
  });

  it('counts a change of roles as outdating the card of an open offer, not of a closed one', async () => {
    const { outbox, views } = store();
    for (const [offerId, status] of [['open', 'sent'], ['closed', 'accepted']] as const) {
      await views.saveOffer({ ...offer, offerId, customerId: `of-${offerId}`, status, seq: 3 });
      await views.saveRelationship({ customerId: `of-${offerId}`, administrator: null, partnerOfRecordId: null, seq: 7 });
      await outbox.registerCard(aPlace(offerId), 3);
    }
    const leased = await lease(outbox, 10);
    expect([leased.work.messageKey, leased.wantedSeq]).toEqual(['open', 7]);
    await nothingDue(outbox, 10);
  });

  it('keeps the newest of what a message was registered with', async () => {
    const { outbox } = store();
    for (const shownSeq of [2, 5, 3]) await outbox.registerCard(aPlace('h'), shownSeq);
    await outbox.wantCards('offer/h', 5, 10);
    await nothingDue(outbox);
    await outbox.wantCards('offer/h', 6, 10);
    expect((await lease(outbox, 10)).wantedSeq).toBe(6);
  });

  it('loses nothing that is wanted while a card is registered again', async () => {
    const { outbox } = store();
    await outbox.registerCard(aPlace('j'), 1);
    await outbox.wantCards('offer/j', 2, 10);
    let between = true;
    const interrupted: Records = {
      ...records(),
      get: async (...asked) => {
        const found = await records().get(...asked);
        if (between) await outbox.wantCards('offer/j', 9, 10);
        between = false;
        return found;
      },
    };
    await createCardPlaces({ records: interrupted, chance: Math.random }).registerCard(aPlace('j'), 5);
    expect((await lease(outbox, 10)).wantedSeq).toBe(9);
  });

  it('follows a message that shows something else now, whatever the numbers of the two', async () => {
    const { outbox } = store();
    await outbox.registerCard(aPlace('i', { offerId: 'i-old' }), 40);
    await outbox.wantCards('offer/i-old', 41, 10);
    const old = await lease(outbox, 10);
    await outbox.registerCard(aPlace('i', { offerId: 'i-new' }), 3);
    expect(await outbox.finishCard(old, 41, null)).toBe(false);
    const present = await lease(outbox, 10);
    expect([present.work.subject, present.wantedSeq]).toEqual(['offer/i-new', 3]);
    await outbox.finishCard(present, 3, null);
    await outbox.wantCards('offer/i-old', 50, 20);
    await nothingDue(outbox);
    await outbox.wantCards('offer/i-new', 4, 20);
    expect((await lease(outbox, 20)).wantedSeq).toBe(4);
  });

  it('knows whether somebody has a card of an offer', async () => {
    const { outbox } = store();
    await outbox.registerCard(aPlace('m'), 2);
    expect([await outbox.hasCard('ana', 'offer/m'), await outbox.hasCard('bea', 'offer/m'), await outbox.hasCard('ana', 'offer/n')]).toEqual([true, false, false]);
  });

  it('draws the cards of one side again when something beside the ledger has changed, also while one is being drawn', async () => {
    const { outbox } = store();
    await outbox.registerCard(aPlace('k', { side: 'partner' }), 2);
    await outbox.registerCard(aPlace('l', { side: 'customer', offerId: 'k' }), 2);
    await outbox.redrawCards('offer/k', 'partner');
    const leased = await lease(outbox, 10);
    expect(leased.work.messageKey).toContain('k');
    await outbox.redrawCards('offer/k', 'partner');
    expect(await outbox.finishCard(leased, 2, null)).toBe(true);
    const again = await lease(outbox, 10);
    expect(again.work.messageKey).toBe(leased.work.messageKey);
    await outbox.finishCard(again, 2, null);
    await nothingDue(outbox);
  });
}
