import type { Notice, Recipient } from '../../src/application/ports/outbox.js';
import { createConversations } from '../../src/store/conversations.js';
import { createNotices, type NoticesPart } from '../../src/store/notices.js';
import type { Records } from '../../src/store/records.js';
import { cutAtInsert } from './support/cut-records.js';
import { times } from './support/examples.js';
import { onEveryStore, type StoreUnderTest } from './support/on-every-store.js';

const LEASE_MS = 60;

const aNotice = (recipientId: string, seq: number, changes: Partial<Notice> = {}): Notice => {
  const customerId = changes.customerId ?? 'wren';
  return { noticeId: `${customerId}/${seq}/${recipientId}`, customerId, seq, recipientId, side: 'customer', partnerId: null, reasons: ['decision-made'], offerId: null, ...changes };
};

/** Everything due at `now` for people whose id begins like this, in the order in which one holder gets it. */
async function drain(outbox: NoticesPart, now: number): Promise<string[]> {
  const sent: string[] = [];
  for (let lease = await outbox.leaseNotice('drain', now, LEASE_MS); lease; lease = await outbox.leaseNotice('drain', now, LEASE_MS)) {
    sent.push(`${lease.work.recipientId} ${lease.work.customerId} ${lease.work.seq}`);
    await outbox.finishNotice(lease, { state: 'sent' });
  }
  return sent;
}

/** The one notice that is due at `now`. */
async function lease(outbox: NoticesPart, now: number, holder = 'node') {
  const leased = await outbox.leaseNotice(holder, now, LEASE_MS);
  if (leased === null) throw new Error('nothing is due');
  return leased;
}

const stateOf = async (records: Records, noticeId: string) => (await records.get('notices', noticeId))?.fields.state;

onEveryStore('notices', (under) => {
  // Each test leaves nothing due behind.
  afterEach(async () => { await drain(under.store().outbox, 1e12); });

  promisesOfRecipients(under);
  promisesOfLeases(under);
  promisesOfLostHolders(under);
  promisesOfUnreadable(under);
  promisesOfOrder(under);
  promisesOfWaiting(under);
});

function promisesOfRecipients({ records, store }: StoreUnderTest): void {
  const ana: Recipient = { personId: 'ana', side: 'customer', partnerId: null, reasons: ['offer-received'], offerId: 'o-1' };
  const bo: Recipient = { personId: 'bo', side: 'partner', partnerId: 'alder', reasons: ['decision-made', 'administration-replaced'], offerId: null };

  it('fixes who is told once, whoever says it first', async () => {
    const answers = await Promise.all([[ana], [bo], [ana, bo]].map((recipients) => store().outbox.fixRecipients('wren/000000001', recipients)));
    expect(new Set(answers.map((fixed) => JSON.stringify(fixed))).size).toBe(1);
    expect(await store().outbox.fixRecipients('wren/000000001', [])).toEqual(answers[0]);
    expect(await store().outbox.fixRecipients('wren/000000002', [])).toEqual([]);
    expect(await store().outbox.fixRecipients('wren/000000002', [ana])).toEqual([]);
  });

  it('knows what it fixed when the answer was lost, and rejects when nothing was fixed', async () => {
    const cut = (when: 'before' | 'after') => createNotices({ records: cutAtInsert(records(), when), chance: Math.random });
    expect(await cut('after').fixRecipients('wren/000000003', [bo])).toEqual([bo]);
    await expect(cut('before').fixRecipients('wren/000000004', [bo])).rejects.toThrow('connection lost');
    expect(await store().outbox.fixRecipients('wren/000000004', [ana])).toEqual([ana]);
  });

  it('adds a notice once, and does not send it again when it is added after it was sent', async () => {
    const { outbox } = store();
    await Promise.all(times(5, () => outbox.addNotices([aNotice('once', 1), aNotice('once', 2)], 10)));
    expect(await drain(outbox, 10)).toEqual(['once wren 1', 'once wren 2']);
    await outbox.addNotices([aNotice('once', 1)], 10);
    expect(await drain(outbox, 10)).toEqual([]);
  });
}

