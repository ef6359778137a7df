import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The card layouts: structure and places for values, no sentence. Read once at start. */
export interface Layouts {
  card(name: string): unknown;
  part(name: string): unknown;
  names(): readonly string[];
}

/** Reads every layout of a folder; its `parts` are what several cards share. Throws where a file is no JSON. */
export function readLayouts(folder: string): Layouts {
  const cards = readFolder(folder);
  const parts = readFolder(path.join(folder, 'parts'));
  return { card: (name) => known(cards, name), part: (name) => known(parts, name), names: () => [...cards.keys()] };
}

function readFolder(folder: string): ReadonlyMap<string, unknown> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return new Map(files.map((file) => [path.basename(file, '.json'), JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown]));
}

function known(layouts: ReadonlyMap<string, unknown>, name: string): unknown {
  const layout = layouts.get(name);
  if (layout === undefined) throw new Error(`there is no card layout ${name}`);
  return layout;
}
