import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isVerb } from '../../src/cards/verbs.js';
import { nodesOf } from '../support/drawn-cards.js';

/** Layouts are structure: every word comes from a catalogue, every part and every button is one there is. */
const FOLDER = path.join(__dirname, '../../cards');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
const layouts = files.map((file): [string, unknown] => [file, JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))]);
const parts = new Set(files.filter((file) => file.startsWith('parts/')).map((file) => path.basename(file, '.json')));

const READ = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText', 'tooltip', 'altText', 'speak'];
const isWordless = (text: unknown): boolean => typeof text === 'string' && (/^@[\w.-]+$/.test(text) || /^\$\{[\w.]+\}$/.test(text) || !/\p{L}/u.test(text));

const valuesOf = (layout: unknown, member: string): unknown[] => nodesOf(layout).flatMap((node) => (Object.hasOwn(node, member) ? [node[member]] : []));

describe.each(layouts)('%s', (file, layout) => {
  it('holds no words of its own', () => {
    expect(READ.flatMap((member) => valuesOf(layout, member)).filter((text) => !isWordless(text))).toEqual([]);
  });

  it('includes only parts that exist', () => {
    expect(valuesOf(layout, '$include').filter((part) => typeof part !== 'string' || !parts.has(part))).toEqual([]);
  });

  it('has only buttons that somebody answers', () => {
    expect(valuesOf(layout, '$act').filter((verb) => typeof verb !== 'string' || !isVerb(verb))).toEqual([]);
    expect(nodesOf(layout).filter(({ type }) => type === 'Action.Execute' || type === 'Action.Submit')).toEqual([]);
  });

  it('cuts no answer off where the card is narrow', () => {
    expect(nodesOf(layout).filter(({ type, style, wrap }) => type === 'Input.ChoiceSet' && style === 'expanded' && wrap !== true)).toEqual([]);
  });

  if (!file.startsWith('parts/')) {
    it('says which schema it keeps to, and in which language it speaks', () => {
      expect(layout).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: '${lang}', fallbackText: expect.stringMatching(/^@/) as unknown });
    });
  }
});

it('has no part that no layout includes', () => {
  const included = new Set(layouts.flatMap(([, layout]) => valuesOf(layout, '$include')));
  expect([...parts].filter((part) => !included.has(part))).toEqual([]);
});

it('knows a sentence when it sees one', () => {
  expect(['Accept', '@offer.decide now', '${kind} 7', 'на русском'].filter(isWordless)).toEqual([]);
});
