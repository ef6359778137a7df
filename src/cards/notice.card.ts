import type { NoticeReason } from '../domain/who-is-told.js';
import type { NoticeView } from '../domain/views/conversation-view.js';
import type { MessageValues, Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';

/** A short message because something happened, with one button that leads on. A partner's texts name nobody but the customer (R15, R23). */
export function drawNotice(view: NoticeView, { speech, layouts }: DrawingTools): Card {
  const { side, offer } = view;
  const values = valuesOf(view, speech);
  const notices = view.reasons.map((reason) => ({ title: titleOf(reason, values, speech), text: textOf(reason, view, values, speech) }));
  const atPartner = side === 'partner';
  const data = {
    ...{ lang: speech.locale, customerId: view.customerId, offerId: offer?.offerId },
    title: notices[0]?.title ?? '',
    notices,
    at: speech.dateTime(view.at),
    mayFollowUp: atPartner && offer !== null && view.reasons.includes('trial-ended'),
    mayOfferAgain:
      atPartner && offer !== null && view.reasons.some((reason) => reason === 'offer-lapsed' || reason === 'offer-requested-again'),
    opensOffer: !atPartner && offer !== null,
    showsStatus: atPartner && offer !== null,
    showsRoles: view.reasons.some(isAboutRoles),
    rolesTitle: speech.say(atPartner ? 'notice.showOwnRoles' : 'notice.showRelationship'),
  };
  return bindLayout(layouts, 'notice', data, speech);
}

const isAboutRoles = (reason: NoticeReason): boolean =>
  reason.startsWith('administration-') || reason.startsWith('partner-of-record-') || reason === 'partner-ended';

function valuesOf({ customerName, partnerName, offer, at }: NoticeView, speech: Speech): MessageValues {
  return {
    customer: customerName,
    partner: partnerName ?? speech.say('doer.partner'),
    at: speech.date(at),
    ...(offer && {
      number: offer.number,
      kind: offer.kind,
      outcome: offer.status,
      revision: offer.revision,
      until: speech.date(offer.validUntil),
    }),
  };
}

/** Titles hold numbers and dates only: they are headings, not TextRuns (T13). */
const titleOf = (reason: NoticeReason, values: MessageValues, speech: Speech): string => speech.say(`notice.${reason}`, values);

function textOf(reason: NoticeReason, { side, partnerName }: NoticeView, values: MessageValues, speech: Speech): string {
  if (reason === 'partner-of-record-changed' && side === 'customer' && partnerName === null)
    return speech.say('notice.partner-of-record-changed.nobody', values);
  return speech.say(`notice.${reason}.${side}`, values);
}
