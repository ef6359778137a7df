import { LOCALES, type Locale } from '../../domain/people.js';
import type { Reading } from '../reading.js';
import type { RowItem, Tag } from '../row.js';
import { overlaps } from '../said.js';
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

type Mark = 'goesOn' | 'narrows' | 'corrects' | 'refersBack' | number;

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
  return ({ said: { words }, locale, row, numbers }) => {
    const tree = trees[locale];
    const first = tree.longestAt(words, 0)?.values ?? [];
    // "Last week" is no last one.
    const free = words.map((word) => !row.some((item) => item.kind === 'mention' && overlaps(item, word)));
    const found = words.flatMap((word, at) => {
      const entry = free[at] ? tree.longestAt(words, at) : null;
      const end = words[at + (entry?.words ?? 1) - 1]?.end ?? word.end;
      return (entry?.values ?? []).map((mark) => ({ mark, start: word.start, end }));
    });
    const meaningful = row.filter(({ kind }) => kind !== 'filler');
    const ordinal = meaningful.length <= SHORT ? found.find(({ mark }) => typeof mark === 'number') : undefined;
    const number = onlyNumberIn(meaningful, numbers);
    return {
      marked: groups(meaningful) || first.some((mark) => mark === 'goesOn' || mark === 'narrows' || mark === 'corrects'),
      corrects: first.includes('corrects'),
      // The marks themselves ask for nothing.
      bare: row.every((item) => isPart(item) || found.some((mark) => overlaps(mark, item))),
      refersBack: found.some(({ mark }) => mark === 'refersBack'),
      ordinal: typeof ordinal?.mark === 'number' ? ordinal.mark : number,
      picksOnly:
        number !== null || (ordinal !== undefined && meaningful.every((item) => item.kind === 'concept' || overlaps(item, ordinal))),
    };
  };
}

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
  const { goesOn, narrows, corrects, ordinals, last, refersBack } = markers[locale];
  const entries = (forms: readonly string[], mark: Mark): [string, Mark][] => forms.map((form) => [form, mark]);
  return createWordTree([
    ...entries(goesOn, 'goesOn'),
    ...entries(narrows, 'narrows'),
    ...entries(corrects, 'corrects'),
    ...entries(refersBack, 'refersBack'),
    ...[...ordinals, ...laterOrdinals[locale]].flatMap((forms, at) => entries(forms, at)),
    ...entries(last, LAST),
  ]);
}
