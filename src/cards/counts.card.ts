import type { CountsView } from '../domain/views/relationship-view.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';

/** How many offers stand how. */
export function drawCounts({ of, counts, total, asOf }: CountsView, { speech, layouts }: DrawingTools): Card {
  const data = {
    of: of.kind === 'everybody' ? speech.say('counts.everybody') : of.name,
    counts: counts.map(({ status, count }) => ({ status: speech.say(`status.${status}`), count: speech.number(count) })),
    total: speech.number(total),
    time: speech.dateTime(asOf),
  };
  return bindLayout(layouts, 'counts', data, speech);
}
