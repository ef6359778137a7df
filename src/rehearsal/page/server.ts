import type { Locale } from '../../domain/people.js';
import type { ChatEvent, ChatMessage, Choice, LedgerRow, PersonView, PressedAction } from '../chat.js';

export type Server = ReturnType<typeof createServer>;

export interface Speaker {
  readonly person: string;
  readonly locale: Locale;
}

/** What the page asks of the server it came from. Every call rejects when there is no answer. */
export function createServer() {
  // The server and this script are one build: what it answers has the shapes of chat.ts.
  async function ask<T>(path: string, body?: object): Promise<T> {
    const response = await fetch(
      `/rehearsal/${path}`,
      body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {},
    );
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as T;
  }
  const of = (parameters: Readonly<Record<string, string>>): string => new URLSearchParams(parameters).toString();

  return {
    people: async () => (await ask<{ people: PersonView[] }>('people')).people,
    messages: async (person: string) => (await ask<{ messages: ChatMessage[] }>(`messages?${of({ person })}`)).messages,
    ledger: async (customerId: string) => (await ask<{ entries: LedgerRow[] }>(`ledger?${of({ customerId })}`)).entries,
    now: async () => (await ask<{ now: number }>('clock')).now,
    moveClock: async (days: 1 | 7 | 30) => (await ask<{ now: number }>('clock', { days })).now,
    open: (speaker: Speaker) => ask('open', speaker),
    say: (speaker: Speaker, text: string) => ask('say', { ...speaker, text }),
    press: (speaker: Speaker, messageId: string, action: PressedAction) => ask('press', { ...speaker, messageId, action }),
    search: async (speaker: Speaker, dataset: string, text: string) =>
      (await ask<{ choices: Choice[] }>('search', { ...speaker, dataset, text })).choices,
    /** The browser reconnects by itself; `connected` is told every time it has or has not. */
    listen(receive: (event: ChatEvent) => void, connected: (yes: boolean) => void): void {
      const source = new EventSource('/rehearsal/events');
      source.onopen = () => connected(true);
      source.onerror = () => connected(false);
      source.onmessage = ({ data }) => receive(JSON.parse(String(data)) as ChatEvent);
    },
  };
}
