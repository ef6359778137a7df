import type { Drawing } from '../../src/cards/draw.js';
import type { PartnerRef } from '../../src/domain/events.js';
import type { DecidedView, OfferFactsView, OfferView } from '../../src/domain/views/offer-view.js';
import type { NoticeView } from '../../src/domain/views/conversation-view.js';
import type { EndPartnerView } from '../../src/domain/views/relationship-view.js';
import type { NoticeReason } from '../../src/domain/who-is-told.js';

/** One of each of the customer's cards and of each notice, in the states that look different. Names can be replaced by hostile ones. */
export interface Names {
  readonly partner: string;
  readonly rival: string;
  readonly customer: string;
  readonly person: string;
  readonly typed: string;
}

const PLAIN: Names = { partner: 'Alder Cloud', rival: 'Birch Consulting', customer: 'Wren Bakery', person: 'Ana Lima', typed: 'Not this year' };

const DAY = 24 * 60 * 60 * 1000;
const AS_OF = Date.UTC(2026, 2, 3, 9);
const REFERENCE = 'reference-0123456789abcdef';
const CUSTOMER_ID = 'wren';
const SOURCE = { seq: 12, hash: 'c0ffee5eed'.padEnd(64, '0'), at: AS_OF };

type Samples = Readonly<Record<string, Drawing>>;

export function sampleViewsA(names: Names = PLAIN): Samples {
  return { ...offers(names), ...confirmations(names), ...roles(names), ...notices(names) };
}

const refOf = (partnerId: string, name: string, partnerNumber: string): PartnerRef => ({ partnerId, name, domain: `${partnerId}.example`, partnerNumber });

