import type { Payload } from '../cards/verbs.js';
import type { ChosenAnswers } from '../domain/pending-answers.js';
import { cleanText } from '../domain/text.js';

const LONGEST_REASON = 500;
const LONGEST_SEARCH = 100;

/** What the inputs of the offer card say. What was left empty is not answered: the rules ask for it (R24). */
export function chosenAnswers(inputs: Payload<'decide'>): ChosenAnswers {
  const { offerAnswer, delegationAnswer, partnerOfRecord } = inputs;
  return {
    ...(offerAnswer && {
      offer: offerAnswer === 'accept' ? { answer: 'accept' } : { answer: 'decline', reason: reasonIn(inputs.declineReason) },
    }),
    ...(delegationAnswer && {
      delegation:
        delegationAnswer === 'grant'
          ? { answer: 'grant', days: typedNumber(inputs.delegationDays) }
          : { answer: 'refuse', reason: reasonIn(inputs.refusalReason) },
    }),
    ...(partnerOfRecord && { partnerOfRecord: partnerOfRecordIn(partnerOfRecord) }),
  };
}

function partnerOfRecordIn(chosen: string): NonNullable<ChosenAnswers['partnerOfRecord']> {
  if (chosen === 'keep') return { answer: 'keep' };
  return { answer: 'set', partnerId: chosen === 'nobody' ? null : chosen };
}

const reasonIn = (typed: string | undefined): string | null => cleanText(typed ?? '', LONGEST_REASON) || null;

/** What somebody types to find a company: shown again beside what was found, so invisible characters go (T13). */
export const searchIn = (typed: string | undefined): string => cleanText(typed ?? '', LONGEST_SEARCH);

/** A number somebody typed into a card; NaN for "many" and for nothing, which the rules refuse. */
export const typedNumber = (typed: unknown): number => {
  const text = typeof typed === 'number' ? String(typed) : typeof typed === 'string' ? typed.trim() : '';
  return text === '' ? Number.NaN : Number(text);
};
