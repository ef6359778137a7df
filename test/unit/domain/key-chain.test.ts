import { announcementOf, keysToBelieve, readKeyChain, type KeyChain } from '../../../src/domain/key-chain.js';
import { bytesToSign, entryBytes, keyIdOf, signatureCheckOf, type Signer } from '../../../src/domain/signing.js';
import { aSigner } from '../../support/signing.js';

const [first, second, third] = [aSigner(), aSigner(), aSigner()] as const;

/** Announcements in order; `lost`: the key before it could not consent. */
function announced(...keys: readonly (readonly [Signer, 'lost'?])[]): string[] {
  const texts: string[] = [];
  keys.forEach(([signer, lost], place) => {
    const before = readKeyChain(texts).keys.at(-1) ?? null;
    texts.push(announcementOf(signer, { before, previous: lost ? null : (keys[place - 1]?.[0] ?? null), at: place }));
  });
  return texts;
}
const believed = (chain: KeyChain, known: string | null): readonly string[] => [...keysToBelieve(chain, known).keys()];

describe('a signature', () => {
  const bytes = entryBytes({ customerId: 'wren', seq: 1, hash: 'ab' });
  const check = signatureCheckOf(first.publicKey);

  it('is of its key and its bytes alone', () => {
    const signature = first.sign(bytes);
    expect(check?.(bytes, signature)).toBe(true);
    expect(check?.(entryBytes({ customerId: 'wren', seq: 2, hash: 'ab' }), signature)).toBe(false);
    expect(signatureCheckOf(second.publicKey)?.(bytes, signature)).toBe(false);
    expect(first.sign(bytes)).toBe(signature);
  });

  it('of one kind is none of another', () => {
    const said = { customerId: 'wren', seq: 1, hash: 'ab' };
    expect(check?.(bytesToSign('head v1', said), first.sign(bytesToSign('entry v1', said)))).toBe(false);
  });

  it('has one text only', () => {
    const signature = first.sign(bytes);
    // The last character has bits to spare.
    const same = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map((letter) => signature.slice(0, -1) + letter);
    expect(same.filter((text) => check?.(bytes, text))).toEqual([signature]);
    expect(check?.(bytes, `${signature}=`)).toBe(false);
  });

  it.each(['', 'x', '\u0000', 'a'.repeat(86), '{}', 'null'])('is not made of junk: %j', (junk) => {
    expect(check?.(bytes, junk)).toBe(false);
    expect(signatureCheckOf(junk)?.(bytes, first.sign(bytes)) ?? false).toBe(false);
  });

  it('is named by the SHA-256 of the public key', () => {
    expect(first.keyId).toBe(keyIdOf(first.publicKey));
    expect(first.keyId).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the chain of announced keys', () => {
  it('reads what was announced', () => {
    const chain = readKeyChain(announced([first], [second], [third, 'lost']));
    expect(chain.damage).toBeNull();
    expect(chain.keys.map(({ keyId, consent }) => [keyId, consent])).toEqual([[first.keyId, 'first'], [second.keyId, 'given'], [third.keyId, 'key-lost']]);
  });

  it('believes what came before the known key, and after it with consent', () => {
    const chain = readKeyChain(announced([first], [second], [third, 'lost']));
    expect(believed(chain, first.keyId)).toEqual([first.keyId, second.keyId]);
    expect(believed(chain, second.keyId)).toEqual([first.keyId, second.keyId]);
    expect(believed(chain, third.keyId)).toEqual([first.keyId, second.keyId, third.keyId]);
    expect(believed(chain, null)).toHaveLength(3);
    expect(believed(chain, 'unknown')).toEqual([]);
  });

  it('stops at an announcement that is missing, comes twice, or whose key comes back', () => {
    const [one = '', two = '', three = ''] = announced([first], [second], [third]);
    expect(readKeyChain([two, three]).damage).toEqual({ n: 1, why: 'missing' });
    expect(readKeyChain([one, three])).toMatchObject({ keys: [{ keyId: first.keyId }], damage: { n: 2, why: 'missing' } });
    expect(readKeyChain([one, two, two]).damage).toEqual({ n: 3, why: 'missing' });
    expect(readKeyChain(announced([first], [second], [first])).damage).toEqual({ n: 3, why: 'announced-before' });
  });

  it('takes no consent that was not given, and no loss that was not declared', () => {
    const [one = '', two = ''] = announced([first], [second]);
    const edited = (changes: Readonly<Record<string, unknown>>): string => JSON.stringify({ ...(JSON.parse(two) as object), ...changes }, Object.keys(JSON.parse(two) as object).sort());
    expect(readKeyChain([one, edited({ consentSignature: null })]).damage).toEqual({ n: 2, why: 'consent-wrong' });
    expect(readKeyChain([one, edited({ consent: 'key-lost', consentSignature: null })]).damage).toEqual({ n: 2, why: 'signature-wrong' });
    expect(readKeyChain([one, edited({ publicKey: third.publicKey })]).damage).toEqual({ n: 2, why: 'signature-wrong' });
    expect(readKeyChain([one, ` ${two}`]).damage).toEqual({ n: 2, why: 'unreadable' });
    expect(readKeyChain([one, 'null']).damage).toEqual({ n: 2, why: 'unreadable' });
  });
});
