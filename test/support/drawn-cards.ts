import path from 'node:path';
import type { Card } from '../../src/cards/card.js';
import { draw, type Drawing } from '../../src/cards/draw.js';
import { readLayouts } from '../../src/cards/layouts.js';
import { LOCALES, type Locale } from '../../src/domain/people.js';
import { createSpeaker } from '../../src/i18n/speech.js';
import { sampleViewsA, type Names } from './sample-views-a.js';
import { sampleViewsB } from './sample-views-b.js';
import { sampleViewsChoice } from './sample-views-choice.js';
import { sampleViewsLists } from './sample-views-lists.js';
import { sampleViewsRoles } from './sample-views-roles.js';
import { sampleViewsTrust } from './sample-views-trust.js';

/** Every sample view as a card, and what tests look for in one. */
export const SUPPORT_URL = 'https://support.example/';
export const layouts = readLayouts(path.join(__dirname, '../../cards'));

const speaker = createSpeaker();
const speeches = new Map(LOCALES.map((locale) => [locale, speaker(locale, 'Europe/Berlin')]));

export const samples = (names?: Names): [string, Drawing][] => Object.entries({ ...sampleViewsA(names), ...sampleViewsB(names), ...sampleViewsChoice(names), ...sampleViewsLists(names), ...sampleViewsRoles(names), ...sampleViewsTrust(names) });

export function drawIn(locale: Locale, drawing: Drawing): Card {
  const speech = speeches.get(locale);
  if (!speech) throw new Error(`nobody speaks ${locale}`);
  return draw(drawing, { speech, layouts, supportUrl: SUPPORT_URL });
}

export type Node = Readonly<Record<string, unknown>>;

/** Every object in a card, the card first. */
export function nodesOf(tree: unknown): Node[] {
  if (Array.isArray(tree)) return tree.flatMap(nodesOf);
  if (typeof tree !== 'object' || tree === null) return [];
  // Parsed JSON: an object's members are whatever they are.
  return [tree as Node, ...Object.values(tree).flatMap(nodesOf)];
}

const isOf = (kind: string) => (node: Node): boolean => typeof node['type'] === 'string' && node['type'].startsWith(kind);

export const inputsOf = (card: Card): Node[] => nodesOf(card).filter(isOf('Input.'));

/** Buttons and the card's refresh, without the fallbacks, which belong to them. */
export function actionsOf(card: Card): Node[] {
  const actions = nodesOf(card).filter(isOf('Action.'));
  const fallbacks = new Set(actions.map((action) => action['fallback']));
  return actions.filter((action) => !fallbacks.has(action));
}

/** The members that a person gets to read or to hear. */
const READ = ['text', 'title', 'label', 'placeholder', 'errorMessage', 'fallbackText', 'tooltip', 'altText', 'speak'];

export const textsOf = (card: Card): string[] =>
  nodesOf(card).flatMap((node) => READ.flatMap((member) => (Object.hasOwn(node, member) ? [typeof node[member] === 'string' ? node[member] : `no text: ${String(node[member])}`] : [])));
