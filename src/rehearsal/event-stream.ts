import type { ChatEvent } from './chat.js';

const HEARTBEAT_MS = 20_000;

/**
 * What happens in the chats, as server-sent events, until the reader is gone.
 * A heartbeat goes out in quiet times, so that a proxy keeps the line open and a lost line is noticed.
 */
export async function* eventStream(
  subscribe: (listener: (event: ChatEvent) => void) => () => void,
  gone: AbortSignal,
): AsyncGenerator<string> {
  const queue: ChatEvent[] = [];
  let wake = (): void => undefined;
  const unsubscribe = subscribe((event) => {
    queue.push(event);
    wake();
  });
  const end = (): void => wake();
  gone.addEventListener('abort', end);
  try {
    yield ': open\n\n';
    while (!gone.aborted) {
      if (queue.length === 0) await new Promise<void>((resolve) => (wake = resolveAfter(resolve)));
      if (queue.length === 0 && !gone.aborted) yield ': still here\n\n';
      for (const event of queue.splice(0)) yield `data: ${JSON.stringify(event)}\n\n`;
    }
  } finally {
    gone.removeEventListener('abort', end);
    unsubscribe();
  }
}

/** Resolves when called, or by itself after a heartbeat. */
function resolveAfter(resolve: () => void): () => void {
  const timer = setTimeout(resolve, HEARTBEAT_MS);
  // A quiet page must not keep the process alive.
  timer.unref();
  return () => {
    clearTimeout(timer);
    resolve();
  };
}
