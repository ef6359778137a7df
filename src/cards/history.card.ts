import type { HistoryItem, HistoryView } from '../domain/views/relationship-view.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { doerText, entryText } from './evidence.js';
import { sayEntry } from './say-entry.js';

/** What happened with a customer, newest first; each line names the entry that says so. */
export function drawHistory(view: HistoryView, { speech, layouts }: DrawingTools): Card {
  const data = {
    customerId: view.customerId,
    customerName: view.customerName,
    period: periodText(view.period, speech),
    total: speech.say('history.total', { count: view.total }),
    items: view.items.map((item) => itemText(item, view, speech)),
    before: view.before,
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'history', data, speech);
}

function itemText({ entry, hash, by }: HistoryItem, { reader }: HistoryView, speech: Speech) {
  const { what, details } = sayEntry(entry.event, reader, speech);
  return {
    what,
    details,
    who: speech.say('history.who', { time: speech.dateTime(entry.at), doer: doerText(by, speech) }),
    source: entryText({ seq: entry.seq, hash, at: entry.at }, speech),
  };
}

function periodText({ from, to }: HistoryView['period'], speech: Speech): string | undefined {
  if (from !== null && to !== null) return speech.say('history.period', { from: speech.date(from), to: speech.date(to) });
  if (from !== null) return speech.say('history.from', { from: speech.date(from) });
  return to === null ? undefined : speech.say('history.to', { to: speech.date(to) });
}
