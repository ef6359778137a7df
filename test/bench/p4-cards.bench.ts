import path from 'node:path';
import { draw } from '../../src/cards/draw.js';
import { readLayouts } from '../../src/cards/layouts.js';
import { createSpeaker } from '../../src/i18n/speech.js';
import { sampleViewsA } from '../support/sample-views-a.js';
import { compare } from './rounds.js';

/**
 * P4: building and printing an open offer card, against building and printing an object of the same shape that is written down in
 * code (here: copied by hand, member by member, which is what such code comes to).
 */
const layouts = readLayouts(path.join(process.cwd(), 'cards'));
const tools = { speech: createSpeaker()('en-US', 'Europe/Berlin'), layouts, supportUrl: 'https://support.example/' };
const offer = sampleViewsA()['offer: purchase, open'];
if (!offer) throw new Error('there is no such sample');
const card = draw(offer, tools);

function copied(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(copied);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, copied(value)]));
}

const { median, least, most, ownMicroseconds } = compare(
  { name: 'drawn from its layout', run: () => JSON.stringify(draw(offer, tools)) },
  { name: 'written in code', run: () => JSON.stringify(copied(card)) },
  200,
);
const times = (ratio: number): string => `${ratio.toFixed(1)}x`;
process.stdout.write(
  `P4  an open offer card (${JSON.stringify(card).length} characters), drawn from its layout: ${Math.round(ownMicroseconds)} microseconds, ${times(median)} of an object written in code (${times(least)} to ${times(most)}; goal: at most 3x)\n`,
);
