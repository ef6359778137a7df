import type { Records } from '../../src/store/records.js';
import { entryIdOf, sealEntry, type SealedEntry } from '../../src/domain/entry.js';
import { aChain, nextEntry } from './support/chains.js';
import { cutAtInsert } from './support/cut-records.js';
import { times } from './support/examples.js';
import { append, entryRecord, ledgerOver } from '../support/signing.js';
import { onEveryStore, type StoreUnderTest } from './support/on-every-store.js';

const TODO = 1_000;

const appendAll = async (records: Records, chain: readonly SealedEntry[]) => {
  for (const sealed of chain) await append(ledgerOver(records), sealed, TODO);
};

onEveryStore('the ledger', (under) => {
  promisesOfEntries(under);
  promisesOfRivals(under);
  promisesOfLostAnswers(under);
  promisesOfTodo(under);
});

function promisesOfEntries({ records, store, fill }: StoreUnderTest): void {
  it('gives entries back in order, byte for byte', async () => {
    const chain = aChain('in-order', 12);
    await Promise.all([...chain].reverse().map((sealed) => append(store().ledger, sealed, TODO)));
    expect(await store().ledger.read('in-order')).toEqual({ entries: chain, newer: false });
  });

  it('gives nothing for a customer without entries', async () => {
    expect(await store().ledger.read('nobody')).toEqual({ entries: [], newer: false });
  });

  it('gives more entries back than one batch holds', async () => {
    const chain = aChain('long', 1_100);
    await fill('entries', chain.map((sealed) => entryRecord(sealed)));
    const { entries } = await store().ledger.read('long');
    expect(entries.map(({ hash }) => hash)).toEqual(chain.map(({ hash }) => hash));
  });

  it('keeps customers apart whose names begin alike, and scans each in order', async () => {
    const names = ['twin', 'twin-a', 'twin.b', 'twins'];
    for (const name of [...names].reverse()) await appendAll(records(), aChain(name, 3));
    expect((await store().ledger.read('twin')).entries).toEqual(aChain('twin', 3));
    const scanned: string[] = [];
    for await (const { customerId, seq } of store().ledger.scan()) if (names.includes(customerId)) scanned.push(`${customerId} ${seq}`);
    const inOrder = (name: string) => [1, 2, 3].map((seq) => `${name} ${seq}`);
    expect([...scanned].sort()).toEqual(names.flatMap(inOrder).sort());
    // Three at a time: no customer's entries lie between another's.
    for (const place of names.keys()) expect(scanned.slice(place * 3, place * 3 + 3)).toEqual(inOrder(scanned[place * 3]?.split(' ')[0] ?? ''));
  });

  it('stops, and says so, at an entry that a newer version wrote', async () => {
    const chain = aChain('newer', 2);
    await appendAll(records(), chain);
    const body = JSON.stringify({ version: 2, event: { type: 'something-new' } });
    await records().insert('entries', { id: entryIdOf('newer', 3), fields: { customerId: 'newer', seq: 3, hash: 'x', todo: null }, body });
    expect(await store().ledger.read('newer')).toEqual({ entries: chain, newer: true });
  });
}

