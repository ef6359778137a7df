import type { Drawing } from '../../src/cards/draw.js';
import type { ComposeView, ReviewView } from '../../src/domain/views/conversation-view.js';
import type { OfferFactsView, Source, StatusView } from '../../src/domain/views/offer-view.js';
import { AS_OF, DAY, LINES, PLAIN, POWER_BI, STANDARD } from './sample-events.js';
import type { Names } from './sample-views-a.js';

/** One of each card of the partner's, of support's and of conversation, in the states that look different. Names can be hostile ones. */
type Samples = Readonly<Record<string, Drawing>>;

const SOURCE: Source = { seq: 12, hash: 'c0ffee5eed'.padEnd(64, '0'), at: AS_OF - DAY };
const CUSTOMER_ID = 'wren';

export function sampleViewsB(names: Names = PLAIN): Samples {
  return { ...conversation(names), ...composing(names), ...reviews(names), ...statuses(names) };
}

function conversation({ person, customer, partner }: Names): Samples {
  return {
    'welcome: seller': { card: 'welcome', view: { name: person, organisation: partner, sides: ['partner'], roles: ['partner-seller'], rehearsal: false } },
    'welcome: customer in a rehearsal': { card: 'welcome', view: { name: person, organisation: customer, sides: ['customer'], roles: ['customer-admin'], rehearsal: true } },
    'welcome: support': { card: 'welcome', view: { name: person, organisation: null, sides: ['support'], roles: ['support-agent'], rehearsal: false } },
    'welcome: partner and customer at once': { card: 'welcome', view: { name: person, organisation: partner, sides: ['partner', 'customer'], roles: ['partner-admin', 'customer-admin'], rehearsal: false } },
    'welcome: no role': { card: 'welcome', view: { name: person, organisation: customer, sides: [], roles: [], rehearsal: false } },
    'help: seller': { card: 'help', view: { sides: ['partner'], roles: ['partner-seller'] } },
    'help: viewer': { card: 'help', view: { sides: ['customer'], roles: ['customer-viewer'] } },
    'help: both sides': { card: 'help', view: { sides: ['partner', 'customer'], roles: ['partner-admin', 'customer-admin'] } },
    'help: support': { card: 'help', view: { sides: ['support'], roles: ['support-agent'] } },
    'help: no role': { card: 'help', view: { sides: [], roles: [] } },
    language: { card: 'language', view: { chosen: 'fr-FR' } },
    'message: not found': { card: 'message', view: { refusal: { code: 'not-found' } } },
    'message: services missing': { card: 'message', view: { refusal: { code: 'services-not-authorised', subscription: 'Office 365 E5', missing: ['power-bi', 'teams-phone'] } } },
  };
}

const SUBSCRIPTIONS: ComposeView['subscriptions'] = [
  { skuId: STANDARD, name: 'Microsoft 365 Business Standard', mostLicences: 300, trial: { days: 30, licences: 25 } },
  { skuId: POWER_BI, name: 'Power BI Pro', mostLicences: 1_000_000, trial: { days: 60, licences: 10 } },
];

const RECALLED: ComposeView['recalled'] = [{ name: 'Microsoft 365 Business Standard', others: ['Microsoft 365 Business Premium'] }];

function composing({ customer, rival, typed }: Names): Samples {
  const chosen = { customerId: CUSTOMER_ID, name: customer, domain: 'wren.example' };
  const empty: ComposeView = {
    draftId: 'draft-1',
    kind: 'trial',
    asking: 'customer',
    customer: null,
    customersFound: null,
    lines: [],
    subscriptions: SUBSCRIPTIONS,
    mustChoose: false,
    recalled: [],
    delegation: { possible: true, obstacle: null, days: 'unanswered' },
    validDays: 30,
    basedOnTrial: null,
    headCount: null,
    problem: null,
  };
  const standard = { skuId: STANDARD, name: 'Microsoft 365 Business Standard', mostLicences: 300, price: null };
  const found = { text: typed, customers: [chosen, { customerId: 'wren-2', name: rival, domain: 'birch.example' }] };
  const view = (changes: Partial<ComposeView>): Drawing => ({ card: 'compose', view: { ...empty, ...changes } });
  return {
    'compose: a short name that fits two': view({ asking: 'lines', subscriptions: SUBSCRIPTIONS.slice(0, 2), mustChoose: true }),
    'compose: a short name taken as the last time': view({ kind: 'purchase', asking: 'delegation', customer: chosen, lines: [{ ...standard, licences: 25 }], recalled: RECALLED }),
    'compose: trial, empty': view({}),
    'compose: customers found': view({ customersFound: found }),
    'compose: no customer found': view({ customersFound: { text: typed, customers: [] } }),
    'compose: trial, subscription chosen': view({ asking: 'delegation', customer: chosen, lines: [{ ...standard, licences: null }], headCount: 20 }),
    'compose: purchase, count missing': view({ kind: 'purchase', asking: 'lines', customer: chosen, lines: [{ ...standard, licences: null }] }),
    'compose: purchase from a trial, nearly done': view({
      kind: 'purchase',
      asking: 'validity',
      customer: chosen,
      lines: [{ ...standard, licences: 25, price: { amount: '12.50', currency: 'EUR', term: 'monthly' } }],
      delegation: { possible: true, obstacle: null, days: 180 },
      basedOnTrial: 'T-1042',
    }),
    'compose: delegation not possible, with a problem': view({
      kind: 'purchase',
      asking: 'lines',
      customer: chosen,
      delegation: { possible: false, obstacle: { code: 'delegation-quiet-until', until: AS_OF + 5 * DAY }, days: null },
      problem: { code: 'licences-out-of-range', subscription: 'Microsoft 365 Business Standard', most: 300 },
    }),
    'compose: delegation alone': view({ kind: 'delegation', asking: 'delegation', customer: chosen, delegation: { possible: true, obstacle: null, days: 365 } }),
  };
}

