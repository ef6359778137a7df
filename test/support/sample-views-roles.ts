import type { Drawing } from '../../src/cards/draw.js';
import type { Ask } from '../../src/domain/ask.js';
import { FIRST_PREVIOUS_HASH } from '../../src/domain/entry.js';
import type { HistoryItem, HistoryView } from '../../src/domain/views/history-view.js';
import type { Source } from '../../src/domain/views/offer-view.js';
import type { OwnRolesView, RelationshipView, RoleSpanView, RolesOverView, RoleView } from '../../src/domain/views/roles-view.js';
import type { WhichOfferItem, WhichOfferView } from '../../src/domain/views/which-offer-view.js';
import { AS_OF, DAY, PLAIN, refOf, sampleEvents } from './sample-events.js';
import type { Names } from './sample-views-a.js';

/** The cards about roles, now and then, about what happened, and about which of several offers was meant. Names can be hostile ones. */
type Samples = Readonly<Record<string, Drawing>>;

const SOURCE: Source = { seq: 12, hash: 'c0ffee5eed'.padEnd(64, '0'), at: AS_OF - DAY };
const CUSTOMER_ID = 'wren';

export const sampleViewsRoles = (names: Names = PLAIN): Samples => ({ ...relationships(names), ...ownRoles(names), ...courses(names), ...histories(names), ...choices(names) });

/** A partner that was imported, one that was agreed to on an offer, and nobody. */
function spansOf({ partner, rival, person }: Names) {
  const common = { from: AS_OF - 60 * DAY, to: null, until: AS_OF + 20 * DAY, imported: false, offerNumber: null, source: SOURCE };
  const agreed: RoleSpanView = { ...common, partner: refOf('alder', partner, '4711081'), by: { kind: 'person', name: person }, offerNumber: 'P-1043' };
  const imported: RoleSpanView = { ...common, partner: refOf('birch', rival, '4711082'), imported: true, by: null };
  const ended: RoleSpanView = { ...common, partner: null, until: null, by: { kind: 'customer' } };
  return { agreed, imported, importedForGood: { ...imported, until: null }, ended, ranOut: { ...ended, by: null } };
}

function relationships(names: Names): Samples {
  const { agreed, imported, importedForGood, ended, ranOut } = spansOf(names);
  const roles = (administrator: Partial<RoleView>, partnerOfRecord: Partial<RoleView>): RoleView[] => [
    { role: 'administrator', held: null, earlier: [], flag: null, ...administrator },
    { role: 'partner-of-record', held: null, earlier: [], flag: null, ...partnerOfRecord },
  ];
  const both: RelationshipView = {
    customer: { customerId: CUSTOMER_ID, name: names.customer, domain: 'wren.example' },
    roles: roles({ held: agreed, flag: 'not-eligible' }, { held: importedForGood, flag: 'partner-left' }),
    moment: { kind: 'now' },
    knownSince: AS_OF - 400 * DAY,
    openOffers: 2,
    source: { ...SOURCE, seq: 14 },
    asOf: AS_OF,
    may: { endDelegation: true, setPartnerOfRecord: true, endPartner: true, getEvidence: true },
    note: null,
    problem: null,
  };
  const nothing: RelationshipView = { ...both, roles: roles({}, {}), knownSince: null, openOffers: 0, source: null, may: { endDelegation: false, setPartnerOfRecord: false, endPartner: false, getEvidence: false } };
  const day = { kind: 'day', at: AS_OF - 30 * DAY } as const;
  const view = (changes: Partial<RelationshipView>): Drawing => ({ card: 'relationship', view: { ...both, ...changes } });
  const holds = { kind: 'holds', partnerName: names.partner, roles: ['administrator', 'partner-of-record'], asked: null } as const;
  return {
    'relationship: both roles': view({}),
    'relationship: imported': view({ roles: roles({ held: imported }, {}) }),
    'relationship: nothing recorded': { card: 'relationship', view: { ...nothing, problem: { code: 'delegation-not-held' } } },
    'relationship: nobody, by record': view({ roles: roles({ held: ended }, { held: ranOut }) }),
    'relationship: on a day': view({ moment: day, roles: roles({ held: { ...agreed, to: AS_OF - 2 * DAY }, earlier: [ended, { ...imported, to: day.at }] }, { held: ended }) }),
    'relationship: on a day of which nothing is known': { card: 'relationship', view: { ...nothing, moment: day, knownSince: AS_OF - 9 * DAY } },
    'relationship: on a day ahead': view({ moment: { kind: 'future', at: AS_OF + 300 * DAY } }),
    'relationship: on a day ahead, nobody': { card: 'relationship', view: { ...nothing, moment: { kind: 'future', at: AS_OF + 3 * DAY } } },
    'relationship: support changes nothing': view({ note: { kind: 'support-changes-nothing' } }),
    'relationship: who may decide': view({ note: { kind: 'may-decide', names: [names.person, names.typed] } }),
    'relationship: nobody may decide': view({ note: { kind: 'may-decide', names: [] } }),
    'relationship: what a partner holds': view({ note: holds }),
    'relationship: a partner does not hold it': view({ note: { ...holds, asked: 'administrator', roles: ['partner-of-record'] } }),
    'relationship: a partner holds nothing': view({ note: { ...holds, roles: [] } }),
    'relationship: nobody holds it': view({ note: { ...holds, partnerName: null, roles: [], asked: 'partner-of-record' } }),
  };
}

