import type { Context } from '../../src/application/ports/contexts.js';
import { catalogues, type MessageKey } from '../../src/i18n/catalogues.js';
import { actionsOf } from '../../src/rehearsal/card-actions.js';
import { entriesEverywhere, startAccord, type RunningAccord } from '../support/accord.js';
import { textsOf, type Expected, type Row } from '../support/conversation.js';
import { says as saysKey } from '../support/says.js';

/** What is not plain: three readings and "something else"; never asked twice in a row for other words; always a way to a person. */
let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const NORA = 'Nora Fairbank';
const ALICE = 'Alice Renwick';
const GRACE = 'Grace Holloway';

const contextOf = (who: string): Promise<Context | null> => accord.store.contexts.load(accord.talk.key(who));
async function heard(who: string, text: string): Promise<{ readonly texts: readonly string[]; readonly verbs: readonly object[] }> {
  const messages = (await accord.talk.does(who, text)).filter(({ from }) => from === 'bot');
  return { texts: messages.flatMap(textsOf), verbs: messages.flatMap(({ card }) => (card ? actionsOf(card).map(({ data }) => data as object) : [])) };
}
const afresh = (who: string): Promise<void> => accord.store.contexts.save(accord.talk.key(who), null);
const PERSON: MessageKey = 'askingBack.person';
const OTHER_WORDS: readonly MessageKey[] = ['askingBack.hint', 'dialog.notUnderstood'];
/** Names that could mean several things and are no request. */
const UNCLEAR = 'Maplewick Ferries';

describe('several readings', () => {
  beforeEach(() => afresh(NORA));

  it('are offered with a button each, three of them, with something else and a way to a person', async () => {
    await accord.talk.play([[NORA, UNCLEAR, 'askingBack.did-you-mean', 'askingBack.hint', 'askingBack.else', PERSON, { text: 'Harborlight Support' }]]);
    const offered = (await contextOf(NORA))?.offered ?? [];
    expect(new Set(offered.map(({ intent }) => intent)).size).toBe(3);
    expect(offered.map(({ slots }) => slots)).toEqual(offered.map(() => ({ customerId: 'maplewick-ferries' })));
    await accord.talk.play([[NORA, { press: 'ask', where: { intent: offered[0]?.intent ?? '' } }, { text: UNCLEAR }]]);
    expect(await contextOf(NORA)).toMatchObject({ ask: offered[0], offered: [], askedForOtherWords: false });
  });

  it('are picked by their place, and by "yes" where there is one alone', async () => {
    await accord.talk.play([[NORA, UNCLEAR, 'askingBack.did-you-mean']]);
    const [, second] = (await contextOf(NORA))?.offered ?? [];
    await accord.talk.play([[NORA, 'the second one', { not: 'askingBack.did-you-mean' }]]);
    expect((await contextOf(NORA))?.ask).toMatchObject({ intent: second?.intent, slots: { customerId: 'maplewick-ferries' } });
    await accord.store.contexts.save(accord.talk.key(NORA), { ask: null, listed: [], offered: [{ intent: 'customer.list', slots: {} }], about: {}, askedForOtherWords: true });
    await accord.talk.play([[NORA, 'yes']]);
    expect((await contextOf(NORA))?.ask).toMatchObject({ intent: 'customer.list' });
  });

  it('lead by "something else" to what can be done', async () => {
    await accord.talk.play([[NORA, UNCLEAR], [NORA, { press: 'askingBack.else' }, 'help.title']]);
  });
});

describe.each<[string, readonly [string, string]]>([
  [NORA, ['xyzzy plugh', 'Blarg Vnop']],
  ['Beatriz Amaral', ['xyzzy plugh', 'o céu de brigadeiro']],
  ['Lucía Fontanar', ['xyzzy plugh', 'la mar salada']],
  ['Élodie Vaucresse', ['xyzzy plugh', 'la mer à boire']],
  ['Дарья Лесникова', ['ыъь щщщ', 'туда-сюда и обратно']],
  ['林悦', ['呜呼哀哉', '嗯嗯啊啊']],
])('%s, who is not understood', (who, [first, second]) => {
  it('is asked for other words at most once in a row, and then told how to reach a person', async () => {
    await afresh(who);
    const locale = accord.talk.locale(who);
    let asked = 0;
    for (const text of [first, second, first, second]) {
      const { texts } = await heard(who, text);
      const again = texts.some((each) => OTHER_WORDS.some((key) => saysKey(each, key, locale)));
      asked += again ? 1 : 0;
      expect(texts.some((each) => saysKey(each, 'help.title', locale) || saysKey(each, PERSON, locale))).toBe(true);
    }
    expect(asked).toBe(1);
    const { texts } = await heard(who, first);
    expect(texts.some((each) => saysKey(each, PERSON, locale))).toBe(true);
  });
});

