import type { Catalogue } from '../domain/catalogue.js';
import { foldWord } from './fold.js';
import type { Said, Span } from './said.js';
import { likelySpelling } from './spelling.js';
import { createWordTree, type WordTree } from './word-tree.js';

/** A subscription as people may name it. */
export interface CatalogueItem {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** More than one candidate: the short name fits several, and must be asked about. */
export interface ProductMention extends Span {
  readonly candidates: readonly CatalogueItem[];
}

/** The subscriptions of the catalogue under every name that people of any language say. */
export const catalogueItems = ({ subscriptions }: Catalogue): CatalogueItem[] =>
  subscriptions.map(({ skuId, name, partNumber, shortNames, shortNamesByLocale }) => ({
    id: skuId,
    name,
    aliases: [partNumber, ...shortNames, ...Object.values(shortNamesByLocale).flat()],
  }));

export interface ProductFinder {
  find(said: Said): ProductMention[];
}

/** Names and aliases as the catalogue has them, and the short forms that follow from them where nothing else is called that. */
export function createProductFinder(catalogue: readonly CatalogueItem[]): ProductFinder {
  const spelled = catalogue.flatMap((item) => [item.name, ...item.aliases].map((name) => [name, item] as const));
  const known = new Set(spelled.map(([name]) => name.toLowerCase()));
  const derived = spelled.flatMap(([name, item]) =>
    [...brandedForms(name, item), ...shortFormsOf(name)].map((form) => [form, item] as const),
  );
  const tree = createWordTree([...spelled, ...derived.filter(([form]) => !known.has(form.toLowerCase()))]);
  return { find: (said) => findIn(said, tree) };
}

/** How people write what a subscription's name begins with. */
const BRANDS: Readonly<Record<string, readonly string[]>> = {
  'Microsoft 365': ['Microsoft 365', 'MS 365', 'M365', 'Майкрософт 365', 'М365', '365'],
  'Office 365': ['Office 365', 'O365', 'Office', 'Офис 365', 'О365'],
};

/** "M365 E3", "Microsoft 365 Empresa Estándar", "Microsoft 365商业标准版": the name or a short one after the item's own brand. */
function brandedForms(name: string, item: CatalogueItem): string[] {
  const [brand, writings] = Object.entries(BRANDS).find(([each]) => item.name.startsWith(`${each} `)) ?? ['', []];
  const own = [brand, ...writings].find((each) => each !== '' && name.startsWith(`${each} `));
  const rest = own === undefined ? name : name.slice(own.length + 1);
  return writings.map((writing) => `${writing} ${rest}`).filter((form) => form !== name);
}

/** "Exchange Online (Plan 1)" is also "Exchange Plan 1"; "Microsoft Intune" also "Intune". */
function shortFormsOf(name: string): string[] {
  const forms = [
    name.replace(/^(Microsoft|Office) 365 (?=\S+ \S+)/i, ''),
    name.replace(/^(?:Microsoft|Office) 365 (?=[A-Z]\d$)/i, ''),
    name.replace(/^Microsoft (?!365)/i, ''),
    name.replace(/ Online\b/i, ''),
    name.replace(/\s*\(.*\)$/, ''),
    name.replace(/\s*\(Plan (\d)\)$/i, ' P$1'),
  ];
  return forms.filter((form) => form !== name && form.length > 1);
}

function findIn({ words }: Said, tree: WordTree<CatalogueItem>): ProductMention[] {
  const found: ProductMention[] = [];
  for (let at = 0; at < words.length;) {
    const longest = tree.longestAt(words, at) ?? tree.longestAt(corrected(words.slice(at, at + LONGEST_NAME), tree), 0);
    const first = words[at];
    const last = longest && words[at + longest.words - 1];
    if (first && last) found.push({ start: brandBefore(words, at), end: last.end, candidates: longest.values });
    at += longest?.words ?? 1;
  }
  return found;
}

const BRAND = new Set(['microsoft', 'ms', 'office', '365', 'm365', 'o365', 'майкрософт', 'офис']);

/** "Microsoft 365 商业高级版": the brand before a short name belongs to it, and its number counts nothing. */
function brandBefore(words: Said['words'], at: number): number {
  let first = at;
  while (BRAND.has(words[first - 1]?.text ?? '')) first -= 1;
  return words[first]?.start ?? 0;
}

const LONGEST_NAME = 7;
const SHORTEST_INFLECTED = 6;

/** The words with what is mistyped or inflected put as the catalogue spells it. */
function corrected(words: Said['words'], tree: WordTree<CatalogueItem>): Said['words'] {
  return words.map((word) => {
    if (word.script === 'digits' || word.script === 'han') return word;
    const folded = foldWord(word.text);
    if (tree.knows(folded) || folded.length < SHORTEST_INFLECTED) return word;
    const meant = likelySpelling(folded, tree.spellings);
    return meant === null ? word : { ...word, text: meant };
  });
}
