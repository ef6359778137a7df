import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ChatPerson } from '../../src/rehearsal/teams-activity.js';
import { entriesEverywhere, startAccord, type RunningAccord } from '../support/accord.js';
import type { Does } from '../support/conversation.js';

const STRANGER: ChatPerson = { tenantId: 'd0000000-0000-4000-8000-000000000001', objectId: 'd0000000-0000-4000-9000-000000000001', name: 'Somebody Else', locale: 'en-US', timeZone: 'UTC' };

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord({ strangers: [STRANGER] }); });
afterAll(() => accord.close());

const ALICE = 'Alice Renwick';
const RUTH = 'Ruth Pelham';
const NORA = 'Nora Fairbank';
const GRACE = 'Grace Holloway';
const TOBY = 'Toby Lindqvist';
const SUN = '孙丽萍';

const find = (slots: object = {}, shown?: number): Does => ({ sends: { verb: 'ask', intent: 'partner.find', slots, ...(shown !== undefined && { shown }) } });
const check = (slots: object = {}): Does => ({ sends: { verb: 'ask', intent: 'availability.check', slots } });
const SKU = { e3: '6fd2c87f-b296-42f0-b197-1e91e994b900', exchange: '4b9405b0-7788-4568-add1-99614e613b69', missing: '00000000-0000-4000-8000-000000000000' };
const product = (skuId: string) => ({ products: [{ skuId, licences: null }] });