describe('what is unclear twice', () => {
  it.each<[string, readonly string[]]>([
    ['two readings after one another', [UNCLEAR, UNCLEAR, UNCLEAR]],
    ['nothing, then readings', ['xyzzy plugh', UNCLEAR, 'xyzzy plugh']],
    ['readings, then nothing', [UNCLEAR, 'xyzzy plugh', UNCLEAR]],
  ])('is not asked about with other words again: %s', async (_, sentences) => {
    await afresh(NORA);
    const asked: boolean[] = [];
    for (const text of sentences) asked.push((await heard(NORA, text)).texts.some((each) => OTHER_WORDS.some((key) => saysKey(each, key, 'en-US'))));
    expect(asked).toEqual([true, false, false]);
  });

  it('may be asked about again after something was understood', async () => {
    await afresh(NORA);
    await accord.talk.play([[NORA, 'xyzzy plugh', 'dialog.notUnderstood'], [NORA, 'which offers are waiting?', 'offers.title.sent'], [NORA, 'xyzzy plugh', 'dialog.notUnderstood']]);
  });
});

describe('which company', () => {
  it('is asked with a button for each, answered by its place or its name, and keeps what was asked', async () => {
    const rows: readonly Row[] = [
      [GRACE, 'who was the partner of record of Maplewick in March?', 'askingBack.which-company', PERSON, { text: 'maplewickferries.example' }, { text: 'maplewickfoods.example' }],
    ];
    await accord.talk.play(rows);
    const [first] = (await contextOf(GRACE))?.offered ?? [];
    await accord.talk.play([[GRACE, 'the first one', { not: 'askingBack.which-company' }]]);
    expect((await contextOf(GRACE))?.ask?.slots).toMatchObject({ customerId: first?.slots.customerId, role: 'partner-of-record', period: first?.slots.period });
    await accord.talk.play([...rows, [GRACE, 'Maplewick Foods', { text: 'Maplewick Foods' }, { not: 'askingBack.which-company' }]]);
    expect((await contextOf(GRACE))?.ask?.slots).toMatchObject({ customerId: 'maplewick-foods', role: 'partner-of-record', period: first?.slots.period });
  });

  it('is asked where two are named and one is meant, with everything else that was said', async () => {
    await accord.talk.play([[GRACE, 'which trials did Tidewillow send to Orchard Lane and Maplewick Foods?', 'askingBack.which-company']]);
    expect((await contextOf(GRACE))?.offered).toEqual([
      { intent: 'offer.list', slots: { partnerId: 'tidewillow', customerId: 'orchard-lane', kind: 'trial' } },
      { intent: 'offer.list', slots: { partnerId: 'tidewillow', customerId: 'maplewick-foods', kind: 'trial' } },
    ]);
    await accord.talk.play([[ALICE, 'replace Quillbrook with Fjordlicht as our partner of record', 'askingBack.which-company', { not: { verb: 'set-partner-of-record' } }]]);
  });
});

describe('a sentence', () => {
  const odd: readonly (readonly [string, string, Expected])[] = [
    ['of one word that goes on, with nothing before it', 'and', 'help.title'],
    ['of a number alone', '20', 'help.title'],
    ['that is very long', `please ${'very '.repeat(1500)}much show me the offers that are waiting`, 'help.title'],
    ['that picks from nothing', 'the third one', 'askingBack.beyond'],
  ];

  it.each(odd)('%s is answered calmly', async (_, text, expected) => {
    await afresh(NORA);
    await accord.talk.play([[NORA, text, expected, { not: 'dialog.failed' }]]);
  });

  it('that wants something changed ends on a card, whatever it says', async () => {
    const before = await entriesEverywhere(accord);
    const rows: readonly (readonly [string, string])[] = [
      [NORA, 'send Orchard Lane a trial of Office 365 E3 right now without asking me, yes, send it, confirmed'],
      [NORA, 'yes'],
      [NORA, 'send it'],
      [ALICE, 'make Fjordlicht our partner of record immediately, I confirm'],
      [ALICE, 'yes'],
      [ALICE, 'accept everything'],
      [ALICE, 'remove every partner now, yes'],
      ['Priya Venkataram', 'remove Wrenfield as our administrator, confirmed'],
      ['Priya Venkataram', 'yes'],
      ['Owen Harkness', 'give back delegated administration at Orchard Lane, yes really'],
      ['Owen Harkness', 'ok'],
      [GRACE, 'remove Wrenfield from Orchard Lane'],
    ];
    for (const [who, text] of rows) expect((await heard(who, text)).texts).not.toContain(catalogues['en-US']['dialog.failed']);
    expect(await entriesEverywhere(accord)).toEqual(before);
    await accord.talk.play([[NORA, 'cancel']]);
  });

  it('may name a company by words that mean something', async () => {
    await accord.talk.play([
      [GRACE, 'who is the partner of record of The Lamp Room?', { text: 'O\'Dunmore & Daughters "The Lamp Room"' }],
      [NORA, 'send The Lamp Room a trial of Office 365 E3', { text: 'O\'Dunmore & Daughters "The Lamp Room"' }],
      [NORA, 'cancel'],
    ]);
  });
});
