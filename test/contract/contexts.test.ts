import { organisationSchema } from '../../src/domain/organisations.js';
import type { Context } from '../../src/application/ports/contexts.js';
import { importPortsOver, objectId } from '../support/directory-files.js';
import { onEveryStore, type StoreUnderTest } from './support/on-every-store.js';

onEveryStore('what sentences are understood by', (under) => {
  promisesOfContexts(under);
  promisesOfCompanyNames(under);
});

function promisesOfContexts({ store, records }: StoreUnderTest): void {
  const context: Context = {
    ask: { intent: 'offer.list', slots: { status: 'declined', period: { from: '2026-10-01', to: '2026-10-31' }, customerId: 'orchard-lane', location: 'São Paulo' } },
    listed: [{ kind: 'offer', id: 'o-1' }, { kind: 'customer', id: '客户' }],
    offered: [{ intent: 'trial.send', slots: { customerId: 'orchard-lane' } }, { intent: 'help', slots: {} }],
    about: { customerId: 'orchard-lane', offerId: 'o-1' },
    askedForOtherWords: false,
  };

  it('gives back what somebody asked last, and to nobody else', async () => {
    const { contexts } = store();
    expect(await contexts.load('ana')).toBeNull();
    await contexts.save('ana', context);
    expect(await contexts.load('ana')).toEqual(context);
    expect(await contexts.load('bo')).toBeNull();
    const last: Context = { ask: null, listed: [], offered: [], about: {}, askedForOtherWords: true };
    await contexts.save('ana', last);
    expect(await contexts.load('ana')).toEqual(last);
    await contexts.save('ana', null);
    expect(await contexts.load('ana')).toBeNull();
  });

  it('reads what the version before it wrote, which did not know whom a conversation is about', async () => {
    const { ask, listed, askedForOtherWords } = context;
    await records().insert('contexts', { id: 'before', fields: {}, body: JSON.stringify({ ask, listed, askedForOtherWords }) });
    expect(await store().contexts.load('before')).toEqual({ ask, listed, offered: [], about: {}, askedForOtherWords });
  });

  it('forgets what an older version of Accord wrote and this one does not read', async () => {
    await records().insert('contexts', { id: 'old', fields: {}, body: JSON.stringify({ intent: 'gone', items: [1] }) });
    const { contexts } = store();
    expect(await contexts.load('old')).toBeNull();
    await contexts.save('old', context);
    expect(await contexts.load('old')).toEqual(context);
  });
}

function promisesOfCompanyNames({ store, records }: StoreUnderTest): void {
  it('gives every company that is not gone, and every partner, with its names and sides', async () => {
    const { writer } = importPortsOver(records());
    const company = (n: number, more: object) =>
      organisationSchema.parse({ organisationId: `company-${n}`, tenantId: objectId(900 + n), name: `Company ${n}`, domain: `company-${n}.example`, aliases: [`Alias ${n}`], ...more });
    await writer.saveOrganisation(company(1, { partner: { partnerNumber: '100001' } }));
    await writer.saveOrganisation(company(2, { customer: { usageLocation: 'FR' } }));
    await writer.saveOrganisation(company(3, { partner: { partnerNumber: '100003' }, customer: { usageLocation: 'FR' } }));
    await writer.saveOrganisation(company(4, { customer: { usageLocation: 'FR' }, gone: true }));
    await writer.saveOrganisation(company(5, { partner: { partnerNumber: '100005' }, customer: { usageLocation: 'FR' }, gone: true }));
    const all = [];
    for await (const batch of store().companyNames.all()) all.push(...batch);
    expect(all).toEqual([
      { organisationId: 'company-1', name: 'Company 1', domain: 'company-1.example', aliases: ['Alias 1'], isPartner: true, isCustomer: false },
      { organisationId: 'company-2', name: 'Company 2', domain: 'company-2.example', aliases: ['Alias 2'], isPartner: false, isCustomer: true },
      { organisationId: 'company-3', name: 'Company 3', domain: 'company-3.example', aliases: ['Alias 3'], isPartner: true, isCustomer: true },
      { organisationId: 'company-5', name: 'Company 5', domain: 'company-5.example', aliases: ['Alias 5'], isPartner: true, isCustomer: false },
    ]);
  });

  it('has another version after an import', async () => {
    const { importLog } = importPortsOver(records());
    const { companyNames } = store();
    const before = await companyNames.version();
    const state = await importLog.state();
    expect(await importLog.commit(state, { importId: 'import-1', pieces: 0 })).toBe(true);
    expect(await companyNames.version()).toBeGreaterThan(before);
  });
}
