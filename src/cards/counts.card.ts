import type { CountLabel, CountsView } from '../domain/views/list-view.js';
import { monthText } from '../i18n/months.js';
import type { Speech } from '../i18n/speech.js';
import { drawAsked } from './asked.js';
import { bindLayout } from './bind.js';
import { capital } from './capital.js';
import type { Card, DrawingTools } from './card.js';
import { moreOfList } from './more-of-list.js';

/** Fewer offers are read at a glance without bars, and so are rows that are all alike. */
const LEAST_BARS = 5;
const LONGEST_BAR = 16;

/** How many offers there are, in groups; Adaptive Cards has no chart, so bars are made of blocks. */
export function drawCounts(view: CountsView, { speech, layouts }: DrawingTools): Card {
  const { of, asked, rows, most, offers, total } = view;
  const { more, cut } = moreOfList(view, asked, speech);
  const hasBars = total >= LEAST_BARS && rows.some(({ count }) => count !== most);
  const data = {
    of: of.kind === 'everybody' ? speech.say('counts.everybody') : of.name,
    asked: drawAsked(asked, speech),
    rows: rows.map(({ label, count }) => ({
      label: labelText(label, speech),
      count: speech.number(count),
      bar: hasBars && count > 0 ? barOf(count, most) : undefined,
    })),
    several: asked.ask.slots.groupBy === 'product',
    cut: cut && speech.say('counts.cut', { count: view.cutAt ?? 0 }),
    more,
    offers: speech.number(offers),
    slots: { ...asked.ask.slots, groupBy: undefined },
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'counts', data, speech);
}

/** What there is at all has a bar. */
const barOf = (count: number, most: number): string => '█'.repeat(Math.max(1, Math.round((count / most) * LONGEST_BAR)));

function labelText(label: CountLabel, speech: Speech): string {
  switch (label.by) {
    case 'status':
      return speech.say(`status.${label.status}`);
    case 'month':
      return capital(monthText(label.month, speech.locale), speech);
    case 'name':
      return label.name;
    case 'no-product':
      return speech.say('counts.noProduct');
    case 'unknown':
      return speech.say('counts.unknown');
  }
}
