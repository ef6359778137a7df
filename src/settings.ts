import { z } from 'zod/v4';
import { isSafeUrl } from './channel/safe-url.js';
import { signingSettings } from './signing-key.js';

/** Every setting: its name, its shape, its default and what it is for. Messages never repeat a value: it may be a secret. */
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number);

const oneOf = <const T extends readonly string[]>(words: T) => z.enum(words, `must be one of ${words.join(', ')}`);
const guid = z.guid('must be a GUID').transform((id) => id.toLowerCase());
const safeUrl = z.string().refine(isSafeUrl, 'must be an https address');

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, pathname, search, hash } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && pathname === '/' && [username, password, search, hash].join('') === '';
}

const isHost = (host: string): boolean =>
  /^[a-z0-9.:[\]-]+$/.test(host) && URL.canParse(`https://${host}`) && new URL(`https://${host}`).host === host;

export const environmentSchema = z.object({
  PORT: wholeNumber(0, 65_535).prefault('3978').describe('Port to listen on; 0 takes any free one'),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/, 'must be a host name or an address, without port')
    .prefault('127.0.0.1')
    .describe('Address to listen on; without an app id only this machine may reach it'),
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, { error: 'must be like https://accord.example.com, without a path', abort: true })
    .transform((url) => new URL(url).origin)
    .optional()
    .describe('Where people reach Accord, for links; needed in production; unset, the address it listens on'),
  SQLITE_FILE: z.string().prefault('data/accord.sqlite').describe('File of the embedded store, used unless MONGODB_URI is set'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\/[^\s/]+/, 'must start with mongodb:// or mongodb+srv://')
    .optional()
    .describe('A MongoDB-protocol server (MongoDB, Atlas, Azure DocumentDB) to use as the store'),
  MONGODB_DATABASE: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,38}$/, 'must be 1 to 38 letters, digits, _ or -')
    .prefault('accord')
    .describe('Name of the database on that server'),
  ...signingSettings,
  MicrosoftAppId: guid.optional().describe('App id of the bot registration; unset, Accord runs in local mode'),
  MicrosoftAppType: oneOf(['SingleTenant', 'UserAssignedMSI', 'MultiTenant'])
    .prefault('SingleTenant')
    .describe('Kind of bot registration: SingleTenant, or UserAssignedMSI for a managed identity; MultiTenant is refused'),
  MicrosoftAppTenantId: guid.optional().describe('Tenant of the bot registration'),
  MicrosoftAppPassword: z.string().optional().describe('Client secret of the bot registration'),
  MicrosoftAppCertificateFile: z.string().optional().describe('In place of the secret: a PEM file with a certificate and its private key'),
  IDENTITY_ENDPOINT: z
    .string()
    .refine((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), 'must be an address')
    .optional()
    .describe('Where a managed identity gets its tokens; Azure sets it where there is more than the usual address'),
  IDENTITY_HEADER: z.string().optional().describe('Set by Azure together with IDENTITY_ENDPOINT'),
  ToBotFromChannelOpenIdMetadataUrl: safeUrl
    .prefault('https://login.botframework.com/v1/.well-known/openidconfiguration')
    .describe('Where the keys of the channel are published'),
  ToBotFromChannelTokenIssuer: safeUrl.prefault('https://api.botframework.com').describe('Who issues the tokens of the channel'),
  ToChannelFromBotLoginUrl: safeUrl
    .optional()
    .describe('Where Accord gets its own tokens; unset, https://login.microsoftonline.com/ and the tenant id'),
  ToChannelFromBotOAuthScope: safeUrl.prefault('https://api.botframework.com').describe('What its own tokens are for'),
  SERVICE_URL_HOSTS: z
    .string()
    .transform((text) => text.split(',').map((host) => host.trim().toLowerCase()))
    .refine((hosts) => hosts.every(isHost), 'must be host names, separated by commas, without https:// and without *')
    .prefault('smba.trafficmanager.net,smba.infra.gcc.teams.microsoft.com')
    .describe('The hosts that Teams may ask to be answered at; nothing is sent to any other'),
  TURNS_PER_TENANT_PER_MINUTE: wholeNumber(1, 100_000)
    .prefault('1200')
    .describe('Messages and presses of one tenant that are taken in a minute; more are refused until there is room again'),
  NODE_ENV: oneOf(['development', 'test', 'production']).prefault('development').describe('production refuses local mode'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .prefault('info')
    .describe('The least important lines to log'),
  OFFER_QUOTA_PER_DAY: wholeNumber(1, 100_000).prefault('500').describe('Offers one partner may send in a day'),
  MESSAGES_PER_CUSTOMER_PER_DAY: wholeNumber(1, 100).prefault('3').describe('Messages one partner may cause to one customer in a day'),
  QUIET_DAYS_AFTER_REFUSAL: wholeNumber(0, 365)
    .prefault('7')
    .describe('Days for which a partner may not ask again after delegated administration was refused'),
  REHEARSAL: oneOf(['on', 'off'])
    .prefault('on')
    .describe('In local mode: fill an empty store with invented organisations, and serve the rehearsal page'),
});

export type Settings = z.output<typeof environmentSchema>;

/** The settings as README and .env.example show them; `fallback` is empty where there is none. */
export const SETTINGS: readonly { readonly name: string; readonly meaning: string; readonly fallback: string }[] = Object.entries(
  environmentSchema.shape,
).map(([name, schema]) => ({
  name,
  meaning: schema.description ?? '',
  fallback: schema instanceof z.ZodPrefault ? String(schema.def.defaultValue) : '',
}));
