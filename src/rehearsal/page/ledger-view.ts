import type { Locale } from '../../domain/people.js';
import type { LedgerRow } from '../chat.js';
import { el, fingerprint } from './dom.js';
import { dateOf, timeOf } from './format.js';
import type { Words } from './words.js';

interface LedgerProps {
  readonly words: Words;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly customer: string;
}

const SHORT = 8;
const OFFER_NUMBER = /^[TPD]-\d+$/;

/** The customer's ledger, entry by entry: each shows the fingerprint of the one before it, and its own. */
export function createLedgerView({ words, locale, timeZone, customer }: LedgerProps) {
  const list = el('ol', { class: 'entries' });
  const empty = el('p', { class: 'ledger-empty' }, words('ledger.empty'));
  const track = el('div', { class: 'track', tabindex: '0', role: 'group', 'aria-label': words('ledger.title', { customer }) }, list, empty);
  let shown = 0;

  const mark = (hash: string, key: 'ledger.fingerprint' | 'ledger.previous', name: string): HTMLElement =>
    el(
      'span',
      { class: `mark ${name}`, title: `${words(key)}: ${hash}` },
      fingerprint(hash, name),
      el('span', { class: 'visually-hidden' }, words(key)),
      el('code', {}, hash.slice(0, SHORT)),
    );

  function draw(row: LedgerRow, fresh: boolean): HTMLElement {
    const when = `${dateOf(row.at, locale, timeZone)}, ${timeOf(row.at, locale, timeZone)}`;
    const number = row.about !== null && OFFER_NUMBER.test(row.about) ? row.about : null;
    const facts =
      row.answers.length > 0
        ? row.answers.map((answer) => words(`answer.${answer}`))
        : [number ? null : row.about, row.actor ?? words('ledger.nobody')].filter((fact) => fact !== null);
    return el(
      'li',
      { class: fresh ? 'entry fresh' : 'entry' },
      el(
        'p',
        { class: 'entry-head' },
        el('span', { class: 'visually-hidden' }, words('ledger.entry', { number: String(row.seq) })),
        el('span', { class: 'seq', 'aria-hidden': 'true' }, String(row.seq)),
        el('time', { datetime: new Date(row.at).toISOString() }, when),
      ),
      el('p', { class: 'entry-event' }, words(`event.${row.event}`), number && el('span', { class: 'about' }, ` ${number}`)),
      el('p', { class: 'entry-facts', title: facts.join(' · ') }, facts.join(' · ')),
      el(
        'p',
        { class: 'entry-chain' },
        row.seq === 1 ? el('span', { class: 'mark start' }, words('ledger.first')) : mark(row.previousHash, 'ledger.previous', 'before'),
        el('span', { class: 'link', 'aria-hidden': 'true' }),
        mark(row.hash, 'ledger.fingerprint', 'own'),
      ),
    );
  }

  return {
    element: el(
      'section',
      { class: 'ledger', 'data-side': 'ledger', id: 'chat-ledger', 'aria-labelledby': 'title-ledger' },
      el(
        'div',
        { class: 'ledger-head' },
        el('h2', { id: 'title-ledger', title: words('ledger.title', { customer }) }, words('ledger.title', { customer })),
        el('p', {}, words('ledger.explained')),
      ),
      track,
    ),
    show(rows: readonly LedgerRow[]): void {
      const grown = rows.length !== shown;
      const before = shown;
      empty.hidden = rows.length > 0;
      list.hidden = rows.length === 0;
      if (!grown) return;
      list.replaceChildren(...rows.map((row, index) => draw(row, before > 0 && index >= before)));
      shown = rows.length;
      track.scrollTo({ left: track.scrollWidth });
    },
  };
}
