import type { Refusal } from '../domain/refusals.js';
import type { OfferView } from '../domain/views/offer-view.js';
import type { Speech } from '../i18n/speech.js';
import { doerText, entryText } from './evidence.js';
import { partnerIdentity } from './partner-choices.js';
import type { Row } from './row.js';
import { sayRefusal } from './say-refusal.js';

/** What stands at the top of an offer card: how it stands, what is in the way, who offers what until when. */

export interface Banner {
  readonly style: 'good' | 'warning' | 'attention' | 'accent' | 'emphasis';
  readonly text: string;
}

export function statusText(
  { offer, mayDecide }: OfferView,
  speech: Speech,
): { text: string; color: 'Good' | 'Warning' | 'Accent' | 'Default' } {
  const isDelegation = offer.kind === 'delegation';
  switch (offer.status) {
    case 'sent':
      return { text: speech.say(mayDecide ? 'offer.status.yours' : 'status.sent'), color: 'Accent' };
    case 'accepted':
      return { text: speech.say(isDelegation ? 'offer.status.granted' : 'status.accepted'), color: 'Good' };
    case 'declined':
      return { text: speech.say(isDelegation ? 'offer.status.refused' : 'status.declined'), color: 'Default' };
    case 'withdrawn':
    case 'lapsed':
      return { text: speech.say(`status.${offer.status}`), color: 'Warning' };
  }
}

export function banners(view: OfferView, speech: Speech): Banner[] {
  const { offer, partner, counter, closedAt } = view;
  const found: Banner[] = [];
  if (view.problem) found.push({ style: 'attention', text: obstacleText(view.problem, partner.name, speech) });
  if (view.obstacle) found.push({ style: 'attention', text: obstacleText(view.obstacle, partner.name, speech) });
  if (closedAt !== null && (offer.status === 'withdrawn' || offer.status === 'lapsed'))
    found.push(closedBanner(view, offer.status, closedAt, speech));
  if (offer.status !== 'sent') return found;
  if (!view.mayDecide) found.push({ style: 'accent', text: speech.say('offer.onlyAdmins', { customer: view.customerName }) });
  if (counter) found.push({ style: 'accent', text: counterText(counter, partner.name, speech) });
  return found;
}

/** What the partner lacks is the partner's to know: the customer reads what follows from it (R5). */
function obstacleText(refusal: Refusal, partner: string, speech: Speech): string {
  switch (refusal.code) {
    case 'not-in-programme':
    case 'services-not-authorised':
    case 'usage-location-not-allowed':
    case 'subscription-unknown':
      return speech.say('offer.obstacle.partner', { partner });
    case 'delegation-not-certified':
    case 'delegation-not-in-programme':
      return speech.say('offer.obstacle.delegation', { partner });
    default:
      return sayRefusal(refusal, speech);
  }
}

/** R11: after the lapse, also what came of it. */
function closedBanner({ partner, requestedAgain }: OfferView, status: 'withdrawn' | 'lapsed', closedAt: number, speech: Speech): Banner {
  const values = { partner: partner.name, at: speech.dateTime(closedAt) };
  if (!requestedAgain) return { style: 'warning', text: speech.say(`offer.closed.${status}`, values) };
  const { by, answeredBy } = requestedAgain;
  if (answeredBy !== null) return { style: 'accent', text: speech.say('offer.again.answered', { ...values, number: answeredBy }) };
  const since = speech.dateTime(requestedAgain.at);
  const text =
    by.kind === 'person'
      ? speech.say('offer.again.askedBy', { ...values, since, by: by.name })
      : speech.say('offer.again.asked', { ...values, since });
  return { style: 'accent', text };
}

function counterText(counter: NonNullable<OfferView['counter']>, partner: string, speech: Speech): string {
  const lines = speech.list(
    counter.lines.map((line) => speech.say('offer.counter.line', { count: line.licences, subscription: line.name })),
  );
  const values = { at: speech.dateTime(counter.at), lines, partner };
  return counter.by.kind === 'person'
    ? speech.say('offer.counter.waitingBy', { ...values, by: counter.by.name })
    : speech.say('offer.counter.waiting', values);
}

export function headline({ offer, partner, customerName }: OfferView, speech: Speech): string {
  const subscription = offer.lines[0]?.name ?? '';
  return speech.say(`offer.headline.${offer.kind}`, {
    partner: partner.name,
    customer: customerName,
    subscription,
    count: offer.lines.length,
  });
}

export function summary(view: OfferView, speech: Speech): Row[] {
  const { offer, partner, decided } = view;
  const known = view.knownSince === null ? speech.say('offer.firstContact') : speech.date(view.knownSince);
  const rows: (Row | false)[] = [
    decided !== null && {
      label: speech.say('offer.row.decided'),
      value: speech.dateTime(decided.at),
      detail: doerText(decided.by, speech),
    },
    { label: speech.say('offer.row.from'), value: partner.name, detail: partnerIdentity(partner, speech) },
    offer.status === 'sent' && { label: speech.say('offer.row.known'), value: known },
    offer.status === 'sent' && { label: speech.say('offer.row.until'), value: speech.dateWithDistance(offer.validUntil, view.asOf) },
    offer.status !== 'sent' && { label: speech.say('offer.row.sent'), value: speech.date(offer.sentAt) },
    offer.basedOnTrial !== null && { label: speech.say('offer.row.follows'), value: offer.basedOnTrial },
    offer.headCount !== null && { label: speech.say('offer.row.people'), value: speech.say('offer.people', { count: offer.headCount }) },
    offer.revision > 1 && { label: speech.say('offer.row.revision'), value: speech.number(offer.revision) },
    decided !== null && { label: speech.say('offer.row.entry'), value: entryText(decided.source, speech) },
  ];
  return rows.filter((row) => row !== false);
}
