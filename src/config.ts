import { z } from 'zod/v4';
import { isLoopbackHost, isLoopbackUrl } from './channel/loopback.js';

/**
 * The settings: the only file that names environment variables or reads them. Every mistake is found before anything starts,
 * and all of them are told at once. Messages are for the operator, in English, and never repeat a value: it may be a secret.
 */
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number);

const oneOf = <const T extends readonly string[]>(words: T) => z.enum(words, `must be one of ${words.join(', ')}`);
const guid = z.guid('must be a GUID');

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, pathname, search, hash } = new URL(text);
  return (protocol === 'http:' || protocol === 'https:') && pathname === '/' && [username, password, search, hash].join('') === '';
}

const environmentSchema = z.object({
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
    .describe('Where people reach Accord, for links; unset, the address it listens on'),
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
  MicrosoftAppId: guid.optional().describe('App id of the bot registration; unset, Accord runs in local mode'),
  MicrosoftAppPassword: z.string().optional().describe('Client secret of the bot registration'),
  MicrosoftAppTenantId: guid.optional().describe('Tenant of the bot registration'),
  MicrosoftAppType: oneOf(['SingleTenant']).prefault('SingleTenant').describe('Kind of bot registration'),
  ToBotFromChannelOpenIdMetadataUrl: z
    .string()
    .refine((url) => URL.canParse(url) && (new URL(url).protocol === 'https:' || isLoopbackUrl(url)), 'must be an https address')
    .prefault('https://login.botframework.com/v1/.well-known/openidconfiguration')
    .describe('Where the keys of the channel are published; government clouds have their own address'),
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

type Settings = z.output<typeof environmentSchema>;
export type Environment = Readonly<Record<string, string | undefined>>;

/** What Accord runs with. `local` is the one mode so far: nobody vouches for who speaks, so only this machine may. */
export interface Config {
  readonly mode: 'local';
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly store:
    { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'mongodb'; readonly uri: string; readonly database: string };
  readonly logLevel: Settings['LOG_LEVEL'];
  /** R32 */
  readonly restraint: { readonly offersPerDay: number; readonly messagesPerCustomerPerDay: number; readonly quietDaysAfterRefusal: number };
  readonly rehearsal: boolean;
}

export interface ConfigMistake {
  readonly setting: string;
  readonly problem: string;
}

export type ConfigResult =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly mistakes: readonly ConfigMistake[] };

/**
 * Reads all settings; an empty one counts as unset.
 * Refuses with every mistake at once, and whatever would leave the bot open to anybody who finds it.
 */
export function readConfig(environment: Environment = process.env): ConfigResult {
  const given = Object.fromEntries(Object.keys(environmentSchema.shape).map((name) => [name, environment[name] || undefined]));
  const parsed = environmentSchema.safeParse(given);
  const malformed = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => ({ setting: String(path[0]), problem: message }));
  const mistakes = [...malformed, ...misspelt(environment), ...notForThisMode(given)];
  return parsed.success && mistakes.length === 0 ? { ok: true, config: toConfig(parsed.data) } : { ok: false, mistakes };
}

/** The mistake that would be missed otherwise: an id under a name nobody reads would start Accord in local mode. */
function misspelt(environment: Environment): ConfigMistake[] {
  return Object.keys(environmentSchema.shape).flatMap((name) =>
    Object.keys(environment)
      .filter((other) => other !== name && other.toLowerCase() === name.toLowerCase() && environment[name] === undefined)
      .map((other) => ({ setting: other, problem: `must be written ${name}` })),
  );
}

const REGISTRATION = ['MicrosoftAppId', 'MicrosoftAppPassword', 'MicrosoftAppTenantId'] as const;

function notForThisMode(given: Environment): ConfigMistake[] {
  const missing = REGISTRATION.filter((name) => given[name] === undefined);
  if (missing.length === 0) {
    return [
      {
        setting: 'MicrosoftAppId',
        problem: 'Teams mode needs the verifier of channel tokens, which this version does not contain; unset it for local mode',
      },
    ];
  }
  if (missing.length < REGISTRATION.length)
    return missing.map((setting) => ({ setting, problem: 'is missing: a bot registration needs all three' }));
  const mistakes: ConfigMistake[] = [];
  if (given['NODE_ENV'] === 'production')
    mistakes.push({ setting: 'NODE_ENV', problem: 'local mode, which is what runs without MicrosoftAppId, is not for production' });
  if (given['HOST'] !== undefined && !isLoopbackHost(given['HOST'])) {
    mistakes.push({
      setting: 'HOST',
      problem: 'must be 127.0.0.1, ::1 or localhost in local mode, which is what runs without MicrosoftAppId',
    });
  }
  if (given['PUBLIC_URL'] !== undefined && !isLoopbackUrl(given['PUBLIC_URL'])) {
    mistakes.push({ setting: 'PUBLIC_URL', problem: 'must lead to this machine in local mode, which is what runs without MicrosoftAppId' });
  }
  return mistakes;
}

function toConfig(settings: Settings): Config {
  return {
    mode: 'local',
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL,
    store:
      settings.MONGODB_URI === undefined
        ? { kind: 'sqlite', file: settings.SQLITE_FILE }
        : { kind: 'mongodb', uri: settings.MONGODB_URI, database: settings.MONGODB_DATABASE },
    logLevel: settings.LOG_LEVEL,
    restraint: {
      offersPerDay: settings.OFFER_QUOTA_PER_DAY,
      messagesPerCustomerPerDay: settings.MESSAGES_PER_CUSTOMER_PER_DAY,
      quietDaysAfterRefusal: settings.QUIET_DAYS_AFTER_REFUSAL,
    },
    rehearsal: settings.REHEARSAL === 'on',
  };
}

/** The settings as README and .env.example show them; `fallback` is empty where there is none. */
export const SETTINGS: readonly { readonly name: string; readonly meaning: string; readonly fallback: string }[] = Object.entries(
  environmentSchema.shape,
).map(([name, schema]) => ({
  name,
  meaning: schema.description ?? '',
  fallback: schema instanceof z.ZodPrefault ? String(schema.def.defaultValue) : '',
}));
