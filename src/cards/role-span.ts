import type { RoleAsked } from '../domain/ask.js';
import type { RoleNote, RoleSpanView } from '../domain/views/roles-view.js';
import type { Speech } from '../i18n/speech.js';
import { doerText } from './evidence.js';
import { sourceText, termText } from './role-term.js';

/** A stretch of time in which somebody held a role, in words: since when, until when, who agreed to it, where that is written. */

export const roleName = (role: RoleAsked, speech: Speech): string =>
  speech.say(role === 'administrator' ? 'relationship.administrator' : 'relationship.partnerOfRecord');

/** R21: an import knows since when it has recorded a role, and not since when it has been held. What is over ends in no number of days. */
export function spanTerm({ from, to, until, imported }: RoleSpanView, asOf: number, speech: Speech): string {
  if (until === null) return imported ? speech.say('roleTimes.imported', { since: speech.date(from) }) : termText(from, null, asOf, speech);
  const dates = { since: speech.date(from), until: to === null ? speech.dateWithDistance(until, asOf) : speech.date(until) };
  return speech.say(imported ? 'roleTimes.importedUntil' : 'relationship.term', dates);
}

/** Who agreed to it, or ended what was before. May hold a person's name (T13). */
export function spanBy({ partner, by, imported, offerNumber }: RoleSpanView, speech: Speech): string | undefined {
  if (imported) return undefined;
  if (by === null) return speech.say('roleTimes.endedByDate');
  const doer = doerText(by, speech);
  if (partner === null) return speech.say('roleTimes.endedBy', { doer });
  return offerNumber === null
    ? speech.say('roleTimes.approved', { doer })
    : speech.say('roleTimes.approvedOn', { doer, number: offerNumber });
}

/** One that is over, or may be: "March 3 – April 12". An import's beginning is when it was recorded. */
export function spanLine(
  span: RoleSpanView,
  when: (instant: number) => string,
  { asOf, speech }: { readonly asOf: number; readonly speech: Speech },
) {
  const { partner, from, to, imported } = span;
  return {
    name: partner?.name ?? speech.say('roleTimes.nobody'),
    term: to === null ? spanTerm(span, asOf, speech) : speech.say('roleTimes.held', { from: when(from), to: when(to) }),
    imported: imported && to !== null ? speech.say('roleTimes.imported', { since: speech.date(from) }) : undefined,
    by: spanBy(span, speech),
    source: sourceText(span.source, speech),
  };
}

/** Above the roles: why nothing was done, or what to choose. It may hold names, so it belongs into TextRuns (T13). */
export function noteText(note: RoleNote, speech: Speech): string {
  switch (note.kind) {
    case 'support-changes-nothing':
      return speech.say('roleTimes.support');
    case 'may-give-back':
      return note.names.length === 0
        ? speech.say('roleTimes.mayGiveBack.none')
        : speech.say('roleTimes.mayGiveBack', { names: speech.list(note.names) });
    case 'may-decide':
      return note.names.length === 0
        ? speech.say('roleTimes.mayDecide.none')
        : speech.say('roleTimes.mayDecide', { names: speech.list(note.names) });
    case 'holds':
      return holdsText(note, speech);
  }
}

function holdsText({ partnerName, roles, asked }: RoleNote & { readonly kind: 'holds' }, speech: Speech): string {
  const role = asked && roleName(asked, speech);
  if (partnerName === null) return speech.say('roleTimes.nobodyHolds', { role: role ?? '' });
  if (roles.length === 0) return speech.say('roleTimes.holds.nothing', { partner: partnerName });
  if (role !== null) return speech.say('roleTimes.holds.notAsked', { partner: partnerName, role });
  return speech.say('roleTimes.holds.roles', { partner: partnerName, roles: speech.list(roles.map((each) => roleName(each, speech))) });
}
