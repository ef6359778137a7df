import { catalogueSchema, type Catalogue } from '../../src/domain/catalogue.js';
import { circumstancesOf, type Answers, type DecideOnOffer } from '../../src/domain/decision.js';
import { FIRST_PREVIOUS_HASH, sealEntry, type Actor, type SealedEntry } from '../../src/domain/entry.js';
import type { LedgerEvent, PartnerRef, ShownCard } from '../../src/domain/events.js';
import { foldEntries } from '../../src/domain/fold.js';
import type { Facts, Proposal } from '../../src/domain/offer.js';
import type { ReviseOffer } from '../../src/domain/offer-life.js';
import { organisationSchema, type Customer, type Partner } from '../../src/domain/organisations.js';
import { partnerRefOf } from '../../src/domain/partner-of-record.js';
import type { Refusal, Result } from '../../src/domain/refusals.js';
import type { CustomerState } from '../../src/domain/state.js';

/**
 * Invented organisations and small builders for tests: everything has a sound default, a test names only what it is about.
 * No expectation lives here.
 */

/** 3 March 2026, 09:00 UTC. */
export const NOW = Date.UTC(2026, 2, 3, 9);
export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

export const SKU = {
  basic: '3b555118-da6a-4418-894f-7df1e2096870',
  e3: '6fd2c87f-b296-42f0-b197-1e91e994b900',
  powerBi: 'f8a1db68-be16-40ed-86d5-cb42ce701560',
  intune: '061f9ace-7d42-4136-88ac-31dc755f143f',
} as const;

/** Business Basic (at most 300), E3, Power BI Pro (trial of 60 days for 10 people), Intune (no trial). */
export function aCatalogue(changes: Partial<Catalogue> = {}): Catalogue {
  const shipped = catalogueSchema.parse({
    subscriptions: [
      { skuId: SKU.basic, partNumber: 'O365_BUSINESS_ESSENTIALS', name: 'Microsoft 365 Business Basic', services: ['exchange', 'teams'], mostLicences: 300 },
      { skuId: SKU.e3, partNumber: 'ENTERPRISEPACK', name: 'Office 365 E3', services: ['exchange', 'teams', 'sharepoint', 'office'], mostLicences: 1_000_000 },
      { skuId: SKU.powerBi, partNumber: 'POWER_BI_PRO', name: 'Power BI Pro', services: ['power-bi'], mostLicences: 1_000_000, trial: { days: 60, licences: 10 } },
      { skuId: SKU.intune, partNumber: 'INTUNE_A', name: 'Microsoft Intune', services: ['intune'], mostLicences: 1_000_000, trial: null },
    ],
  });
  return { ...shipped, ...changes };
}

const TENANTS: Readonly<Record<string, string>> = {
  alder: 'a1de0000-0000-4000-8000-000000000001',
  birch: 'b12c0000-0000-4000-8000-000000000002',
  cedar: 'ceda0000-0000-4000-8000-000000000003',
  wren: '33e40000-0000-4000-8000-000000000004',
};

const ELSEWHERE = 'e15e0000-0000-4000-8000-000000000009';

/** A partner that may do everything, unless `changes` says otherwise: `aPartner('birch', { certifiedForDelegation: false })`. */
export function aPartner(organisationId = 'alder', changes: Partial<Partner['partner']> = {}): Partner {
  const organisation = organisationSchema.parse({
    organisationId,
    tenantId: TENANTS[organisationId] ?? ELSEWHERE,
    name: `${organisationId.charAt(0).toUpperCase()}${organisationId.slice(1)} Cloud`,
    domain: `${organisationId}.example`,
  });
  const partner: Partner['partner'] = {
    partnerNumber: '4711',
    programmes: ['cloud-essentials'],
    certifiedForDelegation: true,
    authorisedServices: ['exchange', 'teams', 'sharepoint', 'office', 'power-bi', 'intune'],
    ...changes,
  };
  return { ...organisation, partner };
}

