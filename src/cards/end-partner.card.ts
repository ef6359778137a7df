import type { EndPartnerView } from '../domain/views/relationship-view.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { partnerIdentity } from './partner-choices.js';
import { sayRefusal } from './say-refusal.js';

/** R20: one card lists what ends with a partner, one typed word ends all of it. */
export function drawEndPartner(view: EndPartnerView, { speech, layouts }: DrawingTools): Card {
  const { partner, problem } = view;
  const data = {
    ...{ reference: view.reference, customerId: view.customerId },
    ...{ partnerName: partner.name, identity: partnerIdentity(partner, speech) },
    title: speech.say('endPartner.title'),
    banners: problem ? [{ style: 'attention', text: sayRefusal(problem, speech) }] : [],
    sections: [{ heading: speech.say('endPartner.ends'), steps: whatEnds(view, speech) }],
    days: view.quietDays,
    word: speech.say('endPartner.word'),
    mayEndOne: view.administeredUntil !== null && (view.isPartnerOfRecord || view.offers.length + view.requests.length > 0),
  };
  return bindLayout(layouts, 'end-partner', data, speech);
}

function whatEnds({ administeredUntil, isPartnerOfRecord, offers, requests }: EndPartnerView, speech: Speech): string[] {
  return [
    ...(administeredUntil === null ? [] : [speech.say('endPartner.ends.administration', { until: speech.date(administeredUntil) })]),
    ...(isPartnerOfRecord ? [speech.say('endPartner.ends.partnerOfRecord')] : []),
    ...offers.map(({ number, kind, asksDelegation }) =>
      asksDelegation && kind !== 'delegation'
        ? speech.say('endPartner.ends.offerAndRequest', { number, kind: speech.say(`kind.${kind}`) })
        : speech.say('endPartner.ends.offer', { number, kind: speech.say(`kind.${kind}`) }),
    ),
    ...requests.map((number) => speech.say('endPartner.ends.request', { number })),
  ];
}
