import { LOCALES, type Side } from '../../../src/domain/people.js';
import { suggestionsFor } from '../../../src/rehearsal/page/suggestions.js';
import { wordsIn } from '../../../src/rehearsal/page/words.js';
import { aCatalogue, aCustomer } from '../../support/facts.js';
import { understandingOf } from '../../support/understanding.js';

const understanding = understandingOf([{ ...aCustomer(), organisationId: 'contoso', name: 'Contoso' }], aCatalogue());

const intents = {
  partner: ['trial.send', 'offer.send', 'admin.request', 'offer.list', 'help'],
  customer: ['approval.list', 'partner.mine', 'help'],
  support: ['customer.partners', 'history.show', 'help'],
} as const satisfies Readonly<Record<Side, readonly string[]>>;

const everySide = LOCALES.flatMap((locale) => (['partner', 'customer', 'support'] as const).map((side) => ({ locale, side })));

describe('what the page proposes to say', () => {
  it.each(everySide)('is understood from a $side in $locale', ({ locale, side }) => {
    const said = suggestionsFor(side, wordsIn(locale), 'Contoso');
    const understood = said.map((text) => understanding.understand(text, { sides: [side], locale, today: '2026-11-21' }));
    expect(understood.map(({ intent }) => intent)).toEqual(intents[side]);
    const named = understood.filter(({ intent }) => intent === 'customer.partners' || intent === 'history.show');
    expect(named.map(({ slots }) => slots.customer?.candidates[0]?.name)).toEqual(named.map(() => 'Contoso'));
  });
});