const LINES: OfferFactsView['lines'] = [
  { skuId: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3', partNumber: 'O365_BUSINESS_PREMIUM', name: 'Microsoft 365 Business Standard', services: ['exchange'], licences: 40, price: { amount: '12.50', currency: 'EUR', term: 'monthly' } },
  { skuId: 'f8a1db68-be16-40ed-86d5-cb42ce701560', partNumber: 'POWER_BI_PRO', name: 'Power BI Pro', services: ['power-bi'], licences: 5, price: { amount: '108', currency: 'EUR', term: 'annual' } },
];

const FACTS: OfferFactsView = {
  offerId: 'offer-1',
  number: 'P-1043',
  kind: 'purchase',
  revision: 2,
  lines: LINES,
  trialDays: null,
  delegationDays: 365,
  headCount: 45,
  basedOnTrial: 'T-1042',
  sentAt: AS_OF - 2 * DAY,
  validUntil: AS_OF + 12 * DAY,
  status: 'sent',
  trial: null,
};

const TRIAL: OfferFactsView = { ...FACTS, number: 'T-1042', kind: 'trial', revision: 1, lines: LINES.slice(0, 1).map((line) => ({ ...line, licences: 25, price: null })), trialDays: 30, delegationDays: null, headCount: 20, basedOnTrial: null };
const DELEGATION: OfferFactsView = { ...FACTS, number: 'D-1044', kind: 'delegation', revision: 1, lines: [], headCount: null, basedOnTrial: null };

function openOffer({ partner, customer }: Names, changes: Partial<OfferView> = {}): OfferView {
  return {
    reference: REFERENCE,
    offer: FACTS,
    partner: refOf('alder', partner, '4711081'),
    customerId: CUSTOMER_ID,
    customerName: customer,
    knownSince: AS_OF - 400 * DAY,
    parts: ['offer', 'delegation', 'partner-of-record'],
    obstacle: null,
    mayDecide: true,
    administrator: null,
    partnerOfRecord: null,
    partnersFound: null,
    filledIn: {},
    counter: null,
    problem: null,
    decided: null,
    closedAt: null,
    requestedAgain: null,
    mayRequestAgain: false,
    asOf: AS_OF,
    ...changes,
  };
}

function offers(names: Names): Samples {
  const rival = refOf('birch', names.rival, '5822190');
  const others = [refOf('cedar', `${names.rival} Brasil`, '6933201'), refOf('dogwood', `${names.rival} Norte`, '7044312')];
  const open = (changes: Partial<OfferView> = {}): Drawing => ({ card: 'offer', view: openOffer(names, changes) });
  const closed = (offer: OfferFactsView, decided: DecidedView['answers'], changes: Partial<OfferView> = {}): Drawing =>
    open({ offer, parts: [], decided: { by: { kind: 'person', name: names.person }, at: AS_OF - DAY, answers: decided, source: SOURCE }, closedAt: AS_OF - DAY, ...changes });
  const administrator = { partner: rival, until: AS_OF + 90 * DAY, isOfferingPartner: false };
  const holder = { partner: refOf('alder', names.partner, '4711081'), until: AS_OF + 364 * DAY, isOfferingPartner: true };
  const lapsed: Partial<OfferView> = { offer: { ...TRIAL, status: 'lapsed' }, parts: [], closedAt: AS_OF - DAY };
  const counter = { lines: LINES.map(({ name, licences }) => ({ name, licences: licences + 5 })), by: { kind: 'person', name: names.person } as const, at: AS_OF - DAY };
  return {
    'offer: purchase, open': open({ administrator, partnerOfRecord: rival }),
    'offer: trial, open, first contact': open({ offer: TRIAL, knownSince: null, parts: ['offer', 'partner-of-record'] }),
    'offer: delegation, open, asked again': open({ offer: DELEGATION, parts: ['delegation', 'partner-of-record'], administrator: holder }),
    'offer: filled in, with a problem and partners found': open({
      partnersFound: { text: names.typed, partners: others },
      problem: { code: 'answers-missing', parts: ['delegation'] },
      filledIn: { offer: 'decline', reason: names.typed, delegation: 'refuse', refusalReason: names.typed, days: 30, partnerOfRecord: 'cedar' },
    }),
    'offer: nobody found, no price': open({ offer: { ...FACTS, lines: LINES.map((line) => ({ ...line, price: null })) }, partnersFound: { text: names.typed, partners: [] } }),
    'offer: delegation no longer possible': open({ parts: ['offer', 'partner-of-record'] }),
    'offer: counter-proposal waits': open({ counter, parts: ['offer', 'partner-of-record'], offer: { ...FACTS, delegationDays: null } }),
    'offer: for a viewer': open({ mayDecide: false }),
    'offer: with an obstacle': open({ parts: [], obstacle: { code: 'operated-by-21vianet' } }),
    'offer: can only be declined': open({ obstacle: { code: 'not-in-programme' } }),
    'offer: delegation can only be refused': open({ offer: DELEGATION, parts: ['delegation', 'partner-of-record'], obstacle: { code: 'delegation-not-certified' } }),
    'offer: purchase accepted, all three': closed(
      { ...FACTS, status: 'accepted' },
      { offer: { answer: 'accepted', reason: null }, delegation: { answer: 'granted', until: holder.until, replaced: rival }, partnerOfRecord: { answer: 'named', partner: rival } },
      { administrator: holder },
    ),
    'offer: purchase declined': closed(
      { ...FACTS, status: 'declined' },
      { offer: { answer: 'declined', reason: names.typed }, delegation: { answer: 'refused', reason: names.typed }, partnerOfRecord: { answer: 'nobody' } },
    ),
    'offer: trial running': closed({ ...TRIAL, status: 'accepted', trial: { status: 'running', endsAt: AS_OF + 29 * DAY } }, { offer: { answer: 'accepted', reason: null }, delegation: null, partnerOfRecord: { answer: 'kept' } }),
    'offer: trial converted': closed({ ...TRIAL, status: 'accepted', trial: { status: 'converted', endsAt: AS_OF + DAY } }, { offer: { answer: 'accepted', reason: null }, delegation: null, partnerOfRecord: { answer: 'this-partner' } }),
    'offer: trial ended': closed({ ...TRIAL, status: 'accepted', trial: { status: 'ended', endsAt: AS_OF - DAY } }, { offer: { answer: 'accepted', reason: null }, delegation: null, partnerOfRecord: { answer: 'kept' } }),
    'offer: delegation granted, over since': closed({ ...DELEGATION, status: 'accepted' }, { offer: null, delegation: { answer: 'granted', until: AS_OF - DAY, replaced: null }, partnerOfRecord: { answer: 'kept' } }),
    'offer: withdrawn': open({ offer: { ...FACTS, status: 'withdrawn' }, parts: [], closedAt: AS_OF - DAY }),
    'offer: lapsed': open({ ...lapsed, mayRequestAgain: true }),
    'offer: lapsed, a new one asked for': open({ ...lapsed, requestedAgain: { by: { kind: 'person', name: names.person }, at: AS_OF, answeredBy: null } }),
    'offer: lapsed, asked for by somebody who has left': open({ ...lapsed, requestedAgain: { by: { kind: 'customer' }, at: AS_OF, answeredBy: null } }),
    'offer: lapsed, a new one has come': open({ ...lapsed, requestedAgain: { by: { kind: 'person', name: names.person }, at: AS_OF, answeredBy: 'T-1050' } }),
  };
}

function confirmations(names: Names): Samples {
  const present = refOf('birch', names.rival, '5822190');
  const common = { reference: REFERENCE, offer: FACTS, partner: refOf('alder', names.partner, '4711081') };
  return {
    'confirmation: replacing while declining': {
      card: 'confirmation',
      view: {
        ...common,
        answers: { offer: { answer: 'decline', reason: names.typed }, delegation: { answer: 'grant', days: 180 }, partnerOfRecord: { answer: 'set', partnerId: 'birch' } },
        partnerOfRecord: present,
        confirmations: [{ kind: 'replace-administrator', present, since: AS_OF - 200 * DAY, until: AS_OF + 90 * DAY }, { kind: 'grant-while-declining' }],
      },
    },
    'confirmation: replacing': {
      card: 'confirmation',
      view: {
        ...common,
        offer: DELEGATION,
        answers: { delegation: { answer: 'grant', days: 365 }, partnerOfRecord: { answer: 'set', partnerId: null } },
        partnerOfRecord: null,
        confirmations: [{ kind: 'replace-administrator', present, since: AS_OF - 200 * DAY, until: AS_OF + 90 * DAY }],
      },
    },
    'confirmation: granting while declining': {
      card: 'confirmation',
      view: {
        ...common,
        answers: { offer: { answer: 'decline', reason: null }, delegation: { answer: 'grant', days: 1 }, partnerOfRecord: { answer: 'keep' } },
        partnerOfRecord: null,
        confirmations: [{ kind: 'grant-while-declining' }],
      },
    },
  };
}

function roles(names: Names): Samples {
  const partner = refOf('alder', names.partner, '4711081');
  const rival = refOf('birch', names.rival, '5822190');
  const held = { partner, since: AS_OF - 30 * DAY, until: AS_OF + 300 * DAY, imported: false, source: SOURCE, flag: null };
  const common = { customerId: CUSTOMER_ID, customerName: names.customer };
  const by = { kind: 'person', name: names.person } as const;
  const choosing = { reference: REFERENCE, customerId: CUSTOMER_ID, present: rival, found: null, chosen: null, problem: null };
  const set = { customerId: CUSTOMER_ID, partner, former: rival, how: 'designated', by, at: AS_OF, source: SOURCE } as const;
  const everything: EndPartnerView = {
    ...{ ...common, reference: REFERENCE, partner, administeredUntil: AS_OF + 300 * DAY, isPartnerOfRecord: true, requests: ['P-1009'], quietDays: 7, problem: null },
    offers: [{ number: 'T-1042', kind: 'trial', asksDelegation: false }, { number: 'P-1043', kind: 'purchase', asksDelegation: true }, { number: 'D-1044', kind: 'delegation', asksDelegation: true }],
  };
  return {
    'end-partner: everything there is': { card: 'end-partner', view: everything },
    'end-partner: one offer, the word mistyped': { card: 'end-partner', view: { ...everything, administeredUntil: null, isPartnerOfRecord: false, offers: everything.offers.slice(0, 1), requests: [], quietDays: 0, problem: { code: 'ending-word-missing' } } },
    'partner-ended: everything': { card: 'partner-ended', view: { ...common, partner, administration: true, partnerOfRecord: true, offers: ['T-1042', 'P-1043'], requests: ['P-1009'], by, at: AS_OF, source: SOURCE } },
    'end-delegation: revoke': { card: 'end-delegation', view: { ...common, reference: REFERENCE, grantSeq: 3, held, how: 'revoked' } },
    'end-delegation: give back': { card: 'end-delegation', view: { ...common, reference: REFERENCE, grantSeq: 3, held, how: 'relinquished' } },
    'end-delegation: revoke what was imported': { card: 'end-delegation', view: { ...common, reference: REFERENCE, grantSeq: 3, held: { ...held, imported: true }, how: 'revoked' } },
    'delegation-ended: revoked': { card: 'delegation-ended', view: { ...common, partner, how: 'revoked', by, at: AS_OF, source: SOURCE } },
    'delegation-ended: relinquished': { card: 'delegation-ended', view: { ...common, partner, how: 'relinquished', by: { kind: 'partner' }, at: AS_OF, source: SOURCE } },
    'delegation-ended: expired': { card: 'delegation-ended', view: { ...common, partner, how: 'expired', by: { kind: 'clock' }, at: AS_OF, source: SOURCE } },
    'partner-of-record: search': { card: 'partner-of-record', view: choosing },
    'partner-of-record: found': { card: 'partner-of-record', view: { ...choosing, found: { text: names.typed, partners: [partner, rival] }, problem: { code: 'partner-unknown' } } },
    'partner-of-record: nobody found': { card: 'partner-of-record', view: { ...choosing, present: null, found: { text: names.typed, partners: [] } } },
    'partner-of-record: chosen': { card: 'partner-of-record', view: { ...choosing, chosen: partner } },
    'partner-of-record: nobody chosen': { card: 'partner-of-record', view: { ...choosing, chosen: 'nobody' } },
    'partner-of-record-set: named': { card: 'partner-of-record-set', view: set },
    'partner-of-record-set: nobody': { card: 'partner-of-record-set', view: { ...set, partner: null } },
    'partner-of-record-set: given back': { card: 'partner-of-record-set', view: { ...set, partner: null, how: 'given-back', by: { kind: 'partner' } } },
  };
}

/** Every reason there is: a new one does not compile before it stands here. */
const REASONS: Readonly<Record<NoticeReason, OfferFactsView | null>> = {
  'offer-received': TRIAL,
  'offer-revised': FACTS,
  'offer-withdrawn': FACTS,
  'offer-lapsed': TRIAL,
  'offer-requested-again': TRIAL,
  'offer-countered': FACTS,
  'offer-cannot-be-accepted': FACTS,
  'decision-made': { ...FACTS, status: 'accepted' },
  'administration-replaced': null,
  'administration-expired': null,
  'administration-revoked': null,
  'partner-ended': null,
  'administration-relinquished': null,
  'partner-of-record-named': null,
  'partner-of-record-replaced': null,
  'partner-of-record-given-back': null,
  'partner-of-record-changed': null,
    'partner-of-record-left': null,
  'trial-ended': TRIAL,
};

function notices(names: Names): Samples {
  const view = (side: NoticeView['side'], reasons: readonly NoticeReason[], offer: OfferFactsView | null): NoticeView => ({
    reasons,
    side,
    customerId: CUSTOMER_ID,
    customerName: names.customer,
    partnerName: side === 'customer' ? names.partner : null,
    offer,
    at: AS_OF,
  });
  const pairs = Object.entries(REASONS).flatMap(([reason, offer]) =>
    (['customer', 'partner'] as const).map((side): [string, Drawing] => [
      `notice: ${reason}, ${side}`,
      // The keys of REASONS are its reasons.
      { card: 'notice', view: view(side, [reason as NoticeReason], offer) },
    ]),
  );
  return {
    ...Object.fromEntries(pairs),
    'notice: two things at once': { card: 'notice', view: view('partner', ['administration-replaced', 'partner-of-record-named'], null) },
    'notice: delegation refused': { card: 'notice', view: view('partner', ['decision-made'], { ...DELEGATION, status: 'declined' }) },
    'notice: no partner of record any more': { card: 'notice', view: { ...view('customer', ['partner-of-record-changed'], null), partnerName: null } },
  };
}
