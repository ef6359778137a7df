import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Role } from '../../src/domain/people.js';
import { rehearsalDirectory, startAccord, type RunningAccord } from '../support/accord.js';
import { offerSent } from '../support/conversation-offers.js';

/** What a conversation remembers gives nobody more than they may see when they go on from it. */
let accord: RunningAccord;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'accord-context-'));
  accord = await startAccord();
});
afterAll(async () => {
  await accord.close();
  await rm(folder, { recursive: true, force: true });
});

const GRACE = 'Grace Holloway';
const NORA = 'Nora Fairbank';
const ALICE = 'Alice Renwick';
const RUTH = 'Ruth Pelham';

async function imports(content: object): Promise<void> {
  const file = path.join(folder, 'directory.json');
  await writeFile(file, JSON.stringify(content));
  await accord.import(file);
}

async function hasRoles(name: string, roles: readonly Role[]): Promise<void> {
  const { people } = await rehearsalDirectory();
  await imports({ people: [{ ...people.find((each) => each.name === name), roles }] });
}

it('is answered by what somebody may see now, not when it was listed', async () => {
  const made = await offerSent(accord, 'orchard-lane', { by: NORA, to: 'Orchard Lane', kind: 'purchase' });
  await accord.talk.play([[NORA, 'which offers are waiting?', { text: made.number }], [GRACE, 'which customers have no delegated administrator?', { text: 'Maplewick Foods' }]]);
  await hasRoles(NORA, []);
  await hasRoles(GRACE, []);
  await accord.talk.play([
    [NORA, 'the first one', 'refusal.not-found', { not: { text: made.number } }],
    [NORA, 'and the declined ones?', { not: { text: made.number } }],
    [GRACE, 'the second one', { not: 'relationship.title' }],
    [GRACE, 'and Orchard Lane?', { not: { text: 'Wrenfield' } }],
  ]);
  await hasRoles(NORA, ['partner-seller']);
  await hasRoles(GRACE, ['support-agent']);
  await accord.talk.play([[NORA, 'which offers are waiting?'], [NORA, 'the first one', { text: made.number }, { verb: 'withdraw' }]]);
});

it('cannot be decided by somebody who is a viewer by now', async () => {
  await accord.talk.play([['Caleb Storrow', 'what is waiting for me?', { verb: 'open-offer' }]]);
  await hasRoles('Caleb Storrow', ['customer-viewer']);
  await accord.talk.play([['Caleb Storrow', 'accept the first one', { not: { verb: 'decide' } }], ['Caleb Storrow', 'the first one', { not: { verb: 'decide' } }]]);
});

it('opens a partner as far as the role goes, also one that has gone from the directory meanwhile', async () => {
  const asksBoth = (text: string) => accord.talk.play([[ALICE, text], [RUTH, text]]);
  await asksBoth('find a partner for training in Chicago');
  await accord.talk.play([[ALICE, 'the first one', { text: 'Quillbrook Advisers' }], [RUTH, 'the first one', 'history.title']]);
  await asksBoth('find a partner for training in Chicago');
  await imports({ left: { organisations: ['quillbrook'] } });
  await accord.talk.play([[ALICE, 'the first one', 'verified.left'], [RUTH, 'the first one', 'history.title', { text: 'Quillbrook Advisers' }]]);
});