function promisesOfLeases({ records, store, anotherNode }: StoreUnderTest): void {
  it('leases nothing before its time', async () => {
    await store().outbox.addNotices([aNotice('early', 1)], 10);
    expect(await store().outbox.leaseNotice('node', 9, LEASE_MS)).toBeNull();
    expect((await lease(store().outbox, 10)).work).toEqual(aNotice('early', 1));
  });

  it('gives one notice to one of many holders on two nodes', async () => {
    const nodes = [records(), await anotherNode()].map((node) => createNotices({ records: node, chance: Math.random }));
    await store().outbox.addNotices([aNotice('wanted', 1)], 10);
    const leases = await Promise.all(times(16, async (place) => nodes[place % 2]?.leaseNotice(`holder-${place}`, 10, LEASE_MS)));
    expect(leases.filter((leased) => leased)).toHaveLength(1);
  });

  it('gives every notice to exactly one holder', async () => {
    const { outbox } = store();
    await outbox.addNotices(times(20, (place) => aNotice(`each-${place}`, 1)), 10);
    const sent = await Promise.all(times(8, () => drain(outbox, 10)));
    expect(sent.flat().sort()).toEqual(times(20, (place) => `each-${place} wren 1`).sort());
  });

  it('sends again at the time a holder names, with a higher fence', async () => {
    const { outbox } = store();
    await outbox.addNotices([aNotice('later', 1)], 10);
    const first = await lease(outbox, 10);
    expect(await outbox.finishNotice(first, { state: 'due', dueAt: 500 })).toBe(true);
    expect(await outbox.leaseNotice('node', 499, LEASE_MS)).toBeNull();
    expect((await lease(outbox, 500)).fence).toBeGreaterThan(first.fence);
  });

  it('keeps how a message ended, and tells of each recipient the newest one about an offer', async () => {
    const { outbox } = store();
    const about = { offerId: 'o-told' };
    await outbox.addNotices([aNotice('told-a', 1, about), aNotice('told-a', 12, about), aNotice('told-b', 1, about), aNotice('told-c', 1), aNotice('told-p', 1, { ...about, side: 'partner', partnerId: 'alder' })], 10);
    for (let leased = await outbox.leaseNotice('node', 10, LEASE_MS); leased; leased = await outbox.leaseNotice('node', 10, LEASE_MS)) {
      await outbox.finishNotice(leased, leased.work.seq === 12 ? { state: 'failed', why: 'blocked' } : { state: 'sent' });
    }
    const sorted = (await outbox.deliveries('o-told')).sort((a, b) => (a.recipientId < b.recipientId ? -1 : 1));
    expect(sorted).toEqual([{ recipientId: 'told-a', state: 'failed' }, { recipientId: 'told-b', state: 'sent' }]);
    expect((await records().get('notices', 'wren/12/told-a'))?.body).toContain('blocked');
    expect(await outbox.deliveries('o-untold')).toEqual([]);
  });
}

