import path from 'node:path';
import { scoreAll } from '../../src/cli/understand/score-command.js';
import { areSlotsRight, firstThree, isIntentRight, scoresOf, type LanguageScore, type Scored } from '../../src/cli/understand/score.js';

/**
 * The development sets against the bars of understanding, section 2. The floors are the bars, not what was reached: who changes a lexicon
 * sees here whether it still holds, and `npm run understand -- --score` what it gained.
 */
interface Bar {
  readonly measure: keyof LanguageScore;
  /** A share, that at least, or at most, is reached in each language, and over all of them. */
  readonly least?: number;
  readonly most?: number;
  readonly leastOfAll?: number;
  readonly group: Scored['gold']['group'];
  readonly isWrong: (each: Scored) => boolean;
}

const misses = (slot: string) => ({ gold, answered }: Scored): boolean => gold.slots[slot] !== answered.slots[slot];

const BARS: readonly Bar[] = [
  { measure: 'intent', least: 0.95, leastOfAll: 0.97, group: 'in', isWrong: (each) => !isIntentRight(each) },
  { measure: 'slots', least: 0.875, leastOfAll: 0.93, group: 'in', isWrong: (each) => !isIntentRight(each) || !areSlotsRight(each) },
  { measure: 'refusedWrongly', most: 0.02, group: 'in', isWrong: ({ answered }) => answered.intent === 'none' },
  { measure: 'companies', least: 0.92, group: 'in', isWrong: (each) => misses('customer')(each) || misses('partner')(each) },
  { measure: 'outRefused', least: 0.9, group: 'out', isWrong: (each) => !isIntentRight(each) },
  { measure: 'nearRefused', least: 0.8, group: 'near', isWrong: (each) => !isIntentRight(each) },
  { measure: 'indirect', least: 0.75, group: 'indirect', isWrong: ({ gold, answered }) => !firstThree(answered).includes(gold.intent) },
];

const toldOf = ({ gold, answered }: Scored): string =>
  `${gold.id} "${gold.text}" is ${gold.intent} ${JSON.stringify(gold.slots)}, not ${answered.intent} ${JSON.stringify(answered.slots)}`;

const isReached = (share: number, { least = 0, most = 1 }: Pick<Bar, 'least' | 'most'>): boolean => share >= least && share <= most;

/** Nothing where the bar is reached, else the share and every sentence that went wrong. */
function shortOf(scored: readonly Scored[], bar: Bar, limits: Pick<Bar, 'least' | 'most'> = bar): readonly string[] {
  const share = scoresOf(scored)[bar.measure];
  if (isReached(share, limits)) return [];
  return [`${(share * 100).toFixed(1)} %`, ...scored.filter((each) => each.gold.group === bar.group && bar.isWrong(each)).map(toldOf)];
}

const languages = scoreAll(path.resolve(__dirname, '../..'));

describe('the development sets', () => {
  it('are there in six languages, with sentences of every group', () => {
    expect(languages).toHaveLength(6);
    for (const { scored } of languages) {
      expect(scored.length).toBeGreaterThanOrEqual(200);
      for (const { group } of BARS) expect(scored.filter(({ gold }) => gold.group === group).length).toBeGreaterThanOrEqual(20);
    }
  });

  describe.each(languages)('$locale', ({ scored }) => {
    it.each(BARS)('reach the bar for $measure', (bar) => {
      expect(shortOf(scored, bar)).toEqual([]);
    });
  });

  it.each(BARS.filter(({ leastOfAll }) => leastOfAll !== undefined))('reach the bar for $measure over all languages', (bar) => {
    expect(shortOf(languages.flatMap(({ scored }) => scored), bar, { least: bar.leastOfAll ?? 0 })).toEqual([]);
  });

  it('answer each sentence in the same way when it is asked again', () => {
    const again = scoreAll(path.resolve(__dirname, '../..'));
    const withoutTime = (sets: typeof languages): unknown => sets.map(({ scored }) => scored.map(({ answered: { microseconds: _, ...rest } }) => rest));
    expect(withoutTime(again)).toEqual(withoutTime(languages));
  });
});
