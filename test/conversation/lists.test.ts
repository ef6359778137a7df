import type { Ask, AskSlots } from '../../src/domain/ask.js';
import { dayAt } from '../../src/i18n/time-zone.js';
import { startAccord, type RunningAccord } from '../support/accord.js';
import { cardTexts, textsOf } from '../support/conversation.js';
import { offerArrives, offerSent, type OfferMade } from '../support/conversation-offers.js';

let accord: RunningAccord;
let made: Readonly<Record<'accepted' | 'declined' | 'countered' | 'open' | 'trial' | 'rival', OfferMade>>;

const NORA = 'Nora Fairbank';
const MAEVE = 'Maeve Corrigan';
const PRIYA = 'Priya Venkataram';
const GRACE = 'Grace Holloway';
const RIVALS = /Wrenfield|Quillbrook/;

beforeAll(async () => {
  accord = await startAccord();
  const purchase = () => offerSent(accord, 'orchard-lane', { by: NORA, to: 'Orchard Lane', kind: 'purchase' });
  const accepted = await purchase();
  await answered(accepted, { offerAnswer: 'accept' });
  const declined = await purchase();
  await answered(declined, { offerAnswer: 'decline' });
  const countered = await purchase();
  await offerArrives(accord, PRIYA, countered);
  await accord.talk.play([[PRIYA, { press: 'counter', with: { 'count-0': '7' } }]]);
  const open = await purchase();
  const trial = await offerSent(accord, 'tournevire', { by: NORA, to: 'Tournevire', kind: 'trial', lines: 'Office 365 E1 for 20 people' });
  const rival = await offerSent(accord, 'orchard-lane', { by: MAEVE, to: 'Orchard Lane', kind: 'purchase' });
  made = { accepted, declined, countered, open, trial, rival };
});
afterAll(() => accord.close());

async function answered(offer: OfferMade, inputs: Readonly<Record<string, string>>): Promise<void> {
  await offerArrives(accord, PRIYA, offer);
  await accord.talk.play([[PRIYA, { press: 'decide', with: inputs }]]);
}

const asks = (intent: Ask['intent'], slots: Readonly<Record<string, unknown>> = {}, shown = 0) => ({ sends: { verb: 'ask', intent, slots, shown }, as: 'submit' as const });
/** What the answer says, as one reads it from top to bottom. */
const said = async (who: string, intent: Ask['intent'], slots: AskSlots = {}, shown = 0): Promise<string> =>
  (await accord.talk.does(who, asks(intent, slots, shown))).flatMap(textsOf).join('\n');
const numbersIn = (text: string): string[] => text.match(/^[TPD]-\d+(?= ·)/gm) ?? [];
const today = (): string => dayAt(Date.now(), 'America/Los_Angeles');

