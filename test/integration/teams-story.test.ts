import path from 'node:path';
import { startPlayers, type Players } from '../../src/rehearsal/players.js';
import { rehearsalDirectory, startAccord, type RunningAccord } from '../support/accord.js';
import { lastOf, offerSent } from '../support/conversation-offers.js';
import { Conversation, waits } from '../support/conversation.js';
import { startTeamsChannel, type TeamsChannel } from './teams-channel.js';

const NORA = 'Nora Fairbank';
const ALICE = 'Alice Renwick';
const DIRECTORY = path.resolve(__dirname, '../../src/rehearsal/directory.json');

let channel: TeamsChannel;
let accord: RunningAccord;
let players: Players;
let talk: Conversation;

beforeAll(async () => {
  channel = await startTeamsChannel();
  accord = await startAccord({ environment: channel.environment() });
  await accord.import(DIRECTORY);
  channel.relayTo(accord.url);
  const directory = await rehearsalDirectory();
  const people = directory.people.map(({ tenantId, objectId, name, locale, timeZone }) => ({ tenantId, objectId, name, locale: locale ?? 'en-US' as const, timeZone: timeZone ?? 'UTC' }));
  players = await startPlayers({ botUrl: () => `${channel.url}/relay`, people });
  talk = new Conversation(players.connector, people);
});

afterAll(async () => {
  // What Accord still sends finds somebody until it has stopped.
  await accord.close();
  await players.close();
  await channel.close();
});

describe('in Teams mode, with a token on every message in both directions', () => {
  it('somebody who meets Accord is welcomed, without a word of a rehearsal, and is answered', async () => {
    await talk.play([
      [ALICE, 'hello', 'help.title'],
      [ALICE, waits, { not: 'welcome.rehearsal' }],
    ]);
    const [first] = talk.messages(ALICE);
    expect(talk.fits(ALICE, first ? [first] : [], 'welcome.customer')).toBe(true);
  });

  it('a trial is composed, sent, received as a card of its own accord, and accepted by a press', async () => {
    const made = await offerSent({ ...accord, talk }, 'maplewick-foods', { by: NORA, to: 'Maplewick Foods', kind: 'trial', lines: 'Office 365 E3 for 20 people' });
    await talk.play([
      [ALICE, waits, { verb: 'decide' }, { text: 'Tidewillow Cloud Works' }],
      [ALICE, { press: 'decide', with: { offerAnswer: 'accept', partnerOfRecord: 'keep' } }, 'offer.receipt'],
      [NORA, waits, 'status.answer.title', { text: made.number }],
    ]);
    expect(await lastOf(accord, 'maplewick-foods', 'decision-made')).toMatchObject({ answers: { offer: { answer: 'accepted' } } });
  });

  it('has asked for one token and read the keys once', () => {
    expect(channel.logins.map(({ form }) => form)).toEqual([
      { grant_type: 'client_credentials', client_id: expect.any(String) as string, client_secret: 'secret-canary', scope: 'https://api.botframework.com/.default' },
    ]);
    expect(channel.asked.filter((what) => what === 'GET /keys')).toHaveLength(1);
    expect(channel.taken.length).toBeGreaterThan(5);
  });
});
