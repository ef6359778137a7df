import { LOCALES } from '../domain/people.js';
import type { LanguageView } from '../domain/views/conversation-view.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';

/** The six languages, each under its own name, so that nobody must read another to find theirs. */
export function drawLanguage({ chosen }: LanguageView, { speech, layouts }: DrawingTools): Card {
  const languages = LOCALES.map((locale) => {
    const language = speech.say(`language.${locale}`);
    return { locale, title: locale === chosen ? speech.say('language.chosen', { language }) : language };
  });
  return bindLayout(layouts, 'language', { rows: [languages.slice(0, 3), languages.slice(3)] }, speech);
}
