import type { OwnRolesView } from '../domain/views/relationship-view.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { sourceText, termText } from './role-term.js';

/** A partner's own roles at one customer. Whether somebody else holds a role it does not hold stays unsaid (R29). */
export function drawOwnRoles(view: OwnRolesView, { speech, layouts }: DrawingTools): Card {
  const { administratorSince, administratorUntil, partnerOfRecordSince, asOf } = view;
  const data = {
    customerId: view.customerId,
    customerName: view.customerName,
    roles: [
      {
        heading: speech.say('relationship.administrator'),
        meaning: speech.say('relationship.administrator.meaning'),
        ...(administratorSince === null
          ? { nobody: speech.say('ownRoles.administrator.nobody') }
          : { term: termText(administratorSince, administratorUntil, asOf, speech) }),
      },
      {
        heading: speech.say('relationship.partnerOfRecord'),
        meaning: speech.say('relationship.partnerOfRecord.meaning'),
        ...(partnerOfRecordSince === null
          ? { nobody: speech.say('ownRoles.partnerOfRecord.nobody') }
          : { term: termText(partnerOfRecordSince, null, asOf, speech) }),
      },
    ],
    source: view.source ? sourceText(view.source, speech) : undefined,
    mayGiveDelegationBack: view.may.giveDelegationBack,
    mayGivePartnerOfRecordBack: view.may.givePartnerOfRecordBack,
    time: speech.dateTime(asOf),
  };
  return bindLayout(layouts, 'own-roles', data, speech);
}
