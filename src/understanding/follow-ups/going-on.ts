import { LOCALES, type Locale } from '../../domain/people.js';
import type { Reading } from '../reading.js';
import type { RowItem, Tag } from '../row.js';
import { overlaps, type Span } from '../said.js';
import { createWordTree, type WordTree } from '../word-tree.js';
import { laterOrdinals } from './later-ordinals.js';
import { markers } from './markers.js';

/** How a sentence hangs together with what was said before; everything false and null where it stands alone. */
export interface GoingOn {
  /** It begins as something that goes on, narrows or corrects. */
  readonly marked: boolean;
  /** It says what was meant otherwise: "no, Fabrikam". */
  readonly corrects: boolean;
  /** It holds nothing but parts of a question: names, dates, states. */
  readonly bare: boolean;
  /** It speaks of somebody named before: "them", "there". */
  readonly refersBack: boolean;
  /** One of what was listed, counted from 0; -1 is the last. */
  readonly ordinal: number | null;
  /** It picks one and says nothing else that could mean something. */
  readonly picksOnly: boolean;
}

type Mark = 'goesOn' | 'narrows' | 'corrects' | 'refersBack' | 'apart' | number;

/** What can stand in a sentence that has no request of its own. */
const PARTS: ReadonlySet<Tag> = new Set<Tag>([
  'pending',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
  'trial',
  'offer',
  'purchase',
  'month',
  'group',
  'partner-of-record',
  'administration',
  'administer',
  'customer',
  'partner',
  'they',
  'who',
  'what',
  'which',
  'when',
  'not',
  'without',
  'different',
  'plan',
  'licence',
  'role',
  // "In Denver", "in Spanish"
  'speak',
  '<place>',
  '<service>',
  '<language>',
]);
/** An ordinal in a longer sentence counts something else: "the second trial for Contoso". */
const SHORT = 6;

export function createGoingOn(): (reading: Reading) => GoingOn {
  // Every locale has an entry: the list is the type.
  const trees = Object.fromEntries(LOCALES.map((locale) => [locale, treeOf(locale)])) as Readonly<Record<Locale, WordTree<Mark>>>;
  return (reading) => {
    const { row, numbers } = reading;
    const found = marksIn(reading, trees[reading.locale]);
    const first = found.filter(({ start }) => start === reading.said.words[0]?.start).map(({ mark }) => mark);
    const meaningful = row.filter(({ kind }) => kind !== 'filler');
    const ordinal = meaningful.length <= SHORT ? found.find(({ mark }) => typeof mark === 'number') : undefined;
    const number = onlyNumberIn(meaningful, numbers);
    return {
      marked: groups(meaningful) || first.some((mark) => mark === 'goesOn' || mark === 'narrows' || mark === 'corrects'),
      corrects: first.includes('corrects'),
      // The marks themselves ask for nothing.
      bare: row.every((item) => isPart(item) || found.some((mark) => mark.mark !== 'apart' && overlaps(mark, item))),
      refersBack: found.some(({ mark }) => mark === 'refersBack'),
      ordinal: typeof ordinal?.mark === 'number' ? ordinal.mark : number,
      picksOnly:
        number !== null || (ordinal !== undefined && meaningful.every((item) => item.kind === 'concept' || overlaps(item, ordinal))),
    };
  };
}

interface MarkFound extends Span {
  readonly mark: Mark;
}

/** "Last week" is no last one, "a segunda-feira" no second one: what was found otherwise is left out, word by word. */
function marksIn({ said: { words }, row }: Pick<Reading, 'said' | 'row'>, tree: WordTree<Mark>): MarkFound[] {
  const mentions = row.filter(({ kind }) => kind === 'mention');
  const found: MarkFound[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    const entry = word && !OTHER_WORDS.has(word.text) ? tree.longestAt(words, at) : null;
    const used = entry?.words ?? 1;
    const span = { start: word?.start ?? 0, end: words[at + used - 1]?.end ?? 0 };
    const isFree = entry !== null && !mentions.some((mention) => overlaps(mention, span));
    if (isFree) found.push(...entry.values.map((mark) => ({ mark, ...span })));
    at += isFree ? used : 1;
  }
  return found;
}

/** Here the mark makes another word: "é possível" is no "e", "où est" no "ou". */
const OTHER_WORDS: ReadonlySet<string> = new Set(['é', 'où']);

const isPart = ({ kind, tags }: RowItem): boolean => kind === 'mention' || kind === 'filler' || tags.some((tag) => PARTS.has(tag));

/** "By month" cannot begin a question of its own. */
const groups = ([first]: readonly RowItem[]): boolean => first?.tags.includes('group') ?? false;

/** "2", and nothing else. */
function onlyNumberIn([item, another]: readonly RowItem[], [number]: Reading['numbers']): number | null {
  const counts = item !== undefined && another === undefined && number !== undefined && overlaps(item, number);
  return counts && Number.isInteger(number.value) && number.value >= 1 ? number.value - 1 : null;
}

const LAST = -1;

function treeOf(locale: Locale): WordTree<Mark> {
  const { goesOn, narrows, corrects, ordinals, last, refersBack, apart = [] } = markers[locale];
  const entries = (forms: readonly string[], mark: Mark): [string, Mark][] => forms.map((form) => [form, mark]);
  return createWordTree([
    ...entries(goesOn, 'goesOn'),
    ...entries(narrows, 'narrows'),
    ...entries(corrects, 'corrects'),
    ...entries(refersBack, 'refersBack'),
    ...entries(apart, 'apart'),
    ...[...ordinals, ...laterOrdinals[locale]].flatMap((forms, at) => entries(forms, at)),
    ...entries(last, LAST),
  ]);
}
