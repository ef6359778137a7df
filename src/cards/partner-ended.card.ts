import type { PartnerEndedView } from '../domain/views/relationship-view.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { doerText, entryText } from './evidence.js';
import { partnerIdentity } from './partner-choices.js';

/** The receipt: everything with a partner has ended, whoever pressed first. */
export function drawPartnerEnded(view: PartnerEndedView, { speech, layouts }: DrawingTools): Card {
  const data = {
    customerId: view.customerId,
    title: speech.say('endPartner.ended'),
    text: speech.say('endPartner.endedText', { partner: view.partner.name, customer: view.customerName }),
    rows: [
      { label: speech.say('endPartner.row.partner'), value: view.partner.name, detail: partnerIdentity(view.partner, speech) },
      { label: speech.say('endPartner.row.ended'), value: whatEnded(view, speech) },
      { label: speech.say('roles.row.ended'), value: speech.dateTime(view.at), detail: doerText(view.by, speech) },
      { label: speech.say('roles.row.entry'), value: entryText(view.source, speech) },
    ],
  };
  return bindLayout(layouts, 'partner-ended', data, speech);
}

function whatEnded({ administration, partnerOfRecord, offers, requests }: PartnerEndedView, speech: Speech): string {
  const ended = [
    ...(administration ? [speech.say('relationship.administrator')] : []),
    ...(partnerOfRecord ? [speech.say('relationship.partnerOfRecord')] : []),
    ...[...offers, ...requests],
  ];
  return ended.join(' · ');
}
