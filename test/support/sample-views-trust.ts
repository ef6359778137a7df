import type { Drawing } from '../../src/cards/draw.js';
import type { Intent } from '../../src/domain/ask.js';
import type { AvailabilityView, ListedPartner, MarketplaceView } from '../../src/domain/views/marketplace-view.js';
import type { AccessesView, AccessItem, RequestsView, RequestView, VerifiedView } from '../../src/domain/views/trust-view.js';
import { AS_OF, DAY, PLAIN, refOf } from './sample-events.js';
import type { Names } from './sample-views-a.js';

/** One of each card about the marketplace, availability and trust, in the states that look different. Names can be hostile ones. */
type Samples = Readonly<Record<string, Drawing>>;

const WHO = (person: string): readonly AccessItem['who'][] => [{ kind: 'agent', label: '7F3K20' }, { kind: 'colleague', name: person }, { kind: 'colleague', name: null }];

export function sampleViewsTrust(names: Names = PLAIN): Samples {
  return { ...marketplaces(names), ...availabilities(names), ...accesses(names), ...verifications(names), ...supports(), ...evidences(names) };
}

const E3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';
const SOURCE = { seq: 4, hash: 'c0ffee5eed'.padEnd(64, '0'), at: AS_OF - 90 * DAY };

function marketplaces({ partner, rival, typed }: Names): Samples {
  const listed: ListedPartner = {
    partner: refOf('alder', partner, '4711081'),
    services: ['migration', 'managed-services', 'tea-ceremonies'],
    expertise: ['exchange', 'teams'],
    languages: ['en-US', 'ru-RU', 'zh-CN'],
    places: ['Lyon', typed],
    mayOffer: true,
    mayAskForDelegation: true,
    mayBeNamed: true,
  };
  const bare: ListedPartner = { ...listed, partner: refOf('birch', rival, '4711082'), services: [], expertise: [], languages: [], places: [], mayOffer: false, mayAskForDelegation: false, mayBeNamed: false };
  // A listing's places have at most 60 characters.
  const long: ListedPartner = { ...listed, places: Array.from({ length: 30 }, () => [...typed].slice(0, 60).join('')), mayBeNamed: false };
  const view = (slots: MarketplaceView['asked']['ask']['slots'], changes: Partial<MarketplaceView>): Drawing => ({
    card: 'partners',
    view: { asked: { ask: { intent: 'partner.find', slots }, names: {} }, partners: [], total: 0, countedAll: true, shown: 0, more: 0, missing: [], obstacle: null, asOf: AS_OF, ...changes },
  });
  // What was asked for goes into the buttons' data, too: test/unit/cards/partners.test.ts looks at a hostile place.
  const all = { service: 'migration', location: 'Lyon', language: 'ru-RU' } as const;
  return {
    'partners: two found': view(all, { partners: [listed, bare], total: 2, shown: 2 }),
    'partners: more than are counted': view({}, { partners: Array.from({ length: 5 }, () => long), total: 200, countedAll: false, shown: 5, more: 195 }),
    'partners: none for one thing asked for': view(all, { missing: [{ criterion: 'service', alone: 4, without: 0 }, { criterion: 'location', alone: 0, without: 3 }, { criterion: 'language', alone: 1, without: 0 }] }),
    'partners: none for all of it': view({ service: 'exchange', language: 'zh-CN' }, { missing: [{ criterion: 'service', alone: 4, without: 1 }, { criterion: 'language', alone: 1, without: 7 }] }),
    'partners: none for three things': view(all, { missing: [{ criterion: 'service', alone: 0, without: 0 }, { criterion: 'location', alone: 0, without: 0 }, { criterion: 'language', alone: 0, without: 0 }] }),
    'partners: nobody listed, 21Vianet': view({}, { obstacle: { code: 'operated-by-21vianet' } }),
  };
}

function availabilities({ customer, typed }: Names): Samples {
  const products: AvailabilityView['products'] = [
    { skuId: E3, name: 'Office 365 E3', verdict: { is: 'available' } },
    { skuId: E3, name: typed, verdict: { is: 'not-available', why: { code: 'services-not-authorised', subscription: typed, missing: ['power-bi', 'teams-phone'] } } },
    { skuId: E3, name: 'Microsoft Intune', verdict: { is: 'unknown' } },
    { skuId: E3, name: 'Office 365 E7', verdict: { is: 'not-available', why: 'plan' } },
  ];
  const view = (changes: Partial<AvailabilityView>): Drawing => ({
    card: 'availability',
    view: { side: 'partner', customer: { customerId: 'wren', name: customer, isReader: false }, obstacle: null, products, delegation: { is: 'available' }, asOf: AS_OF, ...changes },
  });
  const nothing = { products: products.map((product) => ({ ...product, verdict: { is: 'not-available', why: 'all' } as const })), delegation: { is: 'not-available', why: 'all' } as const };
  return {
    'availability: partner, for a customer': view({}),
    'availability: partner, one plan, not certified': view({ products: products.slice(0, 1), delegation: { is: 'not-available', why: { code: 'delegation-not-certified' } } }),
    'availability: partner, in no programme': view({ customer: null, obstacle: { code: 'not-in-programme' }, ...nothing }),
    'availability: customer': view({ side: 'customer', customer: { customerId: 'wren', name: customer, isReader: true } }),
    'availability: customer of 21Vianet': view({ side: 'customer', customer: { customerId: 'wren', name: customer, isReader: true }, obstacle: { code: 'operated-by-21vianet' }, ...nothing }),
    'availability: support': view({ side: 'support', customer: null }),
  };
}