export function aCustomer(changes: Partial<Customer['customer']> = {}, organisationId = 'wren'): Customer {
  const organisation = organisationSchema.parse({
    organisationId,
    tenantId: TENANTS[organisationId] ?? ELSEWHERE,
    name: 'Wren Bakery',
    domain: 'wren.example',
  });
  return { ...organisation, customer: { operatedBy: 'global', usageLocation: 'BR', subscriptions: [], ...changes } };
}

/** Unlimited messages, so that only a test about R32 meets the limits. */
export function someFacts(changes: Partial<Facts> = {}): Facts {
  return {
    partner: aPartner(),
    customer: aCustomer(),
    catalogue: aCatalogue(),
    customerAdmins: 2,
    restraint: { messagesPerCustomerPerDay: 1000, quietDaysAfterRefusal: 7 },
    ...changes,
  };
}

/** A purchase offer of 10 licences of E3, without delegated administration. */
export function aProposal(changes: Partial<Proposal> = {}): Proposal {
  return {
    offerId: 'offer-1',
    kind: 'purchase',
    lines: [{ skuId: SKU.e3, licences: 10, price: null }],
    delegationDays: null,
    validDays: 30,
    headCount: null,
    basedOnTrial: null,
    answersCounter: false,
    answersRequest: null,
    ...changes,
  };
}

export const aTrial = (changes: Partial<Proposal> = {}): Proposal => aProposal({ kind: 'trial', lines: [{ skuId: SKU.e3, licences: 25, price: null }], ...changes });

export const aDelegationRequest = (changes: Partial<Proposal> = {}): Proposal => aProposal({ kind: 'delegation', lines: [], delegationDays: 365, ...changes });

/** A change of the first revision, unless the test says of which. */
export const aRevision = (proposal: Proposal = aProposal(), revision = 1): ReviseOffer => ({ proposal, revision });

export const refTo = (organisationId: string): PartnerRef => partnerRefOf(aPartner(organisationId));

export const SHOWN: ShownCard = { hash: 'c'.repeat(64), locale: 'pt-BR' };
export const CONFIRMATION: ShownCard = { hash: 'd'.repeat(64), locale: 'pt-BR' };

/** A command that decides on the newest revision, drawn from the state as it is. What a test confirms stood on a card. */
export function aDecision(state: CustomerState, answers: Answers, changes: Partial<DecideOnOffer> = {}): DecideOnOffer {
  const offerId = changes.offerId ?? 'offer-1';
  return {
    offerId,
    revision: state.offers.get(offerId)?.revision ?? 1,
    answers: { partnerOfRecord: { answer: 'keep' }, ...answers },
    seen: circumstancesOf(state),
    confirmed: [],
    shown: SHOWN,
    confirmation: changes.confirmed?.length ? CONFIRMATION : null,
    ...changes,
  };
}

export const ANA: Actor = { kind: 'person', tenantId: '33e40000-0000-4000-8000-000000000004', objectId: 'a0000000-0000-4000-8000-00000000000a', as: 'customer' };
export const SELLER: Actor = { kind: 'person', tenantId: 'a1de0000-0000-4000-8000-000000000001', objectId: 'b0000000-0000-4000-8000-00000000000b', as: 'partner' };

export interface TestLedger {
  /** Appends the event, sealed and chained, and gives the state after it. */
  record(event: LedgerEvent, at?: number, actor?: Actor): CustomerState;
  state(): CustomerState;
  readonly entries: readonly SealedEntry[];
}

/** A customer's ledger in memory. An entry is written at `NOW` unless the test says when. */
export function aLedger(customerId = 'wren'): TestLedger {
  const entries: SealedEntry[] = [];
  const state = () => foldEntries(customerId, entries);
  return {
    entries,
    state,
    record(event, at = NOW, actor = SELLER) {
      const seq = entries.length + 1;
      const previousHash = entries.at(-1)?.hash ?? FIRST_PREVIOUS_HASH;
      entries.push(sealEntry({ version: 1, customerId, seq, commandId: `command-${seq}`, at, actor, channel: 'rehearsal', event, previousHash }));
      return state();
    },
  };
}

/** The value of an accepted result; fails the test on a refusal. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** The refusal of a refused result; fails the test when it was accepted. */
export function refusalOf(result: Result<unknown>): Refusal {
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.value)}`);
  return result.refusal;
}
