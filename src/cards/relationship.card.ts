import type { RoleFlag } from '../domain/eligibility.js';
import type { RelationshipView, RoleHeld } from '../domain/views/relationship-view.js';
import type { MessageKey } from '../i18n/catalogues.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { partnerIdentity } from './partner-choices.js';
import { sourceText, termText } from './role-term.js';
import { sayRefusal } from './say-refusal.js';

/** Who holds which role at a customer: two roles that never set one another (R16), each with the entry that says so. */
export function drawRelationship(view: RelationshipView, { speech, layouts }: DrawingTools): Card {
  const data = {
    customer: view.customer,
    banners: view.problem ? [{ style: 'attention', text: sayRefusal(view.problem, speech) }] : [],
    roles: [
      {
        heading: speech.say('relationship.administrator'),
        meaning: speech.say('relationship.administrator.meaning'),
        ...(view.administrator ? held(view.administrator, view.asOf, speech) : { nobody: speech.say('relationship.administrator.nobody') }),
      },
      {
        heading: speech.say('relationship.partnerOfRecord'),
        meaning: speech.say('relationship.partnerOfRecord.meaning'),
        ...(view.partnerOfRecord
          ? held(view.partnerOfRecord, view.asOf, speech)
          : { nobody: speech.say('relationship.partnerOfRecord.nobody') }),
      },
    ],
    openOffers: speech.say('relationship.openOffers', { count: view.openOffers }),
    newest: view.source
      ? speech.say('relationship.newest', { source: sourceText(view.source, speech) })
      : speech.say('relationship.noEntries'),
    mayEndDelegation: view.may.endDelegation,
    maySetPartnerOfRecord: view.may.setPartnerOfRecord,
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'relationship', data, speech);
}

const FLAGS = {
  'partner-left': 'relationship.flag.partner-left',
  'not-eligible': 'relationship.flag.not-eligible',
  'no-partner-features': 'relationship.flag.no-partner-features',
} as const satisfies Readonly<Record<RoleFlag, MessageKey>>;

const held = ({ partner, since, until, source, flag }: RoleHeld, asOf: number, speech: Speech) => ({
  holder: { name: partner.name, identity: partnerIdentity(partner, speech) },
  term: termText(since, until, asOf, speech),
  source: sourceText(source, speech),
  flag: flag ? speech.say(FLAGS[flag]) : undefined,
});
