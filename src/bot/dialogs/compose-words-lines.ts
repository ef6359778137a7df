import type { Draft } from '../../domain/draft.js';
import { isUnwanted } from '../../understanding/delegation-said.js';
import type { CountedProduct } from '../../understanding/quantities.js';
import type { Reading } from '../../understanding/reading.js';
import type { Turn } from '../turn.js';
import { withChanges, type Change } from './compose-advance.js';
import { linesNamed, type LineMention, type Read } from './compose-reads.js';

/** What a sentence says of the lines: "25 E3 and 5 Power BI Pro" adds or changes them, "without E5" takes one away, "no, E5" exchanges the only one. */
export async function linesIn(turn: Turn, draft: Draft, { reading, corrects }: Corrected): Promise<Read[]> {
  if (reading.products.length === 0 || draft.kind === 'delegation') return [];
  const catalogue = await turn.ports.directory.catalogue();
  const mentionOf = ({ mention, quantity }: CountedProduct): LineMention => ({
    candidates: catalogue?.subscriptions.filter(({ skuId }) => mention.candidates.some(({ id }) => id === skuId)) ?? [],
    licences: quantity,
  });
  const unwanted = ({ mention }: CountedProduct): boolean => isUnwanted(reading, mention);
  const gone = reading.products
    .filter(unwanted)
    .map(mentionOf)
    .flatMap((mention) => removing(draft, mention));
  const mentions = reading.products.filter((product) => !unwanted(product)).map(mentionOf);
  const exchanged = corrects ? exchangedFor(draft, mentions) : null;
  const changes: readonly Change[] = exchanged ? [{ kind: 'remove-line', skuId: exchanged.skuId }] : gone;
  const counted = exchanged ? mentions.map((mention) => ({ ...mention, licences: mention.licences ?? exchanged.licences })) : mentions;
  return [{ changes, problem: null }, await linesNamed(turn, withChanges(draft, changes), counted)];
}

interface Corrected {
  readonly reading: Reading;
  readonly corrects: boolean;
}

const removing = ({ lines, choosing }: Draft, { candidates }: LineMention): Change[] =>
  candidates
    .filter(({ skuId }) => lines.some((line) => line.skuId === skuId) || choosing?.skuIds.includes(skuId))
    .map(({ skuId }) => ({ kind: 'remove-line', skuId }));

/** The only line of an offer, where one subscription is said instead that is not it. */
function exchangedFor({ kind, lines, choosing }: Draft, mentions: readonly LineMention[]): Draft['lines'][number] | null {
  const [line, anotherLine] = lines;
  const [mention, anotherMention] = mentions;
  if (kind !== 'purchase' || !line || anotherLine || !mention || anotherMention || choosing) return null;
  return mention.candidates.some(({ skuId }) => skuId === line.skuId) ? null : line;
}
