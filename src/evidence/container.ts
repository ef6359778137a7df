import { unzipSync, zipSync, type UnzipFileInfo } from 'fflate';

/**
 * The zip that holds a pack's files: stored, not compressed, with one fixed time, so that the same files are always the same bytes.
 * Reading one back takes nothing on trust. What the files say must not come in.
 */
export type Files = ReadonlyMap<string, Uint8Array>;

export type ContainerFault =
  /** Not a zip, or one that ends early. */
  | 'no-zip'
  | 'too-large'
  /** A file that no pack holds, a path that leads elsewhere, a name that stands there twice. */
  | 'foreign-file'
  /** Compressed, or not as long as it says: packs are neither. */
  | 'not-stored';

/** More than any customer's ledger comes to; a reader must hold it in memory. */
export const MOST_BYTES = 512 * 1024 * 1024;

const NAME = /^(manifest\.json|manifest\.sig|entries\.jsonl|keys\.json|renderings\.json|index\.html|cards\/[0-9a-f]{64}\.json)$/;

// Zip times have no zone: fflate writes this date's local parts, so a local date is the same bytes everywhere.
const FIXED_TIME = new Date(1980, 0, 1);

/** The files in the order of their names, as one zip. */
export function zipOf(files: Files): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 0, mtime: FIXED_TIME });
}

/** Takes a zip apart. Refuses, before anything is copied, whatever no pack would hold. */
export function filesIn(zip: Uint8Array): Files | ContainerFault {
  if (zip.length > MOST_BYTES) return 'too-large';
  const names = new Set<string>();
  const found: { fault?: ContainerFault } = {};
  let total = 0;
  // Names and sizes come from the zip itself: what it claims is looked at before any of it is taken out.
  const filter = ({ name, size, originalSize, compression }: UnzipFileInfo): boolean => {
    total += size;
    if (!NAME.test(name) || names.has(name)) found.fault ??= 'foreign-file';
    // Entries that overlap could add up to far more than the file.
    else if (compression !== 0 || size !== originalSize || total > zip.length) found.fault ??= 'not-stored';
    names.add(name);
    return found.fault === undefined;
  };
  try {
    const files = new Map(Object.entries(unzipSync(zip, { filter })));
    return found.fault ?? (names.size === 0 ? 'no-zip' : files);
  } catch {
    return found.fault ?? 'no-zip';
  }
}

/** Whether the zip is exactly what `zipOf` makes of these files: not a byte of it is anything else. */
export const isZipOf = (zip: Uint8Array, files: Files): boolean => Buffer.compare(zip, zipOf(files)) === 0;
