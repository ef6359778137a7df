import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackSettings } from '../../../../src/cli/pack/pack-settings.js';

export const MANIFEST_FOLDER = join(__dirname, '../../../../manifest');

export const SETTINGS: PackSettings = {
  appId: '11111111-2222-4333-8444-555555555555',
  publicUrl: 'https://accord.example.com:8443/teams',
  website: 'https://www.example.com/accord',
  privacy: 'https://www.example.com/privacy',
  terms: 'https://www.example.com/terms',
  out: 'accord-teams.zip',
  hints: [],
};

/** The files of manifest/ as they are, with some of them replaced (text) or taken away (null). */
export function manifestFiles(changes: Readonly<Record<string, string | null>> = {}): Map<string, Uint8Array> {
  const names = readdirSync(MANIFEST_FOLDER, { withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => entry.name);
  const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(join(MANIFEST_FOLDER, name)))]));
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) files.delete(name);
    else files.set(name, new TextEncoder().encode(text));
  }
  return files;
}

export const manifestText = (name: string): string => readFileSync(join(MANIFEST_FOLDER, name), 'utf8');

/** A file of manifest/, parsed. */
export function manifestJson(name: string): Record<string, unknown> {
  return JSON.parse(manifestText(name)) as Record<string, unknown>; // each of them is an object: the tests read its keys
}
