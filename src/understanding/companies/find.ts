import { overlaps, sayingOf, type Said, type Span } from '../said.js';
import type { Hit } from './align.js';
import type { Candidate, Company, CompanyMention, FindOptions, LinkOptions } from './company.js';
import { createChineseSearch, type ChineseParts } from './chinese-hits.js';
import { createContradiction } from './contradicted.js';
import type { Postings } from './postings.js';
import { createHitSearch } from './hits.js';
import type { Names } from './read-names.js';
import { isMention, rankOf, scoreOf } from './score.js';
import { unitsOf, type Unit, type UnitParts, type Units } from './sentence-units.js';

export interface FinderParts extends UnitParts, ChineseParts {
  readonly companies: readonly Company[];
  readonly names: Names;
  readonly postings: Postings;
}

export interface Finder {
  mentions(said: Said, options: FindOptions): CompanyMention[];
  whole(said: Said, options: LinkOptions): readonly Candidate[];
}

const MOST_CANDIDATES = 32;
/** Nobody names more companies in one message; a text that seems to is not worth the time. */
const MOST_MENTIONS = 50;
const ALMOST_AS_SPELT = 0.985;
export function createFinder(parts: FinderParts): Finder {
  const { companies, names } = parts;
  const search = createHitSearch(parts);
  const chinese = createChineseSearch(parts);
  const contradiction = createContradiction(parts);
  const companyOf = (row: number): Company | undefined => companies[names.owners[row] ?? -1];
  const hitsIn = (
    said: Said,
    units: Units,
    { among, taken, isName }: LinkOptions & Pick<FindOptions, 'taken'> & { isName: boolean },
  ): Hit[] => {
    const isAllowed = (row: number): boolean => {
      const company = companyOf(row);
      return company !== undefined && (among === undefined || among(company.id));
    };
    const hits = search.hitsIn(units, { isAllowed, isName });
    const shortened = chinese.hitsIn(said, { taken, isAllowed, isName });
    return shortened.length === 0 ? hits : hits.concat(shortened.map((hit) => weighedBy(hits, hit)));
  };

  const candidatesOf = (text: string, hits: readonly Hit[], weight: number): Candidate[] => {
    const best = new Map<string, Candidate>();
    for (const hit of hits) {
      const company = companyOf(hit.row);
      if (!company) continue;
      const score = asSpelt(scoreOf(hit, weight), company, text.slice(hit.start, hit.end));
      if (score > (best.get(company.id)?.score ?? 0))
        best.set(company.id, { id: company.id, name: company.name, type: company.type, score });
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES);
  };

  return {
    mentions(said, options) {
      const units = unitsOf(said, options.taken, parts);
      const isContradicted = contradiction({ said, units, taken: options.taken });
      const hits = bestFirst(hitsIn(said, units, { ...options, isName: false }));
      const spans: Span[] = [];
      const mentions: CompanyMention[] = [];
      for (const hit of hits) {
        if (spans.length === MOST_MENTIONS) break;
        if (spans.some((span) => overlaps(span, hit)) || !isMention(hit, options) || isContradicted(hit)) continue;
        const { start, end } = hit;
        spans.push({ start, end });
        const here = hits.filter((other) => overlaps(other, hit) && !isContradicted(other));
        mentions.push({ start, end, said: said.text.slice(start, end), candidates: candidatesOf(said.text, here, weightOf(hit.units)) });
      }
      return mentions.sort((a, b) => a.start - b.start);
    },
    whole(said, options) {
      const units = unitsOf(said, [], parts);
      const hits = hitsIn(said, units, { ...options, taken: [], isName: true });
      return candidatesOf(said.text, hits, weightOf(bestFirst(hits)[0]?.units ?? []));
    },
  };
}

/** Where the words of a name lie along the same stretch or more, they know better what it tells than its length does. */
function weighedBy(hits: readonly Hit[], hit: Hit): Hit {
  let strongest: Hit | undefined;
  for (const other of hits) {
    const isCovering = other.start <= hit.start && other.end >= hit.end;
    if (isCovering && other.strength > (strongest?.strength ?? 0)) strongest = other;
  }
  if (!strongest) return hit;
  const weight = (strongest.strength * (hit.end - hit.start)) / (strongest.end - strongest.start);
  const strength = weight * hit.likeness;
  const isSame = hit.end - hit.start === strongest.end - strongest.start;
  if (strength >= hit.strength && !isSame) return hit;
  return { ...hit, strength, telling: strength, units: hit.units.map((unit) => ({ ...unit, weight })) };
}

const bestFirst = (hits: readonly Hit[]): Hit[] =>
  hits
    .map((hit) => ({ hit, rank: rankOf(hit) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ hit }) => hit);

const weightOf = (units: readonly Unit[]): number => units.reduce((sum, { weight }) => sum + weight, 0);

/** Between "Lazurit Service" and "Lazurit-Service" the spelling decides. */
function asSpelt(score: number, { name, aliases = [] }: Company, said: string): number {
  if (score <= ALMOST_AS_SPELT || [name, ...aliases].some((spelling) => bare(sayingOf(spelling).text) === bare(said))) return score;
  return ALMOST_AS_SPELT;
}

const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
