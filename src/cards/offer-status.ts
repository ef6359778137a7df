import type { OfferFactsView } from '../domain/views/offer-view.js';
import type { Speech } from '../i18n/speech.js';

/** How an offer stands, in a word and a colour. A request for delegated administration is granted or refused. */
export interface SpokenStatus {
  readonly text: string;
  readonly color: 'Accent' | 'Good' | 'Warning' | 'Default';
}

export function spokenStatus({ kind, status }: Pick<OfferFactsView, 'kind' | 'status'>, speech: Speech): SpokenStatus {
  switch (status) {
    case 'sent':
      return { text: speech.say('status.sent'), color: 'Accent' };
    case 'accepted':
      return { text: speech.say(kind === 'delegation' ? 'offer.status.granted' : 'status.accepted'), color: 'Good' };
    case 'declined':
      return { text: speech.say(kind === 'delegation' ? 'offer.status.refused' : 'status.declined'), color: 'Default' };
    case 'withdrawn':
    case 'lapsed':
      return { text: speech.say(`status.${status}`), color: 'Warning' };
  }
}
