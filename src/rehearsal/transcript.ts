import type { CardJson, ChatEvent, ChatMessage, Problem } from './chat.js';

/** What a bot puts into one message. */
export interface MessageContent {
  readonly text: string | null;
  readonly card: CardJson | null;
  readonly suggestions: readonly string[];
}

export type Transcript = ReturnType<typeof createTranscript>;

const MOST_MESSAGES = 200;

interface TranscriptDeps {
  readonly clock: { now(): number };
  readonly newId: () => string;
}

/** The chats of all people, in memory: the last 200 messages each. Whoever listens is told of every change. */
export function createTranscript({ clock, newId }: TranscriptDeps) {
  const chats = new Map<string, ChatMessage[]>();
  const listeners = new Set<(event: ChatEvent) => void>();

  const tell = (event: ChatEvent): void => listeners.forEach((listener) => listener(event));

  function add(personKey: string, message: Omit<ChatMessage, 'id' | 'at' | 'edited'>): ChatMessage {
    const added: ChatMessage = { ...message, id: newId(), at: clock.now(), edited: false };
    const kept = [...(chats.get(personKey) ?? []), added].slice(-MOST_MESSAGES);
    chats.set(personKey, kept);
    tell({ kind: 'message', personKey, message: added });
    return added;
  }

  /** False when there is no such message: Teams answers the same for one that is too old or was deleted. */
  function change(personKey: string, messageId: string, by: Partial<ChatMessage>): boolean {
    const messages = chats.get(personKey) ?? [];
    const found = messages.find((message) => message.id === messageId);
    if (!found) return false;
    const changed = { ...found, ...by };
    chats.set(
      personKey,
      messages.map((message) => (message === found ? changed : message)),
    );
    tell({ kind: 'message', personKey, message: changed });
    return true;
  }

  return {
    messages: (personKey: string): readonly ChatMessage[] => chats.get(personKey) ?? [],
    fromPerson: (personKey: string, text: string) => add(personKey, { from: 'person', text, card: null, suggestions: [], problem: null }),
    fromBot: (personKey: string, content: MessageContent) => add(personKey, { from: 'bot', ...content, problem: null }),
    problem: (personKey: string, problem: Problem) => add(personKey, { from: 'channel', text: null, card: null, suggestions: [], problem }),
    /** The bot changed its message, for everybody. */
    update: (personKey: string, messageId: string, content: MessageContent) => change(personKey, messageId, { ...content, edited: true }),
    /** An answer to a press or a refresh: this reader sees another card from now on. */
    showCard: (personKey: string, messageId: string, card: CardJson) => change(personKey, messageId, { card }),
    remove(personKey: string, messageId: string): boolean {
      const messages = chats.get(personKey) ?? [];
      const rest = messages.filter((message) => message.id !== messageId);
      if (rest.length === messages.length) return false;
      chats.set(personKey, rest);
      tell({ kind: 'removed', personKey, messageId });
      return true;
    },
    waiting: (personKey: string, waiting: boolean) => tell({ kind: 'waiting', personKey, waiting }),
    subscribe: (listener: (event: ChatEvent) => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