function promisesOfLostHolders({ records, store }: StoreUnderTest): void {
  it('sends again what must arrive, when its holder is gone; the old holder cannot finish it any more', async () => {
    const { outbox } = store();
    await outbox.addNotices([aNotice('must-arrive', 1, { reasons: ['administration-replaced'] })], 10);
    const lost = await lease(outbox, 10, 'gone');
    expect(await outbox.leaseNotice('node', 10 + LEASE_MS - 1, LEASE_MS)).toBeNull();
    const found = await lease(outbox, 10 + LEASE_MS);
    expect(found.work).toEqual(lost.work);
    expect(await outbox.finishNotice(lost, { state: 'failed', why: 'late' })).toBe(false);
    expect(await stateOf(records(), lost.work.noticeId)).toBe('attempting');
    expect(await outbox.finishNotice(found, { state: 'sent' })).toBe(true);
    expect(await outbox.finishNotice(found, { state: 'due', dueAt: 10 })).toBe(false);
    expect(await stateOf(records(), lost.work.noticeId)).toBe('sent');
  });

  it('gives what a lost holder left to one of many', async () => {
    const { outbox } = store();
    await outbox.addNotices([aNotice('left', 1)], 10);
    const lost = await lease(outbox, 10, 'gone');
    const found = await Promise.all(times(12, (place) => outbox.leaseNotice(`holder-${place}`, 10 + LEASE_MS, LEASE_MS)));
    expect(found.flatMap((leased) => leased?.fence ?? [])).toEqual([lost.fence + 1]);
  });

  it.each([[['offer-received']], [['offer-revised']]] as const)('does not send %j again, and says that nobody knows', async (reasons) => {
    const { outbox } = store();
    const notice = aNotice(`perhaps-${reasons[0]}`, 1, { reasons });
    await outbox.addNotices([notice], 10);
    const lost = await lease(outbox, 10, 'gone');
    expect(await outbox.leaseNotice('node', 10 + LEASE_MS, LEASE_MS)).toBeNull();
    expect(await stateOf(records(), notice.noticeId)).toBe('unknown');
    expect(await outbox.finishNotice(lost, { state: 'due', dueAt: 10 })).toBe(false);
    expect(await outbox.leaseNotice('node', 1_000_000, LEASE_MS)).toBeNull();
  });

  it('sends again what has a reason that must arrive beside one that need not', async () => {
    const { outbox } = store();
    await outbox.addNotices([aNotice('both', 1, { reasons: ['offer-revised', 'administration-expired'] })], 10);
    await lease(outbox, 10, 'gone');
    expect((await lease(outbox, 10 + LEASE_MS)).work.recipientId).toBe('both');
  });
}

function promisesOfUnreadable({ records, store }: StoreUnderTest): void {
  it('complains of a message it cannot read, puts it off, and sends the others', async () => {
    const { outbox } = store();
    const body = JSON.stringify({ ...aNotice('odd', 1), reasons: ['something-new'] });
    await records().insert('notices', { id: 'odd', fields: { state: 'due', dueAt: 10, fence: 0, line: 'odd/wren/000000001', recipientId: 'odd' }, body });
    await expect(outbox.leaseNotice('node', 10, LEASE_MS)).rejects.toThrow();
    await outbox.addNotices([aNotice('readable', 1)], 10);
    expect(await drain(outbox, 11)).toEqual(['readable wren 1']);
    await expect(outbox.leaseNotice('node', 100_000, LEASE_MS)).rejects.toThrow();
    await records().remove('notices', 'odd');
  });
}

function promisesOfOrder({ store }: StoreUnderTest): void {
  it('sends what one person is told about one customer in the order in which it happened', async () => {
    const { outbox } = store();
    const seqs = [7, 2, 11, 3, 10, 1, 9];
    await outbox.addNotices(['cat', 'dan'].flatMap((recipient) => seqs.map((seq) => aNotice(recipient, seq))), 10);
    const sent = await drain(outbox, 10);
    for (const recipient of ['cat', 'dan']) expect(sent.filter((line) => line.startsWith(recipient))).toEqual([1, 2, 3, 7, 9, 10, 11].map((seq) => `${recipient} wren ${seq}`));
  });

  it('holds a newer message back while an older one is being sent or put off, and no longer', async () => {
    const { outbox } = store();
    await outbox.addNotices([aNotice('eve', 1), aNotice('eve', 2)], 10);
    const older = await lease(outbox, 10);
    expect(older.work.seq).toBe(1);
    expect(await outbox.leaseNotice('node', 11, LEASE_MS)).toBeNull();
    await outbox.finishNotice(older, { state: 'due', dueAt: 5_000 });
    expect(await outbox.leaseNotice('node', 4_999, LEASE_MS)).toBeNull();
    const again = await lease(outbox, 5_000);
    expect(again.work.seq).toBe(1);
    await outbox.finishNotice(again, { state: 'failed', why: 'gone' });
    expect((await lease(outbox, 6_100)).work.seq).toBe(2);
  });

  it('lets nobody wait for what another person, or the same one about another customer, is told', async () => {
    const { outbox } = store();
    await outbox.addNotices([aNotice('fay', 1), aNotice('fay', 2, { customerId: 'lark' }), aNotice('gus', 2)], 10);
    const all = [await lease(outbox, 10), await lease(outbox, 10), await lease(outbox, 10)];
    expect(all.map(({ work }) => `${work.recipientId} ${work.seq}`).sort()).toEqual(['fay 1', 'fay 2', 'gus 2']);
  });

  it('finds somebody else\'s message behind a long line that cannot move', async () => {
    const { outbox } = store();
    await outbox.addNotices(times(40, (place) => aNotice('stuck', place + 1)), 10);
    const first = await lease(outbox, 10);
    await outbox.finishNotice(first, { state: 'due', dueAt: 90_000 });
    await outbox.addNotices([aNotice('other', 1)], 20);
    expect((await lease(outbox, 20)).work.recipientId).toBe('other');
  });
}

