import { LOCALES, type Locale } from '../../domain/people.js';
import type { Reading } from '../reading.js';
import type { Tag } from '../row.js';
import { overlaps } from '../said.js';
import { createWordTree, type WordTree } from '../word-tree.js';
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
]);
/** An ordinal in a longer sentence counts something else: "the second trial for Contoso". */
const SHORT = 6;

export function createGoingOn(): (reading: Reading) => GoingOn {
  // Every locale has an entry: the list is the type.
  const trees = Object.fromEntries(LOCALES.map((locale) => [locale, treeOf(locale)])) as Readonly<Record<Locale, WordTree<Mark>>>;
  return ({ said: { words }, locale, row }) => {
    const tree = trees[locale];
    const first = tree.longestAt(words, 0)?.values ?? [];
    // "Last week" is no last one.
    const free = words.map((word) => !row.some((item) => item.kind === 'mention' && overlaps(item, word)));
    const all = words.flatMap((_, at) => (free[at] ? (tree.longestAt(words, at)?.values ?? []) : []));
    const ordinal = row.filter(({ kind }) => kind !== 'filler').length <= SHORT ? all.find((mark) => typeof mark === 'number') : undefined;
    return {
      marked: first.some((mark) => mark === 'goesOn' || mark === 'narrows' || mark === 'corrects'),
      corrects: first.includes('corrects'),
      bare: row.every(
        ({ kind, tags }) => kind === 'mention' || kind === 'filler' || (kind === 'concept' && tags.some((tag) => PARTS.has(tag))),
      ),
      refersBack: all.includes('refersBack'),
      ordinal: typeof ordinal === 'number' ? ordinal : null,
    };
  };
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
    ...ordinals.flatMap((forms, at) => entries(forms, at)),
    ...entries(last, LAST),
  ]);
}
