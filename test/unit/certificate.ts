import { createHash, generateKeyPairSync, sign } from 'node:crypto';

/** A certificate that signs itself, made anew in every run: no private key lies in the repository. */

/** One value of DER: a tag, a length of up to two bytes, the content. */
function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const whole = Buffer.concat(content);
  const length = whole.length < 128 ? [whole.length] : whole.length < 256 ? [0x81, whole.length] : [0x82, whole.length >> 8, whole.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), whole]);
}

const SEQUENCE = 0x30;
const SHA256_WITH_RSA = der(SEQUENCE, der(0x06, Buffer.from('2a864886f70d01010b', 'hex')), der(0x05));
const NAME = der(SEQUENCE, der(0x31, der(SEQUENCE, der(0x06, Buffer.from('550403', 'hex')), der(0x0c, Buffer.from('accord.example.com')))));
const VALIDITY = der(SEQUENCE, der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('491231235959Z')));

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const contents = der(
  SEQUENCE,
  der(0xa0, der(0x02, Buffer.from([2]))),
  der(0x02, Buffer.from([1])),
  SHA256_WITH_RSA, NAME, VALIDITY, NAME,
  publicKey.export({ type: 'spki', format: 'der' }),
);
const certificate = der(SEQUENCE, contents, SHA256_WITH_RSA, der(0x03, Buffer.from([0]), sign('sha256', contents, privateKey)));

/** The certificate and its key, one after the other, as Key Vault exports them. */
export const CERTIFICATE =
  `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n` +
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
export const OTHER_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
export const THUMBPRINT = createHash('sha256').update(certificate).digest('base64url');
export const PUBLIC_KEY = publicKey;
