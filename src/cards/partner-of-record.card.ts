import type { PartnerOfRecordView } from '../domain/views/relationship-view.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { partnerChoices, partnerIdentity, partnersFoundText } from './partner-choices.js';
import { sayRefusal } from './say-refusal.js';

/** R22, R23: search, see who it is, confirm. */
export function drawPartnerOfRecord(view: PartnerOfRecordView, { speech, layouts }: DrawingTools): Card {
  const { present, found, chosen, problem } = view;
  const data = {
    ...{ lang: speech.locale, reference: view.reference, customerId: view.customerId },
    title: speech.say('roles.partnerOfRecord.title'),
    banners: problem ? [{ style: 'attention', text: sayRefusal(problem, speech) }] : [],
    present: present ? speech.say('roles.partnerOfRecord.now', { partner: present.name }) : speech.say('roles.partnerOfRecord.nobodyNow'),
    ...(chosen ? confirming(chosen, present, speech) : searching(found, present, speech)),
  };
  return bindLayout(layouts, 'partner-of-record', data, speech);
}

function confirming(chosen: NonNullable<PartnerOfRecordView['chosen']>, present: PartnerOfRecordView['present'], speech: Speech) {
  const label = speech.say('roles.row.present');
  if (chosen === 'nobody') {
    const consequence = present ? speech.say('roles.partnerOfRecord.confirmNobody', { partner: present.name }) : undefined;
    return { isChosen: true, rows: [{ label, value: speech.say('answer.nobody') }], consequence };
  }
  return {
    isChosen: true,
    rows: [{ label, value: chosen.name, detail: partnerIdentity(chosen, speech) }],
    consequence: speech.say('roles.partnerOfRecord.confirmText', { partner: chosen.name }),
  };
}

function searching(found: PartnerOfRecordView['found'], present: PartnerOfRecordView['present'], speech: Speech) {
  return {
    isSearching: true,
    search: found?.text,
    found: found ? partnersFoundText(found, speech) : undefined,
    choices: partnerChoices(found?.partners ?? []),
    mayHaveNobody: present !== null,
  };
}
