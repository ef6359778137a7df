import { AdaptiveCard, ExecuteAction, GlobalSettings, NumberInput, OpenUrlAction, SubmitAction, type Action } from 'adaptivecards';
import type { CardJson, Choice, PressedAction } from '../chat.js';
import { el } from './dom.js';
import { createHostConfig } from './host-config.js';
import { attachLookUps, withoutLookUps } from './look-up.js';

export interface CardDeps {
  /** Resolves when the bot has answered. */
  readonly press: (action: PressedAction) => Promise<unknown>;
  readonly search: (dataset: string, text: string) => Promise<readonly Choice[]>;
  /** Said where a card cannot be drawn. */
  readonly failed: string;
}

// Teams would render Markdown in some texts. Here every text stays what it is, so that nothing in it can become markup.
AdaptiveCard.onProcessMarkdown = () => undefined;
GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
GlobalSettings.setTabIndexAtCardRoot = false;

/** Draws a card. While one of its buttons is being answered, it takes no further press. */
export function drawCard(json: CardJson, deps: CardDeps): HTMLElement {
  const host = el('div', { class: 'card', tabindex: '-1' });
  const { card: plain, lookUps } = withoutLookUps(json);
  const card = new AdaptiveCard();
  card.hostConfig = createHostConfig();
  card.onExecuteAction = (action) => void execute(host, action, deps);
  try {
    card.parse(plain);
    letNumbersBeEmpty(card);
    const drawn = card.render();
    if (!drawn) throw new Error('nothing drawn');
    host.append(drawn);
  } catch {
    host.append(el('p', { class: 'card-failed' }, deps.failed));
  }
  attachLookUps(card, lookUps, deps.search);
  return host;
}

/** The library takes an empty number that has a least value for a wrong one, and then no button of the card does anything. */
function letNumbersBeEmpty(card: AdaptiveCard): void {
  for (const input of card.getAllInputs()) {
    if (!(input instanceof NumberInput)) continue;
    const isValid = input.isValid.bind(input);
    input.isValid = () => (input.isSet() ? isValid() : !input.isRequired);
  }
}

async function execute(host: HTMLElement, action: Action, deps: CardDeps): Promise<void> {
  if (action instanceof OpenUrlAction) {
    if (/^https?:/i.test(action.url ?? '')) window.open(action.url, '_blank', 'noopener,noreferrer');
    return;
  }
  if (host.ariaBusy === 'true') return;
  const pressed = pressedOf(action);
  if (!pressed) return;
  host.ariaBusy = 'true';
  await deps.press(pressed).finally(() => (host.ariaBusy = null));
}

function pressedOf(action: Action): PressedAction | null {
  if (!(action instanceof ExecuteAction) && !(action instanceof SubmitAction)) return null;
  const data = typeof action.data === 'object' ? { ...action.data } : {};
  if (action instanceof SubmitAction) return { type: 'Action.Submit', id: action.id, data };
  return { type: 'Action.Execute', id: action.id, verb: action.verb, data };
}
