import { isLoopbackHost, isLoopbackUrl } from './loopback.js';

/** Whether nobody on the way can read or change what goes there: https, or this very machine. */
export function isSafeUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return (protocol === 'https:' && username === '' && password === '') || isLoopbackUrl(url);
}

/**
 * Whether a service URL, or an address below it, is of a host that Accord's own token may be sent to.
 * @param hosts as in a URL, with a port where it is not 443; of this machine, plain http will do
 */
export const serviceUrlCheck = (hosts: readonly string[]): ((url: string) => boolean) => {
  const allowed = new Set(hosts.map((host) => host.toLowerCase()));
  return (url) => isSafeUrl(url) && allowed.has(new URL(url).host) && (url.startsWith('https:') || isLoopbackHost(new URL(url).hostname));
};