function ownRoles(names: Names): Samples {
  const { agreed, importedForGood } = spansOf(names);
  const own = (held: RoleSpanView | null, role: RoleView['role'], earlier: readonly RoleSpanView[] = []): RoleView => ({ role, held, earlier, flag: null });
  const both: OwnRolesView = {
    ...{ customerId: CUSTOMER_ID, customerName: names.customer, asOf: AS_OF, moment: { kind: 'now' }, knownSince: AS_OF - 400 * DAY, note: null },
    roles: [own({ ...agreed, by: { kind: 'customer' } }, 'administrator'), own(importedForGood, 'partner-of-record')],
    may: { giveDelegationBack: true, givePartnerOfRecordBack: true },
  };
  const none: OwnRolesView = { ...both, roles: [own(null, 'administrator'), own(null, 'partner-of-record')], knownSince: null, may: { giveDelegationBack: false, givePartnerOfRecordBack: false } };
  const day = { kind: 'day', at: AS_OF - 30 * DAY } as const;
  const view = (changes: OwnRolesView): Drawing => ({ card: 'own-roles', view: changes });
  return {
    'own roles: both': view(both),
    'own roles: none': view(none),
    'own roles: not a seller’s to give back': view({ ...both, note: { kind: 'may-give-back', names: [names.person] } }),
    'own roles: nobody may give back': view({ ...both, note: { kind: 'may-give-back', names: [] } }),
    'own roles: on a day': view({ ...both, moment: day, roles: [own({ ...agreed, to: AS_OF }, 'administrator'), own(null, 'partner-of-record', [{ ...importedForGood, to: AS_OF }])] }),
    'own roles: on a day before': view({ ...none, moment: day, knownSince: AS_OF }),
    'own roles: on a day ahead': view({ ...both, moment: { kind: 'future', at: AS_OF + 30 * DAY } }),
  };
}

function courses(names: Names): Samples {
  const { agreed, imported, ended, ranOut } = spansOf(names);
  const ask: Ask = { intent: 'customer.partners', slots: { customerId: CUSTOMER_ID, role: 'administrator', period: { from: '2025-01-01', to: '2026-03-31' } } };
  const spans = [agreed, { ...ended, to: AS_OF - 60 * DAY }, { ...imported, to: AS_OF - 90 * DAY }, { ...agreed, to: AS_OF - 200 * DAY, offerNumber: null }, { ...ranOut, to: AS_OF }];
  const view: RolesOverView = {
    customer: { customerId: CUSTOMER_ID, name: names.customer },
    ...{ side: 'support', period: { from: AS_OF - 400 * DAY, to: AS_OF }, cut: true, ask, shown: 5, asOf: AS_OF },
    courses: [
      { role: 'administrator', spans, more: 3, unknownUntil: null },
      { role: 'partner-of-record', spans: spans.slice(0, 2), more: 1, unknownUntil: AS_OF - 300 * DAY },
    ],
  };
  const item = { customerId: CUSTOMER_ID, customerName: names.customer, administratorUntil: AS_OF + 20 * DAY, isPartnerOfRecord: true };
  const list = { items: [item, { ...item, administratorUntil: null }, { ...item, isPartnerOfRecord: false }], ask: { intent: 'role.return', slots: {} }, shown: 5, more: 2, cutAt: 500, note: null, asOf: AS_OF } as const;
  return {
    'roles over: both': { card: 'roles-over', view },
    'roles over: a partner, none': { card: 'roles-over', view: { ...view, side: 'partner', cut: false, courses: [{ role: 'administrator', spans: [], more: 0, unknownUntil: null }] } },
    'role customers: some': { card: 'role-customers', view: list },
    'role customers: none': { card: 'role-customers', view: { ...list, items: [], more: 0, cutAt: null, note: { kind: 'may-give-back', names: [names.person] } } },
  };
}

