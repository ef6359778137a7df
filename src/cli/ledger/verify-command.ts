import { existsSync } from 'node:fs';
import type { DamageKind } from '../../application/verify/check-customer.js';
import { verifyLedger, type VerifyReport } from '../../application/verify/verify-ledger.js';
import type { Environment } from '../../config.js';
import { keysToBelieve, readKeyChain, type KeyDamageKind } from '../../domain/key-chain.js';
import type { Signer } from '../../domain/signing.js';
import { readSigningKey } from '../../signing-key.js';
import { openCheckpoint, writeCheckpoint } from './checkpoint.js';
import type { Terminal } from './terminal.js';
import { withStore, type OpenLedger } from './with-store.js';

const MEANINGS = {
  'hash-differs': 'its bytes are not those its hash was made of',
  unreadable: 'it is not an entry',
  'not-canonical': 'it is not written as entries are',
  misplaced: 'it belongs to another customer or to another place',
  missing: 'it is not there, though later entries or rows made of it are',
  'previous-hash-differs': 'it does not follow the entry before it',
  'key-unknown': 'it is signed with a key that was not announced or is not to be believed',
  'signature-wrong': 'its signature is not of its key and these bytes',
  'key-replaced': 'it is signed with a key that another had taken the place of',
  'cut-off': 'it is not there, though the signed head says it was',
  'head-missing': 'no signed head covers it',
  'head-damaged': 'the head is not one that was signed for this customer',
  'head-differs': 'the signed head names another entry in its place',
  'head-behind': 'the signed head does not cover it: it is an old one',
  'put-off': 'it is marked as unfinished for longer than anybody would mark it',
  'checkpoint-differs': 'it is another one than when the checkpoint was written',
  'checkpoint-missing': 'it is not there, though it was when the checkpoint was written',
} as const satisfies Record<DamageKind, string>;

const KEY_MEANINGS = {
  unreadable: 'it is not an announcement',
  missing: 'it is not there, though later ones are',
  'previous-hash-differs': 'it does not follow the one before it',
  'announced-before': 'its key was announced before',
  'signature-wrong': 'it is not signed by the key it announces',
  'consent-wrong': 'the key before it did not sign it',
} as const satisfies Record<KeyDamageKind, string>;

export interface VerifyWishes {
  /** Fingerprint of the key that is to have signed. */
  readonly key?: string | undefined;
  /** A file of heads, compared with when it is there and written when all is sound. */
  readonly checkpoint?: string | undefined;
}

/** Checks every entry of every customer and names what is damaged; resolves to the exit code: 0 when all is sound. */
export function verifyCommand(terminal: Terminal, environment?: Environment, wishes: VerifyWishes = {}): Promise<number> {
  return withStore({ environment, terminal }, async (open) => {
    const own = ownKey(open.signing.file);
    const known = wishes.key ?? own?.keyId ?? null;
    const believed = keysToBelieve(readKeyChain(await open.store.signingKeys.all()), known);
    const earlier = wishes.checkpoint === undefined ? null : await openCheckpoint(wishes.checkpoint, believed);
    if (earlier?.ok === false) {
      terminal.complain(`The checkpoint ${wishes.checkpoint} ${earlier.problem}. Nothing was checked.`);
      return 1;
    }
    const writer = wishes.checkpoint === undefined ? null : writeCheckpoint(wishes.checkpoint, own);
    try {
      const report = await verify(terminal, open, {
        knownKeyId: known,
        earlier: earlier?.heads ?? null,
        ...(writer && { onHead: writer.add }),
      });
      const sound = tell(terminal, report, { known, confirmed: wishes.key !== undefined });
      if (sound && writer) {
        await writer.finish(Date.now());
        terminal.say(
          `${earlier?.heads ? `Nothing was lost since ${isoTime(earlier.at)}. ` : ''}Today's heads are in ${wishes.checkpoint}.`,
        );
      }
      return sound ? 0 : 1;
    } finally {
      await writer?.abandon();
    }
  });
}

/** Where the settings lead to no key of one's own, nothing is known for certain. */
function ownKey(file: string): Signer | null {
  const read = existsSync(file) ? readSigningKey(file) : null;
  return typeof read === 'string' ? null : read;
}

function verify(
  terminal: Terminal,
  { store, now }: OpenLedger,
  wishes: Pick<Parameters<typeof verifyLedger>[1] & object, 'knownKeyId' | 'earlier' | 'onHead'>,
): Promise<VerifyReport> {
  return verifyLedger(
    { ...store, now: now() },
    {
      ...wishes,
      onEntry: (checked) => terminal.count(checked),
      onDamage: ({ customerId, seq, why }) => terminal.complain(`${customerId}, entry ${seq}: ${MEANINGS[why]} (${why}).`),
      onRows: (customerId, rows) =>
        terminal.complain(
          `${customerId}: rows of its views are not what its entries say: ${rows.join(', ')}. npm run rebuild makes them again.`,
        ),
    },
  );
}

interface Anchor {
  readonly known: string | null;
  /** Named on the command line. */
  readonly confirmed: boolean;
}

/** Says what came of it; whether all is sound. */
function tell(terminal: Terminal, report: VerifyReport, anchor: Anchor): boolean {
  const { customers, entries, newer, damaged, differing, unfinished } = report;
  const keysSound = tellKeys(terminal, report, anchor);
  if (newer > 0)
    terminal.say(`A newer version of Accord wrote ${newer} of the entries: in their place and signed, but what they say was not checked.`);
  if (unfinished > 0)
    terminal.say(
      `Of ${unfinished} customers the newest entries are not finished yet, so their views were not compared. Accord finishes them while it runs.`,
    );
  const sound = keysSound && damaged === 0 && differing === 0;
  const found = [
    ...(damaged > 0 ? [`${damaged} customers with damage, each named by its first bad entry`] : []),
    ...(differing > 0 ? [`${differing} customers whose views differ`] : []),
    ...(keysSound ? [] : ['keys that need a look']),
  ];
  terminal.say(`${entries} entries of ${customers} customers checked: ${sound ? 'all is sound' : found.join(', ')}.`);
  return sound;
}

function tellKeys(terminal: Terminal, { keys: { keys, damage }, believed }: VerifyReport, { known, confirmed }: Anchor): boolean {
  const last = keys.at(-1);
  const breaks = keys.filter(({ consent }) => consent === 'key-lost');
  if (damage) terminal.complain(`Announcement ${damage.n} of the signing keys: ${KEY_MEANINGS[damage.why]} (${damage.why}).`);
  for (const { keyId, at } of breaks)
    terminal.complain(
      `At ${isoTime(at)} key ${keyId} took its place without the consent of the key before it${confirmed && believed.has(keyId) ? '.' : ': ask whoever runs Accord, and confirm it with --key.'}`,
    );
  const unknown = known !== null && keys.length > 0 && !believed.has(known);
  if (unknown) terminal.complain(`Key ${known} was never announced here: nothing that is signed here is to be believed.`);
  if (last && !unknown)
    terminal.say(
      `Signed with key ${last.keyId}${known === null ? ': compare it with what whoever runs Accord publishes, or name it with --key.' : `, ${confirmed ? 'as --key' : 'the key of SIGNING_KEY_FILE'} vouches for.`}`,
    );
  return !damage && !unknown && (breaks.length === 0 || (confirmed && keys.every(({ keyId }) => believed.has(keyId))));
}

const isoTime = (at: number): string => new Date(at).toISOString();
