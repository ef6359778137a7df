import type { PartnerRef } from '../domain/events.js';
import type { OfferView } from '../domain/views/offer-view.js';
import type { Speech } from '../i18n/speech.js';
import { partnerChoices, partnersFoundText } from './partner-choices.js';

/** The questions of an open offer, numbered as they stand on the card (R24). */

/** R5, R20: what cannot be accepted can still be declined. */
export const askOffer = ({ obstacle }: OfferView, position: number, speech: Speech) => ({
  heading: `${position}. ${speech.say('answer.offer')}`,
  mayAccept: obstacle === null,
});

/** R15, R19: what granting would put out of force, and the days asked or typed. */
export function askDelegation(view: OfferView, position: number, speech: Speech) {
  const most = view.offer.delegationDays ?? 0;
  return {
    heading: `${position}. ${speech.say('answer.delegation')}`,
    present: presentAdministrator(view, speech),
    mayRefuse: view.parts.includes('offer'),
    mayGrant: view.offer.kind !== 'delegation' || view.obstacle === null,
    most,
    days: view.filledIn.days ?? most,
  };
}

function presentAdministrator({ administrator, partner }: OfferView, speech: Speech): string | undefined {
  if (!administrator) return undefined;
  const values = { partner: partner.name, administrator: administrator.partner.name, until: speech.date(administrator.until) };
  return speech.say(administrator.isOfferingPartner ? 'offer.delegation.renews' : 'offer.delegation.replaces', values);
}

/** R22, R23: keeping what there is is preselected; the offering partner, what a search found, or nobody. */
export function askPartnerOfRecord(view: OfferView, position: number, speech: Speech) {
  const { partnerOfRecord: present, partnersFound, filledIn } = view;
  const choices = choicesOf(view, speech);
  const typed = filledIn.partnerOfRecord;
  return {
    heading: `${position}. ${speech.say('answer.partnerOfRecord')}`,
    present: present ? speech.say('roles.partnerOfRecord.now', { partner: present.name }) : speech.say('roles.partnerOfRecord.nobodyNow'),
    choices,
    // A partner that is no longer listed cannot stay chosen unseen.
    value: choices.some((choice) => choice.value === typed) ? typed : 'keep',
    searched: partnersFound !== null,
    text: partnersFound?.text,
    found: partnersFound ? partnersFoundText(partnersFound, speech) : undefined,
  };
}

function choicesOf({ partnerOfRecord: present, partner, partnersFound }: OfferView, speech: Speech) {
  const others = [partner, ...(partnersFound?.partners ?? [])].filter((other) => other.partnerId !== present?.partnerId);
  return [
    {
      title: present ? speech.say('offer.partnerOfRecord.keep', { partner: present.name }) : speech.say('offer.partnerOfRecord.keepNobody'),
      value: 'keep',
    },
    ...partnerChoices(unique(others)),
    ...(present ? [{ title: speech.say('answer.nobody'), value: 'nobody' }] : []),
  ];
}

const unique = (partners: readonly PartnerRef[]): PartnerRef[] => [
  ...new Map(partners.map((partner) => [partner.partnerId, partner])).values(),
];
