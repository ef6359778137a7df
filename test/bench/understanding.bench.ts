import { readFileSync } from 'node:fs';
import { catalogueSchema } from '../../src/domain/catalogue.js';
import type { Locale, Side } from '../../src/domain/people.js';
import { setCompanies, setFiles } from '../../src/cli/understand/score.js';
import type { Company } from '../../src/understanding/companies/company.js';
import { beginCompanyIndex } from '../../src/understanding/companies/company-index.js';
import { prepareUnderstanding, type Understanding } from '../../src/understanding/create-understanding.js';
import { builtInLists } from '../../src/understanding/gazetteer/built-in-lists.js';
import { MODEL_FILE, readModel } from '../../src/understanding/model/model.js';
import { catalogueItems } from '../../src/understanding/products.js';
import { generateDirectory } from '../understanding/directory/generate.js';

/** Understanding with 100,000 invented names, on the sentences of the development sets, beside its bars (understanding, section 2). */
const NAMES = 100_000;
const WARM_UP = 3;
const ROUNDS = 5;
const TODAY = '2026-11-20';
const ROOT = process.cwd();
const MB = 1_048_576;

interface Sentence {
  readonly lang: Locale;
  readonly asker: Side;
  readonly text: string;
}

const parsed = <T>(text: string): T => JSON.parse(text) as T; // our own files and our own sets
const linesOf = <T>(text: string): T[] => text.split('\n').filter((line) => line.trim() !== '').map((line) => parsed<T>(line));
const fileOf = (name: string): string => readFileSync(`${ROOT}/${name}`, 'utf8');

const sentences = setFiles(ROOT).flatMap(({ file }) => linesOf<Sentence>(readFileSync(file, 'utf8')));
// Without what the tests know about each name: a directory that was read has only what was in it.
const companies = [
  ...linesOf<Pick<Company, 'name' | 'type'>>(setCompanies(ROOT)).map(({ name, type }, at): Company => ({ id: `own-${at}`, name, type })),
  ...generateDirectory(NAMES).map(({ id, name, type }): Company => ({ id, name, type })),
];
const model = parsed<unknown>(fileOf(MODEL_FILE));
const catalogue = catalogueItems(catalogueSchema.parse(parsed<{ catalogue: unknown }>(fileOf('src/rehearsal/directory.json')).catalogue));

const collect = (): void => globalThis.gc?.();
const residentMb = (): number => process.memoryUsage.rss() / MB;
const timed = <T>(run: () => T): { readonly value: T; readonly took: number } => {
  const started = process.hrtime.bigint();
  const value = run();
  return { value, took: Number(process.hrtime.bigint() - started) / 1_000_000 };
};
const msOf = (run: () => unknown): number => timed(run).took;

/** As the product does it: prepared before the directory is read, names taken in while it is, ready after the last of them. */
function ready(): { readonly understanding: Understanding; readonly before: number; readonly meanwhile: number; readonly after: number } {
  const prepared = timed(() => prepareUnderstanding({ model: readModel(model), lists: builtInLists }));
  const begun = timed(beginCompanyIndex);
  const taken = timed(() => begun.value.add(companies));
  const understanding = timed(() => prepared.value({ catalogue, companies: begun.value.build() }));
  return { understanding: understanding.value, before: prepared.took + begun.took, meanwhile: taken.took, after: understanding.took };
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const atOf = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const middle = (values: readonly number[]): number => atOf(sortedOf(values), 0.5);
const sortedOf = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** A figure beside its bar. */
const line = (what: string, figure: string, bar: string): void => say(`  ${what.padEnd(44)}${figure.padStart(34)}   ${bar}`);
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

collect();
const before = residentMb();
const first = ready();
const understand = ({ lang, asker, text }: Sentence): unknown => first.understanding.understand(text, { sides: [asker], locale: lang, today: TODAY });
const firstSentence = msOf(() => sentences.slice(0, 1).forEach(understand));
for (let round = 0; round < WARM_UP; round += 1) sentences.forEach(understand);
collect();
const resident = residentMb();
const others = Array.from({ length: ROUNDS }, () => ({ ...ready(), understanding: null }));
collect();

const rounds = Array.from({ length: ROUNDS }, () => sentences.map((sentence) => msOf(() => understand(sentence))));
const each = sortedOf(rounds.flat());
// A machine that does something else in between slows one round, seldom the same sentence in three of five.
const typical = sortedOf(sentences.map((_, at) => middle(rounds.map((round) => round[at] ?? 0))));
const threeOf = (times: readonly number[]): string => [0.5, 0.95, 0.99].map((share) => ms(atOf(times, share))).join(' / ');

/** Text of this many characters, as people might paste it. */
const ofLength = (length: number): string => sentences.map(({ text }) => text).join(' ').repeat(2).slice(0, length);
const long = (length: number): number =>
  middle(Array.from({ length: ROUNDS * 4 }, () => msOf(() => understand({ lang: 'en-US', asker: 'partner', text: ofLength(length) }))));

say(`Understanding  ${sentences.length} sentences, ${companies.length} names`);
const firstAndMedian = (of: (each: (typeof others)[number]) => number): string => `${ms(of({ ...first, understanding: null }))}, ${ms(middle(others.map(of)))}`;
line('ready after the last name: first, median', firstAndMedian(({ after }) => after), '< 100 ms');
line('names taken in while they are read', firstAndMedian(({ meanwhile }) => meanwhile), `${(middle(others.map(({ meanwhile }) => meanwhile)) / (companies.length / 1000)).toFixed(2)} ms for each thousand`);
line('prepared before they are read', firstAndMedian(({ before: took }) => took), '');
line('all of it', firstAndMedian((each) => each.before + each.meanwhile + each.after), '');
line('the first sentence, with indexes made at first use', ms(firstSentence), '');
line('memory: grown by, whole process', `${(resident - before).toFixed(0)} MB, ${resident.toFixed(0)} MB`, '< 300 MB');
line('a sentence, p50 / p95 / p99', threeOf(typical), '< 1 / 2 / 4 ms (median of five rounds for each)');
line('every single parse, p50 / p95 / p99', threeOf(each), '(whatever else the machine does)');
const [short, tenfold] = [long(1_000), long(10_000)];
line('1,000 characters, 10,000 characters', `${ms(short)}, ${ms(tenfold)}`, `${(tenfold / short).toFixed(1)}x, goal at most 10x`);
const slowest = sentences.map(({ text }, at) => ({ text, took: middle(rounds.map((round) => round[at] ?? 0)) })).sort((a, b) => b.took - a.took);
for (const { text, took } of slowest.slice(0, 3)) line(`slowest: ${text.slice(0, 34)}`, ms(took), '');
