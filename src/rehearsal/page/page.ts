/**
 * The rehearsal page: three chats side by side and the ledger below. It knows the server's plain answers and nothing of the
 * product's rules; every sentence comes from the catalogue or from the bot.
 */
import './page.css';
import type { ChatEvent } from '../chat.js';
import { nearestLocale } from '../nearest-locale.js';
import { createChatRow } from './chat-row.js';
import { createChoices, type Choices } from './choices.js';
import { el } from './dom.js';
import { momentOf } from './format.js';
import { createLedgerPlace } from './ledger-place.js';
import { createServer, type Server } from './server.js';
import { createTabsView } from './tabs-view.js';
import { createTopView, introView } from './top-view.js';
import { wordsIn } from './words.js';

/** What stays when the page is drawn again in another language. */
interface Frame {
  readonly app: HTMLElement;
  readonly server: Server;
  readonly choices: Choices;
  /** How far the rehearsal clock is ahead of this computer's, in milliseconds. */
  ahead: number;
}

interface Drawn {
  readonly receive: (event: ChatEvent) => void;
  readonly connected: (yes: boolean) => void;
  readonly tick: () => void;
}

const TICK_MS = 5_000;
const RETRY_MS = 2_000;

async function start(app: HTMLElement): Promise<void> {
  const server = createServer();
  const first = await Promise.all([server.people(), server.now()]).catch(() => null);
  if (!first) {
    app.replaceChildren(el('p', { class: 'lost', role: 'alert' }, wordsIn(nearestLocale(navigator.languages))('connection.lost')));
    setTimeout(() => void start(app), RETRY_MS);
    return;
  }
  const [people, now] = first;
  const frame: Frame = { app, server, choices: createChoices(people), ahead: now - Date.now() };
  let drawn: Drawn;
  const redraw = (): void => {
    drawn = draw(frame, redraw);
  };
  redraw();
  server.listen(
    (event) => drawn.receive(event),
    (yes) => drawn.connected(yes),
  );
  setInterval(() => drawn.tick(), TICK_MS);
}

function draw(frame: Frame, redraw: () => void): Drawn {
  const { app, server, choices } = frame;
  const locale = choices.pageLocale();
  const words = wordsIn(locale);
  document.documentElement.lang = locale;
  document.title = words('title');

  const main = el('main');
  const status = el('p', { class: 'visually-hidden', role: 'status' });
  const lost = el('p', { class: 'lost', role: 'alert', hidden: true }, words('connection.lost'));
  const tabs = createTabsView(words, (tab) => (main.dataset['shown'] = tab));
  const ledger = createLedgerPlace({ words, locale, server, customer: () => choices.person('customer') });
  const now = (): number => Date.now() + frame.ahead;
  const chats = createChatRow({ words, server, choices, now, customerChanged: ledger.redraw });
  const tick = (): void => {
    top.tick();
    chats.tick();
  };

  async function moveClock(days: 1 | 7 | 30): Promise<void> {
    top.setBusy(true);
    try {
      frame.ahead = (await server.moveClock(days)) - Date.now();
      tick();
      status.textContent = words('clock.moved', { date: momentOf(now(), locale) });
    } catch {
      status.textContent = words('clock.failed');
    }
    top.setBusy(false);
    ledger.loadSoon();
    chats.lookAgain();
  }

  const top = createTopView({
    words,
    locale,
    now,
    moveClock: (days) => void moveClock(days),
    chooseLocale(chosen) {
      choices.choosePageLocale(chosen);
      redraw();
    },
  });
  ledger.redraw();
  main.append(introView(words), tabs.element, chats.element, ledger.element);
  app.replaceChildren(el('a', { class: 'skip', href: '#chats' }, words('skipToChats')), top.element, lost, main, status);

  return {
    receive(event) {
      const side = chats.receive(event);
      if (event.kind !== 'message') return;
      if (side && event.message.from === 'bot') tabs.announce(side);
      if (event.message.from === 'person') main.dataset['spoken'] = '';
      ledger.loadSoon();
    },
    connected(yes) {
      if (yes && !lost.hidden) chats.reload();
      lost.hidden = yes;
    },
    tick,
  };
}

const app = document.getElementById('app');
if (app) void start(app);
