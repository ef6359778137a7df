import { LOCALES } from '../../../src/domain/people.js';
import type { Drawing } from '../../../src/cards/draw.js';
import { createSpeaker } from '../../../src/i18n/speech.js';
import { actionsOf, drawIn, samples, textsOf } from '../../support/drawn-cards.js';

/** What stands above an answer fits what the answer is. */
const drawings = new Map(samples());
const drawing = (name: string): Drawing => {
  const found = drawings.get(name);
  if (!found) throw new Error(`no sample ${name}`);
  return found;
};
const says = createSpeaker();

describe.each(LOCALES)('in %s', (locale) => {
  const { say } = says(locale, 'Europe/Berlin');
  const textsIn = (name: string): string[] => textsOf(drawIn(locale, drawing(name)));

  it('a card asks which offer is meant only where there are some to choose from', () => {
    expect(textsIn('which offer: withdraw')).toContain(say('acts.title.withdraw'));
    expect(textsIn('which offer: nothing to withdraw, others open')).not.toContain(say('acts.title.withdraw'));
    expect(textsIn('which offer: nothing waits')).not.toContain(say('acts.title.accept'));
  });

  it('what was not found is called so, and not impossible', () => {
    expect(textsIn('message: not found')).toContain(say('message.notFound'));
    expect(textsIn('message: services missing')).toContain(say('message.title'));
  });

  it('a count of nothing leads to no list of nothing', () => {
    const leadsTo = (name: string): boolean => actionsOf(drawIn(locale, drawing(name))).some(({ title }) => title === say('counts.list'));
    expect(leadsTo('counts: partner')).toBe(true);
    expect(leadsTo('counts: nothing')).toBe(false);
  });

  it('a history of a partner without customers says so in words', () => {
    expect(say('history.coverage.complete', { count: 0 })).not.toMatch(/\d/);
    expect(say('history.coverage.complete', { count: 5 })).toContain('5');
  });

  it('a line made of our own words begins with a capital, a name as it is written', () => {
    const months = textsIn('counts: by month, cut').filter((text) => text.includes('2026'));
    expect(months.length).toBeGreaterThan(12);
    expect(textsIn('partners: two found').filter((text) => text.includes('Lyon · ')).map((text) => text.charAt(0))).toEqual([expect.not.stringMatching(/\p{Ll}/u)]);
    expect(months.filter((text) => /^\p{Ll}/u.test(text))).toEqual([]);
  });
});
