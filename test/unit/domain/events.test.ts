import { eventSchema } from '../../../src/domain/events.js';
import { GOLDEN_ANSWER_TO_REQUEST, GOLDEN_EVENTS, GOLDEN_REFUSING_DECISION } from './golden-entries.js';

const sent = GOLDEN_EVENTS['offer-sent'];
const [line] = sent.content.lines;
const decision = GOLDEN_EVENTS['decision-made'];

const reads = (event: unknown): boolean => eventSchema.safeParse(event).success;

describe('the closed list of events', () => {
  it('is this one, in the past tense', () => {
    expect(eventSchema.options.map((option) => option.shape.type.value)).toEqual([
      'relationship-recorded',
      'offer-sent',
      'offer-revised',
      'offer-countered',
      'offer-withdrawn',
      'offer-lapsed',
      'offer-requested-again',
      'decision-made',
      'delegation-ended',
      'partner-of-record-set',
      'partner-ended',
      'trial-ended',
    ]);
  });

  it.each([...Object.values(GOLDEN_EVENTS), GOLDEN_REFUSING_DECISION, GOLDEN_ANSWER_TO_REQUEST])('reads $type', (event) => {
    expect(reads(event)).toBe(true);
    expect(reads({ ...event, surplus: 1 })).toBe(false);
  });

  it('reads a relationship of which the ledger knows better', () => {
    expect(reads({ type: 'relationship-recorded', customerName: 'Wren Bakery', source: 'import' })).toBe(true);
  });

  const broken: readonly [string, unknown][] = [
    ['an unknown event', { ...sent, type: 'offer-forwarded' }],
    ['no licences', { ...sent, content: { ...sent.content, lines: [{ ...line, licences: 0 }] } }],
    ['half a licence', { ...sent, content: { ...sent.content, lines: [{ ...line, licences: 1.5 }] } }],
    ['a price in fractions of a cent', { ...sent, content: { ...sent.content, lines: [{ ...line, price: { ...line?.price, amount: '1.505' } }] } }],
    ['a negative price', { ...sent, content: { ...sent.content, lines: [{ ...line, price: { ...line?.price, amount: '-1' } }] } }],
    ['a price without a term', { ...sent, content: { ...sent.content, lines: [{ ...line, price: { amount: '1', currency: 'EUR' } }] } }],
    ['a request for no days', { ...sent, content: { ...sent.content, delegationDays: 0 } }],
    ['an offer of revision 0', { ...sent, offer: { ...sent.offer, revision: 0 } }],
    ['an offer of another kind', { ...sent, offer: { ...sent.offer, kind: 'gift' } }],
    ['a counter-proposal without counts', { ...GOLDEN_EVENTS['offer-countered'], lines: [] }],
    ['a grant that never ends', { ...decision, answers: { delegation: { ...decision.answers.delegation, until: null } } }],
    ['a grant without what came before', { ...decision, answers: { delegation: { answer: 'granted', days: 1, until: 1 } } }],
    ['an answer of another kind', { ...decision, answers: { offer: { answer: 'perhaps' } } }],
    ['an answer to a request without its offer', { ...sent, answersRequest: { offerId: 'o-9' } }],
    ['a card in no language of ours', { ...decision, shown: { ...decision.shown, locale: 'de-DE' } }],
    ['a card without proof', { ...decision, shown: null }],
    ['an end for no reason', { ...GOLDEN_EVENTS['delegation-ended'], how: 'forgotten' }],
  ];
  it.each(broken)('refuses %s', (_name, event) => {
    expect(reads(event)).toBe(false);
  });
});
