import type { HelpView } from '../domain/views/conversation-view.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { examplesFor, suggestionsFor } from './suggestions.js';

const EXAMPLES_SHOWN = 7;

/** What can be said, for each side the reader is on. Microsoft support is always one press away (R17). */
export function drawHelp({ sides, roles }: HelpView, { speech, layouts, supportUrl }: DrawingTools): Card {
  const data = {
    groups: sides.map((side) => ({ heading: speech.say(`help.${side}`), examples: examplesFor(side, EXAMPLES_SHOWN, speech, roles) })),
    stranger: sides.length === 0,
    viewer: roles.includes('customer-viewer') && !roles.includes('customer-admin'),
    suggestions: suggestionsFor({ sides, roles }, [], speech),
    supportUrl,
  };
  return bindLayout(layouts, 'help', data, speech);
}
