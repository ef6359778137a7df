import type { Asker } from '../../../../src/application/asker.js';
import type { Ports } from '../../../../src/application/ports/ports.js';
import { withChanges } from '../../../../src/bot/dialogs/compose-advance.js';
import { readCard } from '../../../../src/bot/dialogs/compose-card-inputs.js';
import { readText } from '../../../../src/bot/dialogs/compose-words.js';
import type { Turn } from '../../../../src/bot/turn.js';
import { newDraft, type Draft } from '../../../../src/domain/draft.js';
import { createSpeaker } from '../../../../src/i18n/speech.js';
import { understandingOf } from '../../../support/understanding.js';
import { aCatalogue, aCustomer, aPartner, NOW, SKU } from '../../../support/facts.js';

const partner = aPartner();
const customer = { ...aCustomer(), name: 'Meadow, Sons and Daughters' };
const another = { ...aCustomer(), organisationId: 'meadowlark', name: 'Meadowlark Farms' };
const called = (text: string) => [customer, another].filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase()));

/** Only what reading asks for; anything else would fail the test by being absent. */
const ports = {
  clock: { now: () => NOW, machineNow: () => NOW, isTrusted: () => true },
  settings: { restraint: { messagesPerCustomerPerDay: 3, quietDaysAfterRefusal: 7 } },
  ledger: { read: async () => ({ entries: [], newer: false }) },
  directory: {
    catalogue: async () => aCatalogue(),
    organisation: async (id: string) => [partner, customer, another].find(({ organisationId }) => organisationId === id) ?? null,
    peopleOf: async () => [{ tenantId: customer.tenantId, objectId: 'c0000000-0000-4000-9000-000000000001', name: 'Ann', roles: ['customer-admin'] }],
    findCustomers: async (text: string) => called(text),
  },
} as unknown as Ports; // the rest of the ports is not reached

const asker = { person: { tenantId: partner.tenantId }, organisation: partner, roles: ['partner-seller'], sides: ['partner'] } as unknown as Asker; // as far as it is read
const understanding = understandingOf([partner, customer, another], aCatalogue());
const turn: Turn = { ports, understanding, asker, speech: createSpeaker()('en-US', 'UTC'), today: '2026-03-03', rehearsal: false, meant: () => undefined, supportUrl: 'https://support.example', evidenceUrl: () => '' };

const chosen = (kind: Draft['kind'] = 'purchase', more: Partial<Draft> = {}): Draft => ({ ...newDraft('draft-1', kind), customerId: customer.organisationId, asking: 'lines', ...more });
const said = async (draft: Draft, text: string) => {
  const { changes, problem } = await readText(turn, draft, text);
  return { draft: withChanges(draft, changes), problem: problem?.code ?? null };
};

