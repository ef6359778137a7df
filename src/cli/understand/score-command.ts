import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openUnderstanding } from './open-understanding.js';
import { areSlotsRight, isIntentRight, scoresOf, scoreSet, setCompanies, setFiles, type LanguageScore, type Scored } from './score.js';

/** The day that the sets' dates are reckoned from. */
export const SET_DAY = '2026-11-20';

/** A table of the bars for each language, and with ACCORD's own words what went wrong. */
export function scoreCommand(root: string): string {
  const rows = scoreAll(root).map(({ locale, scored }) => ({ locale, score: scoresOf(scored), scored }));
  return [
    `          ${COLUMNS.map(([, title]) => title.padStart(10)).join('')}`,
    ...rows.map(({ locale, score }) => `${locale}     ${COLUMNS.map(([name]) => percent(score[name]).padStart(10)).join('')}`),
  ].join('\n');
}

const COLUMNS: readonly (readonly [keyof LanguageScore, string])[] = [
  ['intent', 'intent'],
  ['slots', 'all slots'],
  ['refusedWrongly', 'refused'],
  ['companies', 'companies'],
  ['outRefused', 'out'],
  ['nearRefused', 'near out'],
  ['indirect', 'indirect'],
];

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Every set, with the companies of all of them as the directory. */
export function scoreAll(root: string): { readonly locale: string; readonly scored: readonly Scored[] }[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'accord-'));
  try {
    const directory = path.join(folder, 'companies.jsonl');
    writeFileSync(directory, setCompanies(root));
    const understanding = openUnderstanding(root, { directory, catalogue: null, services: null, places: null });
    return setFiles(root).map(({ locale, file }) => ({ locale, scored: scoreSet(file, { understanding, today: SET_DAY }) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What was not understood as its author meant it. */
export const mistakesIn = (scored: readonly Scored[]): readonly Scored[] =>
  scored.filter((each) => !isIntentRight(each) || !areSlotsRight(each));