describe('a list of offers', () => {
  it('shows a seller first what is to be answered, then what waits, then what was decided last', async () => {
    const text = await said(NORA, 'offer.list');
    expect(numbersIn(text).slice(0, 1)).toEqual([made.countered.number]);
    expect(numbersIn(text).slice(1, 3).sort()).toEqual([made.open.number, made.trial.number].sort());
    expect(numbersIn(text).slice(3)).toEqual([made.declined.number, made.accepted.number]);
    expect(text).not.toMatch(RIVALS);
  });

  it('is narrowed by status, kind, customer and day, and widened again by a tap', async () => {
    expect(numbersIn(await said(NORA, 'offer.list', { status: 'declined' }))).toEqual([made.declined.number]);
    expect(numbersIn(await said(NORA, 'offer.list', { kind: 'trial' }))).toEqual([made.trial.number]);
    expect(numbersIn(await said(NORA, 'offer.list', { status: 'sent', kind: 'purchase' }))).toEqual([made.countered.number, made.open.number]);
    expect(numbersIn(await said(NORA, 'offer.list', { customerId: 'tournevire' }))).toEqual([made.trial.number]);
    const day = { from: today(), to: today() };
    expect(numbersIn(await said(NORA, 'offer.list', { period: day, status: 'accepted' }))).toEqual([made.accepted.number]);
    await accord.talk.play([
      [NORA, { press: 'asked.any.status' }, { text: made.countered.number }, { text: made.declined.number }],
      [NORA, asks('offer.list', { period: { from: '2020-01-01', to: '2020-01-31' } }), 'offers.none.filtered'],
      [NORA, { press: 'asked.any.period' }, { text: made.trial.number }],
      [NORA, { press: 'asked.kind.trial' }, { text: made.trial.number }, { not: { text: made.open.number } }],
    ]);
  });

  it('shows a customer its own offers in whatever state, and of one partner if asked', async () => {
    const all = numbersIn(await said(PRIYA, 'offer.list'));
    expect(all.slice(0, 3).sort()).toEqual([made.countered.number, made.open.number, made.rival.number].sort());
    expect(all.slice(3)).toEqual([made.declined.number, made.accepted.number]);
    expect(numbersIn(await said('Ida Monroe', 'offer.list', { partnerId: 'wrenfield' }))).toEqual([made.rival.number]);
    expect(numbersIn(await said(PRIYA, 'offer.list', { status: 'declined' }))).toEqual([made.declined.number]);
  });

  it('shows a support agent everybody’s, a partner’s or a customer’s', async () => {
    expect(await said(GRACE, 'offer.list')).toContain(made.rival.number);
    expect(numbersIn(await said(GRACE, 'offer.list', { partnerId: 'wrenfield' }))).toEqual([made.rival.number]);
    expect(numbersIn(await said(GRACE, 'offer.list', { partnerId: 'tidewillow', customerId: 'orchard-lane', status: 'accepted' }))).toEqual([made.accepted.number]);
    await accord.talk.play([[GRACE, asks('offer.list', { partnerId: 'wrenfield' }), { text: 'Wrenfield Managed Services' }, { not: { verb: 'open-offer' } }, { not: { verb: 'show-status' } }]]);
  });

  it('goes on where it stopped, and ends quietly', async () => {
    const first = numbersIn(await said(GRACE, 'offer.list'));
    const more = await accord.talk.does(GRACE, { press: 'ask', where: { intent: 'offer.list', shown: 5 } });
    const second = numbersIn(more.flatMap(textsOf).join('\n'));
    expect(accord.talk.fits(GRACE, more, 'offers.more')).toBe(false);
    expect(new Set([...first, ...second]).size).toBe(6);
    expect(numbersIn(await said(GRACE, 'offer.list', {}, 1_000_000))).toEqual([]);
  });

  it.each<[string, AskSlots, AskSlots]>([
    [NORA, { partnerId: 'wrenfield' }, { partnerId: 'no-such-partner' }],
    [PRIYA, { customerId: 'tournevire' }, { customerId: 'no-such-customer' }],
    ['Alice Renwick', { customerId: 'orchard-lane' }, { customerId: 'no-such-customer' }],
  ])('tells %s nothing about %j that it would not tell about what does not exist', async (who, foreign, missing) => {
    const [one, other] = [await said(who, 'offer.list', foreign), await said(who, 'offer.list', missing)];
    expect(one).toBe(other);
    await accord.talk.play([[who, asks('offer.list', foreign), 'refusal.not-found']]);
  });

  it('shows a customer nothing of another one', async () => {
    expect(numbersIn(await said('Alice Renwick', 'offer.list'))).toEqual([]);
    await accord.talk.play([['Alice Renwick', asks('offer.list'), 'offers.none.received'], ['Toby Lindqvist', asks('offer.list'), 'refusal.role-missing']]);
  });
});

