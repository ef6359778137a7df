import { startAccord, type RunningAccord } from '../support/accord.js';
import { waits } from '../support/conversation.js';
import { lastOf, offerArrives, offerSent } from '../support/conversation-offers.js';

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const JIMENA = 'Jimena Arriaga';
const OWEN = 'Owen Harkness';
const GWEN = 'Gwen Macleary';
const VICTOR = 'Victor Ames';

describe('delegated administration', () => {
  it('is ended by the customer’s admin on a card, once, and the partner is told', async () => {
    await accord.players.connector.open(accord.talk.key(OWEN));
    await accord.talk.play([
      ['Priya Venkataram', 'who administers us', 'relationship.title', { text: 'Wrenfield Managed Services' }, { verb: 'ask-end-delegation' }],
      ['Priya Venkataram', { press: 'ask-end-delegation' }, 'roles.end.revoked'],
    ]);
    const before = (await accord.ledger('orchard-lane')).length;
    const { action } = accord.talk.button('Priya Venkataram', 'end-delegation');
    expect(await accord.ledger('orchard-lane')).toHaveLength(before);
    await accord.talk.play([
      ['Priya Venkataram', { press: 'end-delegation' }, 'roles.ended.title', 'roles.ended.revoked'],
      ['Priya Venkataram', { sends: action.data }, 'roles.ended.revoked'],
      ['Priya Venkataram', { sends: action.data, as: 'submit' }, 'roles.ended.revoked'],
      [OWEN, waits, 'notice.administration-revoked', { text: 'Orchard Lane Clinics' }],
      ['Priya Venkataram', 'end delegated administration', 'refusal.delegation-not-held'],
      ['Priya Venkataram', 'who administers us', 'relationship.administrator.nobody', { text: 'Quillbrook Advisers' }],
    ]);
    expect(await accord.ledger('orchard-lane')).toHaveLength(before + 1);
    expect(await lastOf(accord, 'orchard-lane', 'delegation-ended')).toMatchObject({ how: 'revoked', partner: { partnerId: 'wrenfield' } });
  });

  it('is given back by the partner’s admin, not by a seller, and the customer is told', async () => {
    await accord.players.connector.open(accord.talk.key(GWEN));
    const before = (await accord.ledger('maplewick-ferries')).length;
    await accord.talk.play([
      ['Nora Fairbank', 'our role at Maplewick Ferries', 'ownRoles.title', { not: { verb: 'ask-end-delegation' } }],
      ['Nora Fairbank', { sends: { verb: 'ask-end-delegation', customerId: 'maplewick-ferries' } }, 'refusal.role-missing'],
      ['Nora Fairbank', { sends: { verb: 'give-partner-of-record-back', customerId: 'maplewick-ferries' } }, 'refusal.role-missing'],
      [VICTOR, 'our role at Maplewick Ferries', 'ownRoles.title', { verb: 'ask-end-delegation' }],
      [VICTOR, { press: 'ownRoles.giveDelegationBack' }, 'roles.end.relinquished'],
    ]);
    expect(await accord.ledger('maplewick-ferries')).toHaveLength(before);
    await accord.talk.play([
      [VICTOR, { press: 'roles.end.relinquishedConfirm' }, 'roles.ended.relinquished'],
      [GWEN, waits, 'notice.administration-relinquished', { text: 'Tidewillow Cloud Works' }],
    ]);
    expect(await lastOf(accord, 'maplewick-ferries', 'delegation-ended')).toMatchObject({ how: 'relinquished' });
  });

  it('that was replaced is not ended from the card of the one before', async () => {
    await accord.talk.play([['Sinéad O\'Dunmore', 'end delegated administration', 'refusal.delegation-not-held']]);
    const granted = async (): Promise<void> => {
      const made = await offerSent(accord, 'lamp-room', { by: 'Nora Fairbank', to: 'The Lamp Room', kind: 'delegation' });
      await offerArrives(accord, 'Sinéad O\'Dunmore', made);
      await accord.talk.play([['Sinéad O\'Dunmore', { press: 'decide', with: { delegationAnswer: 'grant', delegationDays: '40' } }, 'offer.receipt']]);
    };
    await granted();
    await accord.talk.play([['Sinéad O\'Dunmore', 'end delegated administration', 'roles.end.revoked']]);
    const old = accord.talk.button('Sinéad O\'Dunmore', 'end-delegation');
    await granted();
    const before = (await accord.ledger('lamp-room')).length;
    await accord.talk.play([['Sinéad O\'Dunmore', { sends: old.action.data }, 'refusal.delegation-not-held']]);
    expect(await accord.ledger('lamp-room')).toHaveLength(before);
  });
});

