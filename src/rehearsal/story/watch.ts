import type { ChatMessage } from '../chat.js';
import type { Connector } from '../connector.js';
import type { StoryPerson } from './cast.js';
import type { Sight } from './sights.js';

/** Looks at chats: what came or changed since somebody last did something, and whether it shows what must be seen. */
export interface Watch {
  /** From now on only what comes or changes counts for this person. */
  mark(personKey: string): void;
  /** The newest message that shows all of it, as soon as there is one. Throws after `patienceMs`, naming what was missing. */
  wait(person: StoryPerson, sights: readonly Sight[], patienceMs: number): Promise<ChatMessage>;
}

export function createWatch({ messages, subscribe }: Pick<Connector, 'messages' | 'subscribe'>): Watch {
  const touched = new Map<string, Set<string>>();
  const lookers = new Set<() => void>();
  const touchedOf = (personKey: string): Set<string> => touched.get(personKey) ?? new Set();
  subscribe((event) => {
    if (event.kind !== 'message' || event.message.from !== 'bot') return;
    touched.set(event.personKey, touchedOf(event.personKey).add(event.message.id));
    lookers.forEach((look) => look());
  });

  const recent = (personKey: string): readonly ChatMessage[] =>
    messages(personKey)
      .filter(({ id }) => touchedOf(personKey).has(id))
      .reverse();
  const found = (personKey: string, sights: readonly Sight[]) =>
    recent(personKey).find((message) => sights.every((sight) => sight.isIn(message)));

  function nothing(person: StoryPerson, sights: readonly Sight[]): Error {
    const messagesSeen = recent(person.key);
    const nearest = messagesSeen.map((message) => sights.filter((sight) => !sight.isIn(message))).sort((a, b) => a.length - b.length)[0];
    const missing = (nearest ?? sights).map((sight) => sight.name).join(', ');
    return new Error(`${person.name} does not see ${missing}${nearest ? ', in what came' : ': nothing came'}`);
  }

  return {
    mark: (personKey) => void touched.delete(personKey),
    wait: (person, sights, patienceMs) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const message = found(person.key, sights);
          if (message) finish(() => resolve(message));
        };
        const timer = setTimeout(() => finish(() => reject(nothing(person, sights))), patienceMs);
        const finish = (settle: () => void): void => {
          clearTimeout(timer);
          lookers.delete(look);
          settle();
        };
        lookers.add(look);
        look();
      }),
  };
}