function accesses({ person }: Names): Samples {
  const intents: (Intent | null)[] = ['customer.partners', 'history.show', 'offer.list', 'availability.check', null];
  const items = intents.map((intent, index) => ({ reference: `${index}c0ffee5eed00`.padEnd(64, '0'), who: WHO(person)[index % 3]!, at: AS_OF - index * DAY, intent }));
  const view = (changes: Partial<AccessesView>): Drawing => ({
    card: 'accesses',
    view: { asked: { ask: { intent: 'access.show', slots: {} }, names: {} }, operatorName: person, items, total: 21, shown: 5, more: 16, cutAt: null, asOf: AS_OF, ...changes },
  });
  const period = { from: '2026-02-01', to: '2026-02-28' };
  return {
    'accesses: newest': view({}),
    'accesses: other kinds, a nameless operator': view({ items: (['customer.list', 'delegation.expiring', 'stats.count', 'help', 'evidence.get'] as const).map((intent, index) => ({ ...items[0]!, intent, at: AS_OF - index * DAY })), operatorName: null, total: 1_200, more: 0, cutAt: 1_000 }),
    'accesses: none': view({ items: [], total: 0, shown: 0, more: 0 }),
    'accesses: none in a period': view({ asked: { ask: { intent: 'access.show', slots: { period } }, names: {} }, items: [], total: 0, shown: 0, more: 0 }),
  };
}

function verifications({ partner, rival }: Names): Samples {
  const request: RequestView = { offerId: 'offer-1', number: 'D-1044', kind: 'delegation', status: 'sent', sentAt: AS_OF - DAY, delegationDays: 365, signIn: 'verified', source: SOURCE };
  const known: VerifiedView = {
    partner: refOf('alder', partner, '4711081'),
    listed: { partner: refOf('alder', partner, '4711081'), tenantId: 'a1de0000-0000-4000-8000-000000000001', programmes: ['cloud-essentials', 'cloud-deployment'], mayOffer: true, mayAskForDelegation: true },
    request,
    knownSince: SOURCE,
    relations: {
      administered: [{ from: AS_OF - 400 * DAY, to: AS_OF - 100 * DAY }, { from: AS_OF - 20 * DAY, to: null }],
      ofRecord: [{ from: AS_OF - 400 * DAY, to: null }],
      offers: { sent: 1, accepted: 2, declined: 1, withdrawn: 0, lapsed: 1 },
    },
    signs: [],
    customerId: 'wren',
    may: { endDelegation: true, endPartner: true },
    asOf: AS_OF,
  };
  const stranger: VerifiedView = { ...known, knownSince: null, relations: { administered: [], ofRecord: [], offers: { sent: 1, accepted: 0, declined: 0, withdrawn: 0, lapsed: 0 } }, may: { endDelegation: false, endPartner: false } };
  const view = (changes: VerifiedView): Drawing => ({ card: 'verified', view: changes });
  const items: RequestsView['items'] = ['T-1042', 'P-1043'].map((number, index) => ({ partnerId: `partner-${index}`, partnerName: index ? rival : partner, offerId: `offer-${index}`, number, kind: index ? 'purchase' : 'trial', sentAt: AS_OF - index * DAY }));
  return {
    'verified: well known': view(known),
    'verified: every sign there is': view({
      ...known,
      listed: { ...known.listed!, partner: refOf('alder', rival, '4711082'), programmes: [], mayOffer: false, mayAskForDelegation: false },
      request: { ...request, signIn: 'another-tenant' },
      signs: [
        { sign: 'domain-changed', before: 'old.example', domain: 'new.example' },
        { sign: 'asked-after-refusal', at: AS_OF - 9 * DAY },
        { sign: 'more-messages', count: 7, usual: 1 },
        { sign: 'more-days', days: 365, before: 30 },
        { sign: 'tenant-changed' },
        { sign: 'mixed-alphabets' },
        { sign: 'looks-like-microsoft' },
        { sign: 'looks-like-customer' },
        { sign: 'looks-like-partner', name: rival, domain: 'birch.example' },
      ],
    }),
    'verified: first contact in a rehearsal': view({ ...stranger, request: { ...request, kind: 'trial', number: 'T-1042', delegationDays: null, signIn: 'rehearsal' }, signs: [{ sign: 'first-contact' }] }),
    'verified: has left': view({ ...known, listed: null, request: { ...request, status: 'withdrawn', signIn: 'unknown' } }),
    'verified: never wrote': view({ ...stranger, request: null }),
    'verified: never wrote, and looks like somebody else': view({ ...stranger, request: null, signs: [{ sign: 'looks-like-customer' }] }),
    'requests: several': { card: 'requests', view: { items, shown: 2, more: 3, asOf: AS_OF } },
    'requests: none': { card: 'requests', view: { items: [], shown: 0, more: 0, asOf: AS_OF } },
  };
}

const supports = (): Samples => ({
  'support: anybody': { card: 'support', view: { operatedBy21Vianet: false } },
  'support: customer of 21Vianet': { card: 'support', view: { operatedBy21Vianet: true } },
});

/** Where the sample's link leads: test/unit/cards/every-card.test.ts lets a card lead there. */
export const EVIDENCE_URL = 'https://accord.example/evidence/0token0';

function evidences({ customer }: Names): Samples {
  const view = (entries: number): Drawing => ({
    card: 'evidence',
    view: { customer: { customerId: 'wren', name: customer }, entries, url: EVIDENCE_URL, until: AS_OF + 600_000, keyId: '0a1b2c3d'.repeat(8), asOf: AS_OF },
  });
  return { 'evidence: of many entries': view(1_204), 'evidence: of one': view(1), 'evidence: of none': view(0) };
}
