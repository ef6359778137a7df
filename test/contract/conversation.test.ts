import type { Access, Rendering } from '../../src/application/ports/conversation.js';
import { sha256 } from '../../src/domain/canonical.js';
import type { PendingAnswers } from '../../src/domain/pending-answers.js';
import { createRenderings } from '../../src/store/renderings.js';
import { cutAtInsert } from './support/cut-records.js';
import { times } from './support/examples.js';
import { onEveryStore, type StoreUnderTest } from './support/on-every-store.js';

onEveryStore('what is remembered of people', (under) => {
  promisesOfConversations(under);
  promisesOfDrafts(under);
  promisesOfPreferences(under);
  promisesOfRenderings(under);
  promisesOfWaitingAnswers(under);
  promisesOfAccessLog(under);
});

function promisesOfConversations({ store }: StoreUnderTest): void {
  it('keeps the newest reference to somebody, in whatever order they come', async () => {
    const { conversations } = store();
    expect(await conversations.find('ana')).toBeNull();
    await Promise.all([3, 9, 5, 1, 7].map((seenAt) => conversations.save('ana', `{"at":"${seenAt}, 客户"}`, seenAt)));
    expect(await conversations.find('ana')).toBe('{"at":"9, 客户"}');
    await conversations.save('ana', 'as old', 9);
    expect(await conversations.find('ana')).toBe('{"at":"9, 客户"}');
    expect(await conversations.find('bo')).toBeNull();
  });
}

function promisesOfDrafts({ store }: StoreUnderTest): void {
  it('gives a draft back with the version to save it under', async () => {
    const { drafts } = store();
    expect(await drafts.load('cy')).toBeNull();
    const draft = { lines: [{ skuId: 'x', licences: 10 }], note: 'für Großmütter \ud800 \u0000' };
    expect(await drafts.save('cy', draft, 0)).toBe(true);
    expect(await drafts.load('cy')).toEqual({ version: 1, draft });
    expect(await drafts.save('cy', 'another', 1)).toBe(true);
    expect(await drafts.load('cy')).toEqual({ version: 2, draft: 'another' });
  });

  it('saves nothing over what was changed since it was loaded', async () => {
    const { drafts } = store();
    await drafts.save('dee', 'one', 0);
    expect(await drafts.save('dee', 'rival', 0)).toBe(false);
    expect(await drafts.save('dee', 'two', 1)).toBe(true);
    expect(await drafts.save('dee', 'late', 1)).toBe(false);
    expect(await drafts.save('dee', 'from nowhere', 7)).toBe(false);
    expect(await drafts.load('dee')).toEqual({ version: 2, draft: 'two' });
    expect(await drafts.save('nobody', 'from nowhere', 7)).toBe(false);
  });

  it.each([0, 1])('lets one of ten rivals save over version %i', async (version) => {
    const { drafts } = store();
    const person = `rivals-${version}`;
    if (version > 0) await drafts.save(person, 'first', 0);
    const answers = await Promise.all(times(10, (place) => drafts.save(person, place, version)));
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await drafts.load(person)).toEqual({ version: version + 1, draft: answers.indexOf(true) });
  });

  it('leaves nothing of a cleared draft but its version, so that an old one does not come back', async () => {
    const { drafts } = store();
    await drafts.save('eli', 'secret', 0);
    expect(await drafts.save('eli', null, 1)).toBe(true);
    expect(await drafts.load('eli')).toEqual({ version: 2, draft: null });
    expect(await drafts.save('eli', 'old', 1)).toBe(false);
    expect(await drafts.save('eli', 'new', 2)).toBe(true);
  });
}

