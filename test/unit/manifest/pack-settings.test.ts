import { readPackSettings } from '../../../src/cli/pack/pack-settings.js';

const ID = '11111111-2222-4333-8444-555555555555';
const URL_GIVEN = 'https://accord.example.com';
const good = ['--app-id', ID, '--public-url', URL_GIVEN];

const problemsOf = (args: readonly string[]): readonly string[] => {
  const read = readPackSettings(args);
  return read !== 'help' && 'problems' in read ? read.problems : [];
};

describe('reading the flags of pack', () => {
  it('takes the App ID and the public URL, and says which pages it did not get', () => {
    expect(readPackSettings(good)).toEqual({
      appId: ID, publicUrl: URL_GIVEN, website: URL_GIVEN, privacy: URL_GIVEN, terms: URL_GIVEN, out: 'accord-teams.zip',
      hints: ['website', 'privacy', 'terms'].map((name): unknown => expect.stringContaining(`--${name}`)),
    });
  });

  it('takes pages of their own and then has nothing to say', () => {
    const pages = ['--website', 'https://example.com', '--privacy', 'https://example.com/p', '--terms', 'https://example.com/t', '--out', 'a.zip'];
    expect(readPackSettings([...good, ...pages])).toMatchObject({ website: 'https://example.com', privacy: 'https://example.com/p', terms: 'https://example.com/t', out: 'a.zip', hints: [] });
  });

  it('writes the App ID in small letters', () => {
    expect(readPackSettings(['--app-id', 'ABCDEF00-2222-4333-8444-555555555555', '--public-url', URL_GIVEN])).toMatchObject({ appId: 'abcdef00-2222-4333-8444-555555555555' });
  });

  it('shows help when asked', () => {
    expect(readPackSettings(['--help'])).toBe('help');
  });

  it('names both flags that are missing', () => {
    expect(problemsOf([])).toEqual(['--app-id: is missing', '--public-url: is missing']);
  });

  it('refuses an App ID that is not a GUID', () => {
    expect(problemsOf(['--app-id', '{{APP_ID}}', '--public-url', URL_GIVEN])).toEqual([expect.stringMatching(/^--app-id: /)]);
  });

  it.each(['http://accord.example.com', 'accord.example.com', 'https://', 'https://user:word@accord.example.com', 'javascript:alert(1)'])(
    'refuses %s as an address',
    (address) => {
      for (const flag of ['--public-url', '--website', '--privacy', '--terms']) {
        expect(problemsOf([...good, flag, address])).toEqual([expect.stringMatching(`^${flag}: `)]);
      }
    },
  );

  it('refuses a flag it does not know', () => {
    expect(problemsOf([...good, '--publicurl', URL_GIVEN])).toEqual([expect.stringContaining('--publicurl')]);
  });
});
