import { createHash, createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import { readPem } from './read-pem.js';

/** The bot registration in the settings: what makes it whole, and by what Accord proves to the channel that it is that bot. */

/** As given, by Bot Framework's own names; nothing of it is checked beyond its form. */
export interface RegistrationSettings {
  readonly MicrosoftAppId?: string | undefined;
  readonly MicrosoftAppType?: string | undefined;
  readonly MicrosoftAppTenantId?: string | undefined;
  readonly MicrosoftAppPassword?: string | undefined;
  readonly MicrosoftAppCertificateFile?: string | undefined;
  readonly IDENTITY_ENDPOINT?: string | undefined;
  readonly IDENTITY_HEADER?: string | undefined;
}

export type BotCredential =
  | { readonly kind: 'secret'; readonly secret: string }
  /** `thumbprint`: SHA-256 of the certificate, base64url. */
  | { readonly kind: 'certificate'; readonly key: KeyObject; readonly thumbprint: string }
  /** `endpoint` and `header` of App Service and Container Apps; undefined on a virtual machine. */
  | { readonly kind: 'managed-identity'; readonly endpoint: string | undefined; readonly header: string | undefined };

export interface RegistrationMistake {
  readonly setting: string;
  readonly problem: string;
}

const NAMES = ['MicrosoftAppId', 'MicrosoftAppTenantId', 'MicrosoftAppPassword', 'MicrosoftAppCertificateFile'] as const;

/** Whether anything of a bot registration is set: then all of it must be, and local mode is out of the question. */
export const isRegistered = (given: RegistrationSettings): boolean =>
  NAMES.some((name) => given[name] !== undefined) || (given.MicrosoftAppType ?? 'SingleTenant') !== 'SingleTenant';

/** What keeps a registration from being used; never repeats a value. */
export function registrationMistakes(given: RegistrationSettings): RegistrationMistake[] {
  const mistakes: RegistrationMistake[] = [];
  const add = (setting: string, problem: string) => void mistakes.push({ setting, problem });
  const managed = given.MicrosoftAppType === 'UserAssignedMSI';
  const proofs = [given.MicrosoftAppPassword, given.MicrosoftAppCertificateFile].filter((proof) => proof !== undefined);
  if (given.MicrosoftAppType === 'MultiTenant')
    add('MicrosoftAppType', 'must be SingleTenant or UserAssignedMSI: Microsoft has taken no new multi-tenant bots since July 2025');
  for (const name of ['MicrosoftAppId', 'MicrosoftAppTenantId'] as const)
    if (given[name] === undefined) add(name, 'is missing: a bot registration needs it');
  if (managed && given.MicrosoftAppPassword !== undefined) add('MicrosoftAppPassword', 'must be unset: a managed identity has none');
  if (managed && given.MicrosoftAppCertificateFile !== undefined)
    add('MicrosoftAppCertificateFile', 'must be unset: a managed identity has none');
  if (!managed && proofs.length === 0)
    add('MicrosoftAppPassword', 'is missing: a bot registration needs it, or MicrosoftAppCertificateFile, or a managed identity');
  if (!managed && proofs.length === 2)
    add('MicrosoftAppCertificateFile', 'must be unset where MicrosoftAppPassword is set: only one of them can be meant');
  if (managed && (given.IDENTITY_ENDPOINT === undefined) !== (given.IDENTITY_HEADER === undefined))
    add(given.IDENTITY_ENDPOINT === undefined ? 'IDENTITY_ENDPOINT' : 'IDENTITY_HEADER', 'is missing: the two come together');
  const certificate = given.MicrosoftAppCertificateFile === undefined ? undefined : readCertificate(given.MicrosoftAppCertificateFile);
  if (typeof certificate === 'string') add('MicrosoftAppCertificateFile', certificate);
  return mistakes;
}

/** @param given without mistakes */
export function credentialOf(given: RegistrationSettings): BotCredential {
  if (given.MicrosoftAppType === 'UserAssignedMSI')
    return { kind: 'managed-identity', endpoint: given.IDENTITY_ENDPOINT, header: given.IDENTITY_HEADER };
  if (given.MicrosoftAppCertificateFile === undefined) return { kind: 'secret', secret: given.MicrosoftAppPassword ?? '' };
  const read = readCertificate(given.MicrosoftAppCertificateFile);
  if (typeof read === 'string') throw new Error('a certificate that was good has changed');
  return { kind: 'certificate', ...read };
}

/** A certificate with its key, or what is wrong with the file. */
const readCertificate = (file: string): { readonly key: KeyObject; readonly thumbprint: string } | string =>
  readPem(file, {
    make: (pem) => {
      const certificate = new X509Certificate(pem);
      const key = createPrivateKey(pem);
      if (key.asymmetricKeyType !== 'rsa') return 'must hold an RSA key';
      if (!certificate.checkPrivateKey(key)) return 'holds a private key that is not of its certificate';
      return { key, thumbprint: createHash('sha256').update(certificate.raw).digest('base64url') };
    },
    must: 'must hold a certificate and its private key without a pass phrase, as PEM',
  });
