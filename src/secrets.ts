import type { Config } from './config.js';

/** What of the settings no line of the log may hold, whoever put it there. Keys in files have a shape of their own (log/mask.ts). */
export function secretsOf(config: Config): string[] {
  return [
    ...(config.store.kind === 'mongodb' ? passwordsIn(config.store.uri) : []),
    ...(config.mode === 'teams' ? proofsOf(config.teams) : []),
  ];
}

function proofsOf({ credential }: Extract<Config, { mode: 'teams' }>['teams']): string[] {
  if (credential.kind === 'secret') return [credential.secret];
  return credential.kind === 'managed-identity' && credential.header !== undefined ? [credential.header] : [];
}

/** As written in the address, and as a library will have read it. */
function passwordsIn(uri: string): string[] {
  const written = /^[^:]+:\/\/[^:@]*:(.*)@/.exec(uri)?.[1];
  if (written === undefined) return [];
  try {
    return [written, decodeURIComponent(written)];
  } catch {
    return [written];
  }
}
