import { ROLES, type Role, type Side } from '../domain/people.js';
import { may, type Act } from '../domain/permissions.js';
import type { MessageKey } from '../i18n/catalogues.js';
import type { Speech } from '../i18n/speech.js';

/** What somebody can be offered to do: buttons that say an intent for them, and sentences to write. */

const intents = {
  partner: ['trial.send', 'offer.send', 'admin.request', 'offer.list'],
  customer: ['approval.list', 'partner.mine', 'por.set', 'history.show'],
  support: ['customer.partners', 'history.show', 'offer.list', 'stats.count'],
} as const satisfies Readonly<Record<Side, readonly string[]>>;

const examples = {
  partner: [
    'example.trial',
    'example.offer',
    'example.delegation',
    'example.status',
    'example.ourRoles',
    'example.availability',
    'example.findPartner',
  ],
  customer: [
    'example.waiting',
    'example.whoAdministers',
    'example.setPartnerOfRecord',
    'example.history',
    'example.isRequestReal',
    'example.whoLooked',
    'example.ownEvidence',
    'example.findPartner',
  ],
  support: [
    'example.customerPartners',
    'example.customerPartnerOfRecord',
    'example.customerHistory',
    'example.counts',
    'example.evidence',
    'example.availability',
    'example.findPartner',
  ],
} as const satisfies Readonly<Record<Side, readonly MessageKey[]>>;

type Intent = (typeof intents)[Side][number] | 'help';

export interface Suggestion {
  readonly title: string;
  readonly intent: Intent;
  /** Of what this side does most. */
  readonly style: 'positive' | undefined;
}

interface Asker {
  readonly sides: readonly Side[];
  readonly roles: readonly Role[];
}

/** Few enough to be seen at once: somebody of two sides gets the first ones of each. `last` stands in the end. */
export function suggestionsFor({ sides, roles }: Asker, last: readonly Intent[], speech: Speech): Suggestion[] {
  const each = sides.length > 1 ? 2 : 4;
  const suggested = new Set<Intent>([...sides.flatMap((side) => allowed<Intent>(intents[side], roles).slice(0, each)), ...last]);
  const first = sides[0] && intents[sides[0]][0];
  return [...suggested].map((intent) => ({ title: speech.say(`ask.${intent}`), intent, style: intent === first ? 'positive' : undefined }));
}

/** What only some of a side may ask or do. */
const needed: Partial<Record<MessageKey | Intent, Act>> = {
  'por.set': 'set-partner-of-record',
  'example.setPartnerOfRecord': 'set-partner-of-record',
  'example.isRequestReal': 'ask-whether-real',
  'example.whoLooked': 'ask-who-looked',
  'example.ownEvidence': 'get-evidence',
};

const allowed = <T extends MessageKey | Intent>(things: readonly T[], roles: readonly Role[]): T[] =>
  things.filter((thing) => {
    const act = needed[thing];
    return act === undefined || may(roles, act);
  });

/** Things to say on that side, at most `most` of them; with roles, only what they allow. */
export const examplesFor = (side: Side, most: number, speech: Speech, roles: readonly Role[] = ROLES): string[] =>
  allowed<MessageKey>(examples[side], roles)
    .slice(0, most)
    .map((key) => speech.say(key));
