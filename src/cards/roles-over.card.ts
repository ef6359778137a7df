import type { RoleAsked } from '../domain/ask.js';
import type { RoleCourse, RolesOverView, RoleSpanView } from '../domain/views/roles-view.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { roleName, spanLine } from './role-span.js';

/** Who held which role over a period, the latest first; each with who agreed to it and the entry that says so. */
export function drawRolesOver(view: RolesOverView, { speech, layouts }: DrawingTools): Card {
  const { ask, period } = view;
  const { customerId, role } = ask.slots;
  const data = {
    customerName: view.customer.name,
    title: speech.say(view.side === 'partner' ? 'ownRoles.title' : 'relationship.title'),
    period: speech.say('history.period', { from: speech.date(period.from), to: speech.date(period.to) }),
    cut: view.cut ? speech.say('roleTimes.upToNow') : undefined,
    courses: view.courses.map((course) => courseTexts(course, view, speech)),
    more: view.courses.filter(({ more }) => more > 0).map((course) => moreOf(course, view, speech)),
    today: { intent: ask.intent, slots: { customerId, role } },
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'roles-over', data, speech);
}

const courseTexts = ({ role, spans, more, unknownUntil }: RoleCourse, { side, asOf, period }: RolesOverView, speech: Speech) => ({
  heading: roleName(role, speech),
  spans: spans.map((span) => spanLine(span, whenOf(span, speech), { asOf, speech })),
  unknown: unknownUntil === null || more > 0 ? undefined : unknownText(role, unknownUntil, period.to, speech),
  none: spans.length === 0 && side === 'partner' ? speech.say('roleTimes.notYoursWithin') : undefined,
});

/** Where nothing is known of all of the time asked about, its end says nothing. */
const unknownText = (role: RoleAsked, until: number, end: number, speech: Speech): string =>
  until < end ? speech.say('roleTimes.unknownUntil', { until: speech.dateTime(until) }) : speech.say(`roleTimes.unrecordedThen.${role}`);

/** A stretch of less than a day is told by the time of day. */
const whenOf = ({ from, to }: RoleSpanView, speech: Speech): ((instant: number) => string) =>
  to !== null && speech.date(from) === speech.date(to) ? (instant) => speech.dateTime(instant) : (instant) => speech.date(instant);

/** "More" is of one role: the list that is asked for begins where this one ended. */
const moreOf = ({ role, more, spans }: RoleCourse, { ask, shown }: RolesOverView, speech: Speech) => ({
  title: speech.say(`roleTimes.moreOf.${role}`, { count: more }),
  ask: { intent: ask.intent, slots: { ...ask.slots, role } },
  shown: role === ask.slots.role ? shown : spans.length,
});
