import { createPrivateKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { constants, copyFileSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod/v4';
import { createSigner, type Signer } from './domain/signing.js';
import { readPem } from './read-pem.js';
import type { RegistrationMistake } from './registration.js';

/** The key that signs the ledger, as the settings lead to it: a file outside the database. */
export const signingSettings = {
  SIGNING_KEY_FILE: z
    .string()
    .optional()
    .describe('Key that signs the ledger, Ed25519 as PEM, outside the database; unset in local mode, one is made beside the store'),
  SIGNING_KEY_PREVIOUS_FILE: z.string().optional().describe('Where the signing key is changed: the key before, for one start'),
  SIGNING_KEY_LOST: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be the fingerprint of a key, 64 digits from 0 to f')
    .optional()
    .describe('Fingerprint of the key before, if it is lost: its successor is announced without its consent, for all to see'),
};

export interface SigningSettings {
  readonly SIGNING_KEY_FILE?: string | undefined;
  readonly SIGNING_KEY_PREVIOUS_FILE?: string | undefined;
  readonly SIGNING_KEY_LOST?: string | undefined;
  readonly SQLITE_FILE?: string | undefined;
  readonly MONGODB_URI?: string | undefined;
}

export interface SigningPlace {
  readonly file: string;
  /** Whether a missing file is made: in local mode only. */
  readonly make: boolean;
  /** Of the key that signed before, for the one start that announces its successor. */
  readonly previousFile: string | undefined;
  /** Fingerprint of a key that signed before and is lost. */
  readonly lostKeyId: string | undefined;
}

export interface SigningPart {
  readonly signer: Signer;
  readonly previous: Signer | null;
  readonly lostKeyId: string | null;
}

/** What keeps the keys from being used. Only a registered bot needs a file that is there: in local mode a missing one is made. */
export function signingMistakes(given: SigningSettings, registered: boolean): RegistrationMistake[] {
  const { SIGNING_KEY_FILE: file, SIGNING_KEY_PREVIOUS_FILE: previousFile } = given;
  const problems = {
    SIGNING_KEY_FILE: registered || (file !== undefined && existsSync(file)) ? problemOf(file) : null,
    SIGNING_KEY_PREVIOUS_FILE: previousFile === undefined ? null : problemOf(previousFile),
  };
  return Object.entries(problems).flatMap(([setting, problem]) => (problem === null ? [] : [{ setting, problem }]));
}

function problemOf(file: string | undefined): string | null {
  if (file === undefined) return 'is missing; openssl genpkey -algorithm ed25519 -out signing-key.pem makes one';
  const read = readSigningKey(file);
  return typeof read === 'string' ? read : null;
}

/** @param given without mistakes */
export function signingOf(given: SigningSettings, registered: boolean): SigningPlace {
  // Two stores in two folders have two keys.
  const folder = given.MONGODB_URI === undefined ? path.dirname(given.SQLITE_FILE ?? '') : 'data';
  return {
    file: given.SIGNING_KEY_FILE ?? path.join(folder, 'signing-key.pem'),
    make: !registered,
    previousFile: given.SIGNING_KEY_PREVIOUS_FILE,
    lostKeyId: given.SIGNING_KEY_LOST,
  };
}

/** Reads a key, or says what is wrong with the file; never repeats anything of it. */
export const readSigningKey = (file: string): Signer | string =>
  readPem(file, {
    make: (pem) => createSigner(createPrivateKey(pem)),
    must: 'must hold an Ed25519 private key without a pass phrase, as PEM',
  });

/** Reads the keys, making the first where that is allowed. Of several processes that make it at once all end with the same. */
export function openSigningKeys({ file, make, previousFile, lostKeyId }: SigningPlace): SigningPart {
  if (make && !existsSync(file)) makeKeyFile(file);
  return {
    signer: keyIn(file, 'SIGNING_KEY_FILE'),
    previous: previousFile === undefined ? null : keyIn(previousFile, 'SIGNING_KEY_PREVIOUS_FILE'),
    lostKeyId: lostKeyId ?? null,
  };
}

function keyIn(file: string, setting: string): Signer {
  const read = readSigningKey(file);
  if (typeof read === 'string') throw new Error(`${setting} ${read}`);
  return read;
}

/** The file appears whole and for one maker only. */
function makeKeyFile(file: string): void {
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  const draft = path.join(folder, `.signing-key-${randomUUID()}`);
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(draft, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
  try {
    placeOnce(draft, file);
  } finally {
    rmSync(draft);
  }
}

function placeOnce(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if (existsSync(file)) return;
    // Some file systems know no links.
    if (error instanceof Error) copyFileSync(draft, file, constants.COPYFILE_EXCL);
  }
}