function promisesOfWaiting({ records, store }: StoreUnderTest): void {
  it('lets messages wait for somebody it has not met, and sends them in order when they appear', async () => {
    const { outbox } = store();
    await outbox.addNotices([aNotice('hal', 1), aNotice('hal', 2), aNotice('ida', 1)], 10);
    for (let leased = await outbox.leaseNotice('node', 10, LEASE_MS); leased; leased = await outbox.leaseNotice('node', 10, LEASE_MS)) {
      await outbox.finishNotice(leased, { state: 'waiting' });
    }
    expect(await drain(outbox, 1_000_000)).toEqual([]);
    await createConversations(records()).save('hal', 'reference', 20);
    await outbox.releaseWaiting('hal', 20);
    expect(await drain(outbox, 19)).toEqual([]);
    expect(await drain(outbox, 20)).toEqual(['hal wren 1', 'hal wren 2']);
    await outbox.releaseWaiting('hal', 30);
    expect(await drain(outbox, 30)).toEqual([]);
    expect(await stateOf(records(), 'wren/1/ida')).toBe('waiting');
  });

  it('does not let a message wait for somebody who appeared while it was being sent', async () => {
    const { outbox } = store();
    await outbox.addNotices([aNotice('jo', 1)], 10);
    const leased = await lease(outbox, 10);
    await createConversations(records()).save('jo', 'reference', 12);
    await outbox.releaseWaiting('jo', 12);
    expect(await outbox.finishNotice(leased, { state: 'waiting' })).toBe(true);
    expect(await drain(outbox, 12)).toEqual(['jo wren 1']);
  });

  it('releases of several about one offer the newest to somebody who appears late, and everything else as it is', async () => {
    const { outbox } = store();
    const about = { offerId: 'o-late' };
    await outbox.addNotices([aNotice('lea', 1, about), aNotice('lea', 2), aNotice('lea', 3, about), aNotice('lea', 4, { offerId: 'o-other' })], 10);
    for (let leased = await outbox.leaseNotice('node', 10, LEASE_MS); leased; leased = await outbox.leaseNotice('node', 10, LEASE_MS)) await outbox.finishNotice(leased, { state: 'waiting' });
    await createConversations(records()).save('lea', 'reference', 20);
    await outbox.releaseWaiting('lea', 20);
    expect(await drain(outbox, 20)).toEqual(['lea wren 2', 'lea wren 3', 'lea wren 4']);
    expect(await stateOf(records(), 'wren/1/lea')).toBe('overtaken');
  });

  it('releases more waiting messages than one batch holds', async () => {
    const { outbox } = store();
    const notices = times(26, (place) => aNotice('kim', place + 1));
    await outbox.addNotices(notices, 10);
    for (const { noticeId } of notices) await records().change('notices', noticeId, {}, { fields: { state: 'waiting', dueAt: null, line: null } });
    await outbox.releaseWaiting('kim', 20);
    expect(await records().count('notices', { index: 'byRecipient', equals: { recipientId: 'kim', state: 'due' } })).toBe(26);
  });
}
