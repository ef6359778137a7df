import type { MomentView, RoleView } from '../domain/views/roles-view.js';
import type { Speech } from '../i18n/speech.js';

/** Which moment a card about roles speaks of: nothing for now, the day for one of the past, and for one ahead why it cannot be told. */
export function momentTexts(
  { moment, roles, asOf }: { readonly moment: MomentView; readonly roles: readonly RoleView[]; readonly asOf: number },
  speech: Speech,
): { readonly day: string | undefined; readonly future: readonly string[] } {
  if (moment.kind === 'now') return { day: undefined, future: [] };
  const day = speech.date(moment.at);
  if (moment.kind === 'day') return { day: speech.say('roleTimes.atEndOf', { day }), future: [] };
  const until = roles.find(({ role }) => role === 'administrator')?.held?.until;
  const grant =
    until === null || until === undefined ? [] : [speech.say('roleTimes.futureGrant', { until: speech.dateWithDistance(until, asOf) })];
  return { day: undefined, future: [speech.say('roleTimes.future', { day }), ...grant] };
}
