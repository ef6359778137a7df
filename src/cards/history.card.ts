import type { HistoryCoverage, HistoryItem, HistorySubject, HistoryView } from '../domain/views/history-view.js';
import { daysText } from '../i18n/days-text.js';
import type { Speech } from '../i18n/speech.js';
import { drawAsked } from './asked.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { doerText, entryText } from './evidence.js';
import { spokenStatus } from './offer-status.js';
import { sayEntry } from './say-entry.js';

/** What happened, newest first, with a customer, a partner or an offer; each line names the entry that says so. */
export function drawHistory(view: HistoryView, { speech, layouts }: DrawingTools): Card {
  const { subject, ask } = view;
  const { period } = ask.slots;
  const data = {
    ...subjectTexts(subject, speech),
    period: period && daysText(period, speech.locale),
    asked: { changes: drawAsked({ ask, names: {} }, speech).changes },
    none: view.items.length > 0 ? undefined : speech.say(period ? 'history.none' : 'history.noneAtAll'),
    total: speech.say('history.total', { count: view.total }),
    items: view.items.map((item) => itemText(item, view, speech)),
    ask,
    more: view.more,
    evidenceOf: view.evidenceOf,
    shown: view.shown,
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'history', data, speech);
}

function subjectTexts(subject: HistorySubject, speech: Speech) {
  switch (subject.kind) {
    case 'customer':
      return { name: subject.name };
    case 'partner-at-customer':
      return { name: subject.name, partner: subject.partnerName };
    case 'offer': {
      const status = spokenStatus({ kind: subject.offer, status: subject.status }, speech);
      const heading = speech.say('offers.heading', { number: subject.number, kind: speech.say(`kind.${subject.offer}`) });
      return { name: subject.name, offer: { heading, status } };
    }
    case 'partner':
      return {
        name: subject.name,
        coverage: coverageText(subject.coverage, speech),
      };
  }
}

const coverageText = ({ customers, of }: HistoryCoverage, speech: Speech): string =>
  of > customers
    ? speech.say('history.coverage.cut', { count: customers, all: of })
    : speech.say('history.coverage.complete', { count: customers });

function itemText({ entry, hash, by, customerName }: HistoryItem, { reader }: HistoryView, speech: Speech) {
  const { what, details } = sayEntry(entry.event, reader, speech);
  return {
    what,
    details,
    customer: customerName ?? undefined,
    who: speech.say('history.who', { time: speech.dateTime(entry.at), doer: doerText(by, speech) }),
    source: entryText({ seq: entry.seq, hash, at: entry.at }, speech),
  };
}
