import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { INTENTS } from '../../../src/domain/ask.js';
import { LOCALES, type Side } from '../../../src/domain/people.js';
import { createUnderstanding, LEAST_CONFIDENCE } from '../../../src/understanding/create-understanding.js';
import { MODEL_FILE, readModel } from '../../../src/understanding/model/model.js';
import { listenerParts, TODAY } from './listener.js';

const LONGEST = 10_000;
const model = readModel(JSON.parse(readFileSync(path.resolve(__dirname, '../../..', MODEL_FILE), 'utf8')));
const understanding = createUnderstanding({ ...listenerParts, model });

/** Words that rules look for, so that more than noise is tried. */
const words = fc.constantFrom(
  ...'send Maplewick Foods a trial of Microsoft 365 E3 x 20 for people and who administers us T-1042 since last week by month no not without the second them'.split(' '),
  ...'envie oferta para parceiro quién socio prueba qui partenaire essai отправь пробную Фармадуга по партнёрам только 给竹影茶业发试用 按月 没有 他们'.split(' '),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: LONGEST }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 500 }).map((units) => String.fromCharCode(...units)),
  fc.array(words, { maxLength: 1500 }).map((list) => list.join(' ').slice(0, LONGEST)),
  fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
);
const sides = fc.subarray<Side>(['partner', 'customer', 'support']);
const locales = fc.constantFrom(...LOCALES);

function expectAnAnswer(text: string, asker: Parameters<typeof understanding.understand>[1]): void {
  const { intent, confidence, alternatives, slots, reading } = understanding.understand(text, asker);
  expect(INTENTS).toContain(intent);
  const shares = [confidence, ...alternatives.map((guess) => guess.confidence)];
  expect(shares.every((share) => Number.isFinite(share) && share >= 0 && share <= 1)).toBe(true);
  if (confidence < LEAST_CONFIDENCE) expect(intent).toBe('none');
  if (intent === 'none') expect(slots).toEqual({});
  const inside = reading.row.every(({ start, end }, at) => start >= (reading.row[at - 1]?.end ?? 0) && end > start && end <= reading.said.text.length);
  expect(inside).toBe(true);
  expect(() => understanding.goingOn(reading)).not.toThrow();
}

/** What is looked at, however much was said. */
const MOST_READ = 2000;

describe('any text', () => {
  it('is answered, whoever says it', () => {
    fc.assert(
      fc.property(texts, sides, locales, (text, some, locale) => expectAnAnswer(text, { sides: some, locale, today: TODAY })),
      { numRuns: 300, examples: [['T-1042 week last', [], 'en-US']] },
    );
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' '.repeat(LONGEST)],
    ['control characters', '\u0000\u0001\u001b[2J\u007f\u0085\u200b\u202e\ufeff'.repeat(100)],
    ['lone surrogates', '\ud800 \udfff E3 \ud83d'.repeat(500)],
    ['marks without letters', '\u0301'.repeat(LONGEST)],
    ['the same word again and again', 'trial '.repeat(LONGEST)],
    ['the same name again and again', 'Maplewick Foods '.repeat(700)],
    ['one long word', 'x'.repeat(LONGEST)],
    ['one long number', '9'.repeat(LONGEST)],
    ['one character again and again', '试'.repeat(LONGEST)],
    ['only signs', '-.,:;()[]{}|*+?^$\\/"\''.repeat(500)],
    ['letters that grow', 'ﷺ'.repeat(LONGEST)],
  ])('is answered: %s', (_, text) => {
    for (const locale of LOCALES) {
      const asker = { sides: ['partner'] as const, locale, today: TODAY };
      expectAnAnswer(text, asker);
      expect(understanding.read(text, asker).said.text.length).toBeLessThanOrEqual(MOST_READ);
    }
  });
});
