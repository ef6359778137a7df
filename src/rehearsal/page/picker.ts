import { el, icon, ICONS, type Child } from './dom.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Options of one group stand together under its name. */
  readonly group?: string;
}

export interface PickerProps {
  /** Said to people who do not see the page. */
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  /** What is shown in place of the browser's own box, for the value that is chosen. */
  readonly face: (value: string) => readonly Child[];
  readonly choose: (value: string) => void;
}

/** The browser's own list, with keyboard and screen reader for free, under a face of ours. */
export function picker({ label, options, value, face, choose }: PickerProps): HTMLElement {
  const list = el('select', { 'aria-label': label }, ...grouped(options));
  list.value = value;
  const shown = el('span', { class: 'picker-face', 'aria-hidden': 'true' }, ...face(value));
  list.addEventListener('change', () => {
    shown.replaceChildren(...face(list.value).filter((child) => child !== null));
    choose(list.value);
  });
  return el('span', { class: 'picker' }, shown, icon(ICONS.chevron), list);
}

function grouped(options: readonly Option[]): readonly HTMLElement[] {
  const groups = new Map<string, HTMLElement>();
  return options.flatMap(({ value, label, group }) => {
    const option = el('option', { value }, label);
    if (group === undefined) return [option];
    const known = groups.get(group);
    known?.append(option);
    if (known) return [];
    const made = el('optgroup', { label: group }, option);
    groups.set(group, made);
    return [made];
  });
}
