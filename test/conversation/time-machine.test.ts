import { startAccord, type RunningAccord } from '../support/accord.js';
import { lastOf, offerArrives, offerSent } from '../support/conversation-offers.js';

/** Who held which role on a day, over a period, and who agreed to it: from the entries of that time. */
let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const GRACE = 'Grace Holloway';
const NORA = 'Nora Fairbank';
const PRIYA = 'Priya Venkataram';
const OWEN = 'Owen Harkness';
const FIONA = 'Fiona Tarrant';

const DAY_MS = 24 * 60 * 60 * 1000;
let moved = 0;
/** So many days from the first one of the test, in the calendar of Denver, where everybody who asks here lives or could. */
const day = (offset: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Denver' }).format(Date.now() + offset * DAY_MS);
const pass = async (days: 1 | 7 | 30): Promise<void> => {
  await accord.moveClock(days);
  moved += days;
};

const asks = (intent: string, slots: object, shown?: number) => ({ sends: { verb: 'ask', intent, slots, ...(shown !== undefined && { shown }) } });
const rolesOn = (offset: number, more: object = {}) => asks('customer.partners', { customerId: 'orchard-lane', day: day(offset), ...more });

describe('a customer whose administrator changes hands', () => {
  let number: string;

  it('begins with what the import recorded, and says that since when is not known', async () => {
    await accord.talk.play([
      [PRIYA, asks('partner.mine', {}), 'relationship.title', { text: 'Wrenfield Managed Services' }, 'roleTimes.importedUntil', 'roleTimes.imported', { not: 'roleTimes.approved' }],
      [PRIYA, asks('partner.mine', { day: day(-40) }), 'roleTimes.atEndOf', 'roleTimes.knownSince', 'roleTimes.unrecordedThen.administrator', 'roleTimes.unrecordedThen.partner-of-record', { not: { text: 'Wrenfield' } }, { not: { verb: 'ask-end-delegation' } }],
      [OWEN, rolesOn(0), 'ownRoles.title', 'roleTimes.importedUntil', { not: { text: 'Quillbrook' } }],
      [OWEN, rolesOn(-40), 'ownRoles.title', 'roleTimes.ownSince', 'roleTimes.notYours.administrator'],
      // Before the first offer it is nobody this partner may ask about (R29).
      [NORA, rolesOn(-40), 'refusal.not-found', { not: 'ownRoles.title' }],
    ]);
  });

  it('names who held it on each day, who agreed to it, on which offer', async () => {
    await pass(7);
    const made = await offerSent(accord, 'orchard-lane', { by: NORA, to: 'Orchard Lane', kind: 'delegation' });
    number = made.number;
    await offerArrives(accord, PRIYA, made);
    await accord.talk.play([
      [PRIYA, { press: 'decide', with: { delegationAnswer: 'grant', delegationDays: '90' } }, 'confirmation.title'],
      [PRIYA, { press: 'confirm-decision' }, 'offer.receipt'],
    ]);
    await lastOf(accord, 'orchard-lane', 'decision-made');
    await pass(30);
    await accord.talk.play([
      [GRACE, rolesOn(2, { role: 'administrator' }), 'relationship.title', { text: 'Wrenfield Managed Services' }, 'roleTimes.importedUntil', 'roleTimes.over', { not: { text: 'Tidewillow Cloud Works' } }],
      [PRIYA, rolesOn(7), { text: 'Tidewillow Cloud Works' }, { text: number }, 'roleTimes.approvedOn', 'roleTimes.earlier', { text: 'Wrenfield Managed Services' }],
      [PRIYA, rolesOn(20), { text: 'Tidewillow Cloud Works' }, { text: PRIYA }],
      [GRACE, rolesOn(20), { text: PRIYA }, 'roleTimes.approvedOn', { not: { text: 'Wrenfield Managed Services' } }],
      [GRACE, { press: 'roleTimes.today' }, { not: 'roleTimes.atEndOf' }, { text: 'Tidewillow Cloud Works' }],
    ]);
  });

  it('shows each partner its own time only, without the customer’s people', async () => {
    await accord.talk.play([
      [OWEN, rolesOn(2), 'roleTimes.importedUntil', 'roleTimes.over', { not: { text: 'Tidewillow' } }],
      [OWEN, rolesOn(20), 'roleTimes.notYours.administrator', { not: { text: 'Tidewillow' } }, { not: { text: number } }],
      [NORA, rolesOn(20), 'roleTimes.approvedOn', { text: number }, { not: { text: PRIYA } }, { not: { text: 'Wrenfield' } }],
      [NORA, rolesOn(2), 'roleTimes.notYours.administrator', { not: { text: 'Wrenfield' } }],
    ]);
  });

  it('answers a day ahead with what it is, and until when today’s grant runs', async () => {
    await accord.talk.play([
      [PRIYA, asks('partner.mine', { day: day(moved + 300) }), 'roleTimes.future', 'roleTimes.futureGrant', { text: 'Tidewillow Cloud Works' }],
      [OWEN, rolesOn(moved + 300), 'roleTimes.future', 'ownRoles.administrator.nobody', { not: 'roleTimes.futureGrant' }],
      [PRIYA, asks('partner.mine', { period: { from: day(moved + 5), to: day(moved + 9) } }), 'roleTimes.future'],
    ]);
  });

  it('says who held it over a period, from and until when, and where nothing is recorded', async () => {
    const period = { from: day(-30), to: day(moved + 30) };
    await accord.talk.play([
      [PRIYA, asks('partner.mine', { period }), 'relationship.title', 'roleTimes.upToNow', { text: 'Wrenfield Managed Services' }, { text: 'Tidewillow Cloud Works' }, 'roleTimes.unknownUntil', 'roleTimes.approvedOn', { text: PRIYA }],
      [GRACE, asks('customer.partners', { customerId: 'orchard-lane', period: { from: day(10), to: day(12) } }), { text: 'Tidewillow Cloud Works' }, { not: { text: 'Wrenfield' } }, { not: 'roleTimes.upToNow' }],
      [OWEN, asks('customer.partners', { customerId: 'orchard-lane', period }), 'ownRoles.title', { not: { text: 'Tidewillow' } }, { not: { text: 'Quillbrook' } }, { not: 'roleTimes.unknownUntil' }],
      [FIONA, asks('customer.partners', { customerId: 'orchard-lane', period }), 'refusal.not-found', { not: { text: 'Tidewillow' } }],
      // A period of one day is that day.
      [PRIYA, asks('partner.mine', { period: { from: day(2), to: day(2) } }), 'roleTimes.atEndOf', { text: 'Wrenfield Managed Services' }],
    ]);
  });

  it('tells nobody, by record, from nothing recorded', async () => {
    await accord.talk.play([
      [PRIYA, asks('partner.remove', { role: 'administrator' }), 'roles.end.revoked'],
      [PRIYA, { press: 'end-delegation' }, 'roles.ended.title'],
      [PRIYA, asks('partner.mine', { role: 'administrator' }), 'relationship.administrator.nobody', 'roleTimes.endedBy', { text: PRIYA }],
      ['Alice Renwick', asks('partner.mine', {}), 'roleTimes.unrecorded.administrator', { not: 'relationship.administrator.nobody' }],
      ['Agnes Whitlow', asks('partner.mine', {}), 'relationship.noEntries', 'roleTimes.unrecorded.partner-of-record'],
    ]);
    await pass(1);
    await accord.talk.play([
      [PRIYA, rolesOn(moved - 1), 'roleTimes.nobodyThen.administrator', 'roleTimes.endedBy', 'roleTimes.earlier', { text: 'Tidewillow Cloud Works' }],
      [GRACE, asks('customer.partners', { customerId: 'orchard-lane', role: 'administrator', period: { from: day(0), to: day(moved) } }), 'roleTimes.nobody', { text: 'Wrenfield Managed Services' }],
    ]);
  });

  it('shows a long succession five at a time, the latest first', async () => {
    for (const partner of ['fjord', 'bramble', 'fjord', 'bramble', 'fjord', 'bramble'])
      await accord.talk.play([[PRIYA, asks('por.set', {})], [PRIYA, { press: 'find-partner-of-record', with: { partnerSearch: partner } }], [PRIYA, { press: 'set-partner-of-record' }]]);
    const slots = { customerId: 'orchard-lane', period: { from: day(0), to: day(moved) } };
    await accord.talk.play([
      [GRACE, asks('customer.partners', slots), 'roleTimes.moreOf.partner-of-record', { text: 'Bramblegate Systems' }, { not: { text: 'Quillbrook' } }],
      [GRACE, { press: 'ask', where: { shown: 5 } }, { text: 'Quillbrook Advisers' }, { not: 'relationship.administrator' }, { not: 'roleTimes.moreOf.partner-of-record' }],
    ]);
  });
});

describe('a day asked of somebody else’s customer', () => {
  it.each(['orchard-lane', 'no-such-customer'])('is refused to another customer and to a stranger to roles as if %s were not there', async (customerId) => {
    const slots = { customerId, day: day(-1) };
    const period = { from: day(-9), to: day(-1) };
    await accord.talk.play([
      ['Alice Renwick', asks('customer.partners', slots), 'refusal.not-found'],
      ['Alice Renwick', asks('partner.mine', { customerId, period }), 'refusal.not-found'],
      ['Toby Lindqvist', asks('customer.partners', slots), 'refusal.role-missing'],
      ['Toby Lindqvist', asks('customer.partners', { customerId, period }), 'refusal.role-missing'],
    ]);
  });

  it('is refused to a partner for a customer that does not exist', async () => {
    await accord.talk.play([
      [NORA, asks('customer.partners', { customerId: 'no-such-customer', day: day(-1) }), 'refusal.not-found'],
      [NORA, asks('customer.partners', { customerId: 'tidewillow', period: { from: day(-9), to: day(-1) } }), 'refusal.not-found'],
      [GRACE, asks('customer.partners', { customerId: 'no-such-customer', day: day(-1) }), 'refusal.not-found'],
    ]);
  });
});
