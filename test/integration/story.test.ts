import { startOwnAccord, type OwnAccord } from '../../src/cli/story/own-accord.js';
import { LOCALES, type Locale } from '../../src/domain/people.js';
import { performStory } from '../../src/rehearsal/story/perform.js';
import { createTeller, silentTeller } from '../../src/rehearsal/story/teller.js';
import { storyWords } from '../../src/rehearsal/story/words.js';
import { serversGiven } from '../support/story-servers.js';

/** On the servers two languages are enough: what differs there is the store. */
const ON_SERVERS: readonly Locale[] = ['en-US', 'zh-CN'];

const places = [
  { name: 'SQLite', server: null, locales: LOCALES },
  ...serversGiven('The story').map((server) => ({ name: new URL(server).host, server, locales: ON_SERVERS })),
];

describe.each(places)('the story on $name', ({ server, locales }) => {
  let accord: OwnAccord;
  beforeAll(async () => {
    accord = await startOwnAccord({ server, root: process.cwd() });
  }, 180_000);
  afterAll(() => accord.stop(), 60_000);

  it.each(locales)('happens in %s, every step of it', async (locale) => {
    const told: string[] = [];
    const teller = createTeller({ write: (line) => told.push(line), colours: false, width: 100 });
    await performStory({ url: accord.url, locale, teller, patienceMs: 30_000 });
    expect(told).toContainEqual(expect.stringContaining(`→ Accord  “${storyWords[locale].newTrial}”`));
    expect(told.at(-1)).toContain('delegation-ended');
  }, 180_000);

  it('fails, naming the step, where it has happened before', async () => {
    const again = performStory({ url: accord.url, locale: 'en-US', teller: silentTeller, patienceMs: 300 });
    await expect(again).rejects.toMatchObject({ step: 'Everybody opens Accord' });
  }, 90_000);
});
