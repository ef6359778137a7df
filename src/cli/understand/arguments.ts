import { parseArgs } from 'node:util';
import { z } from 'zod/v4';

/** How `npm run understand` was called. */
export interface UnderstandArguments {
  readonly work: 'answer' | 'train' | 'score' | 'help';
  readonly directory: string | null;
  readonly catalogue: string | null;
  readonly services: string | null;
  readonly places: string | null;
  /** ISO date; today where it was not given. */
  readonly today: string;
}

export const HELP = `npm run understand                     asks for sentences, with the built-in directory
npm run understand -- [options] < in.jsonl > out.jsonl
  --directory D.jsonl   companies: { "name", "type": "partner" | "customer" } a line
  --catalogue C.json    subscriptions: [{ "name", "aliases": [...] }]
  --services S.json     marketplace services: { key: [forms] } or [key]
  --places P.json       marketplace places: { "English name": [forms] } or [name]
  --today 2026-11-20    the day that "last week" is reckoned from
npm run understand -- --train          writes the model from lexicons and patterns
npm run understand -- --score          measures the development sets`;

const isoDay = z.iso.date();

/** Refuses, by throwing, an option it does not know and a day that is none. */
export function readArguments(args: readonly string[], today: string): UnderstandArguments {
  const { values } = parseArgs({
    args: [...args],
    options: {
      directory: { type: 'string' },
      catalogue: { type: 'string' },
      services: { type: 'string' },
      places: { type: 'string' },
      today: { type: 'string' },
      train: { type: 'boolean' },
      score: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const day = isoDay.safeParse(values.today ?? today);
  if (!day.success) throw new Error('--today must be a day, such as 2026-11-20');
  return {
    work: values.help ? 'help' : values.train ? 'train' : values.score ? 'score' : 'answer',
    directory: values.directory ?? null,
    catalogue: values.catalogue ?? null,
    services: values.services ?? null,
    places: values.places ?? null,
    today: day.data,
  };
}
