import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod/v4';
import { LOCALES, type Locale } from '../../domain/people.js';
import { answerLine, type AnsweredLine, type Answering } from './answer-lines.js';
import { parsedAs } from './parsed-as.js';

/** How well the development sets are understood: shares of each language, by the bars of understanding, section 2. */
export const SETS = 'test/understanding/sets';

const goldLine = z.object({
  id: z.string(),
  lang: z.enum(LOCALES),
  group: z.enum(['in', 'out', 'near', 'indirect']),
  text: z.string(),
  intent: z.string(),
  slots: z.record(z.string(), z.unknown()),
});
export type Gold = z.infer<typeof goldLine>;

export interface Scored {
  readonly gold: Gold;
  readonly answered: AnsweredLine;
}

export interface LanguageScore {
  /** Of the sentences in scope. */
  readonly intent: number;
  readonly slots: number;
  readonly refusedWrongly: number;
  /** Of those that name a company: every company of the sentence right. */
  readonly companies: number;
  readonly outRefused: number;
  readonly nearRefused: number;
  /** Of the indirect ones: the intent among the first three. */
  readonly indirect: number;
}

export const setFiles = (root: string): { readonly locale: Locale; readonly file: string }[] =>
  LOCALES.map((locale) => ({ locale, file: path.join(root, SETS, `${locale}.jsonl`) })).filter(({ file }) => existsSync(file));

/** The companies of every set, as lines of a directory. */
export function setCompanies(root: string): string {
  const folder = path.join(root, SETS, 'companies');
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim())
    .join('\n');
}

export function scoreSet(file: string, answering: Answering): Scored[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ gold: parsedAs(goldLine, line, file), answered: answerLine(line, answering, file) }));
}

export function scoresOf(scored: readonly Scored[]): LanguageScore {
  const group = (wanted: Gold['group']): readonly Scored[] => scored.filter(({ gold }) => gold.group === wanted);
  const inScope = group('in');
  return {
    intent: share(inScope, isIntentRight),
    slots: share(inScope, (each) => isIntentRight(each) && areSlotsRight(each)),
    refusedWrongly: share(inScope, ({ answered }) => answered.intent === 'none'),
    companies: share(inScope.filter(namesCompany), areCompaniesRight),
    outRefused: share(group('out'), isIntentRight),
    nearRefused: share(group('near'), isIntentRight),
    indirect: share(group('indirect'), ({ gold, answered }) => firstThree(answered).includes(gold.intent)),
  };
}

const share = (all: readonly Scored[], fits: (each: Scored) => boolean): number =>
  all.length === 0 ? 1 : all.filter(fits).length / all.length;

export const isIntentRight = ({ gold, answered }: Scored): boolean => gold.intent === answered.intent;
export const areSlotsRight = ({ gold, answered }: Scored): boolean => isDeepStrictEqual(answered.slots, gold.slots);
const namesCompany = ({ gold }: Scored): boolean => gold.slots['customer'] !== undefined || gold.slots['partner'] !== undefined;
const areCompaniesRight = ({ gold, answered }: Scored): boolean =>
  answered.slots['customer'] === gold.slots['customer'] && answered.slots['partner'] === gold.slots['partner'];
export const firstThree = ({ intent, alternatives }: AnsweredLine): string[] =>
  [...new Set([intent, ...alternatives.map((guess) => guess.intent)])].filter((each, at) => each !== 'none' || at === 0).slice(0, 3);
