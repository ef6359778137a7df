import type { ChoiceView } from '../domain/views/choice-view.js';
import type { Intent } from '../domain/ask.js';
import type { Speech } from '../i18n/speech.js';
import { drawAsked } from './asked.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';

/** "Did you mean ...?": each reading with a button that says it; always "something else", and always a way to a person. */
export function drawChoice({ question, choices, again, operatorName }: ChoiceView, { speech, layouts }: DrawingTools): Card {
  const data = {
    title: speech.say(`askingBack.${question}`),
    hint: speech.say(question === 'which-company' ? 'askingBack.which-company.hint' : again ? 'askingBack.hint.again' : 'askingBack.hint'),
    choices: choices.map(({ ask, names }) => ({
      ask,
      what: question === 'which-company' ? names[0] : saidIntent(ask.intent, speech),
      details:
        question === 'which-company'
          ? names.slice(1).join(' · ')
          : [drawAsked({ ask, names: {} }, speech).understood, ...names].filter(Boolean).join(' · '),
    })),
    person: operatorName === null ? undefined : speech.say('askingBack.person', { operator: operatorName }),
  };
  return bindLayout(layouts, 'choice', data, speech);
}

const saidIntent = (intent: Intent, speech: Speech): string => speech.say(intent === 'none' ? 'meant.help' : `meant.${intent}`);
