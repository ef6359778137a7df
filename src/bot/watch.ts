import { parsePress } from '../cards/verbs.js';
import type { Identity } from '../channel/door.js';
import type { RefusalCode } from '../domain/refusals.js';
import type { Log } from '../log/log.js';
import type { SecurityEvent } from '../log/security-events.js';
import type { Answer } from './turn.js';

/** What the log says of a turn: what came in and what became of it, never what was said or shown. */
export type Watch = Pick<Log, 'note' | 'security'>;

type CameIn = { readonly kind: 'message' | 'other' } | { readonly kind: 'press' | 'refresh'; readonly data: unknown };

/** Refusals that an operator may have to look into, however they came about. */
const ALWAYS: Partial<Record<RefusalCode, SecurityEvent>> = {
  'person-unknown': 'person-unknown',
  'delegation-already-asked': 'restraint',
  'delegation-quiet-until': 'restraint',
  'daily-messages-reached': 'restraint',
  'daily-offers-reached': 'restraint',
  'clock-not-trusted': 'clock-not-trusted',
  'ledger-newer-than-software': 'ledger-newer',
};

/** Typed, these are a question like any other; a button that leads to them was given to somebody else, or made up. */
const OF_PRESSES: Partial<Record<RefusalCode, SecurityEvent>> = { 'not-found': 'press-foreign', 'role-missing': 'role-missing' };

/** Notes a turn and its answers; a card redrawn by itself alarms nobody. */
export function noteAnswers(watch: Watch, { tenantId, objectId }: Identity, came: CameIn, answers: readonly Answer[]): void {
  const press = 'data' in came ? parsePress(came.data) : undefined;
  const refusal = answers.map(refusalIn).find((code) => code !== undefined);
  const intent = press?.verb === 'ask' || press?.verb === 'refine' ? press.payload.intent : undefined;
  watch.note({ kind: came.kind, verb: press?.verb, ...(intent && { intent }), outcome: refusal ? 'refused' : 'answered', refusal });
  if (came.kind === 'refresh') return;
  const event = press === null ? 'press-altered' : refusal && (ALWAYS[refusal] ?? (press && OF_PRESSES[refusal]));
  if (event) watch.security(event, { reason: refusal, verb: press?.verb, tenant: tenantId, person: objectId });
}

/** A refusal is an answer of its own, or stands on the card that shows how things are. */
function refusalIn(answer: Answer): RefusalCode | undefined {
  if (answer.kind === 'refusal') return answer.refusal.code;
  if (answer.kind === 'text') return undefined;
  const { view } = answer.drawing;
  if ('problem' in view) return view.problem?.code;
  return 'refusal' in view ? view.refusal?.code : undefined;
}
