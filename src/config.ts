import { isLoopbackHost, isLoopbackUrl } from './channel/loopback.js';
import { credentialOf, isRegistered, registrationMistakes, type BotCredential, type RegistrationMistake } from './registration.js';
import { environmentSchema, type Settings } from './settings.js';
import { signingMistakes, signingOf, type SigningPlace } from './signing-key.js';

/**
 * From the environment to what Accord runs with: the only file that reads environment variables. Every mistake is found before
 * anything starts, and all of them are told at once. Messages are for the operator, in English, and never repeat a value.
 */

export type Environment = Readonly<Record<string, string | undefined>>;

/** What Accord runs with. */
export type Config = CommonConfig & (LocalMode | TeamsMode);

/** Nobody vouches for who speaks, so only this machine may. */
interface LocalMode {
  readonly mode: 'local';
}

/** The channel vouches for who speaks, and wants proof of who answers. */
interface TeamsMode {
  readonly mode: 'teams';
  readonly teams: TeamsConfig;
}

export interface TeamsConfig {
  readonly appId: string;
  readonly credential: BotCredential;
  readonly metadataUrl: string;
  readonly issuer: string;
  /** With the tenant, without a slash at the end. */
  readonly loginUrl: string;
  readonly scope: string;
  readonly serviceHosts: readonly string[];
  readonly turnsPerTenantPerMinute: number;
}

interface CommonConfig {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly store:
    { readonly kind: 'sqlite'; readonly file: string } | { readonly kind: 'mongodb'; readonly uri: string; readonly database: string };
  readonly signing: SigningPlace;
  readonly logLevel: Settings['LOG_LEVEL'];
  /** R32 */
  readonly restraint: { readonly offersPerDay: number; readonly messagesPerCustomerPerDay: number; readonly quietDaysAfterRefusal: number };
  readonly rehearsal: boolean;
}

export type ConfigMistake = RegistrationMistake;

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
  const mistakes = [...malformed, ...misspelt(environment), ...notForThisMode(given), ...signingMistakes(given, isRegistered(given))];
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

function notForThisMode(given: Environment): ConfigMistake[] {
  return isRegistered(given) ? [...registrationMistakes(given), ...notForTeamsMode(given)] : notForLocalMode(given);
}

const ADDRESSES = ['ToBotFromChannelOpenIdMetadataUrl', 'ToBotFromChannelTokenIssuer', 'ToChannelFromBotLoginUrl', 'SERVICE_URL_HOSTS'];

function notForTeamsMode(given: Environment): ConfigMistake[] {
  const mistakes: ConfigMistake[] = [];
  if (given['REHEARSAL'] === 'on') mistakes.push({ setting: 'REHEARSAL', problem: 'is for local mode: here nobody is invented' });
  if (given['PUBLIC_URL']?.startsWith('http:')) mistakes.push({ setting: 'PUBLIC_URL', problem: 'must begin with https:// in Teams mode' });
  if (given['NODE_ENV'] !== 'production') return mistakes;
  if (given['PUBLIC_URL'] === undefined)
    mistakes.push({ setting: 'PUBLIC_URL', problem: 'is needed in production: links on cards lead there' });
  // Of this machine they are for tests: whoever may listen here could otherwise be taken for the channel.
  const ours = ADDRESSES.filter((name) =>
    given[name]?.split(',').some((text) => isLoopbackUrl(text) || isLoopbackUrl(`http://${text.trim()}`)),
  );
  return [...mistakes, ...ours.map((setting) => ({ setting, problem: 'must not lead to this machine in production' }))];
}

const LOCAL = 'in local mode, which is what runs without MicrosoftAppId';

function notForLocalMode(given: Environment): ConfigMistake[] {
  const mistakes: ConfigMistake[] = [];
  const { NODE_ENV, HOST, PUBLIC_URL } = given;
  if (NODE_ENV === 'production')
    mistakes.push({ setting: 'NODE_ENV', problem: 'local mode, which is what runs without MicrosoftAppId, is not for production' });
  if (HOST !== undefined && !isLoopbackHost(HOST))
    mistakes.push({ setting: 'HOST', problem: `must be 127.0.0.1, ::1 or localhost ${LOCAL}` });
  if (PUBLIC_URL !== undefined && !isLoopbackUrl(PUBLIC_URL))
    mistakes.push({ setting: 'PUBLIC_URL', problem: `must lead to this machine ${LOCAL}` });
  return mistakes;
}

function toConfig(settings: Settings): Config {
  const common = commonOf(settings);
  if (settings.MicrosoftAppId === undefined) return { ...common, mode: 'local', rehearsal: settings.REHEARSAL === 'on' };
  return { ...common, mode: 'teams', rehearsal: false, teams: teamsOf(settings, settings.MicrosoftAppId) };
}

function teamsOf(settings: Settings, appId: string): TeamsConfig {
  const loginUrl = settings.ToChannelFromBotLoginUrl ?? `https://login.microsoftonline.com/${settings.MicrosoftAppTenantId}`;
  return {
    appId,
    credential: credentialOf(settings),
    metadataUrl: settings.ToBotFromChannelOpenIdMetadataUrl,
    issuer: settings.ToBotFromChannelTokenIssuer,
    loginUrl: loginUrl.replace(/\/+$/, ''),
    scope: settings.ToChannelFromBotOAuthScope,
    serviceHosts: settings.SERVICE_URL_HOSTS,
    turnsPerTenantPerMinute: settings.TURNS_PER_TENANT_PER_MINUTE,
  };
}

function commonOf(settings: Settings): Omit<CommonConfig, 'rehearsal'> {
  return {
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: settings.PUBLIC_URL,
    store:
      settings.MONGODB_URI === undefined
        ? { kind: 'sqlite', file: settings.SQLITE_FILE }
        : { kind: 'mongodb', uri: settings.MONGODB_URI, database: settings.MONGODB_DATABASE },
    signing: signingOf(settings, isRegistered(settings)),
    logLevel: settings.LOG_LEVEL,
    restraint: {
      offersPerDay: settings.OFFER_QUOTA_PER_DAY,
      messagesPerCustomerPerDay: settings.MESSAGES_PER_CUSTOMER_PER_DAY,
      quietDaysAfterRefusal: settings.QUIET_DAYS_AFTER_REFUSAL,
    },
  };
}
