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

  it('counts that are all alike have no bars, which would all be whole', () => {
    const counts = drawing('counts: partner');
    if (counts.card !== 'counts') throw new Error('no counts');
    const alike: Drawing = { ...counts, view: { ...counts.view, most: 1, rows: counts.view.rows.map((row) => ({ ...row, count: 1 })) } };
    expect(textsOf(drawIn(locale, alike)).filter((text) => text.startsWith('█'))).toEqual([]);
    expect(textsIn('counts: partner').filter((text) => text.startsWith('█')).length).toBeGreaterThan(2);
  });

  it('a period of which nothing is known is not told by its end', () => {
    const over = drawing('roles over: both');
    if (over.card !== 'roles-over') throw new Error('no roles over');
    const course = { role: 'administrator', spans: [], more: 0, unknownUntil: over.view.period.to } as const;
    const unknown = says(locale, 'Europe/Berlin').say('roleTimes.unrecordedThen.administrator');
    const saidOf = (unknownUntil: number): string[] => textsOf(drawIn(locale, { ...over, view: { ...over.view, courses: [{ ...course, unknownUntil }] } }));
    expect(saidOf(over.view.period.to)).toContain(unknown);
    expect(saidOf(over.view.period.to - 1)).not.toContain(unknown);
  });

  it('a support agent opens from the list what happened with an offer, the others their own card', () => {
    const opening = (name: string): unknown[] => actionsOf(drawIn(locale, drawing(name))).filter(({ title }) => title === say('offers.open')).map(({ data }) => data);
    expect(opening('offers: support, narrowed')).toContainEqual(expect.objectContaining({ verb: 'ask', intent: 'offer.list' }));
    expect(opening('offers: partner')).toContainEqual(expect.objectContaining({ verb: 'show-status' }));
    expect(opening('offers: customer')).toContainEqual(expect.objectContaining({ verb: 'open-offer' }));
    expect(new Set(opening('offers: support, narrowed').map((data) => JSON.stringify(data).includes('offer.list')))).toEqual(new Set([true]));
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
