import type { PartnerOfRecordSetView } from '../domain/views/relationship-view.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { doerText, entryText } from './evidence.js';
import { partnerIdentity } from './partner-choices.js';

/** The receipt of a change of the partner of record. */
export function drawPartnerOfRecordSet(view: PartnerOfRecordSetView, { speech, layouts }: DrawingTools): Card {
  const { partner, former } = view;
  const nobody = speech.say('answer.nobody');
  const data = {
    ...{ lang: speech.locale, customerId: view.customerId },
    title: titleOf(view, speech),
    rows: [
      {
        label: speech.say('roles.row.present'),
        value: partner?.name ?? nobody,
        detail: partner ? partnerIdentity(partner, speech) : undefined,
      },
      { label: speech.say('roles.row.former'), value: former?.name ?? nobody },
      { label: speech.say('roles.row.named'), value: speech.dateTime(view.at), detail: doerText(view.by, speech) },
      { label: speech.say('roles.row.entry'), value: entryText(view.source, speech) },
    ],
  };
  return bindLayout(layouts, 'partner-of-record-set', data, speech);
}

function titleOf({ how, partner }: PartnerOfRecordSetView, speech: Speech): string {
  if (how === 'given-back') return speech.say('roles.partnerOfRecord.givenBackTitle');
  return speech.say(partner ? 'roles.partnerOfRecord.setTitle' : 'roles.partnerOfRecord.removedTitle');
}
