/**
 * Choices that are looked up while typing (`choices.data`, Data.Query). The library draws them only for cards of version 1.6 and
 * sends a choice's title instead of its value; so such an input is drawn as a filtered one, and its list is filled as somebody types.
 */
import { Choice as CardChoice, ChoiceSetInput, type AdaptiveCard } from 'adaptivecards';
import type { CardJson, Choice } from '../chat.js';
import { el } from './dom.js';

/** Input id -> the dataset it is looked up in. */
export type LookUps = ReadonlyMap<string, string>;

const PAUSE_MS = 250;

/** The card with its looked-up inputs turned into filtered ones, and which they were. */
export function withoutLookUps(card: CardJson): { card: CardJson; lookUps: LookUps } {
  const lookUps = new Map<string, string>();
  const copied = JSON.stringify(card, (_key, value: unknown) => {
    if (!isLookUp(value)) return value;
    const { 'choices.data': query, ...rest } = value;
    lookUps.set(value.id, query.dataset);
    return { ...rest, style: 'filtered', choices: Array.isArray(rest['choices']) ? (rest['choices'] as unknown[]) : [] };
  });
  return { card: JSON.parse(copied) as CardJson, lookUps };
}

interface LookUpInput extends Readonly<Record<string, unknown>> {
  readonly id: string;
  readonly 'choices.data': { readonly dataset: string };
}

function isLookUp(value: unknown): value is LookUpInput {
  if (typeof value !== 'object' || value === null || !('choices.data' in value) || !('id' in value)) return false;
  const query = value['choices.data'];
  return (
    typeof value.id === 'string' && typeof query === 'object' && query !== null && 'dataset' in query && typeof query.dataset === 'string'
  );
}

/** Fills the lists of a drawn card's looked-up inputs while somebody types. */
export function attachLookUps(
  card: AdaptiveCard,
  lookUps: LookUps,
  search: (dataset: string, text: string) => Promise<readonly Choice[]>,
): void {
  for (const [id, dataset] of lookUps) {
    const input = card.getElementById(id);
    const box = input?.renderedElement?.querySelector('input');
    const list = input?.renderedElement?.querySelector('datalist');
    if (!(input instanceof ChoiceSetInput) || !box || !list) continue;
    // The library names the frame around the box; a screen reader stands in the box.
    const label = input.renderedElement?.querySelector('div[aria-labelledby]')?.getAttribute('aria-labelledby');
    if (label) box.setAttribute('aria-labelledby', label);
    const fill = async (): Promise<void> => {
      const text = box.value;
      const choices = await search(dataset, text).catch(() => []);
      if (box.value !== text) return;
      input.choices = choices.map(({ title, value }) => new CardChoice(title, value));
      list.replaceChildren(...choices.map(({ title }) => el('option', { value: title })));
    };
    let pause: ReturnType<typeof setTimeout> | undefined;
    const later = (): void => {
      clearTimeout(pause);
      pause = setTimeout(() => void fill(), PAUSE_MS);
    };
    box.addEventListener('focus', later, { once: true });
    box.addEventListener('input', () => {
      // Picking from the list also counts as typing; what was picked needs no further look-up.
      if (!input.choices.some((choice) => choice.title === box.value)) later();
    });
  }
}
