import type { Locale } from '../../domain/people.js';
import type { PersonView } from '../chat.js';
import { el } from './dom.js';
import { createLedgerView } from './ledger-view.js';
import type { Server } from './server.js';
import type { Words } from './words.js';

interface LedgerPlaceProps {
  readonly words: Words;
  readonly locale: Locale;
  readonly server: Server;
  /** Whose ledger is shown. */
  readonly customer: () => PersonView | undefined;
}

// Messages tell of entries; one may be written a moment after the message.
const PAUSES_MS = [250, 1500];

/** Keeps the strip below the chats at the ledger of the customer that is played. */
export function createLedgerPlace({ words, locale, server, customer }: LedgerPlaceProps) {
  const element = el('div', { class: 'ledger-place' });
  let view = createLedgerView({ words, locale, timeZone: 'UTC', customer: '' });

  async function load(): Promise<void> {
    const shown = view;
    const rows = await server.ledger(customer()?.customerId ?? '').catch(() => null);
    if (rows) shown.show(rows);
  }

  return {
    element,
    loadSoon: (): void => PAUSES_MS.forEach((pause) => setTimeout(() => void load(), pause)),
    /** Another customer. */
    redraw: (): void => {
      const shown = customer();
      view = createLedgerView({ words, locale, timeZone: shown?.timeZone ?? 'UTC', customer: shown?.organisation ?? '' });
      element.replaceChildren(view.element);
      void load();
    },
  };
}