describe('finding a partner', () => {
  it.each([
    [ALICE, { service: 'migration', location: 'seattle' }, 'Tidewillow Cloud Works'],
    ['Camila Torres Prado', { service: 'training', location: 'Sao Paulo', language: 'pt-BR' }, 'Sabiá do Norte Serviços em Nuvem'],
    ['Pilar Echeverría', { service: 'analytics', language: 'es-ES' }, 'Almendro y Brisa, Servicios en la Nube'],
    ['Camille Dorval', { location: 'NANTES', service: 'compliance' }, 'Lumebrune Services Cloud'],
    ['Ольга Ветрова', { service: 'telephony', location: 'almaty', language: 'ru-RU' }, 'Кедровик Облачные Решения'],
    ['陈晓云', { service: 'automation', location: 'shanghai', language: 'zh-CN' }, '澄柳云桥信息技术有限公司'],
  ])('leads %s by %j to %s, in the reader’s language', async (who, slots, name) => {
    await accord.talk.play([[who, find(slots), 'marketplace.title', { text: name }, 'marketplace.mayAsk', 'marketplace.name', 'marketplace.asOf']]);
  });

  it('shows five to a card, by name, and the rest on another', async () => {
    await accord.talk.play([
      [NORA, find(), 'marketplace.title', { text: 'Fjordlicht Beratung' }, 'lists.more', { not: { text: 'Wrenfield' } }, { not: 'marketplace.name' }],
      [NORA, { press: 'ask', where: { intent: 'partner.find', shown: 5 } }, 'marketplace.title', { text: 'Wrenfield Managed Services' }, { not: { text: 'Fjordlicht' } }, { not: 'lists.more' }],
      [NORA, find({}, 1_000_000), 'marketplace.title', { not: { text: 'Wrenfield' } }],
    ]);
  });

  it('finds by what a partner knows well, and says what it may not do', async () => {
    await accord.talk.play([
      [GRACE, find({ service: 'office-apps', location: 'Boston' }), { text: 'Quillbrook Advisers' }, 'marketplace.mayNotAsk', { not: 'marketplace.name' }],
      [RUTH, find({ service: 'power-bi', location: 'Madrid' }), { text: 'Almendro y Brisa' }, { not: 'marketplace.name' }],
    ]);
  });

  it('says which of the things asked for nobody has, and takes one away with a tap', async () => {
    await accord.talk.play([
      [ALICE, find({ service: 'backup', location: 'Atlantis' }), 'marketplace.title', 'marketplace.missing.location', { not: 'marketplace.missing.service' }, { text: 'Atlantis' }, 'marketplace.without.location'],
      [ALICE, { press: 'asked.any.location' }, { text: 'Tidewillow Cloud Works' }, { not: { text: 'Atlantis' } }],
      [ALICE, find({ service: 'telephony', language: 'zh-CN' }), 'marketplace.missing.together', 'marketplace.without.service', 'marketplace.without.language'],
    ]);
  });

  it('searches again from the fields of the card, in its place', async () => {
    await accord.talk.play([[ALICE, find({ service: 'backup' }), { verb: 'search-marketplace' }]]);
    const { message } = accord.talk.button(ALICE, 'search-marketplace');
    await accord.talk.play([
      [ALICE, { press: 'search-marketplace', with: { service: 'networking', location: ' Zürich ', language: '' } }, { text: 'Fjordlicht Beratung' }],
    ]);
    expect(accord.talk.button(ALICE, 'search-marketplace').message.id).toBe(message.id);
    await accord.talk.play([
      [ALICE, { sends: { verb: 'search-marketplace', service: 'x'.repeat(2000), location: '[a](http://x)\n\u0000', language: 'tlh' } }, 'marketplace.missing.service'],
      [ALICE, { sends: { verb: 'search-marketplace' } }, 'marketplace.title'],
      [ALICE, { sends: { verb: 'search-marketplace', service: { a: 1 } } }, { not: 'dialog.failed' }],
    ]);
  });

  it('leads a customer’s admin to the card that names a partner of record, and records nothing by itself', async () => {
    const before = await entriesEverywhere(accord);
    await accord.talk.play([
      [ALICE, find({ service: 'networking', location: 'Zurich' })],
      [ALICE, { press: 'ask', where: { intent: 'por.set' } }, 'roles.partnerOfRecord.confirm', { text: 'Fjordlicht Beratung' }, { verb: 'set-partner-of-record' }],
    ]);
    expect(await entriesEverywhere(accord)).toEqual(before);
    await accord.talk.play([[ALICE, { press: 'set-partner-of-record' }, 'roles.partnerOfRecord.setTitle']]);
  });

  it('offers a customer of 21Vianet no partner to name, and the way to its support', async () => {
    await accord.talk.play([[SUN, find(), 'availability.21vianet', { text: 'Fjordlicht' }, { not: 'marketplace.name' }]]);
  });

  it('does not let an organization that is both name itself', async () => {
    await accord.talk.play([['Owen Harkness', find({ location: 'Dublin' }), { text: 'Wrenfield' }, { not: 'marketplace.name' }]]);
  });

  it.each([TOBY])('tells %s, who has no role, who has one', async (who) => {
    await accord.talk.play([[who, find(), 'refusal.role-missing'], [who, check(), 'refusal.role-missing'], [who, { sends: { verb: 'search-marketplace' } }, 'refusal.role-missing']]);
  });

  it('tells a stranger nothing', async () => {
    await accord.talk.play([[STRANGER.name, find(), 'refusal.person-unknown'], [STRANGER.name, check(), 'refusal.person-unknown']]);
  });
});