function histories(names: Names): Samples {
  const { customer, person, partner } = names;
  const items = Object.values(sampleEvents(names)).map((event, index): HistoryItem => ({
    entry: {
      ...{ version: 1, customerId: CUSTOMER_ID, seq: index + 1, commandId: `command-${index}`, at: AS_OF - index * DAY, channel: 'teams' },
      ...{ actor: { kind: 'clock' }, event, previousHash: FIRST_PREVIOUS_HASH },
    },
    hash: SOURCE.hash,
    by: index % 3 === 0 ? { kind: 'person', name: person } : { kind: (['customer', 'partner', 'clock', 'import'] as const)[index % 4] ?? 'clock' },
    customerName: null,
  }));
  const ask: Ask = { intent: 'history.show', slots: { customerId: CUSTOMER_ID } };
  const during: Ask = { ...ask, slots: { ...ask.slots, period: { from: '2025-12-03', to: '2026-03-03' } } };
  const view = (reader: HistoryView['reader'], from: number, changes: Partial<HistoryView> = {}): Drawing => ({
    card: 'history',
    view: { reader, subject: { kind: 'customer', name: customer }, items: items.slice(from, from + 5), ask, shown: from + 5, more: 7, total: items.length, evidenceOf: reader.side === 'partner' ? null : CUSTOMER_ID, asOf: AS_OF, ...changes },
  });
  const pages = [0, 5, 10, 15, 20].flatMap((from): [string, Drawing][] => [
    [`history: customer, from ${from}`, view({ side: 'customer' }, from)],
    [`history: partner, from ${from}`, view({ side: 'partner', partnerId: 'alder' }, from)],
  ]);
  const everywhere = { items: items.slice(0, 5).map((item) => ({ ...item, customerName: customer })) };
  return {
    ...Object.fromEntries(pages),
    'history: support, a period': view({ side: 'support' }, 9, { ask: during, more: 0 }),
    'history: nothing in a period': view({ side: 'customer' }, 100, { ask: during, more: 0, total: 0 }),
    'history: nothing': view({ side: 'customer' }, 100, { subject: { kind: 'partner-at-customer', name: customer, partnerName: partner }, more: 0, total: 0 }),
    'history: an offer': view({ side: 'support' }, 2, { subject: { kind: 'offer', name: customer, number: 'P-1043', offer: 'purchase', status: 'declined' } }),
    'history: a partner, whole': view({ side: 'support' }, 0, { ...everywhere, subject: { kind: 'partner', name: partner, coverage: { customers: 21, of: 21 } } }),
    'history: a partner, in part': view({ side: 'partner', partnerId: 'alder' }, 0, { ...everywhere, subject: { kind: 'partner', name: partner, coverage: { customers: 60, of: 9_400 } } }),
  };
}

function choices({ customer, partner, person }: Names): Samples {
  const statuses = ['sent', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const;
  const items = statuses.map((status, index): WhichOfferItem => ({
    ...{ offerId: `offer-${index}`, number: `T-104${index}`, kind: 'trial', status, customerName: customer, partnerName: null },
    ...{ sentAt: AS_OF - 9 * DAY, validUntil: AS_OF + 3 * DAY },
    trial: status === 'accepted' ? { status: 'running', endsAt: AS_OF + 12 * DAY } : null,
  }));
  const ask: Ask = { intent: 'offer.followup', slots: { customerId: CUSTOMER_ID } };
  const all: WhichOfferView = { act: 'follow-up', fits: true, names: { customer, partner: null }, customerId: CUSTOMER_ID, items, note: null, ask, shown: 5, more: 2, cutAt: 200, asOf: AS_OF };
  const waiting = { items: items.slice(0, 1).map((item) => ({ ...item, customerName: null, partnerName: partner })), more: 0, cutAt: null };
  const view = (changes: Partial<WhichOfferView>): Drawing => ({ card: 'which-offer', view: { ...all, ...changes } });
  return {
    'which offer: follow up': view({}),
    'which offer: none to follow up': view({ fits: false }),
    'which offer: none to follow up, none at all': view({ fits: false, items: [], customerId: null, more: 0 }),
    'which offer: withdraw': view({ act: 'withdraw' }),
    'which offer: nothing to withdraw, others open': view({ act: 'withdraw', fits: false }),
    'which offer: accept': view({ act: 'accept', ...waiting, names: { customer: null, partner } }),
    'which offer: decline, a viewer': view({ act: 'decline', ...waiting, note: { kind: 'may-decide', names: [person] } }),
    'which offer: nothing waits': view({ act: 'accept', fits: false, items: [], more: 0, names: { customer: null, partner: null } }),
    'which offer: support': view({ act: 'read', note: { kind: 'support-changes-nothing' } }),
    'which offer: support, none': view({ act: 'read', items: [], more: 0 }),
  };
}
