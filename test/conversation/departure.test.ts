import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAccord, type RunningAccord } from '../support/accord.js';
import { textsOf, waits } from '../support/conversation.js';
import { says } from '../support/says.js';

const ALICE = 'Alice Renwick';
const TOLD = 'notice.partner-of-record-left';

let accord: RunningAccord;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'accord-departure-'));
  accord = await startAccord();
});
afterAll(async () => {
  await accord.close();
  await rm(folder, { recursive: true, force: true });
});

/** The operator says that organisations have left. */
async function leaves(...organisations: readonly string[]): Promise<void> {
  const file = path.join(folder, 'directory.json');
  await writeFile(file, JSON.stringify({ left: { organisations } }));
  await accord.import(file);
}

const timesTold = (who: string): number => accord.talk.messages(who).filter((message) => textsOf(message).some((text) => says(text, TOLD, 'en-US'))).length;

describe('R23 a partner of record that leaves the directory', () => {
  it('stays recorded and is marked, and the customer’s admins are told once', async () => {
    const before = (await accord.ledger('maplewick-foods')).length;
    await accord.talk.play([[ALICE, 'who is my partner', 'relationship.title', { text: 'Quillbrook Advisers' }]]);
    await leaves('quillbrook');
    await accord.talk.play([[ALICE, waits, TOLD, { text: 'Quillbrook Advisers' }]]);
    await accord.talk.play([[ALICE, 'who is my partner', 'relationship.flag.partner-left', { text: 'Quillbrook Advisers' }]]);
    await leaves('quillbrook');
    await accord.talk.play([[ALICE, 'help', 'help.title']]);
    expect(timesTold(ALICE)).toBe(1);
    expect(await accord.ledger('maplewick-foods')).toHaveLength(before);
  });

  it('is nothing to a customer it does not advise', async () => {
    await accord.talk.play([['Pilar Echeverría', 'hola']]);
    expect(accord.talk.messages('Pilar Echeverría').flatMap(textsOf).some((text) => text.includes('Quillbrook'))).toBe(false);
  });
});
