import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAccord, type RunningAccord } from '../support/accord.js';
import { textsOf } from '../support/conversation.js';

/** A partner that has left the directory is still named by those whose own ledger names it, and by support; to everybody else it never was. */
const ALICE = 'Alice Renwick';
const GRACE = 'Grace Holloway';
const QUILLBROOK = { text: 'Quillbrook Advisers' } as const;

let accord: RunningAccord;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'accord-left-partner-'));
  accord = await startAccord();
  const file = path.join(folder, 'directory.json');
  // A partner of record of Maplewick Foods, and a customer.
  await writeFile(file, JSON.stringify({ left: { organisations: ['quillbrook', 'vento-largo'] } }));
  await accord.import(file);
});
afterAll(async () => {
  await accord.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a partner that has left the directory', () => {
  it('is found by a customer whose ledger names it', async () => {
    await accord.talk.play([
      [ALICE, 'what happened with Quillbrook?', 'history.title', QUILLBROOK],
      [ALICE, 'who is Quillbrook?', 'verified.kind', 'verified.left', QUILLBROOK],
      [ALICE, 'end everything with Quillbrook', 'endPartner.title', QUILLBROOK],
      [ALICE, 'remove Quillbrook as our delegated administrator', 'relationship.title', QUILLBROOK, { not: 'refusal.partner-unknown' }],
    ]);
  });

  it('is named in no new role', async () => {
    const before = (await accord.ledger('maplewick-foods')).length;
    await accord.talk.play([[ALICE, 'make Quillbrook our partner of record', 'refusal.partner-unknown', { not: { verb: 'set-partner-of-record' } }]]);
    expect(await accord.ledger('maplewick-foods')).toHaveLength(before);
  });

  it('is found by a support agent', async () => {
    await accord.talk.play([
      [GRACE, 'what happened with Quillbrook?', 'history.title', QUILLBROOK, { text: 'Maplewick Foods' }],
      [GRACE, 'customers of Quillbrook', 'customers.title.support', QUILLBROOK, { text: 'Maplewick Foods' }],
      [GRACE, 'how many offers did Quillbrook send?', 'counts.title', QUILLBROOK],
    ]);
  });

  it.each([
    ['Camille Dorval', 'que s’est-il passé avec X ?'],
    ['Camille Dorval', 'qui est X ?'],
    ['Gwen Macleary', 'what happened with X?'],
    ['Gwen Macleary', 'end everything with X'],
    ['Nora Fairbank', 'what happened with X?'],
    ['Nora Fairbank', 'X'],
  ])('is nobody to %s, who asks "%s" and has no entry of it', async (who, template) => {
    const [told, invented] = [await answer(who, template.replace('X', 'Quillbrook')), await answer(who, template.replace('X', 'Zorblatt'))];
    expect(told.replaceAll('Quillbrook', 'Zorblatt')).toBe(invented);
    expect(told).not.toContain('Advisers');
  });
});

it('makes no offer to a customer that has left the directory', async () => {
  await accord.talk.play([
    ['Nora Fairbank', 'send Vento Largo a trial of Office 365 E3', { not: { verb: 'send-offer' } }, { not: { text: 'ventolargo.example' } }],
    ['Nora Fairbank', 'Vento Largo', { not: { verb: 'send-offer' } }, { not: { text: 'ventolargo.example' } }],
    ['Nora Fairbank', 'cancel'],
  ]);
});

async function answer(who: string, text: string): Promise<string> {
  await accord.store.contexts.save(accord.talk.key(who), null);
  const messages = (await accord.talk.does(who, text)).filter(({ from }) => from === 'bot');
  return messages.flatMap(textsOf).join('\n').replaceAll(/\d{1,2}[:.]\d{2}(?:\s?[AP]M)?/g, '(time)');
}
