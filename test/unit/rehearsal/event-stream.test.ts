import type { ChatEvent } from '../../../src/rehearsal/chat.js';
import { eventStream } from '../../../src/rehearsal/event-stream.js';

function source() {
  const listeners = new Set<(event: ChatEvent) => void>();
  return {
    listeners,
    subscribe: (listener: (event: ChatEvent) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    happens: (messageId: string) => listeners.forEach((tell) => tell({ kind: 'removed', personKey: 'adele', messageId })),
  };
}

describe('the stream of chat events', () => {
  it('hands on what happened before and while it was read, in order', async () => {
    const { subscribe, happens } = source();
    const stream = eventStream(subscribe, new AbortController().signal);
    expect((await stream.next()).value).toBe(': open\n\n');
    happens('1');
    happens('2');
    expect((await stream.next()).value).toContain('"messageId":"1"');
    expect((await stream.next()).value).toMatch(/^data: \{.*"messageId":"2"\}\n\n$/);
    const waiting = stream.next();
    happens('3');
    expect((await waiting).value).toContain('"messageId":"3"');
  });

  it('ends and stops listening when the reader is gone', async () => {
    const { subscribe, listeners } = source();
    const gone = new AbortController();
    const stream = eventStream(subscribe, gone.signal);
    await stream.next();
    expect(listeners.size).toBe(1);
    const waiting = stream.next();
    gone.abort();
    expect((await waiting).done).toBe(true);
    expect(listeners.size).toBe(0);
  });
});