describe('figures', () => {
  it('count a partner’s own offers by how they stand, and by customer, subscription and month', async () => {
    expect(await said(NORA, 'stats.count')).toMatch(/Accepted\n1\n(█+\n)?Declined\n1/);
    expect(await said(NORA, 'stats.count', { groupBy: 'customer' })).toMatch(/Orchard Lane Clinics\n4\nMaison Tournevire\n1\n/);
    expect(await said(NORA, 'stats.count', { groupBy: 'product', kind: 'purchase' })).toMatch(/Office 365 E1\n4\n/);
    expect(await said(NORA, 'stats.count', { groupBy: 'month', customerId: 'orchard-lane' })).toMatch(/20\d\d\n4\n/);
    expect(await said(NORA, 'stats.count', { groupBy: 'month', period: { from: '2020-01-01', to: '2020-03-31' } })).not.toMatch(/2020\n\d/);
  });

  it('never count a rival, nor group a partner’s own by partner', async () => {
    const text = await said(NORA, 'stats.count', { groupBy: 'partner' });
    expect(text).not.toMatch(RIVALS);
    expect(text).not.toContain('by partner');
    await accord.talk.play([[NORA, asks('stats.count', { partnerId: 'wrenfield' }), 'refusal.not-found'], [NORA, asks('stats.count', { customerId: 'nobody' }), 'refusal.not-found']]);
  });

  it('count everybody’s for support, the largest partner first, and lead to the offers', async () => {
    expect(await said(GRACE, 'stats.count', { groupBy: 'partner' })).toMatch(/Tidewillow Cloud Works\n5\nWrenfield Managed Services\n1\n/);
    await accord.talk.play([
      [GRACE, asks('stats.count', { status: 'declined', groupBy: 'partner' }), 'counts.title'],
      [GRACE, { press: 'counts.list' }, { text: made.declined.number }, { not: { text: made.accepted.number } }],
    ]);
  });

  it('are not for customers', async () => {
    for (const who of [PRIYA, 'Ida Monroe', 'Toby Lindqvist']) await accord.talk.play([[who, asks('stats.count'), 'refusal.role-missing']]);
  });
});

describe('a list of customers', () => {
  it('shows a partner where it holds a role or has sent an offer, and of others nothing', async () => {
    const text = await said(NORA, 'customer.list');
    expect(text.match(/^(Maison Tournevire|Maplewick Ferries|Orchard Lane Clinics)$/gm)?.sort()).toEqual(['Maison Tournevire', 'Maplewick Ferries', 'Orchard Lane Clinics']);
    expect(text.indexOf('Maplewick Ferries')).toBeLessThan(text.indexOf('Orchard Lane Clinics'));
    expect(text).not.toMatch(RIVALS);
    await accord.talk.play([[NORA, { press: 'show-relationship', where: { customerId: 'maplewick-ferries' } }, { text: 'Maplewick Ferries' }, 'ownRoles.title']]);
  });

  it('never tells a partner whether somebody else administers', async () => {
    const administered = await said(NORA, 'customer.list', { filter: 'no-administrator' });
    expect(administered).toContain('Orchard Lane Clinics');
    expect(administered).toContain('Maison Tournevire');
    expect(administered).not.toContain('Maplewick Ferries');
    const lines = (text: string, name: string): string => text.split(name)[1]?.split('Entry')[0]?.replace(/\d+ open offers?/, '').split('\n').slice(2).join() ?? '';
    expect(lines(administered, 'Orchard Lane Clinics')).toBe(lines(administered, 'Maison Tournevire'));
    expect(await said(NORA, 'customer.list', { filter: 'partner-of-record-differs' })).not.toContain('Orchard Lane Clinics');
  });

  it('shows a support agent how both roles stand, everywhere or at a partner’s customers', async () => {
    const differing = await said(GRACE, 'customer.list', { filter: 'partner-of-record-differs' });
    expect(differing).toMatch(/Orchard Lane Clinics[^]*Wrenfield Managed Services[^]*Quillbrook Advisers/);
    expect(differing).not.toContain('Maplewick Ferries');
    expect(await said(GRACE, 'customer.list', { filter: 'no-administrator', partnerId: 'tidewillow' })).toContain('Maison Tournevire');
    expect(await said(GRACE, 'customer.list', { filter: 'no-administrator', partnerId: 'tidewillow' })).not.toContain('Orchard Lane Clinics');
    expect(await said(GRACE, 'customer.list', { filter: 'no-partner-of-record' })).toContain('Transportes Vento Largo');
    await accord.talk.play([[GRACE, { press: 'show-relationship', where: { customerId: 'vento-largo' } }, 'relationship.title']]);
  });

  it('is refused to customers, and tells of foreign partners as of missing ones', async () => {
    expect(await said(NORA, 'customer.list', { partnerId: 'wrenfield' })).toBe(await said(NORA, 'customer.list', { partnerId: 'no-such-partner' }));
    for (const who of [PRIYA, 'Ida Monroe', 'Toby Lindqvist']) await accord.talk.play([[who, asks('customer.list', { partnerId: 'wrenfield' }), 'refusal.role-missing']]);
  });
});