describe('the partner of record outside an offer', () => {
  it('is searched, seen, confirmed, and both partners are told of their own role only', async () => {
    for (const name of ['Giles Ashcombe', 'Desmond Pryor']) await accord.players.connector.open(accord.talk.key(name));
    await accord.talk.play([
      ['Alice Renwick', 'change the partner of record', 'roles.partnerOfRecord.title', { text: 'Quillbrook Advisers' }, { not: { verb: 'set-partner-of-record' } }],
      ['Alice Renwick', { press: 'find-partner-of-record', with: { partnerSearch: 'no such partner' } }, 'roles.partnerOfRecord.found', { not: { verb: 'set-partner-of-record' } }],
      ['Alice Renwick', { press: 'find-partner-of-record', with: { partnerSearch: '4100808' } }, 'roles.partnerOfRecord.confirm', { text: 'Bramblegate Systems' }],
    ]);
    const before = (await accord.ledger('maplewick-foods')).length;
    const { action } = accord.talk.button('Alice Renwick', 'set-partner-of-record');
    await accord.talk.play([
      ['Alice Renwick', { press: 'set-partner-of-record' }, 'roles.partnerOfRecord.setTitle'],
      ['Alice Renwick', { sends: action.data }, 'roles.partnerOfRecord.setTitle'],
      ['Giles Ashcombe', waits, 'notice.partner-of-record-named', { not: { text: 'Quillbrook' } }],
      ['Desmond Pryor', waits, 'notice.partner-of-record-replaced', { not: { text: 'Bramblegate' } }],
    ]);
    expect(await accord.ledger('maplewick-foods')).toHaveLength(before + 1);
    expect(await lastOf(accord, 'maplewick-foods', 'partner-of-record-set')).toMatchObject({ how: 'designated', partner: { partnerId: 'bramblegate' }, former: { partnerId: 'quillbrook' } });
  });

  it('T5: is who stood on the card to be confirmed, whoever came back with the press', async () => {
    const PILAR = 'Pilar Echeverría';
    await accord.talk.play([[PILAR, 'cambiar el socio de registro'], [PILAR, { press: 'find-partner-of-record', with: { partnerSearch: 'Fjordlicht' } }, { verb: 'set-partner-of-record' }]]);
    const { action } = accord.talk.button(PILAR, 'set-partner-of-record');
    await accord.talk.play([[PILAR, { sends: { ...action.data, partnerOfRecord: 'bramblegate', chosen: 'bramblegate' } }, 'roles.partnerOfRecord.setTitle', { text: 'Fjordlicht Beratung' }]]);
    expect(await lastOf(accord, 'rio-manso', 'partner-of-record-set')).toMatchObject({ partner: { partnerId: 'fjordlicht' } });
  });

  it('can be nobody, and is not set from a card of before', async () => {
    await accord.talk.play([['Marcus Hale', 'change the partner of record'], ['Marcus Hale', { press: 'find-partner-of-record', with: { partnerSearch: 'kedrovik' } }, { verb: 'set-partner-of-record' }]]);
    const old = accord.talk.button('Marcus Hale', 'set-partner-of-record');
    await accord.talk.play([
      ['Alice Renwick', 'change the partner of record'],
      ['Alice Renwick', { press: 'roles.partnerOfRecord.chooseNobody' }, 'roles.partnerOfRecord.confirmNobody'],
      ['Alice Renwick', { press: 'set-partner-of-record' }, 'roles.partnerOfRecord.removedTitle'],
    ]);
    const before = (await accord.ledger('maplewick-foods')).length;
    await accord.talk.does('Marcus Hale', { sends: old.action.data });
    await accord.talk.does('Marcus Hale', { sends: { ...old.action.data, partnerOfRecord: 'no-such-partner' } });
    await accord.talk.does('Marcus Hale', { sends: { ...old.action.data, partnerOfRecord: '' } });
    expect(await accord.ledger('maplewick-foods')).toHaveLength(before);
    expect(await lastOf(accord, 'maplewick-foods', 'partner-of-record-set')).toMatchObject({ partner: null });
  });

  it('is given back by the partner’s admin, once, and the customer is told', async () => {
    const before = (await accord.ledger('maplewick-ferries')).length;
    await accord.talk.play([[VICTOR, 'our role at Maplewick Ferries', 'ownRoles.title']]);
    const { action } = accord.talk.button(VICTOR, 'give-partner-of-record-back');
    await accord.talk.play([
      [VICTOR, { press: 'ownRoles.givePartnerOfRecordBack' }, 'roles.partnerOfRecord.givenBackTitle'],
      [VICTOR, { sends: action.data }, 'refusal.partner-of-record-unchanged'],
      [GWEN, waits, 'notice.partner-of-record-given-back'],
    ]);
    expect(await accord.ledger('maplewick-ferries')).toHaveLength(before + 1);
    expect(await lastOf(accord, 'maplewick-ferries', 'partner-of-record-set')).toMatchObject({ how: 'given-back', partner: null });
  });
});

describe('a language', () => {
  it('that was chosen in the chat takes over everything later, also what comes by itself, whatever the client says', async () => {
    const made = await offerSent(accord, 'cafetal-nube-baja', { by: 'Nora Fairbank', to: 'Nube Baja', kind: 'purchase', lines: '7 Office 365 E1' });
    accord.talk.setLocale(JIMENA, 'es-ES');
    await accord.talk.play([[JIMENA, waits, { text: made.number }, 'kind.purchase'], [JIMENA, 'cambiar idioma', 'language.title']]);
    await accord.talk.play([[JIMENA, { press: 'choose-language', where: { locale: 'en-US' } }, { key: 'language.title', locale: 'en-US' }]]);
    const next = await offerSent(accord, 'cafetal-nube-baja', { by: 'Nora Fairbank', to: 'Nube Baja', kind: 'purchase', lines: '8 Office 365 E1' });
    await accord.talk.play([
      [JIMENA, waits, { text: next.number }, { key: 'kind.purchase', locale: 'en-US' }],
      [JIMENA, 'ayuda', { key: 'help.title', locale: 'en-US' }],
      [JIMENA, { sends: { verb: 'decide', reference: 'x'.repeat(43), revision: 1 } }, { key: 'refusal.not-found', locale: 'en-US' }],
      [JIMENA, '🙂', { key: 'dialog.notUnderstood', locale: 'en-US' }],
    ]);
  });
});
