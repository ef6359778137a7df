import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod/v4';
import { canonicalJson } from '../../domain/canonical.js';
import { headText, readHead, type SignedHead } from '../../domain/head.js';
import { bytesToSign, signBytes, type Signer } from '../../domain/signing.js';
import type { BelievedKeys } from '../../application/verify/check-entry.js';

/**
 * A file of signed heads outside the database, one line for each customer and one at the end that is signed over all of them. A
 * database that was put back to what it was, or a ledger that went without a trace, is found by comparing with it.
 */
const footerSchema = z.strictObject({
  accord: z.literal('checkpoint v1'),
  /** Milliseconds. */
  at: z.int(),
  customers: z.int(),
  /** SHA-256 of all lines before this one. */
  lines: z.string(),
  keyId: z.string().nullable(),
  signature: z.string().nullable(),
});
type Footer = z.infer<typeof footerSchema>;

const footerBytes = ({ at, customers, lines }: Pick<Footer, 'at' | 'customers' | 'lines'>): Uint8Array =>
  bytesToSign('checkpoint v1', { at, customers, lines });

export type EarlierCheckpoint =
  | { readonly ok: true; readonly at: number; readonly heads: AsyncIterable<SignedHead> | null }
  | { readonly ok: false; readonly problem: string };

/** Checks the file as a whole before a line of it is used; no file yet is no problem. */
export async function openCheckpoint(file: string, keys: BelievedKeys): Promise<EarlierCheckpoint> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return { ok: true, at: 0, heads: null };
  const hash = createHash('sha256');
  let [customers, last] = [0, ''];
  for await (const line of linesOf(file)) {
    if (customers > 0) addLine(hash, last);
    customers += 1;
    last = line;
  }
  const footer = readFooter(last);
  const problem =
    footer === null
      ? 'has no end: it was cut off, or is no checkpoint'
      : problemIn(footer, { customers: customers - 1, lines: hash.digest('hex') }, keys);
  return footer === null || problem !== null ? { ok: false, problem: problem ?? '' } : { ok: true, at: footer.at, heads: headsIn(file) };
}

function problemIn(footer: Footer, found: Pick<Footer, 'customers' | 'lines'>, keys: BelievedKeys): string | null {
  if (footer.customers !== found.customers || footer.lines !== found.lines) return 'was changed after it was written';
  if (footer.signature === null || footer.keyId === null) return null;
  const key = keys.get(footer.keyId);
  if (key === undefined) return `was signed with key ${footer.keyId}, which is not to be believed here`;
  return key.check(footerBytes(footer), footer.signature) ? null : 'was changed after it was signed';
}

function readFooter(line: string): Footer | null {
  try {
    return footerSchema.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

async function* headsIn(file: string): AsyncIterable<SignedHead> {
  for await (const line of linesOf(file)) {
    const head = readHead(line);
    if (head) yield head;
  }
}

const linesOf = (file: string): AsyncIterable<string> => createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });

const addLine = (hash: Hash, line: string): Hash => hash.update(`${line}\n`);

export interface CheckpointWriter {
  add(head: SignedHead): Promise<void>;
  /** Puts the new file in the place of the old one. */
  finish(at: number): Promise<void>;
  /** Leaves what is there as it is: the old one, or the finished new one. */
  abandon(): Promise<void>;
}

/** @param signer null writes a checkpoint that nobody has signed */
export function writeCheckpoint(file: string, signer: Signer | null): CheckpointWriter {
  const draft = `${file}.new`;
  const stream = createWriteStream(draft);
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error as Error)); // the event's first argument
  failed.catch(() => {});
  const hash = createHash('sha256');
  let customers = 0;
  const write = async (line: string): Promise<void> => {
    if (!stream.write(`${line}\n`)) await Promise.race([once(stream, 'drain'), failed]);
  };
  /** Harmless the second time. */
  const close = async (): Promise<void> => {
    if (!stream.writableEnded) stream.end();
    await finished(stream);
  };
  return {
    add: async (head) => {
      const line = headText(head);
      addLine(hash, line);
      customers += 1;
      await write(line);
    },
    finish: async (at) => {
      const said = { at, customers, lines: hash.digest('hex') };
      const signature = signer ? signBytes(signer, footerBytes(said)) : { keyId: null, signature: null };
      await write(canonicalJson({ accord: 'checkpoint v1', ...said, ...signature }));
      await close();
      await rename(draft, file);
    },
    abandon: async () => {
      await close();
      await rm(draft, { force: true });
    },
  };
}
