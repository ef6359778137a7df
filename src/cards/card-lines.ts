import type { Card } from './card.js';

/** A card as lines of plain text: for a terminal, for the story, and for whoever reads years later what was shown. */
export interface CardLine {
  readonly kind: 'heading' | 'text' | 'subtle' | 'input' | 'buttons';
  readonly text: string;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? (value as readonly unknown[]).filter(isNode) : []);
const textIn = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** What somebody who looks at the card reads, top to bottom; what is folded away is left out unless `folded`. */
export function linesOf(card: Card, { folded = false } = {}): readonly CardLine[] {
  return [
    ...nodes(card['body']).flatMap((node) => linesOfNode(node, folded)),
    ...buttonLine(nodes(card['actions'])),
    ...(folded ? foldedActions(nodes(card['actions'])) : []),
  ];
}

/** Every text of a card, folded or not. */
export const textsOf = (card: Card): readonly string[] => linesOf(card, { folded: true }).map((line) => line.text);

function linesOfNode(node: Node, folded: boolean): readonly CardLine[] {
  if (node['isVisible'] === false && !folded) return [];
  switch (node['type']) {
    case 'TextBlock':
      return textLine(node, textIn(node['text']));
    case 'RichTextBlock':
      return richLine(node);
    case 'Container':
      return nodes(node['items']).flatMap((item) => linesOfNode(item, folded));
    case 'ColumnSet':
      return sideBySide(nodes(node['columns']).map((column) => nodes(column['items']).flatMap((item) => linesOfNode(item, folded))));
    case 'ActionSet':
      return [...buttonLine(nodes(node['actions'])), ...(folded ? foldedActions(nodes(node['actions'])) : [])];
    default:
      return textIn(node['type']).startsWith('Input.') ? inputLines(node).map((text) => ({ kind: 'input', text })) : [];
  }
}

function richLine(node: Node): readonly CardLine[] {
  const runs = nodes(node['inlines']);
  return textLine(runs[0] ?? node, runs.map((run) => textIn(run['text'])).join(''));
}

function textLine(node: Node, text: string): readonly CardLine[] {
  if (text === '') return [];
  return [{ kind: node['weight'] === 'Bolder' ? 'heading' : node['isSubtle'] === true ? 'subtle' : 'text', text }];
}

/** Columns beside one another; what hangs below one of them stands below the whole. */
function sideBySide(columns: readonly (readonly CardLine[])[]): readonly CardLine[] {
  const filled = columns.filter((column) => column.length > 0);
  if (filled.length < 2) return filled.flat();
  const first = filled.flatMap((column) => column[0] ?? []);
  const kind = first.find((line) => line.kind === 'input')?.kind ?? 'text';
  return [{ kind, text: first.map((line) => line.text).join('  ') }, ...filled.flatMap((column) => column.slice(1))];
}

const MOST_LISTED = 5;

/** A short list of choices is read out, a long one stays folded in. */
function inputLines(node: Node): readonly string[] {
  const value = textIn(node['value']);
  const label = textIn(node['label']);
  if (node['type'] !== 'Input.ChoiceSet') return [`${label} [ ${value} ]`];
  const offered = nodes(node['choices']).map((choice) => ({ title: textIn(choice['title']), isChosen: choice['value'] === value }));
  if (offered.length > MOST_LISTED) return [`${label} [ ${offered.find(({ isChosen }) => isChosen)?.title ?? ''} ▾ ]`];
  return [label, ...offered.map(({ title, isChosen }) => `${isChosen ? '(•)' : '( )'} ${title}`)];
}

const buttonLine = (actions: readonly Node[]): readonly CardLine[] =>
  actions.length === 0 ? [] : [{ kind: 'buttons', text: actions.map((action) => `[ ${textIn(action['title'])} ]`).join('  ') }];

/** What a button unfolds on the card itself. */
const foldedActions = (actions: readonly Node[]): readonly CardLine[] =>
  actions.flatMap(({ card }) => (isNode(card) ? linesOf(card, { folded: true }) : []));
