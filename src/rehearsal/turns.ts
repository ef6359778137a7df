import type { BotAnswer, BotClient } from './bot-client.js';
import type { ChatMessage } from './chat.js';
import type { Activity } from './teams-activity.js';
import type { Transcript } from './transcript.js';

export type Turns = ReturnType<typeof createTurns>;

/** Turns of the bot as a person sees them: waiting, and a line of its own when no answer came. */
export function createTurns(transcript: Transcript, send: BotClient) {
  const underWay = new Map<string, number>();

  function count(personKey: string, by: 1 | -1): void {
    const turns = (underWay.get(personKey) ?? 0) + by;
    underWay.set(personKey, turns);
    transcript.waiting(personKey, turns > 0);
  }

  return {
    async take(personKey: string, activity: Activity): Promise<BotAnswer> {
      count(personKey, 1);
      const answer = await send(activity);
      count(personKey, -1);
      if (!answer.ok) transcript.problem(personKey, answer.problem);
      return answer;
    },
    /** What a piece of work brings into a person's chat, new or changed, except the person's own words. */
    async broughtBy(personKey: string, work: () => Promise<void>): Promise<readonly ChatMessage[]> {
      const touched = new Set<string>();
      const stop = transcript.subscribe((event) => {
        if (event.kind === 'message' && event.personKey === personKey) touched.add(event.message.id);
      });
      await work().finally(stop);
      return transcript.messages(personKey).filter((message) => touched.has(message.id) && message.from !== 'person');
    },
  };
}
