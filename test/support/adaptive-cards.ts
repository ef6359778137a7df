import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import type { Card } from '../../src/cards/card.js';

/** The library that draws cards in Teams, as a judge of ours. Its bundle is made for browsers and asks for `self`. */
Object.assign(globalThis, { self: globalThis });
// The bundle exports what the package's types say.
const library = createRequire(__filename)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

/** What the library says against a card; nothing for a good one. */
export function complaintsAbout(card: Card): string[] {
  const parsed = new library.AdaptiveCard();
  const context = new library.SerializationContext();
  parsed.parse({ ...card }, context);
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  const events = [...parsing, ...parsed.validateProperties().validationEvents];
  return events.map((event) => event.message).filter((message) => !isAboutLanguage(message));
}

/** The library checks `lang` with a regular expression that remembers where it stopped, and refuses every second card whatever it says. */
const isAboutLanguage = (message: string): boolean => /^Invalid value "(en|pt|es|fr|ru|zh)" for property "lang"\.$/.test(message);
