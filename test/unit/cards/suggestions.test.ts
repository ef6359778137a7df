import { examplesFor, suggestionsFor } from '../../../src/cards/suggestions.js';
import { LOCALES, type Side } from '../../../src/domain/people.js';
import { createSpeaker } from '../../../src/i18n/speech.js';
import { SURE } from '../../../src/understanding/create-understanding.js';
import { aCatalogue } from '../../support/facts.js';
import { understandingOf } from '../../support/understanding.js';

const understanding = understandingOf([], aCatalogue());
const SIDES: readonly Side[] = ['partner', 'customer', 'support'];
const speechOf = (locale: (typeof LOCALES)[number]) => createSpeaker()(locale, 'UTC');
const intentsOf = (side: Side, locale: (typeof LOCALES)[number]) =>
  examplesFor(side, 99, speechOf(locale)).map((text) => understanding.understand(text, { sides: [side], locale, today: '2026-03-03' }));

describe.each(SIDES)('what a card proposes to write on the %s side', (side) => {
  it.each(LOCALES)('is understood in %s, word for word', (locale) => {
    const understood = intentsOf(side, locale);
    expect(understood.length).toBeGreaterThan(3);
    expect(understood.filter(({ intent, confidence }) => intent === 'none' || confidence < SURE)).toEqual([]);
  });

  it.each(LOCALES)('means in %s what it means in English', (locale) => {
    expect(intentsOf(side, locale).map(({ intent }) => intent)).toEqual(intentsOf(side, 'en-US').map(({ intent }) => intent));
  });
});

it('offers somebody of two sides something of each, few enough to be seen at once, one of them first', () => {
  const suggestions = suggestionsFor({ sides: ['partner', 'customer'], roles: ['partner-seller', 'customer-admin'] }, ['help'], speechOf('en-US'));
  expect(suggestions.map(({ intent }) => intent)).toEqual(['trial.send', 'offer.send', 'approval.list', 'partner.mine', 'help']);
  expect(suggestions.filter(({ style }) => style === 'positive')).toHaveLength(1);
});

it('offers somebody without a role only what needs none', () => {
  expect(suggestionsFor({ sides: [], roles: [] }, ['help'], speechOf('en-US')).map(({ intent }) => intent)).toEqual(['help']);
});

it('offers the choice of a partner of record to an administrator, and to no viewer', () => {
  const offeredTo = (role: 'customer-admin' | 'customer-viewer') => suggestionsFor({ sides: ['customer'], roles: [role] }, [], speechOf('en-US')).map(({ intent }) => intent);
  expect(offeredTo('customer-admin')).toContain('por.set');
  expect(offeredTo('customer-viewer')).not.toContain('por.set');
});