describe('what is available', () => {
  it('gives a partner a verdict for a plan, and for the seven plans where it names none', async () => {
    await accord.talk.play([
      [NORA, check(product(SKU.e3)), 'availability.title', { text: 'Office 365 E3' }, 'availability.yes', 'availability.delegation.partner', { not: { text: 'Office 365 E5' } }],
      [NORA, check(), { text: 'Microsoft 365 Business Basic' }, { text: 'Office 365 F3' }, { not: { text: 'Power BI Pro' } }],
      [NORA, check(product(SKU.exchange)), 'availability.unknown', 'availability.unknown.why'],
      [NORA, check({ services: ['windows', 'intune'] }), { text: 'Microsoft 365 F3' }, 'availability.unknown'],
      [NORA, check(product(SKU.missing)), 'refusal.subscription-unknown'],
    ]);
  });

  it('names the services a partner is not authorized for, and why it may not ask for delegated administration', async () => {
    await accord.talk.play([
      ['Solène Maurier', check(product(SKU.e3)), 'availability.no', 'refusal.services-not-authorised', 'availability.delegation.partner'],
      ['Harriet Loomis', check(product(SKU.e3)), 'availability.yes', 'refusal.delegation-not-certified'],
      ['Fiona Tarrant', check(product(SKU.e3)), 'refusal.not-in-programme', 'availability.no', { not: 'availability.yes' }],
    ]);
  });

  it('tells a partner about a customer what composing would tell, and offers to begin', async () => {
    await accord.talk.play([
      [NORA, check({ ...product(SKU.e3), customerId: 'orchard-lane' }), { text: 'Orchard Lane Clinics' }, 'availability.yes', 'ask.offer.send', 'ask.admin.request', { not: { text: 'Wrenfield' } }],
      [NORA, { press: 'ask', where: { intent: 'admin.request' } }, { text: 'Orchard Lane Clinics' }],
      [NORA, 'cancel'],
      [NORA, check({ customerId: 'haitang-yinwu' }), 'availability.21vianet', 'availability.no', { not: 'availability.yes' }, { not: 'ask.offer.send' }],
      [NORA, check({ customerId: 'pebblecombe' }), 'refusal.customer-without-admin', { not: 'ask.offer.send' }],
      [NORA, check({ customerId: 'no-such-customer' }), 'refusal.not-found'],
      [NORA, check({ customerId: 'quillbrook' }), 'refusal.not-found'],
      ['Maeve Corrigan', check({ customerId: 'wrenfield' }), 'refusal.offer-to-itself'],
    ]);
  });

  it('answers a customer about itself alone: another customer is as one that is not there', async () => {
    await accord.talk.play([
      [ALICE, check(), { text: 'Maplewick Foods' }, 'availability.yes', 'availability.delegation.customer', 'ask.partner.find', { not: 'ask.offer.send' }],
      [RUTH, check({ ...product(SKU.e3), customerId: 'maplewick-foods' }), { text: 'Maplewick Foods' }, 'availability.yes'],
      [ALICE, check({ customerId: 'orchard-lane' }), 'refusal.not-found'],
      [ALICE, check({ customerId: 'no-such-customer' }), 'refusal.not-found'],
      [SUN, check(), 'availability.21vianet', 'availability.no', { not: 'availability.yes' }],
    ]);
  });

  it('answers a support agent about every customer, and about no partner', async () => {
    await accord.talk.play([
      [GRACE, check({ customerId: 'haitang-yinwu' }), { text: '海棠印务有限公司' }, 'availability.21vianet'],
      [GRACE, check(product(SKU.e3)), 'availability.yes', 'availability.delegation.support', { not: 'ask.offer.send' }],
    ]);
  });
});

describe('Microsoft support', () => {
  it.each([ALICE, RUTH, NORA, GRACE, TOBY])('is open to %s', async (who) => {
    await accord.talk.play([[who, { sends: { verb: 'ask', intent: 'support.contact' } }, 'support.always', 'help.microsoftSupport', { not: 'support.21vianet' }]]);
  });

  it('tells a customer of 21Vianet of its support first', async () => {
    await accord.talk.play([[SUN, '联系 microsoft 支持', 'support.21vianet', 'support.always']]);
  });
});

describe('a partner that has left the directory', () => {
  it('is found no more', async () => {
    const rehearsal = JSON.parse(await readFile(path.resolve(__dirname, '../../src/rehearsal/directory.json'), 'utf8')) as object; // our own file
    const file = path.join(tmpdir(), `left-${Date.now()}.json`);
    await writeFile(file, JSON.stringify({ ...rehearsal, relationships: [], left: undefined }));
    await accord.import(file);
    await writeFile(file, JSON.stringify({ left: { organisations: ['quillbrook'], people: [] } }));
    await accord.import(file);
    await accord.talk.play([[NORA, find({ location: 'boston' }), 'marketplace.missing.location', { not: { text: 'Quillbrook' } }]]);
  });
});