const PURCHASE: OfferFactsView = {
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
const TRIAL: OfferFactsView = { ...PURCHASE, number: 'T-1042', kind: 'trial', revision: 1, lines: LINES.slice(0, 1).map((line) => ({ ...line, licences: 25, price: null })), trialDays: 30, delegationDays: null, headCount: 20, basedOnTrial: null };
const DELEGATION: OfferFactsView = { ...PURCHASE, number: 'D-1044', kind: 'delegation', revision: 1, lines: [], headCount: null, basedOnTrial: null };

function reviews({ customer }: Names): Samples {
  const view = (offer: ReviewView['offer'], changes: Partial<ReviewView> = {}): Drawing => ({
    card: 'review',
    view: { draftId: 'draft-1', offer, customer: { name: customer, domain: 'wren.example' }, recalled: [], customerAdmins: 3, adminsNotMet: 1, problem: null, ...changes },
  });
  return {
    'review: purchase': view(PURCHASE),
    'review: trial': view(TRIAL, { customerAdmins: 1, adminsNotMet: 0 }),
    'review: a short name taken as the last time': view(PURCHASE, { recalled: RECALLED }),
    'review: delegation, refused at sending': view(DELEGATION, { problem: { code: 'daily-messages-reached', most: 3 } }),
  };
}

function statuses({ customer, typed }: Names): Samples {
  const open: StatusView = {
    offer: PURCHASE,
    customerName: customer,
    answered: null,
    counter: null,
    closedAt: null,
    requestedAgain: null,
    deliveries: { sent: 2, onTheWay: 0, waiting: 1, failed: 0, unknown: 0 },
    may: { withdraw: true, agreeToCounter: false, followUp: false, offerAgain: false },
    problem: null,
    asOf: AS_OF,
  };
  const closed: StatusView = { ...open, may: { withdraw: false, agreeToCounter: false, followUp: false, offerAgain: false } };
  const again = { ...closed.may, offerAgain: true };
  const view = (changes: StatusView): Drawing => ({ card: 'status', view: changes });
  const counter = {
    lines: LINES.map(({ skuId, name, licences }, index) => ({ skuId, name, from: licences, to: licences + index })),
    at: AS_OF - DAY,
  };
  return {
    'status: waiting, one admin not met': view(open),
    'status: every delivery at once': view({ ...open, offer: TRIAL, deliveries: { sent: 1, onTheWay: 5, waiting: 2, failed: 1, unknown: 21 } }),
    'status: everybody has it': view({ ...open, offer: DELEGATION, deliveries: { sent: 3, onTheWay: 0, waiting: 0, failed: 0, unknown: 0 } }),
    'status: counter-proposal': view({ ...open, counter, may: { withdraw: true, agreeToCounter: true, followUp: false, offerAgain: false } }),
    'status: purchase accepted': view({
      ...closed,
      offer: { ...PURCHASE, status: 'accepted' },
      answered: {
        at: AS_OF - DAY,
        source: SOURCE,
        answers: {
          offer: { answer: 'accepted', reason: null },
          delegation: { answer: 'granted', until: AS_OF + 300 * DAY, replaced: null },
          partnerOfRecord: { answer: 'this-partner' },
        },
      },
    }),
    'status: trial runs': view({
      ...closed,
      offer: { ...TRIAL, status: 'accepted', trial: { status: 'running', endsAt: AS_OF + 7 * DAY } },
      answered: { at: AS_OF - 23 * DAY, source: SOURCE, answers: { offer: { answer: 'accepted', reason: null }, delegation: null, partnerOfRecord: { answer: 'kept' } } },
      may: { withdraw: false, agreeToCounter: false, followUp: true, offerAgain: false },
    }),
    'status: declined with a reason': view({
      ...closed,
      offer: { ...PURCHASE, status: 'declined' },
      answered: {
        at: AS_OF - DAY,
        source: SOURCE,
        answers: { offer: { answer: 'declined', reason: typed }, delegation: { answer: 'refused', reason: typed }, partnerOfRecord: { answer: 'another-partner' } },
      },
    }),
    'status: withdrawn': view({ ...closed, may: again, offer: { ...TRIAL, status: 'withdrawn' }, closedAt: AS_OF - DAY }),
    'status: lapsed, with a problem': view({ ...closed, may: again, offer: { ...DELEGATION, status: 'lapsed' }, closedAt: AS_OF - DAY, problem: { code: 'offer-lapsed', number: 'D-1044', at: AS_OF - DAY } }),
    'status: lapsed, a new one asked for': view({ ...closed, may: again, offer: { ...PURCHASE, status: 'lapsed' }, closedAt: AS_OF - DAY, requestedAgain: { at: AS_OF, answeredBy: null } }),
    'status: lapsed, a new one sent': view({ ...closed, may: again, offer: { ...PURCHASE, status: 'lapsed' }, closedAt: AS_OF - DAY, requestedAgain: { at: AS_OF, answeredBy: 'P-1050' } }),
  };
}
