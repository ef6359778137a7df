import { styleText } from 'node:util';
import { inputsOf, type Inputs } from '../card-actions.js';
import type { CardJson, ChatEvent, ChatMessage, LedgerRow } from '../chat.js';
import { linesOf, type CardLine } from '../../cards/card-lines.js';
import type { Cast, StoryPerson } from './cast.js';
import { choicesOf } from './sights.js';
import { wrapped } from './wrapped.js';

/** Prints the conversation: who says or presses what, and what Accord answers. Of a card that was seen before, only what is new. */
export interface Teller {
  opening(cast: Cast): void;
  chapter(title: string): void;
  press(person: StoryPerson, pressed: { readonly card: CardJson; readonly title: string; readonly inputs: Inputs }): void;
  hears(event: ChatEvent): void;
  ledger(rows: readonly LedgerRow[]): void;
}

export const silentTeller: Teller = { opening: () => {}, chapter: () => {}, press: () => {}, hears: () => {}, ledger: () => {} };

export interface TellerDeps {
  readonly write: (line: string) => void;
  readonly colours: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Style = Parameters<typeof styleText>[0];

const LOOKS: Readonly<Record<CardLine['kind'], Style>> = { heading: 'bold', text: 'reset', subtle: 'dim', input: 'cyan', buttons: 'blue' };
const GUTTER = '    │ ';
const INPUT = '      · ';

export function createTeller({ write, colours, width }: TellerDeps): Teller {
  const paint = (style: Style, text: string): string => (colours && text !== '' ? styleText(style, text, { validateStream: false }) : text);
  const shown = new Map<string, readonly CardLine[]>();
  let people: ReadonlyMap<string, StoryPerson> = new Map();
  let chapters = 0;
  /** Who has just acted and is owed an answer, be it one that was seen before. */
  let asking: string | null = null;

  const nameOf = (key: string): string => people.get(key)?.name ?? key;
  const speaks = (from: string, to: string, said: string): void =>
    write(`  ${paint('bold', from)} ${paint('dim', '→')} ${to}  ${said}`.trimEnd());

  function card(lines: readonly CardLine[]): void {
    for (const { kind, text } of lines) {
      for (const line of wrapped(text, width - GUTTER.length)) write(`${paint('dim', GUTTER)}${paint(LOOKS[kind], line)}`);
    }
  }

  function message(key: string, { id, text, card: json }: ChatMessage): void {
    const isAnswer = asking === key;
    asking = isAnswer ? null : asking;
    if (json === null) {
      if (text !== null) speaks('Accord', nameOf(key), `“${text}”`);
      return;
    }
    const lines = linesOf(json);
    // What begins alike is the same card in another state.
    const alike = `${key} ${beginning(lines)}`;
    const before = shown.get(`${key} ${id}`) ?? shown.get(alike);
    shown.set(`${key} ${id}`, lines).set(alike, lines);
    const news = before ? lines.filter((line) => !before.some((other) => other.text === line.text)) : lines;
    if (news.length === 0 && !isAnswer) return;
    const twin = [...people.keys()].find((other) => other !== key && same(shown.get(`${other} ${beginning(lines)}`), lines));
    if (twin !== undefined && !isAnswer) return speaks('Accord', nameOf(key), paint('dim', `shows the same as to ${nameOf(twin)}`));
    speaks('Accord', nameOf(key), paint('dim', !before ? '' : news.length === 0 ? 'the card as it is:' : 'the card, where it is new:'));
    card(news.length === 0 ? lines : news);
  }

  return {
    opening: (cast) => {
      people = new Map(Object.values(cast.people).map((person) => [person.key, person]));
      write(paint('bold', `The story, in ${cast.locale}`));
      for (const [part, { name, organisation }] of Object.entries(cast.people))
        write(`  ${paint('dim', titles[part as keyof typeof titles])}  ${paint('bold', name)}, ${organisation}`);
    },
    chapter: (title) => {
      chapters += 1;
      write(`\n${paint(['bold', 'green'], `${chapters}. ${title}`)}`);
    },
    press: (person, { card: seen, title, inputs }) => {
      asking = person.key;
      speaks(person.name, 'Accord', paint('blue', `[ ${title} ]`));
      for (const [id, value] of Object.entries(inputs))
        write(`${INPUT}${paint('dim', labelOf(seen, id))} ${paint('cyan', titleOf(seen, id, value))}`);
    },
    hears: (event) => {
      // The first chapter is greetings all round.
      if (event.kind !== 'message' || chapters < 2) return;
      const { from, text, problem } = event.message;
      if (from === 'person') {
        asking = event.personKey;
        speaks(nameOf(event.personKey), 'Accord', `“${text ?? ''}”`);
      } else if (from === 'channel') write(paint('yellow', `  ! no answer for ${nameOf(event.personKey)}: ${problem ?? ''}`));
      else message(event.personKey, event.message);
    },
    ledger: (rows) => {
      for (const { seq, event, about, actor, hash, previousHash } of rows) {
        write(
          `  ${String(seq).padStart(2)}  ${paint('dim', `${previousHash.slice(0, 6)}→${hash.slice(0, 6)}`)}  ${paint('bold', event)} ${about ?? ''}${actor === null ? '' : paint('dim', `  ${actor}`)}`,
        );
      }
    },
  };
}

const titles = {
  seller: 'sells        ',
  partnerAdmin: 'their admin  ',
  admin: 'decides      ',
  colleague: 'may decide   ',
  viewer: 'may only look',
  formerAdviser: 'advised      ',
  newAdviser: 'will advise  ',
  agent: 'supports     ',
} as const satisfies Record<keyof Cast['people'], string>;

const beginning = (lines: readonly CardLine[]): string =>
  lines
    .slice(0, 2)
    .map((line) => line.text)
    .join(' ');
const same = (a: readonly CardLine[] | undefined, b: readonly CardLine[]): boolean =>
  a?.length === b.length && a.every((line, place) => line.text === b[place]?.text);

function labelOf(card: CardJson, id: string): string {
  const label = inputsOf(card).find((each) => each['id'] === id)?.['label'];
  return typeof label === 'string' ? label : id;
}

const titleOf = (card: CardJson, id: string, value: string): string =>
  choicesOf(card, id).find((choice) => choice.value === value)?.title ?? value;
