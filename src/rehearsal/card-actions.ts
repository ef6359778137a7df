import type { CardJson, PressedAction } from './chat.js';

/**
 * What a person does with a card when there is no screen: find a button by what it says, fill in the inputs, press.
 * It refuses what a screen would refuse, so that a test cannot press what nobody could.
 */
type Node = Readonly<Record<string, unknown>>;

export type Inputs = Readonly<Record<string, string>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value as readonly unknown[]) yield* nodesOf(item);
  if (!isNode(value)) return;
  yield value;
  for (const [key, child] of Object.entries(value)) {
    // A fallback is drawn only by clients that cannot draw the element itself; data is nobody's to look into.
    if (key !== 'fallback' && key !== 'data' && key !== 'refresh') yield* nodesOf(child);
  }
}

const typeOf = (node: Node): string => (typeof node['type'] === 'string' ? node['type'] : '');
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const inputsOf = (card: CardJson): readonly Node[] => [...nodesOf(card)].filter((node) => typeOf(node).startsWith('Input.'));

export const actionsOf = (card: CardJson): readonly Node[] =>
  [...nodesOf(card)].filter((node) => /^Action\.(Execute|Submit)$/.test(typeOf(node)) && node['isEnabled'] !== false);

/**
 * The action of a card that has this id or says this, with the inputs filled in: what the card preset, overlaid by `inputs`.
 * Throws when there is no such button, more than one, or when the card would not take the inputs.
 */
export function pressedAction(card: CardJson, idOrTitle: string, inputs: Inputs = {}): PressedAction {
  const actions = actionsOf(card);
  const named = actions.filter((action) => action['id'] === idOrTitle);
  const found = named.length > 0 ? named : actions.filter((action) => action['title'] === idOrTitle);
  const [action] = found;
  if (!action || found.length > 1) {
    const titles = actions.map((each) => textOf(each['title']) ?? textOf(each['id'])).join(' | ');
    throw new Error(`${found.length} buttons "${idOrTitle}" on a card with: ${titles}`);
  }
  const filled = action['associatedInputs'] === 'none' ? {} : filledInputs(card, inputs);
  return actionWith(action, filled);
}

/** The action that redraws a card for one reader, if the card asks for that. `channelId`: the reader's id on the channel. */
export function refreshAction(card: CardJson, channelId: string): PressedAction | null {
  const refresh = card['refresh'];
  if (!isNode(refresh) || !isNode(refresh['action']) || typeOf(refresh['action']) !== 'Action.Execute') return null;
  const readers = refresh['userIds'];
  if (Array.isArray(readers) && !readers.includes(channelId)) return null;
  return actionWith(refresh['action'], {});
}

function actionWith(action: Node, inputs: Inputs): PressedAction {
  return {
    type: typeOf(action) === 'Action.Submit' ? 'Action.Submit' : 'Action.Execute',
    id: textOf(action['id']),
    verb: textOf(action['verb']),
    data: { ...(isNode(action['data']) ? action['data'] : {}), ...inputs },
  };
}

function filledInputs(card: CardJson, given: Inputs): Inputs {
  const inputs = inputsOf(card);
  const unknown = Object.keys(given).filter((id) => !inputs.some((input) => input['id'] === id));
  if (unknown.length > 0) throw new Error(`the card has no input ${unknown.join(', ')}`);
  const filled: Record<string, string> = {};
  for (const input of inputs) {
    const id = textOf(input['id']) ?? '';
    const value = given[id] ?? presetOf(input);
    if (value === undefined || value === '') {
      if (input['isRequired'] === true) throw new Error(`the card waits for ${id}`);
      continue;
    }
    checkChoice(input, value);
    filled[id] = value;
  }
  return filled;
}

function presetOf(input: Node): string | undefined {
  const { value } = input;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeOf(input) === 'Input.Toggle' ? (textOf(input['valueOff']) ?? 'false') : undefined;
}

/** A choice that is looked up while typing takes what the bot answered; any other takes what it lists. */
function checkChoice(input: Node, value: string): void {
  if (typeOf(input) !== 'Input.ChoiceSet' || input['choices.data'] !== undefined) return;
  const listed = (Array.isArray(input['choices']) ? (input['choices'] as readonly unknown[]) : [])
    .filter(isNode)
    .map((choice) => choice['value']);
  const chosen = input['isMultiSelect'] === true ? value.split(',') : [value];
  const foreign = chosen.filter((each) => !listed.includes(each));
  if (foreign.length > 0) throw new Error(`the card does not list ${foreign.join(', ')} for ${String(input['id'])}`);
}
