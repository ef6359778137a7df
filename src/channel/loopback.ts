import { isIPv4 } from 'node:net';

/**
 * Whether a host name or address, as written in a setting, a Host header or a URL, can only mean this very machine.
 * @param host without a port; IPv6 with or without brackets
 */
export function isLoopbackHost(host: string): boolean {
  const bare = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  if (bare === 'localhost' || bare === '::1') return true;
  // A listener on both families sees IPv4 neighbours under this prefix.
  const address = bare.replace(/^::ffff:/, '');
  return isIPv4(address) && address.startsWith('127.');
}

/** Whether a URL is http(s) to this very machine, without a name or password in it. */
export function isLoopbackUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && username === '' && password === '' && isLoopbackHost(hostname);
}
