import type { StatusView } from '../domain/views/offer-view.js';
import type { Speech } from '../i18n/speech.js';
import { spokenStatus, type SpokenStatus } from './offer-status.js';

/** How an offer stands for the partner that sent it, and who must do what now. */

/** While a counter-proposal waits, the partner is the one who is waited for. */
export function statusText({ offer, counter }: StatusView, speech: Speech): SpokenStatus {
  const status = spokenStatus(offer, speech);
  return offer.status === 'sent' && counter ? { ...status, text: speech.say('status.counter') } : status;
}

export interface Next {
  readonly text: string;
  /** Of the container: `accent` where the reader must act. */
  readonly style: 'accent' | 'good' | 'emphasis';
}

export function whoIsNext(view: StatusView, speech: Speech): Next {
  const { offer, counter, closedAt, asOf } = view;
  if (offer.status === 'sent' && counter) {
    return {
      style: 'accent',
      text: speech.say('status.next.you', { since: speech.date(counter.at), until: speech.date(offer.validUntil) }),
    };
  }
  switch (offer.status) {
    case 'sent': {
      const values = { since: speech.dateWithDistance(offer.sentAt, asOf), until: speech.dateWithDistance(offer.validUntil, asOf) };
      return { style: 'emphasis', text: speech.say('status.next.customer', values) };
    }
    case 'withdrawn':
      return { style: 'emphasis', text: speech.say('status.next.withdrawn', { at: speech.date(closedAt ?? offer.validUntil) }) };
    case 'lapsed':
      return nextAfterLapse(view, speech);
    case 'accepted':
    case 'declined':
      return nextAfterAnswer(view, speech);
  }
}

/** R11: whether the customer still wants it. */
function nextAfterLapse({ offer, closedAt, requestedAgain }: StatusView, speech: Speech): Next {
  const at = speech.date(closedAt ?? offer.validUntil);
  if (!requestedAgain) return { style: 'emphasis', text: speech.say('status.next.lapsed', { at }) };
  const { answeredBy } = requestedAgain;
  if (answeredBy !== null) return { style: 'emphasis', text: speech.say('status.next.answeredAgain', { at, number: answeredBy }) };
  return { style: 'accent', text: speech.say('status.next.requestedAgain', { at, since: speech.date(requestedAgain.at) }) };
}

/** A declined offer can still have brought a grant (R9). */
function nextAfterAnswer({ offer, answered }: StatusView, speech: Speech): Next {
  if (offer.status === 'accepted' && offer.kind === 'purchase') return { style: 'good', text: speech.say('status.next.order') };
  if (offer.trial?.status === 'running') return { style: 'good', text: speech.say('status.next.orderTrial') };
  if (offer.trial?.status === 'ended') return { style: 'accent', text: speech.say('status.next.followUp') };
  if (answered?.answers.delegation?.answer === 'granted') return { style: 'good', text: speech.say('status.next.administer') };
  return { style: 'emphasis', text: speech.say('status.next.nobody') };
}