describe('delegated administration that ends', () => {
  const FAR = { from: '2026-01-01', to: '2036-12-31' };

  it('is shown to its holder, who can ask again from there', async () => {
    const text = await said(NORA, 'delegation.expiring', { period: FAR });
    expect(text).toContain('Maplewick Ferries');
    expect(text).not.toMatch(/Orchard Lane|Wrenfield|Vento Largo/);
    await accord.talk.play([[NORA, { press: 'ask', where: { intent: 'admin.request' } }, { text: 'Maplewick Ferries' }, { verb: 'send-offer' }], [NORA, 'cancel']]);
  });

  it('is shown to support everywhere, the nearest end first, or of one partner', async () => {
    const all = await said(GRACE, 'delegation.expiring', { period: FAR });
    expect(all.indexOf('Transportes Vento Largo')).toBeLessThan(all.indexOf('Maplewick Ferries'));
    expect(all.indexOf('Maplewick Ferries')).toBeLessThan(all.indexOf('Orchard Lane Clinics'));
    const one = await said(GRACE, 'delegation.expiring', { period: FAR, partnerId: 'wrenfield' });
    expect(one).toMatch(/Orchard Lane Clinics[^]*Cafetal Nube Baja/);
    expect(one).not.toContain('Maplewick Ferries');
    await accord.talk.play([[GRACE, asks('delegation.expiring', { period: FAR }), { not: 'expiring.askAgain' }], [GRACE, { press: 'asked.nextMonth' }, 'expiring.title']]);
  });

  it('says so where nothing ends, and is refused to customers and about foreign partners', async () => {
    await accord.talk.play([
      [NORA, asks('delegation.expiring', { period: { from: '2020-01-01', to: '2020-12-31' } }), 'expiring.none', 'expiring.reachesBack'],
      [NORA, asks('delegation.expiring', { partnerId: 'wrenfield' }), 'refusal.not-found'],
      [PRIYA, asks('delegation.expiring'), 'refusal.role-missing'],
    ]);
  });
});

it.each([
  { intent: 'offer.list', slots: { status: 'everything' } },
  { intent: 'offer.list', slots: { period: { from: 'yesterday', to: 'today' } } },
  { intent: 'stats.count', slots: { groupBy: 'person' } },
  { intent: 'customer.list', slots: { filter: '$ne' } },
])('takes an edited question %j for one it does not know', async (edited) => {
  await accord.talk.play([[NORA, { sends: { verb: 'ask', ...edited }, as: 'submit' }, 'dialog.outdated']]);
});

it.each([
  { intent: 'offer.list', slots: { period: { from: '9999-12-31', to: '0001-01-01' } } },
  { intent: 'stats.count', slots: { groupBy: 'month', period: { from: '0001-01-01', to: '9999-12-31' } } },
  { intent: 'delegation.expiring', slots: { period: { from: '0001-01-01', to: '9999-12-31' } }, shown: 1_000_000 },
  { intent: 'customer.list', slots: {}, shown: 999_999 },
])('answers the odd question %j calmly', async (odd) => {
  for (const who of [NORA, GRACE]) await accord.talk.play([[who, { sends: { verb: 'ask', ...odd }, as: 'submit' }, { not: 'dialog.failed' }, { not: 'dialog.outdated' }]]);
});

it('cites an entry for every line', async () => {
  const answers = await accord.talk.does(NORA, asks('offer.list'));
  expect(answers.flatMap(({ card }) => cardTexts(card)).filter((text) => /^Entry \d+ · [0-9a-f]{12} · /.test(text))).toHaveLength(5);
});
