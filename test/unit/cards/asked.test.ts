import { drawAsked } from '../../../src/cards/asked.js';
import { parsePress } from '../../../src/cards/verbs.js';
import type { Ask } from '../../../src/domain/ask.js';
import { LOCALES } from '../../../src/domain/people.js';
import { createSpeaker } from '../../../src/i18n/speech.js';

const speaker = createSpeaker();
const english = speaker('en-US', 'Pacific/Auckland');
const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };
const NAMES = { customer: 'Maplewick Foods', partner: 'Tidewillow' };

const drawn = (ask: Ask, names = {}) => drawAsked({ ask, names }, english);
const titles = (ask: Ask, names = {}): string[] => drawn(ask, names).changes.map(({ title }) => title);

describe('what was understood', () => {
  it('names every part of the filter, days as days whatever the reader’s clock says', () => {
    const { understood } = drawn({ intent: 'stats.count', slots: { status: 'declined', kind: 'trial', period: OCTOBER, customerId: 'maplewick', groupBy: 'partner' } }, NAMES);
    expect(understood.replaceAll(/[\u2009\u202f]/g, ' ')).toBe('Declined trial invitations · October 1 – 31, 2026 · Maplewick Foods · by partner');
  });

  it('does not name a company whose name the reader was not given', () => {
    expect(drawn({ intent: 'offer.list', slots: { partnerId: 'own', kind: 'trial' } }).understood).toBe('All trial invitations');
    expect(titles({ intent: 'offer.list', slots: { partnerId: 'own' } })).not.toContain('All partners');
  });

  it('says nothing where a question has no part that a title would not say', () => {
    for (const intent of ['offer.list', 'stats.count', 'customer.list'] as const) expect(drawn({ intent, slots: {} }).understood).toBe('');
  });

  it('shows one day as one day, and a period put the wrong way round without failing', () => {
    expect(drawn({ intent: 'offer.list', slots: { period: { from: '2026-10-03', to: '2026-10-03' } } }).understood).toBe('All offers · October 3, 2026');
    expect(drawn({ intent: 'offer.list', slots: { period: { from: '2026-10-03', to: '2026-10-01' } } }).understood).toBe('All offers · October 3, 2026');
  });

  it.each(LOCALES)('is said in %s for every status and kind', (locale) => {
    const speech = speaker(locale, 'UTC');
    const said = (['sent', 'accepted', 'declined', 'withdrawn', 'lapsed', undefined] as const).flatMap((status) =>
      (['trial', 'purchase', 'delegation', undefined] as const).map((kind) => drawAsked({ ask: { intent: 'offer.list', slots: { status, kind } }, names: {} }, speech).understood),
    );
    expect(new Set(said).size).toBe(24);
  });
});

describe('what a tap changes', () => {
  it('takes one part away and keeps the others', () => {
    const { changes } = drawn({ intent: 'offer.list', slots: { status: 'declined', period: OCTOBER } });
    const press = parsePress(JSON.parse(JSON.stringify({ verb: 'refine', ...changes.find(({ title }) => title === 'Any status')?.ask })));
    expect(press?.payload).toEqual({ intent: 'offer.list', slots: { period: OCTOBER }, shown: 0 });
  });

  it('offers the statuses that come next, and the kinds while none was named', () => {
    expect(titles({ intent: 'offer.list', slots: {} })).toEqual(['Waiting for an answer', 'Accepted', 'Trials', 'Purchases', 'Administration']);
    expect(titles({ intent: 'offer.list', slots: { status: 'accepted', kind: 'trial' } })).toEqual(['Any status', 'Any kind', 'Declined', 'Lapsed']);
  });

  it('never offers more than five, nor a company’s name', () => {
    const ask: Ask = { intent: 'stats.count', slots: { status: 'sent', kind: 'trial', period: OCTOBER, customerId: 'a', partnerId: 'b', groupBy: 'month' } };
    expect(titles(ask, NAMES)).toHaveLength(5);
    expect(titles(ask, NAMES).join()).not.toMatch(/Maplewick|Tidewillow/);
  });

  it('goes back to the next month from another period of endings', () => {
    expect(titles({ intent: 'delegation.expiring', slots: { period: OCTOBER } })).toEqual(['Next 30 days']);
    expect(drawn({ intent: 'delegation.expiring', slots: {} })).toEqual({ understood: 'Next 30 days', changes: [] });
  });
});
