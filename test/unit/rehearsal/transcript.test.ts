import type { ChatEvent } from '../../../src/rehearsal/chat.js';
import { createTranscript } from '../../../src/rehearsal/transcript.js';

function transcriptWithIds() {
  let ids = 0;
  const transcript = createTranscript({ clock: { now: () => 1_000 }, newId: () => `m${++ids}` });
  const events: ChatEvent[] = [];
  transcript.subscribe((event) => events.push(event));
  return { transcript, events };
}

const content = (text: string) => ({ text, card: null, suggestions: [] });

describe('a transcript', () => {
  it('keeps the last 200 messages of each chat', () => {
    const { transcript } = transcriptWithIds();
    for (let n = 1; n <= 205; n++) transcript.fromPerson('adele', String(n));
    transcript.fromPerson('megan', 'hello');
    expect(transcript.messages('adele')).toHaveLength(200);
    expect(transcript.messages('adele')[0]?.text).toBe('6');
    expect(transcript.messages('megan')).toHaveLength(1);
  });

  it('marks a message as edited when the bot changes it, not when a reader is shown another card', () => {
    const { transcript } = transcriptWithIds();
    const { id } = transcript.fromBot('adele', content('first'));
    transcript.showCard('adele', id, { type: 'AdaptiveCard' });
    expect(transcript.messages('adele')[0]).toMatchObject({ text: 'first', card: { type: 'AdaptiveCard' }, edited: false });
    transcript.update('adele', id, content('second'));
    expect(transcript.messages('adele')[0]).toMatchObject({ text: 'second', card: null, edited: true });
  });

  it('refuses to change or remove what is not there', () => {
    const { transcript, events } = transcriptWithIds();
    const { id } = transcript.fromBot('adele', content('first'));
    expect(transcript.update('megan', id, content('second'))).toBe(false);
    expect(transcript.remove('megan', id)).toBe(false);
    expect(events).toHaveLength(1);
  });

  it('tells a listener of every change until it leaves', () => {
    const { transcript, events } = transcriptWithIds();
    const late: ChatEvent[] = [];
    const leave = transcript.subscribe((event) => late.push(event));
    const { id } = transcript.fromBot('adele', content('first'));
    leave();
    transcript.remove('adele', id);
    expect(events.map(({ kind }) => kind)).toEqual(['message', 'removed']);
    expect(late.map(({ kind }) => kind)).toEqual(['message']);
  });
});
