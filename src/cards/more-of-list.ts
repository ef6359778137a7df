import type { AskedView } from '../domain/views/asked-view.js';
import type { ListPage } from '../domain/views/list-view.js';
import type { Speech } from '../i18n/speech.js';

/** The button that shows what follows in a list, and the line that says where the list ends before all has been shown. */
export const moreOfList = ({ more, shown, cutAt }: ListPage, { ask }: AskedView, speech: Speech) => ({
  more:
    more > 0
      ? {
          title: speech.say(['offer.list', 'approval.list'].includes(ask.intent) ? 'offers.more' : 'lists.more', { count: more }),
          intent: ask.intent,
          slots: ask.slots,
          shown,
        }
      : undefined,
  cut: cutAt === null ? undefined : speech.say('lists.cut', { count: cutAt }),
});
