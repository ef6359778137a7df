import type { WelcomeView } from '../domain/views/conversation-view.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { examplesFor, suggestionsFor } from './suggestions.js';

/** Who Accord is for this reader, and what to do now. */
export function drawWelcome(view: WelcomeView, { speech, layouts }: DrawingTools): Card {
  const { sides } = view;
  const data = {
    rehearsal: view.rehearsal,
    greeting: speech.say('welcome.greeting', { name: view.name }),
    organisation: view.organisation,
    introductions: sides.length > 0 ? sides.map((side) => speech.say(`welcome.${side}`)) : [speech.say('welcome.stranger')],
    groups: sides.length > 0 ? [{ examples: sides.flatMap((side) => examplesFor(side, 2, speech)) }] : [],
    suggestions: suggestionsFor(view, ['help'], speech),
  };
  return bindLayout(layouts, 'welcome', data, speech);
}
