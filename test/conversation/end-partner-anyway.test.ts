import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAccord, type RunningAccord } from '../support/accord.js';
import { waits } from '../support/conversation.js';
import { lastOf, offerArrives, offerSent } from '../support/conversation-offers.js';

/** R20: removing is easier than granting: it works where nothing could be granted. And R32's signs of a partner that looks like another. */
const PRIYA = 'Priya Venkataram';
const CALEB = 'Caleb Storrow';
const ALICE = 'Alice Renwick';
const IDA = 'Ida Monroe';
const REHEARSAL_FILE = path.resolve(__dirname, '../../src/rehearsal/directory.json');

let accord: RunningAccord;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'accord-anyway-'));
  accord = await startAccord();
});
afterAll(async () => {
  await accord.close();
  await rm(folder, { recursive: true, force: true });
});

async function imports(content: object): Promise<void> {
  const file = path.join(folder, 'directory.json');
  await writeFile(file, JSON.stringify(content));
  await accord.import(file);
}

/** An organisation of the rehearsal, with changes. */
async function organisation(id: string): Promise<Record<string, unknown>> {
  const { organisations } = JSON.parse(await readFile(REHEARSAL_FILE, 'utf8')) as { organisations: Record<string, unknown>[] }; // our own file
  return organisations.find(({ organisationId }) => organisationId === id) ?? {};
}

const removes = (partnerId: string) => ({ sends: { verb: 'ask', intent: 'partner.remove', slots: { partnerId } }, as: 'submit' }) as const;
const verify = (partnerId: string) => ({ sends: { verb: 'ask', intent: 'request.verify', slots: { partnerId } }, as: 'submit' }) as const;

describe('everything with a partner can be ended', () => {
  it('when the partner lost its programmes and what it was certified for', async () => {
    const made = await offerSent(accord, 'maplewick-foods', { by: 'Nora Fairbank', to: 'Maplewick Foods', kind: 'purchase', delegation: true });
    await offerArrives(accord, ALICE, made);
    const tidewillow = await organisation('tidewillow');
    await imports({ organisations: [{ ...tidewillow, partner: { ...(tidewillow['partner'] as object), programmes: [], certifiedForDelegation: false } }] });
    await accord.talk.play([
      [ALICE, { press: 'offer.isReal', where: { intent: 'request.verify' } }, 'verified.sign.not-eligible', { verb: 'ask-end-partner' }],
      [ALICE, { press: 'ask-end-partner' }, 'endPartner.title', { text: made.number }],
      [ALICE, { press: 'end-partner', with: { endingWord: 'end' } }, 'endPartner.ended'],
    ]);
  });

  it('when the partner has left the directory', async () => {
    for (const name of [CALEB]) await accord.players.connector.open(accord.talk.key(name));
    await imports({ left: { organisations: ['wrenfield'] } });
    await accord.talk.play([
      [PRIYA, 'who administers us', 'relationship.flag.partner-left', { verb: 'ask-end-partner' }],
      [PRIYA, verify('wrenfield'), 'verified.left', { verb: 'ask-end-partner' }],
      [PRIYA, { press: 'ask-end-partner' }, 'endPartner.title', { text: 'Wrenfield Managed Services' }],
      [PRIYA, { press: 'end-partner', with: { endingWord: 'end' } }, 'endPartner.ended', { text: 'Wrenfield Managed Services' }],
      [CALEB, waits, 'notice.partner-ended', { text: 'Wrenfield Managed Services' }],
    ]);
  });

  it('when the customer has moved to 21Vianet', async () => {
    const lane = await organisation('orchard-lane');
    await imports({ organisations: [{ ...lane, customer: { ...(lane['customer'] as object), operatedBy: '21vianet' } }] });
    await accord.talk.play([[PRIYA, removes('quillbrook'), 'endPartner.title', 'endPartner.ends.partnerOfRecord'], [PRIYA, { press: 'end-partner', with: { endingWord: 'end' } }, 'endPartner.ended']]);
    expect(await lastOf(accord, 'orchard-lane', 'partner-ended')).toMatchObject({ partner: { partnerId: 'quillbrook' } });
  });
});

describe('a partner that looks like another', () => {
  it('is marked, whether it wrote or not, and only to a customer that knows the other', async () => {
    const tidewillow = await organisation('tidewillow');
    const partner = { ...(tidewillow['partner'] as object), partnerNumber: '4999999' };
    const imitator = { ...tidewillow, organisationId: 'imitator', tenantId: 'a0000000-0000-4000-8000-0000000000ff', name: 'Tidewillоw Cloud Works', domain: 'tide-willow.example', aliases: [], partner };
    await imports({ organisations: [imitator, { ...imitator, organisationId: 'helpdesk', tenantId: 'a0000000-0000-4000-8000-0000000000fe', name: 'Micr0soft Helpdesk', domain: 'helpdesk.example', partner: { ...partner, partnerNumber: '4999998' } }] });
    await accord.talk.play([
      [ALICE, verify('imitator'), 'verified.noRequest', 'verified.unusual', 'verified.sign.mixed-alphabets', 'verified.sign.looks-like-partner', { text: 'tidewillow.example' }],
      [ALICE, verify('helpdesk'), 'verified.sign.looks-like-microsoft', { not: 'verified.sign.looks-like-partner' }],
      [ALICE, verify('fjordlicht'), 'verified.noRequest', { not: 'verified.unusual' }],
      [PRIYA, verify('imitator'), 'verified.sign.mixed-alphabets', { not: 'verified.sign.looks-like-partner' }],
    ]);
  });

  it('is not for somebody who may only look, who is told who can check', async () => {
    await accord.talk.play([[IDA, verify('imitator'), 'refusal.only-admins-check', { text: PRIYA }, { text: CALEB }, { not: 'verified.kind' }]]);
  });
});
