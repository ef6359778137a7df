import { overlaps, type Said, type Span } from '../said.js';
import { align, type Hit } from './align.js';
import type { Candidate, Company, CompanyMention, FindOptions, LinkOptions } from './company.js';
import type { Postings } from './postings.js';
import type { Names } from './read-names.js';
import { isMention, rankOf, scoreOf } from './score.js';
import { unitsOf, type Unit, type UnitParts, type Units } from './sentence-units.js';
import { CONNECTOR, LEGAL_FORM } from './word-kinds.js';

export interface FinderParts extends UnitParts {
  readonly companies: readonly Company[];
  readonly names: Names;
  readonly postings: Postings;
}

export interface Finder {
  mentions(said: Said, options: FindOptions): CompanyMention[];
  whole(said: Said, options: LinkOptions): readonly Candidate[];
}

const MOST_CANDIDATES = 32;
/** A sentence looks at this many names at most, rare words first, however common its words are. */
const MOST_NAMES = 5000;

export function createFinder(parts: FinderParts): Finder {
  const { companies, names, postings, kindsOf } = parts;
  const rows = {
    kindsOf,
    wordsOf: (row: number) => names.tokens.subarray(names.starts[row], names.starts[row + 1]),
  };

  const hitsIn = (units: Units, among: ((id: string) => boolean) | undefined): Hit[] => {
    const hits: Hit[] = [];
    const byRow = new Map<number, Hit>();
    let looked = 0;
    for (const { unit, token } of anchorsOf(units.all)) {
      for (let i = postings.starts[token] ?? 0, end = postings.starts[token + 1] ?? 0; i < end && looked < MOST_NAMES; i++, looked++) {
        const row = postings.rows[i] ?? 0;
        const known = byRow.get(row);
        if (known && overlaps(known, unit)) continue;
        const company = companies[names.owners[row] ?? 0];
        if (!company || (among && !among(company.id))) continue;
        const hit = align(row, unit, units, rows);
        if (!hit) continue;
        hits.push(hit);
        byRow.set(row, hit);
      }
    }
    return hits;
  };
  const anchorsOf = (units: readonly Unit[]): { unit: Unit; token: number; names: number }[] =>
    units
      .flatMap((unit) =>
        unit.matches.map(({ token }) => ({ unit, token, names: (postings.starts[token + 1] ?? 0) - (postings.starts[token] ?? 0) })),
      )
      .filter(({ token, names: size }) => size > 0 && (kindsOf(token) & (LEGAL_FORM | CONNECTOR)) === 0)
      .sort((a, b) => a.names - b.names);

  const candidatesOf = (hits: readonly Hit[], weight: number): Candidate[] => {
    const best = new Map<string, Candidate>();
    for (const hit of hits) {
      const company = companies[names.owners[hit.row] ?? 0];
      if (!company) continue;
      const score = scoreOf(hit, weight);
      if (score > (best.get(company.id)?.score ?? 0))
        best.set(company.id, { id: company.id, name: company.name, type: company.type, score });
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES);
  };

  return {
    mentions(said, { taken, among }) {
      const units = unitsOf(said, taken, parts);
      const hits = hitsIn(units, among).sort((a, b) => rankOf(b) - rankOf(a));
      const spans: Span[] = [];
      const mentions: CompanyMention[] = [];
      for (const hit of hits) {
        if (spans.some((span) => overlaps(span, hit)) || !isMention(hit, taken)) continue;
        const { start, end } = hit;
        spans.push({ start, end });
        const here = hits.filter((other) => overlaps(other, hit));
        mentions.push({ start, end, said: said.text.slice(start, end), candidates: candidatesOf(here, weightOf(hit.units)) });
      }
      return mentions.sort((a, b) => a.start - b.start);
    },
    whole(said, { among }) {
      const units = unitsOf(said, [], parts);
      const hits = hitsIn(units, among);
      return candidatesOf(hits, weightOf(hits.toSorted((a, b) => rankOf(b) - rankOf(a))[0]?.units ?? []));
    },
  };
}

const weightOf = (units: readonly Unit[]): number => units.reduce((sum, { weight }) => sum + weight, 0);