function promisesOfPreferences({ records, store }: StoreUnderTest): void {
  it('keeps the language a person chose last', async () => {
    const { preferences } = store();
    expect(await preferences.locale('fay')).toBeNull();
    await preferences.chooseLocale('fay', 'fr-FR');
    await preferences.chooseLocale('fay', 'zh-CN');
    await preferences.chooseLocale('fay', 'zh-CN');
    expect(await preferences.locale('fay')).toBe('zh-CN');
    expect(await preferences.locale('gus')).toBeNull();
  });

  it('keeps which subscription a person chose last among the same ones, in whatever order they are named', async () => {
    const { preferences } = store();
    expect(await preferences.subscriptionAmong('ivy', ['b', 'a'])).toBeNull();
    await preferences.chooseSubscription('ivy', ['b', 'a'], 'b');
    expect(await preferences.subscriptionAmong('ivy', ['a', 'b'])).toBe('b');
    await preferences.chooseSubscription('ivy', ['a', 'b'], 'a');
    await preferences.chooseSubscription('ivy', ['c', 'd'], 'd');
    await preferences.chooseLocale('ivy', 'ru-RU');
    expect([await preferences.subscriptionAmong('ivy', ['b', 'a']), await preferences.subscriptionAmong('ivy', ['c', 'd'])]).toEqual(['a', 'd']);
    expect([await preferences.subscriptionAmong('ivy', ['a', 'b', 'c']), await preferences.subscriptionAmong('jan', ['a', 'b'])]).toEqual([null, null]);
    expect([await preferences.locale('ivy'), await preferences.locale('jan')]).toEqual(['ru-RU', null]);
  });

  it('rejects a stored language that is none', async () => {
    await records().insert('preferences', { id: 'hal', fields: {}, body: '{"locale":"xx-XX"}' });
    await expect(store().preferences.locale('hal')).rejects.toThrow();
  });
}

function promisesOfRenderings({ records, store }: StoreUnderTest): void {
  const BODY = '{"type":"AdaptiveCard","text":"Großmütter 😀"}';
  const aRendering = (reference: string, changes: Partial<Rendering> = {}): Rendering => ({
    reference,
    readerId: 'ana',
    customerId: 'wren',
    about: { kind: 'offer', offerId: 'offer-1', revision: 2, partners: ['alder', 'birch'] },
    seen: { administratorSeq: 3, partnerOfRecordSeq: 0 },
    locale: 'pt-BR',
    hash: sha256(BODY),
    at: 5,
    ...changes,
  });

  it.each<[string, Partial<Rendering>]>([
    ['an offer', {}],
    ['a confirmation', { about: { kind: 'confirmation', offerId: 'offer-1', revision: 1 } }],
    ['the end of a delegation', { about: { kind: 'end-delegation', grantSeq: 4 } }],
    ['a search for a partner of record', { about: { kind: 'partner-of-record', chosen: null } }],
    ['the partner of record to be', { about: { kind: 'partner-of-record', chosen: 'alder' } }],
    ['the end of everything with a partner', { about: { kind: 'end-partner', partnerId: 'alder', endedSeq: 0 } }],
  ])('gives a card about %s back as it was shown', async (name, changes) => {
    const { renderings } = store();
    const rendering = aRendering(`about ${name}`, changes);
    await renderings.save(rendering, BODY);
    expect(await renderings.find(rendering.reference)).toEqual(rendering);
    expect(await renderings.body(rendering.hash)).toBe(BODY);
  });

  it.each([
    [{ kind: 'offer', offerId: 'offer-1', revision: 2 }, { partners: [] }],
    [{ kind: 'partner-of-record' }, { chosen: null }],
  ])('takes an earlier version’s card %j for one that names nobody', async (about, added) => {
    const reference = `earlier ${about.kind}`;
    const fields = { customerId: 'wren', readerId: 'ana' };
    await records().insert('renderings', { id: reference, fields, body: JSON.stringify({ ...aRendering(reference), about }) });
    expect((await store().renderings.find(reference))?.about).toEqual({ ...about, ...added });
  });

  it('finds nothing for a reference that was never given', async () => {
    expect(await store().renderings.find('guessed')).toBeNull();
    expect(await store().renderings.body('0'.repeat(64))).toBeNull();
  });

  it('refuses a body that is not the one of the hash', async () => {
    await expect(store().renderings.save(aRendering('forged'), `${BODY} `)).rejects.toThrow('another body');
    expect(await store().renderings.find('forged')).toBeNull();
  });

  it('keeps a body once, also when an answer was lost, and never replaces a reference', async () => {
    const { renderings } = store();
    await createRenderings(cutAtInsert(records(), 'after')).save(aRendering('kept'), BODY);
    await renderings.save(aRendering('kept'), BODY);
    await expect(renderings.save(aRendering('kept', { readerId: 'bo' }), BODY)).rejects.toThrow();
    expect((await renderings.find('kept'))?.readerId).toBe('ana');
    expect(await records().getMany('renderingBodies', [sha256(BODY)])).toHaveLength(1);
  });

  it('knows that a card was shown after its body was erased', async () => {
    const body = '{"personal":true}';
    await store().renderings.save(aRendering('erased', { hash: sha256(body) }), body);
    await records().remove('renderingBodies', sha256(body));
    expect(await store().renderings.find('erased')).toMatchObject({ hash: sha256(body) });
    expect(await store().renderings.body(sha256(body))).toBeNull();
  });
}

