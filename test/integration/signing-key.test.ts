import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { announceKey } from '../../src/application/announce-key.js';
import { verifyCommand, type VerifyWishes } from '../../src/cli/ledger/verify-command.js';
import { entryIdOf } from '../../src/domain/entry.js';
import { readKeyChain } from '../../src/domain/key-chain.js';
import type { Signer } from '../../src/domain/signing.js';
import { openSigningKeys } from '../../src/signing-key.js';
import { createRecords } from '../../src/store/create-records.js';
import type { Records } from '../../src/store/records.js';
import { createSigningKeys } from '../../src/store/signing-keys.js';
import { fillManyLedgers } from '../support/many-entries.js';
import { aSigner, SIGNER } from '../support/signing.js';

let folder: string;
let records: Records;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'accord-key-'));
  records = createRecords({ kind: 'sqlite', file: path.join(folder, 'accord.sqlite') });
  await records.open();
});
afterEach(async () => {
  await records.close();
  await rm(folder, { recursive: true });
});

const start = (signer: Signer, more: { readonly previous?: Signer; readonly lostKeyId?: string } = {}): Promise<void> =>
  announceKey({ signingKeys: createSigningKeys(records), signer, previous: more.previous ?? null, lostKeyId: more.lostKeyId ?? null, now: () => 1 });
const announced = async () => readKeyChain(await createSigningKeys(records).all()).keys.map(({ keyId, consent }) => `${keyId} ${consent}`);

describe('the file of the signing key', () => {
  const place = (make: boolean) => ({ file: path.join(folder, 'keys', 'signing-key.pem'), make, previousFile: undefined, lostKeyId: undefined });

  it('is made once in local mode, for its owner alone, and stays', async () => {
    const { signer } = openSigningKeys(place(true));
    expect(openSigningKeys(place(true)).signer.keyId).toBe(signer.keyId);
    expect(openSigningKeys(place(false)).signer.keyId).toBe(signer.keyId);
    expect((await stat(place(true).file)).mode & 0o777).toBe(0o600);
    expect(await readdir(path.join(folder, 'keys'))).toEqual(['signing-key.pem']);
  });

  it('is not made for a registered bot, and nothing of an odd one is told', async () => {
    expect(() => openSigningKeys(place(false))).toThrow('SIGNING_KEY_FILE cannot be read');
    const file = path.join(folder, 'odd.pem');
    await writeFile(file, 'key-canary');
    expect(() => openSigningKeys({ ...place(true), file })).toThrow(/^SIGNING_KEY_FILE must hold an Ed25519 private key/);
    expect(await readFile(file, 'utf8')).toBe('key-canary');
  });
});

describe('a start', () => {
  it('announces the key once, however many nodes start at once', async () => {
    await Promise.all([start(SIGNER), start(SIGNER), start(SIGNER)]);
    await start(SIGNER);
    expect(await announced()).toEqual([`${SIGNER.keyId} first`]);
  });

  it('with another key is refused, naming the one that is needed, unless that one consents', async () => {
    await start(SIGNER);
    const next = aSigner();
    await expect(start(next)).rejects.toThrow(SIGNER.keyId);
    await expect(start(next, { previous: aSigner() })).rejects.toThrow('SIGNING_KEY_PREVIOUS_FILE');
    await Promise.all([start(next, { previous: SIGNER }), start(next, { previous: SIGNER })]);
    expect(await announced()).toEqual([`${SIGNER.keyId} first`, `${next.keyId} given`]);
    await expect(start(SIGNER, { previous: next })).rejects.toThrow('does not come back');
  });

  it('after a loss needs the lost fingerprint, and says it openly for ever', async () => {
    await start(SIGNER);
    const next = aSigner();
    await expect(start(next, { lostKeyId: next.keyId })).rejects.toThrow('SIGNING_KEY_LOST');
    await start(next, { lostKeyId: SIGNER.keyId });
    expect(await announced()).toEqual([`${SIGNER.keyId} first`, `${next.keyId} key-lost`]);
  });

  it('is refused over damaged announcements', async () => {
    await start(SIGNER);
    await records.change('signingKeys', '000001', {}, { body: '{}' });
    await expect(start(SIGNER)).rejects.toThrow('damaged at number 1');
  });
});

