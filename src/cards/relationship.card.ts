import type { RoleFlag } from '../domain/eligibility.js';
import type { RelationshipView, RoleView } from '../domain/views/roles-view.js';
import type { MessageKey } from '../i18n/catalogues.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { partnerIdentity } from './partner-choices.js';
import { momentTexts } from './role-moment.js';
import { noteText, roleName, spanBy, spanLine, spanTerm } from './role-span.js';
import { sourceText } from './role-term.js';
import { sayRefusal } from './say-refusal.js';

/** Who holds which role at a customer: two roles that never set one another (R16), each with the entry that says so. */
export function drawRelationship(view: RelationshipView, { speech, layouts }: DrawingTools): Card {
  const { moment, knownSince, note, problem } = view;
  const { day, future } = momentTexts(view, speech);
  const data = {
    customer: view.customer,
    banners: [
      ...(problem ? [{ style: 'attention', text: sayRefusal(problem, speech) }] : []),
      ...(note ? [{ style: 'accent', text: noteText(note, speech) }] : []),
      ...future.map((text) => ({ style: 'accent', text })),
    ],
    day,
    roles: view.roles.map((role) => ({ ...roleTexts(role, view, speech), endsWith: endableHere(role, view) })),
    openOffers: speech.say('relationship.openOffers', { count: view.openOffers }),
    newest: view.source
      ? speech.say('relationship.newest', { source: sourceText(view.source, speech) })
      : speech.say('relationship.noEntries'),
    // Of a day before the first entry nothing else is known.
    knownSince:
      moment.kind === 'day' && knownSince !== null && knownSince > moment.at
        ? speech.say('roleTimes.knownSince', { since: speech.date(knownSince) })
        : undefined,
    mayEndDelegation: view.may.endDelegation,
    mayGetEvidence: view.may.getEvidence,
    maySetPartnerOfRecord: view.may.setPartnerOfRecord,
    today: moment.kind === 'day' ? { intent: 'customer.partners', slots: { customerId: view.customer.customerId } } : undefined,
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'relationship', data, speech);
}

/** Whose end this role's part of the card leads to; of a partner that holds both roles, the first part's. */
function endableHere({ held }: RoleView, { roles, may, moment }: RelationshipView): string | undefined {
  const partnerId = held?.partner?.partnerId;
  const first = roles.find((role) => role.held?.partner?.partnerId === partnerId);
  return may.endPartner && moment.kind !== 'day' && first?.held === held ? partnerId : undefined;
}

/** Somebody, nobody by record, and nothing recorded are three answers. */
function roleTexts(view: RoleView, { moment, asOf }: RelationshipView, speech: Speech) {
  const { role, held, earlier } = view;
  const heading = roleName(role, speech);
  const meaning = speech.say(role === 'administrator' ? 'relationship.administrator.meaning' : 'relationship.partnerOfRecord.meaning');
  const past = moment.kind === 'day';
  const common = {
    ...{ heading, meaning },
    earlierHeading: earlier.length > 0 ? speech.say('roleTimes.earlier') : undefined,
    earlier: earlier.map((span) => spanLine(span, (instant) => speech.dateTime(instant), { asOf, speech })),
  };
  if (!held)
    return { ...common, nobody: past ? speech.say(`roleTimes.unrecordedThen.${role}`) : speech.say(`roleTimes.unrecorded.${role}`) };
  const evidence = { by: spanBy(held, speech), source: sourceText(held.source, speech) };
  if (!held.partner)
    return { ...common, ...evidence, nobody: past ? speech.say(`roleTimes.nobodyThen.${role}`) : speech.say(NOBODY[role]) };
  return {
    ...common,
    ...evidence,
    holder: { name: held.partner.name, identity: partnerIdentity(held.partner, speech) },
    term: spanTerm(held, asOf, speech),
    over: past && held.to !== null && held.to !== held.until ? speech.say('roleTimes.over', { to: speech.dateTime(held.to) }) : undefined,
    flag: view.flag ? speech.say(FLAGS[view.flag]) : undefined,
  };
}

const NOBODY = {
  administrator: 'relationship.administrator.nobody',
  'partner-of-record': 'relationship.partnerOfRecord.nobody',
} as const;

const FLAGS = {
  'partner-left': 'relationship.flag.partner-left',
  'not-eligible': 'relationship.flag.not-eligible',
  'no-partner-features': 'relationship.flag.no-partner-features',
} as const satisfies Readonly<Record<RoleFlag, MessageKey>>;