function promisesOfWaitingAnswers({ records, store }: StoreUnderTest): void {
  const answers: PendingAnswers = {
    offerId: 'offer-1',
    revision: 1,
    answers: { offer: { answer: 'accept' }, delegation: { answer: 'grant', days: 30 }, partnerOfRecord: { answer: 'set', partnerId: null } },
    seen: { administratorSeq: 1, partnerOfRecordSeq: 2 },
    shown: { hash: 'c'.repeat(64), locale: 'es-ES' },
    confirmations: ['replace-administrator'],
  };

  it('keeps answers until they are confirmed, as they were given first', async () => {
    const { waitingAnswers } = store();
    await waitingAnswers.save('asked', answers);
    await waitingAnswers.save('asked', answers);
    await expect(waitingAnswers.save('asked', { ...answers, revision: 2 })).rejects.toThrow();
    expect(await waitingAnswers.find('asked')).toEqual(answers);
    expect(await waitingAnswers.find('not asked')).toBeNull();
  });

  it('rejects stored answers that are none', async () => {
    await records().insert('pendingAnswers', { id: 'broken', fields: {}, body: JSON.stringify({ ...answers, extra: 1 }) });
    await expect(store().waitingAnswers.find('broken')).rejects.toThrow();
  });
}

function promisesOfAccessLog({ records, store }: StoreUnderTest): void {
  it('records every answer given to a support agent, and the same one once', async () => {
    const access: Access = { by: 'agent', at: 10, customerId: 'wren', question: 'Who administers Wren?', intent: 'customer.partners', shown: 'Alder Cloud' };
    for (const entry of [access, access, { ...access, at: 11 }, { ...access, customerId: null }]) await store().accessLog.record(entry);
    const logged = await records().find('accesses', { index: 'byCustomer', equals: { customerId: 'wren' }, limit: 10 });
    expect(logged.map(({ body }) => JSON.parse(body) as unknown)).toEqual([access, { ...access, at: 11 }]);
    expect(await records().count('accesses', { index: 'byTime', range: { field: 'at', from: 10, to: 11 } })).toBe(3);
  });

  it('tells what was looked up about one customer, the newest first, within a time', async () => {
    const { accessLog } = store();
    const access: Access = { by: 'agent', at: 0, customerId: 'heron', question: 'What happened?', intent: 'history.show', shown: 'a card' };
    for (const at of [20, 40, 30, 10]) await accessLog.record({ ...access, at });
    await accessLog.record({ ...access, customerId: 'stork' });
    expect((await accessLog.about('heron', {}, 3)).map(({ at }) => at)).toEqual([40, 30, 20]);
    expect((await accessLog.about('heron', { from: 20, to: 30 }, 9)).map(({ at }) => at)).toEqual([30, 20]);
    expect([await accessLog.count('heron', {}), await accessLog.count('heron', { from: 11 }), await accessLog.count('heron', { to: 10 }), await accessLog.count('nobody', {})]).toEqual([4, 3, 1, 0]);
    const [newest] = await accessLog.about('heron', {}, 1);
    expect(newest).toEqual({ ...access, at: 40, reference: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect((await records().get('accesses', newest!.reference))?.body).toContain('"at":40');
  });

  it('reads a line of an earlier version, which does not say what was asked', async () => {
    const { accessLog } = store();
    const old = { by: 'agent', at: 7, customerId: 'crane', question: 'Who?', shown: 'a card' };
    await records().insert('accesses', { id: 'old', fields: { customerId: 'crane', at: 7 }, body: JSON.stringify(old) });
    expect(await accessLog.about('crane', {}, 2)).toEqual([{ ...old, intent: null, reference: 'old' }]);
  });
}
