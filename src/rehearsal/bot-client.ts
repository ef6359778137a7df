import type { Problem } from './chat.js';
import type { Activity } from './teams-activity.js';

export type BotAnswer = { readonly ok: true; readonly body: unknown } | { readonly ok: false; readonly problem: Problem };

/** Sends one activity to the bot, and gives back the body of its answer or why there was none. Never rejects. */
export type BotClient = (activity: Activity) => Promise<BotAnswer>;

interface BotClientDeps {
  /** Where the bot takes activities. A function, because a port is known only when something listens on it. */
  readonly botUrl: () => string;
  readonly timeoutMs: number;
}

export function createBotClient({ botUrl, timeoutMs }: BotClientDeps): BotClient {
  return async (activity) => {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(botUrl(), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
        signal,
      });
      const text = await response.text();
      if (!response.ok) return { ok: false, problem: response.status < 500 ? 'refused' : 'failed' };
      return { ok: true, body: parseOrNull(text) };
    } catch {
      return { ok: false, problem: signal.aborted ? 'too-late' : 'unreachable' };
    }
  };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
