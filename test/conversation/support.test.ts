import { createRecords } from '../../src/store/create-records.js';
import { entriesEverywhere, startAccord, type RunningAccord } from '../support/accord.js';
import { offerArrives, offerSent } from '../support/conversation-offers.js';

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const GRACE = 'Grace Holloway';

describe('a support agent', () => {
  it('reads who administers whom, by name, domain and alias, and asks again where two fit', async () => {
    await accord.talk.play([
      [GRACE, 'who administers Orchard Lane', 'relationship.title', { text: 'Wrenfield Managed Services' }, { text: 'Quillbrook Advisers' }, { not: { verb: 'ask-end-delegation' } }],
      [GRACE, 'partners of orchardlane.example', 'relationship.title', { text: 'Orchard Lane Clinics' }],
      [GRACE, '谁管理竹影茶业？', 'relationship.title', { text: '竹影茶业有限公司' }],
      [GRACE, 'who administers Maplewick', 'askingBack.which-company'],
      [GRACE, 'who administers Contoso', 'dialog.noCustomer'],
      [GRACE, 'who administers {{DATE()}} [a](http://x)', 'dialog.nameCustomer'],
      [GRACE, { sends: { verb: 'ask', intent: 'customer.partners' } }, 'dialog.nameCustomer'],
    ]);
  });

  it('reads a long history page by page to its beginning, and counts what there is', async () => {
    const made = await offerSent(accord, 'orchard-lane', { by: 'Nora Fairbank', to: 'Orchard Lane', kind: 'purchase' });
    await offerArrives(accord, 'Priya Venkataram', made);
    await accord.talk.play([['Priya Venkataram', { press: 'decide', with: { offerAnswer: 'accept' } }]]);
    for (let sent = 0; sent < 5; sent += 1) await offerSent(accord, 'orchard-lane', { by: 'Nora Fairbank', to: 'Orchard Lane', kind: 'purchase' });
    const before = await entriesEverywhere(accord);
    await accord.talk.play([
      [GRACE, 'what happened with Orchard Lane since last week', 'history.title', 'history.total', { text: 'Nora Fairbank' }, 'history.more'],
      [GRACE, { press: 'history.more' }, 'history.title', { not: 'history.more' }, 'history.relationship-recorded'],
      [GRACE, 'what happened with Orchard Lane last month', 'history.none'],
      [GRACE, 'how many offers', 'counts.title', { text: '6' }],
      [GRACE, 'offers', 'offers.title.all', { text: 'Tidewillow Cloud Works' }, 'offers.more'],
      [GRACE, { press: 'ask', where: { intent: 'offer.list', shown: 5 } }, { not: 'offers.more' }],
      [GRACE, `status of ${made.number}`, 'history.title', { text: 'Orchard Lane Clinics' }],
      [GRACE, 'status of P-9999999', 'refusal.not-found'],
    ]);
    expect(await entriesEverywhere(accord)).toEqual(before);
  });

  it.each([
    { verb: 'ask', intent: 'history.show', slots: { customerId: 'orchard-lane', period: { from: '9999-12-31', to: '9999-12-31' } } },
    { verb: 'ask', intent: 'history.show', slots: { customerId: 'orchard-lane', period: { from: '9999-12-31', to: '0001-01-01' } } },
    { verb: 'ask', intent: 'history.show', slots: { customerId: 'orchard-lane' }, shown: 1_000_000 },
    { verb: 'ask', intent: 'customer.partners', slots: { customerId: 'orchard-lane', day: '0000-01-01' } },
    { verb: 'ask', intent: 'customer.partners', slots: { customerId: 'orchard-lane', day: '9999-12-31' } },
    { verb: 'ask', intent: 'customer.partners', slots: { customerId: 'orchard-lane', role: 'administrator', period: { from: '0000-01-01', to: '9999-12-31' } }, shown: 1_000_000 },
    { verb: 'ask', intent: 'offer.list', shown: 1_000_000 },
  ])('is shown an empty page, and no failure, for %j', async (sends) => {
    await accord.talk.play([[GRACE, { sends }, { not: 'dialog.failed' }, { not: 'dialog.outdated' }]]);
  });

  it('leaves a line of every question and of what was shown', async () => {
    const records = createRecords({ kind: 'sqlite', file: accord.databaseFile });
    await records.open();
    const logged = (await records.find('accesses', { index: 'byCustomer', equals: { customerId: 'orchard-lane' }, limit: 100 })).map(({ body }) => JSON.parse(body) as Record<string, unknown>);
    await records.close();
    const lines = logged.filter(({ question }) => question === 'who administers Orchard Lane');
    expect(lines).toHaveLength(1);
    expect(lines).toMatchObject([{ by: accord.talk.key(GRACE), customerId: 'orchard-lane' }]);
    expect(lines[0]?.['shown']).toMatch(/^[0-9a-f]{64}$/);
    expect(logged.some(({ by }) => by !== accord.talk.key(GRACE))).toBe(false);
    expect(logged.some(({ question }) => String(question).includes('"intent":"history.show"'))).toBe(true);
  });
});
