import { zipSync } from 'fflate';
import type { z } from 'zod/v4';
import { fillPlaceholders } from './fill-placeholders.js';
import { manifestSchema, translationSchemaFor, type Manifest } from './manifest-shape.js';
import type { PackSettings, Problems } from './pack-settings.js';

/**
 * The app package: manifest.json filled in, its translations and icons, zipped. Pure: files in, bytes out.
 * Same input, same bytes, so that two builds can be compared and an unchanged package is seen to be one.
 */
export interface AppPackage {
  readonly zip: Uint8Array;
  readonly names: readonly string[];
}

// Zip times have no zone: fflate writes this date's local parts, so a local date is the same bytes everywhere.
const FIXED_TIME = new Date(1980, 0, 1);

/**
 * Builds the package from the files of manifest/ (name to bytes) and the settings.
 * Refuses a manifest that breaks Teams' limits, an unknown placeholder, a file the manifest names and nobody has, a translation with a missing or foreign key.
 */
export function buildAppPackage(files: ReadonlyMap<string, Uint8Array>, settings: PackSettings): AppPackage | Problems {
  const source = readJson(files, 'manifest.json');
  if ('problems' in source) return source;
  const filled = fillPlaceholders(source.value, {
    MICROSOFT_APP_ID: settings.appId,
    PUBLIC_HOST: new URL(settings.publicUrl).host,
    WEBSITE_URL: settings.website,
    PRIVACY_URL: settings.privacy,
    TERMS_URL: settings.terms,
  });
  if ('problems' in filled) return filled;

  const parsed = manifestSchema.safeParse(filled.value);
  if (!parsed.success) return { problems: inWords('manifest.json', parsed.error) };

  const translations = parsed.data.localizationInfo.additionalLanguages.map(({ file }) => file);
  const problems = translations.flatMap((file) => translationFileProblems(files, file, parsed.data));
  if (problems.length > 0) return { problems };
  return zipped(files, filled.value, [parsed.data.icons.color, parsed.data.icons.outline, ...translations]);
}

function zipped(files: ReadonlyMap<string, Uint8Array>, manifest: unknown, others: readonly string[]): AppPackage | Problems {
  const missing = others.filter((name) => !files.has(name));
  if (missing.length > 0) return { problems: missing.map((name) => `${name}: named in manifest.json and not there`) };

  const content: Record<string, Uint8Array> = { 'manifest.json': new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`) };
  for (const name of others) content[name] = files.get(name) ?? new Uint8Array();
  return { zip: zipSync(content, { mtime: FIXED_TIME, level: 9 }), names: Object.keys(content) };
}

function translationFileProblems(files: ReadonlyMap<string, Uint8Array>, file: string, manifest: Manifest): readonly string[] {
  const source = readJson(files, file);
  if ('problems' in source) return source.problems;
  const parsed = translationSchemaFor(manifest).safeParse(source.value);
  return parsed.success ? [] : inWords(file, parsed.error);
}

const inWords = (file: string, error: z.ZodError): readonly string[] =>
  error.issues.map((issue) => [file, ...(issue.path.length > 0 ? [issue.path.join('.')] : []), issue.message].join(': '));

function readJson(files: ReadonlyMap<string, Uint8Array>, name: string): { readonly value: unknown } | Problems {
  const bytes = files.get(name);
  if (bytes === undefined) return { problems: [`${name}: not there`] };
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { value };
  } catch (error) {
    return { problems: [`${name}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}