/** Jest types its matchers as any. */
const holding = (text: string): unknown => expect.stringContaining(text);

describe('npm run verify', () => {
  const verify = async (wishes: VerifyWishes = {}) => {
    const lines: string[] = [];
    const say = (line: string) => void lines.push(line);
    const exitCode = await verifyCommand({ say, complain: say, count: () => {} }, { SQLITE_FILE: path.join(folder, 'accord.sqlite') }, wishes);
    return { exitCode, said: lines.join('\n') };
  };
  beforeEach(() => fillManyLedgers(records, { customers: 3, each: 4 }));
  const checkpoint = () => path.join(folder, 'heads.jsonl');

  it('says the fingerprint to be compared, and takes the right one by --key only', async () => {
    expect(await verify()).toMatchObject({ exitCode: 0, said: holding(`${SIGNER.keyId}: compare it`) });
    expect(await verify({ key: SIGNER.keyId })).toMatchObject({ exitCode: 0, said: holding('as --key vouches for') });
    const other = await verify({ key: aSigner().keyId });
    expect([other.exitCode, other.said]).toEqual([1, holding('was never announced here')]);
  });

  it('fails after a key was declared lost until the next one is confirmed by --key', async () => {
    const next = aSigner();
    await start(next, { lostKeyId: SIGNER.keyId });
    expect(await verify()).toMatchObject({ exitCode: 1, said: holding('without the consent of the key before it') });
    expect(await verify({ key: SIGNER.keyId })).toMatchObject({ exitCode: 1 });
    expect(await verify({ key: next.keyId })).toMatchObject({ exitCode: 0 });
  });

  it('writes a checkpoint, and finds by it what is gone without a trace', async () => {
    expect(await verify({ checkpoint: checkpoint() })).toMatchObject({ exitCode: 0 });
    const written = await readFile(checkpoint(), 'utf8');
    expect(written.trim().split('\n')).toHaveLength(3 + 1);
    expect(await verify({ checkpoint: checkpoint() })).toMatchObject({ exitCode: 0, said: holding('Nothing was lost since') });
    for (const seq of [1, 2, 3, 4]) await records.remove('entries', entryIdOf('customer-0000001', seq));
    await records.remove('heads', 'customer-0000001/head');
    await records.remove('relationships', 'customer-0000001');
    for (const { id } of await records.find('dealings', { index: 'byCustomer', equals: { customerId: 'customer-0000001' }, limit: 9 })) await records.remove('dealings', id);
    expect(await verify()).toMatchObject({ exitCode: 0 });
    const before = await readFile(checkpoint(), 'utf8');
    expect(await verify({ checkpoint: checkpoint() })).toMatchObject({ exitCode: 1, said: holding('customer-0000001, entry 1: it is not there, though it was when the checkpoint was written') });
    expect(await readFile(checkpoint(), 'utf8')).toBe(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('heads'))).toEqual(['heads.jsonl']);
  });

  it('refuses a checkpoint that was changed, cut off, or is none', async () => {
    await verify({ checkpoint: checkpoint() });
    const written = await readFile(checkpoint(), 'utf8');
    const lines = written.trim().split('\n');
    for (const changed of [written.replace('"seq":4', '"seq":3'), lines.slice(0, -1).join('\n'), lines.slice(1).join('\n'), 'nothing', '']) {
      await writeFile(checkpoint(), changed);
      expect(await verify({ checkpoint: checkpoint() })).toMatchObject({ exitCode: 1, said: holding('Nothing was checked') });
      expect(await readFile(checkpoint(), 'utf8')).toBe(changed);
    }
  });
});
