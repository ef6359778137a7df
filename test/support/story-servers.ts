/** The MongoDB-protocol servers of MONGODB_TEST_URI (addresses separated by commas); says so when there is none. */
export function serversGiven(what: string): readonly string[] {
  const uris = (process.env.MONGODB_TEST_URI ?? '').split(',').map((uri) => uri.trim()).filter((uri) => uri !== '');
  if (uris.length === 0) process.stdout.write(`${what} was not played on a MongoDB-protocol server: MONGODB_TEST_URI is not set.\n`);
  return uris;
}