describe('a sentence', () => {
  it('names the customer whole, with its comma, or shows which ones fit', async () => {
    expect(await said(newDraft('draft-1', 'purchase'), 'Meadow, Sons and Daughters')).toMatchObject({ draft: { customerId: customer.organisationId }, problem: null });
    expect(await said(newDraft('draft-1', 'purchase'), 'meadow')).toMatchObject({ draft: { customerId: null, customerSearch: { text: 'meadow', found: [customer.organisationId, 'meadowlark'] } } });
    expect(await said(newDraft('draft-1', 'purchase'), 'Contoso\u202e')).toMatchObject({ draft: { customerSearch: { text: 'Contoso', found: [] } } });
  });

  it('takes the customer that is called exactly that, among others whose names begin alike', async () => {
    const longer = { ...aCustomer(), organisationId: 'meadow-sons', name: 'Meadow, Sons and Daughters Overseas' };
    const both: Turn = { ...turn, ports: { ...ports, directory: { ...ports.directory, findCustomers: async () => [longer, customer] } } };
    const { changes } = await readText(both, newDraft('draft-1', 'purchase'), 'Meadow, Sons and Daughters');
    expect(changes).toEqual([{ kind: 'customer', customerId: customer.organisationId }]);
  });

  it.each([
    ['purchase', 'Meadowlark, 25 Office 365 E3; 5 Power BI Pro', { customerId: 'meadowlark', lines: [{ skuId: SKU.e3, licences: 25 }, { skuId: SKU.powerBi, licences: 5 }] }],
    ['purchase', 'Meadowlark，25 Office 365 E3、5 Power BI Pro', { customerId: 'meadowlark', lines: [{ skuId: SKU.e3, licences: 25 }, { skuId: SKU.powerBi, licences: 5 }] }],
    ['purchase', '1,200 Office 365 E3', { customerId: null, lines: [{ skuId: SKU.e3, licences: 1200 }] }],
    ['trial', 'Meadowlark, Office 365 E3, for 20 people', { customerId: 'meadowlark', lines: [{ skuId: SKU.e3 }], headCount: 20 }],
    ['delegation', 'Meadowlark, for 180 days', { customerId: 'meadowlark', delegation: 180 }],
  ] as const)('fills a %s with everything it names: %s', async (kind, text, expected) => {
    expect(await said(newDraft('draft-1', kind), text)).toMatchObject({ draft: expected, problem: null });
  });

  it.each([
    ['0 Office 365 E3', 'licences-out-of-range'],
    ['301 Microsoft 365 Business Basic', 'licences-out-of-range'],
    ['1.5 Office 365 E3', 'licences-out-of-range'],
    ['something else', 'subscription-unknown'],
    ['20', 'subscription-unknown'],
  ])('is refused with its reason: %s', async (text, problem) => {
    expect((await said(chosen(), text)).problem).toBe(problem);
  });

  it('keeps the subscription whose count is refused, and takes the next number for it', async () => {
    const refused = await said(chosen(), '301 Microsoft 365 Business Basic');
    expect(refused.draft.lines).toMatchObject([{ skuId: SKU.basic, licences: null }]);
    expect((await said(refused.draft, '300')).draft.lines).toMatchObject([{ skuId: SKU.basic, licences: 300 }]);
  });

  it('that holds no count takes none away', async () => {
    const draft = chosen('purchase', { lines: [{ skuId: SKU.e3, licences: 9, price: null }] });
    expect(await said(draft, 'plenty')).toMatchObject({ draft: { lines: [{ licences: 9 }] }, problem: 'licences-out-of-range' });
  });

  it.each([['for 1.5 people', null], ['0', null], ['1000001', null], [`${'9'.repeat(400)}`, null], ['1000000', 1_000_000]])('notes no head-count that no entry could hold: %.20s', async (text, headCount) => {
    expect((await said(chosen('trial', { lines: [{ skuId: SKU.e3, licences: null, price: null }] }), text)).draft.headCount).toBe(headCount);
  });

  it.each([['yes', 365], ['да', 365], ['no', null], ['不用', null], ['90', 90], ['90 days', 90]])('answers for delegated administration: %s', async (text, delegation) => {
    expect(await said(chosen('purchase', { asking: 'delegation' }), text)).toMatchObject({ draft: { delegation }, problem: null });
  });

  it('that answers nothing leaves delegated administration unanswered', async () => {
    expect(await said(chosen('purchase', { asking: 'delegation' }), 'perhaps')).toMatchObject({ draft: { delegation: 'unanswered' }, problem: 'answers-missing' });
  });

  it.each(['yes', 'no', '180', 'Meadowlark', 'thanks, that is fine'])('changes nothing at the review unless it names a line: %s', async (text) => {
    const reviewed = chosen('purchase', { stage: 'review', asking: 'customer', lines: [{ skuId: SKU.e3, licences: 9, price: null }], delegation: null });
    expect(await said(reviewed, text)).toEqual({ draft: reviewed, problem: null });
    expect((await said(reviewed, '12 Office 365 E3')).draft.lines).toMatchObject([{ licences: 12 }]);
  });
});

describe('the inputs of the card', () => {
  const filled = async (draft: Draft, inputs: Readonly<Record<string, string>>) => {
    const { changes, problem } = await readCard(turn, draft, { draftId: 'draft-1', ...inputs });
    return { draft: withChanges(draft, changes), problem: problem?.code ?? null };
  };

  it('change nothing where they are empty', async () => {
    const draft = chosen('purchase', { lines: [{ skuId: SKU.e3, licences: 9, price: null }] });
    expect(await filled(draft, { customer: '', customerSearch: '  ', subscription: '', licences: '', askDelegation: '', validDays: '' })).toEqual({ draft, problem: null });
  });

  it.each([
    [{ customer: 'meadowlark' }, { customerId: 'meadowlark' }, null],
    [{ customer: 'nobody' }, { customerId: customer.organisationId }, 'not-found'],
    [{ subscription: SKU.e3, licences: '12' }, { lines: [{ licences: 12 }] }, null],
    [{ subscription: SKU.e3, licences: 'many' }, { lines: [{ licences: null }] }, 'licences-out-of-range'],
    [{ subscription: SKU.e3, licences: '' }, { lines: [{ licences: null }] }, null],
    [{ subscription: 'no-such-subscription', licences: '5' }, { lines: [] }, 'subscription-unknown'],
    [{ subscription: SKU.e3, licences: '12', priceAmount: '1,50', priceCurrency: 'EUR', priceTerm: 'annual' }, { lines: [{ price: { amount: '1.50', currency: 'EUR', term: 'annual' } }] }, null],
    [{ askDelegation: 'yes' }, { delegation: 365 }, null],
    [{ askDelegation: 'yes', delegationDays: 'long' }, { delegation: 0 }, null],
    [{ askDelegation: 'no', delegationDays: '90' }, { delegation: null }, null],
    [{ delegationDays: '90' }, { delegation: 'unanswered' }, null],
    [{ validDays: '14' }, { validDays: 14 }, null],
    [{ validDays: '1e400' }, { validDays: 0 }, null],
  ] as const)('%j', async (inputs, expected, problem) => {
    expect(await filled(chosen(), inputs)).toMatchObject({ draft: expected, problem });
  });

  it('of a trial hold no count and no price', async () => {
    expect((await filled(chosen('trial'), { subscription: SKU.e3, licences: '500', priceAmount: '1', priceCurrency: 'EUR', priceTerm: 'annual' })).draft.lines).toEqual([{ skuId: SKU.e3, licences: null, price: null }]);
  });

  it('of a subscription without a trial are refused at once', async () => {
    expect((await filled(chosen('trial'), { subscription: SKU.intune })).problem).toBe('trial-not-offered');
  });
});
