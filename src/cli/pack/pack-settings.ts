import { parseArgs } from 'node:util';
import { z } from 'zod/v4';
import { guid } from '../../domain/people.js';

export const HELP = `Usage: npm run pack -- --app-id <GUID> --public-url <https URL> [options]

  --app-id      the Microsoft App ID of the bot
  --public-url  where the bot is reached from the internet
  --website     the page about the operator (default: the public URL)
  --privacy     the privacy page (default: the public URL)
  --terms       the terms of use (default: the public URL)
  --out         the file to write (default: accord-teams.zip)`;

/** What a package is made with; `hints` are lines for the person who runs it. */
export interface PackSettings {
  readonly appId: string;
  readonly publicUrl: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
  readonly out: string;
  readonly hints: readonly string[];
}

export interface Problems {
  readonly problems: readonly string[];
}

const text = { type: 'string' } as const;
const options = {
  'app-id': text,
  'public-url': text,
  website: text,
  privacy: text,
  terms: text,
  out: text,
  help: { type: 'boolean' },
} as const;

// What stands in a manifest is public: a name and password in front of the host would be too.
const isPlainHttps = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' && url.username === '' && url.password === '';
};
const httpsUrl = z.string().refine(isPlainHttps, 'is not an https URL (without a user name)');

const flags = z.strictObject({
  'app-id': z.string('is missing').pipe(guid),
  'public-url': z.string('is missing').pipe(httpsUrl),
  website: httpsUrl.optional(),
  privacy: httpsUrl.optional(),
  terms: httpsUrl.optional(),
  out: z.string().min(1).default('accord-teams.zip'),
});

/** Reads the flags of `npm run pack`. Refuses an unknown flag, a missing one, an App ID that is no GUID, an address that is not https. */
export function readPackSettings(args: readonly string[]): PackSettings | Problems | 'help' {
  const given = parseFlags(args);
  if ('problems' in given) return given;
  if (given.values.help === true) return 'help';

  const parsed = flags.safeParse(given.values);
  if (!parsed.success) return { problems: parsed.error.issues.map(inWords) };

  const { 'app-id': appId, 'public-url': publicUrl, website = publicUrl, privacy = publicUrl, terms = publicUrl, out } = parsed.data;
  const unnamed = (['website', 'privacy', 'terms'] as const).filter((name) => parsed.data[name] === undefined);
  const hints = unnamed.map((name) => `--${name} was not given: the manifest links to ${publicUrl} instead`);
  return { appId, publicUrl, website, privacy, terms, out, hints };
}

function parseFlags(args: readonly string[]): Pick<ReturnType<typeof parseArgs<{ options: typeof options }>>, 'values'> | Problems {
  try {
    return { values: parseArgs({ args: [...args], options }).values };
  } catch (error) {
    return { problems: [error instanceof Error ? error.message : String(error)] };
  }
}

const inWords = (issue: z.core.$ZodIssue): string => `--${issue.path.join('.')}: ${issue.message}`;
