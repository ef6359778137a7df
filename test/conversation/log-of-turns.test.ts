import type { ChatPerson } from '../../src/rehearsal/teams-activity.js';
import { entryIdOf } from '../../src/domain/entry.js';
import { createRecords } from '../../src/store/create-records.js';
import { startAccord, type RunningAccord } from '../support/accord.js';
import { textsOf } from '../support/conversation.js';
import { offerArrives, offerSent } from '../support/conversation-offers.js';
import type { LogLine } from '../support/read-log.js';

const STRANGER: ChatPerson = { tenantId: 'd0000000-0000-4000-8000-000000000001', objectId: 'd0000000-0000-4000-9000-000000000001', name: 'Somebody Else', locale: 'en-US', timeZone: 'UTC' };
const NORA = 'Nora Fairbank';
const ALICE = 'Alice Renwick';
const GRACE = 'Grace Holloway';
const FOODS = 'maplewick-foods';

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord({ strangers: [STRANGER], environment: { QUIET_DAYS_AFTER_REFUSAL: '7' } }); });
afterAll(() => accord.close().catch((error: unknown) => expect(String(error)).toContain('is damaged')));

const turns = (): readonly LogLine[] => accord.logged.lines().filter(({ msg }) => msg === 'turn');
const lastTurn = (): LogLine | undefined => turns().at(-1);
const idsOf = (who: string) => {
  const { tenantId: tenant, objectId: person } = accord.talk.person(who);
  return { tenant, person };
};

describe('the line of a turn', () => {
  it('says by whom, what it was taken for and how it ended, and nothing that was said or shown', async () => {
    await accord.talk.does(GRACE, 'Who administers Maplewick Foods?');
    expect(lastTurn()).toMatchObject({ level: 'info', kind: 'message', intent: 'customer.partners', outcome: 'answered', ...idsOf(GRACE), turn: expect.stringMatching(/^\w{12}$/) as unknown, ms: expect.any(Number) as unknown });
    await accord.talk.does(NORA, 'new trial');
    expect(lastTurn()).toMatchObject({ intent: 'trial.send' });
    await accord.talk.does(NORA, 'cancel');
    expect(lastTurn()).toMatchObject({ kind: 'message', intent: 'cancel' });
    await accord.talk.does(NORA, 'flubber the wibble');
    expect(lastTurn()).toMatchObject({ kind: 'message', outcome: 'answered' });
    expect(accord.logged.text()).not.toMatch(/Maplewick|wibble|Nora|Grace/);
  });

  it('names the verb of a press and the code of a refusal, in an answer of its own or on the card that comes', async () => {
    const made = await offerSent(accord, FOODS, { by: NORA, to: 'Maplewick Foods', kind: 'purchase', delegation: true });
    expect(turns().filter(({ verb }) => verb === 'send-offer')).toMatchObject([{ kind: 'press', outcome: 'answered', ...idsOf(NORA) }]);
    await offerArrives(accord, ALICE, made);
    await accord.talk.does(ALICE, { press: 'decide', with: { offerAnswer: 'accept' } });
    expect(lastTurn()).toMatchObject({ kind: 'press', verb: 'decide', outcome: 'refused', refusal: 'answers-missing' });
    await accord.talk.does(ALICE, { press: 'decide', with: { offerAnswer: 'accept', delegationAnswer: 'refuse', partnerOfRecord: 'keep' } });
    expect(lastTurn()).toMatchObject({ verb: 'decide', outcome: 'answered' });
  });

  it('is there for each turn once', async () => {
    const before = turns().length;
    for (let turn = 0; turn < 3; turn += 1) await accord.talk.does(GRACE, 'help');
    expect(turns().length).toBe(before + 3);
    expect(new Set(turns().map(({ turn }) => turn)).size).toBe(turns().length);
  });
});

describe('a security event', () => {
  const last = () => accord.logged.security().at(-1);

  it('is somebody whom the directory does not know', async () => {
    await accord.talk.does(STRANGER.name, 'hello');
    expect(last()).toMatchObject({ level: 'warn', event: 'person-unknown', ...idsOf(STRANGER.name), turn: expect.any(String) as unknown });
  });

  it.each([['data that no card sends', { verb: 'decide', reference: 7 }], ['a verb there is not', { verb: 'grant-everything' }]])('is a press with %s', async (_name, data) => {
    const before = accord.logged.security('press-altered').length;
    await pass();
    await accord.talk.does(ALICE, { sends: data });
    expect(accord.logged.security('press-altered').slice(before)).toMatchObject([idsOf(ALICE)]);
  });

  it.each([['a reference that nobody was given', { verb: 'end-delegation', reference: 'x'.repeat(43) }], ['an offer that is not there', { verb: 'open-offer', offerId: 'none' }]])('is a press that names %s', async (_name, data) => {
    const before = accord.logged.security('press-foreign').length;
    await pass();
    await accord.talk.does(ALICE, { sends: data });
    expect(accord.logged.security('press-foreign').slice(before)).toMatchObject([{ ...idsOf(ALICE), verb: data.verb, reason: 'not-found' }]);
  });

  it('is a press by somebody without the role, and not a question of theirs', async () => {
    const before = accord.logged.security().length;
    await accord.talk.does('Toby Lindqvist', 'new offer');
    expect(accord.logged.security().slice(before)).toEqual([]);
    await accord.talk.does(ALICE, { sends: { verb: 'withdraw', offerId: 'x' } });
    expect(last()).toMatchObject({ event: 'role-missing', verb: 'withdraw', ...idsOf(ALICE) });
  });

  it('is an offer that asks for administration again so soon after a refusal', async () => {
    await accord.talk.play([[NORA, 'request delegated administration'], [NORA, 'Maplewick Foods']]);
    await accord.talk.does(NORA, { press: 'send-offer' }).catch(() => undefined);
    expect(accord.logged.security('restraint').at(-1)).toMatchObject({ reason: 'delegation-quiet-until', ...idsOf(NORA) });
  });
});

it('a turn that fails tells the person the id under which the log says why, and which entry is damaged', async () => {
  const records = createRecords({ kind: 'sqlite', file: accord.databaseFile });
  await records.open();
  await records.change('entries', entryIdOf(FOODS, 1), {}, { fields: { hash: '0'.repeat(64) } });
  await records.close();
  const told = (await accord.talk.does(GRACE, 'Who administers Maplewick Foods?')).flatMap(textsOf).join();
  const id = lastTurn()?.turn;
  expect(lastTurn()).toMatchObject({ outcome: 'failed', intent: 'customer.partners' });
  expect(told).toContain(String(id));
  expect(accord.logged.lines().filter(({ turn }) => turn === id).map(({ msg }) => msg)).toEqual(['security', 'a turn failed', 'turn']);
  expect(accord.logged.security('ledger-damaged')).toMatchObject([{ customer: FOODS, seq: 1, turn: id }]);
});

/** Of the same event with the same reason there is one line a second. */
const pass = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_001));
