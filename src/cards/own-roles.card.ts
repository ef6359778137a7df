import type { OwnRolesView, RoleView } from '../domain/views/roles-view.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { momentTexts } from './role-moment.js';
import { noteText, roleName, spanBy, spanLine, spanTerm } from './role-span.js';
import { sourceText } from './role-term.js';

/** A partner's own roles at one customer. Whether somebody else holds a role it does not hold stays unsaid (R29). */
export function drawOwnRoles(view: OwnRolesView, { speech, layouts }: DrawingTools): Card {
  const { customerId, moment, knownSince, note } = view;
  const { day, future } = momentTexts(view, speech);
  const data = {
    customerId,
    customerName: view.customerName,
    banners: [...(note ? [noteText(note, speech)] : []), ...future].map((text) => ({ style: 'accent', text })),
    day,
    roles: view.roles.map((role) => roleTexts(role, view, speech)),
    knownSince:
      moment.kind === 'day' && knownSince !== null && knownSince > moment.at
        ? speech.say('roleTimes.ownSince', { since: speech.date(knownSince) })
        : undefined,
    hasHistory: knownSince !== null,
    mayGiveDelegationBack: view.may.giveDelegationBack,
    mayGivePartnerOfRecordBack: view.may.givePartnerOfRecordBack,
    today: moment.kind === 'day' ? { intent: 'customer.partners', slots: { customerId } } : undefined,
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'own-roles', data, speech);
}

function roleTexts({ role, held, earlier }: RoleView, { moment, asOf }: OwnRolesView, speech: Speech) {
  const past = moment.kind === 'day';
  const common = {
    heading: roleName(role, speech),
    meaning: speech.say(role === 'administrator' ? 'relationship.administrator.meaning' : 'relationship.partnerOfRecord.meaning'),
    earlierHeading: earlier.length > 0 ? speech.say('roleTimes.earlier') : undefined,
    earlier: earlier.map((span) => spanLine(span, (instant) => speech.dateTime(instant), { asOf, speech })),
  };
  if (!held) return { ...common, nobody: past ? speech.say(`roleTimes.notYours.${role}`) : speech.say(NOT_YOURS[role]) };
  return {
    ...common,
    term: spanTerm(held, asOf, speech),
    over: past && held.to !== null && held.to !== held.until ? speech.say('roleTimes.over', { to: speech.dateTime(held.to) }) : undefined,
    by: spanBy(held, speech),
    source: sourceText(held.source, speech),
  };
}

const NOT_YOURS = {
  administrator: 'ownRoles.administrator.nobody',
  'partner-of-record': 'ownRoles.partnerOfRecord.nobody',
} as const;