function promisesOfRivals({ records, store, anotherNode }: StoreUnderTest): void {
  it('lets one of fifty rivals on two nodes have a place, and tells the others that it is taken', async () => {
    const nodes = [records(), await anotherNode()].map(ledgerOver);
    const rivals = times(50, (place) => nextEntry('rivals', undefined, { commandId: `rival-${place}` }));
    const answers = await Promise.all(rivals.map(async (sealed, place) => append(nodes[place % 2] ?? store().ledger, sealed, TODO)));
    expect(answers.filter((answer) => answer === 'stored')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(49);
    expect((await store().ledger.read('rivals')).entries).toEqual([rivals[answers.indexOf('stored')]]);
  });

  it('takes the same entry twice for stored, and another in its place for a rival', async () => {
    const [first] = aChain('twice', 1) as [SealedEntry];
    const rival = nextEntry('twice', undefined, { commandId: 'another' });
    expect(await append(store().ledger, first, TODO)).toBe('stored');
    expect(await append(store().ledger, first, TODO)).toBe('stored');
    expect(await append(store().ledger, rival, TODO)).toBe('taken');
    expect((await store().ledger.read('twice')).entries).toEqual([first]);
  });
}

function promisesOfLostAnswers({ records, store }: StoreUnderTest): void {
  it('says stored when only the answer was lost', async () => {
    const [sealed] = aChain('lost-answer', 1) as [SealedEntry];
    expect(await append(ledgerOver(cutAtInsert(records(), 'after')), sealed, TODO)).toBe('stored');
    expect((await store().ledger.read('lost-answer')).entries).toEqual([sealed]);
  });

  it('says taken when the answer was lost and a rival stands there', async () => {
    const [sealed] = aChain('lost-rival', 1) as [SealedEntry];
    await append(store().ledger, nextEntry('lost-rival', undefined, { commandId: 'rival' }), TODO);
    expect(await append(ledgerOver(cutAtInsert(records(), 'after')), sealed, TODO)).toBe('taken');
  });

  it('rejects when nothing was stored, and when nobody can tell', async () => {
    const [sealed] = aChain('unstored', 1) as [SealedEntry];
    const cut = cutAtInsert(records(), 'before');
    await expect(append(ledgerOver(cut), sealed, TODO)).rejects.toThrow('connection lost');
    const gone: Records = { ...cutAtInsert(records(), 'after'), get: async () => { throw new Error('still lost'); } };
    await expect(append(ledgerOver(gone), sealed, TODO)).rejects.toThrow('lost');
    expect(await append(store().ledger, sealed, TODO)).toBe('stored');
  });
}

function promisesOfTodo({ store }: StoreUnderTest): void {
  const mine = async (now: number) => (await store().ledger.unfinished(now, 10_000)).filter(({ customerId }) => customerId.startsWith('todo-'));

  it('lists what is unfinished once its time has come, the longest waiting first, until it is finished', async () => {
    for (const [name, todo] of [['todo-b', 20], ['todo-a', 30], ['todo-c', 10]] as const) await append(store().ledger, nextEntry(name, undefined), todo);
    expect(await mine(9)).toEqual([]);
    expect((await mine(20)).map(({ customerId }) => customerId)).toEqual(['todo-c', 'todo-b']);
    expect(await store().ledger.unfinished(30, 1)).toEqual([{ customerId: 'todo-c', seq: 1 }]);
    await store().ledger.finish('todo-c', 1);
    await store().ledger.finish('todo-c', 1);
    expect((await mine(30)).map(({ customerId }) => customerId)).toEqual(['todo-b', 'todo-a']);
  });

  it('puts off what is unfinished, never earlier, and never what is finished', async () => {
    const { ledger } = store();
    for (const name of ['todo-late', 'todo-done']) await append(ledger, nextEntry(name, undefined), 50);
    await ledger.finish('todo-done', 1);
    await ledger.postpone('todo-done', 1, 60);
    await ledger.postpone('todo-late', 1, 70);
    await ledger.postpone('todo-late', 1, 40);
    const names = async (now: number) => (await mine(now)).map(({ customerId }) => customerId);
    expect(await names(69)).not.toContain('todo-late');
    expect(await names(70)).toContain('todo-late');
    expect(await names(70)).not.toContain('todo-done');
  });

  it('finishes and puts off without touching what the entry says', async () => {
    const sealed = nextEntry('todo-same', undefined);
    await append(store().ledger, sealed, 5);
    await store().ledger.postpone('todo-same', 1, 6);
    await store().ledger.finish('todo-same', 1);
    expect((await store().ledger.read('todo-same')).entries).toEqual([sealEntry(sealed.entry)]);
  });
}
