import type { Locale, Side } from '../domain/people.js';
import type { CompanyIndex, CompanyMention } from './companies/company.js';
import { findDates, type DateMention } from './dates/find-dates.js';
import type { ListedMention } from './gazetteer/find-listed.js';
import { languageSaid, type Vocabularies } from './language-said.js';
import { findNumbers, type NumberMention } from './numbers/find-numbers.js';
import type { ProductFinder } from './products.js';
import { countProducts, countsTime, daysMeant, type CountedProduct, type Duration } from './quantities.js';
import { rowOf, type MentionTag, type RowItem, type TaggedSpan } from './row.js';
import { overlaps, sayingOf, type Said, type Span } from './said.js';

/** Everything a sentence names, and the row that is left of it. */
export interface Reading {
  readonly said: Said;
  readonly locale: Locale;
  /** ISO date. */
  readonly today: string;
  readonly offerNumber: string | null;
  readonly products: readonly CountedProduct[];
  /** What counts something; a number of days, weeks or months does not. */
  readonly numbers: readonly NumberMention[];
  /** Also inside a period: "durante 14 días" can be one. */
  readonly durations: readonly Duration[];
  readonly dates: readonly DateMention[];
  readonly listed: readonly ListedMention[];
  readonly companies: readonly CompanyMention[];
  readonly row: readonly RowItem[];
}

export interface ReadingParts {
  readonly vocabularies: Vocabularies;
  readonly products: ProductFinder;
  readonly companies: CompanyIndex;
  readonly findListed: (said: Said) => readonly ListedMention[];
}

export interface ReadingAsker {
  readonly sides: readonly Side[];
  readonly locale: Locale;
  /** ISO date of the asker's day. */
  readonly today: string;
  /** Companies that can be meant at all; everyone when left out. */
  readonly among?: (id: string) => boolean;
}

/** Beyond this many characters nothing is looked for: nobody asks in more, and the time stays bounded. Some characters become eighteen. */
const LONGEST = 2000;

export function readSentence(text: string, asker: ReadingAsker, parts: ReadingParts): Reading {
  const said = sayingOf(text.slice(0, LONGEST).normalize('NFKC').slice(0, LONGEST));
  const number = numberSpan(said);
  const products = parts.products.find(said);
  // A subscription is called the same everywhere: "Pro" makes no sentence Portuguese.
  const telling = said.words.filter((word) => !products.some((product) => overlaps(product, word)));
  const locale = languageSaid({ words: telling }, asker.locale, parts.vocabularies);
  // "T-1042 week" names an offer, and no number of weeks.
  const named: Span[] = [...products, ...(number ? [number] : [])];
  const dates = findDates(said, locale, asker.today).filter((date) => !named.some((span) => overlaps(span, date)));
  const taken: Span[] = [...products, ...dates, ...(number ? [number] : [])];
  const companies = parts.companies
    .find(said, { locale, taken, ...(asker.among && { among: asker.among }) })
    .flatMap((mention) => meant(mention, asker.sides));
  const free = <T extends Span>(spans: readonly T[]): T[] => spans.filter((span) => !companies.some((company) => overlaps(company, span)));
  const left = { products: free(products), dates: free(dates) };
  const apart = (spans: readonly Span[]) => (each: Span) => !spans.some((span) => overlaps(span, each));
  const everyNumber = free(findNumbers(said, locale)).filter(apart([...left.products, ...(number ? [number] : [])]));
  const numbers = everyNumber.filter(apart(left.dates)).filter((each) => !countsTime(said, each));
  const listed = free(parts.findListed(said)).filter(
    (each) => each.kind === 'workload' || !left.products.some((product) => overlaps(product, each)),
  );
  const mentions = [
    ...companies.map((mention) => tagged(mention, companyTag(mention, asker.sides))),
    ...left.products.map((mention) => tagged(mention, '<product>')),
    ...left.dates.map((mention) => tagged(mention, mention.kind === 'day' ? '<day>' : '<period>')),
    ...(number ? [tagged(number, '<number>')] : []),
    ...numbers.map((mention) => tagged(mention, '<count>')),
    ...listed.flatMap((mention) => (mention.kind === 'workload' ? [] : [{ ...tagged(mention, `<${mention.kind}>`), open: true }])),
  ];
  return {
    said,
    locale,
    today: asker.today,
    offerNumber: number && said.text.slice(number.start, number.end).replace(/[‐–—]/gu, '-').toUpperCase(),
    products: countProducts(said, left.products, numbers),
    numbers,
    durations: everyNumber.flatMap((each) => daysMeant(said, each) ?? []),
    dates: left.dates,
    listed,
    companies,
    row: rowOf(said, mentions, parts.vocabularies[locale]),
  };
}

const tagged = ({ start, end }: Span, tag: MentionTag): TaggedSpan => ({ start, end, tag });

/** "T-1042", also with another dash. */
const OFFER_NUMBER = /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])[tpd][-‐–—]\d{1,9}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])/u;

function numberSpan({ text }: Said): Span | null {
  const found = OFFER_NUMBER.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

/** A partner speaks of customers, a customer of partners; who could be both stays. Where nobody of the fitting kind is called so, the others stand. */
function meant(mention: CompanyMention, sides: readonly Side[]): CompanyMention[] {
  const [side] = sides;
  const wanted = sides.length !== 1 || side === 'support' ? null : side === 'partner' ? 'customer' : 'partner';
  const fitting = wanted === null ? [] : mention.candidates.filter(({ type }) => type === wanted || type === 'both');
  return [fitting.length > 0 ? { ...mention, candidates: fitting } : mention];
}

/** Who is both is a partner to a customer. */
function companyTag({ candidates }: CompanyMention, sides: readonly Side[]): MentionTag {
  const type = candidates[0]?.type;
  const onlyCustomer = sides.length === 1 && sides[0] === 'customer';
  return type === 'partner' || (type === 'both' && onlyCustomer) ? '<partner>' : '<customer>';
}
