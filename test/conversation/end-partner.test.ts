import { LOCALES, type Locale } from '../../src/domain/people.js';
import { startAccord, type RunningAccord } from '../support/accord.js';
import { waits } from '../support/conversation.js';
import { lastOf, offerArrives, offerSent, typesOf } from '../support/conversation-offers.js';

/** R20: everything with a partner ended at once, by one typed word. */
let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const PRIYA = 'Priya Venkataram';
const CALEB = 'Caleb Storrow';
const IDA = 'Ida Monroe';
const ALICE = 'Alice Renwick';
const NORA = 'Nora Fairbank';
const VICTOR = 'Victor Ames';
const OWEN = 'Owen Harkness';

const removes = (partnerId: string) => ({ sends: { verb: 'ask', intent: 'partner.remove', slots: { partnerId } }, as: 'submit' }) as const;
const count = async (customerId: string): Promise<number> => (await accord.ledger(customerId)).length;

describe('ending everything with a partner', () => {
  it('takes the typed word, declines what is open, and tells both sides', async () => {
    for (const name of [VICTOR, OWEN]) await accord.players.connector.open(accord.talk.key(name));
    const made = await offerSent(accord, 'orchard-lane', { by: NORA, to: 'Orchard Lane', kind: 'purchase', delegation: true });
    await offerArrives(accord, PRIYA, made);
    const before = await count('orchard-lane');
    await accord.talk.play([
      [PRIYA, { press: 'offer.isReal', where: { intent: 'request.verify' } }, 'verified.kind', { text: 'Tidewillow Cloud Works' }, { verb: 'ask-end-partner' }],
      [PRIYA, { press: 'ask-end-partner' }, 'endPartner.title', { text: 'Tidewillow Cloud Works' }, { text: made.number }, { not: 'endPartner.onlyDelegation' }, { verb: 'end-partner' }],
      [PRIYA, { press: 'end-partner', with: { endingWord: 'finish' } }, 'refusal.ending-word-missing', { verb: 'end-partner' }],
    ]);
    const bare = { ...(accord.talk.button(PRIYA, 'end-partner', { with: { endingWord: 'end' } }).action.data as object), endingWord: undefined };
    await accord.talk.play([[PRIYA, { sends: bare }, 'refusal.ending-word-missing']]);
    expect(await count('orchard-lane')).toBe(before);
    const { action } = accord.talk.button(PRIYA, 'end-partner', { with: { endingWord: ' “Ｅnd” ' } });
    await accord.talk.play([
      [PRIYA, { sends: action.data }, 'endPartner.ended', { text: made.number }, { text: PRIYA }],
      [PRIYA, { sends: action.data }, 'endPartner.ended', { text: made.number }],
      [PRIYA, { sends: action.data, as: 'submit' }, 'endPartner.ended'],
      [VICTOR, waits, 'notice.partner-ended', { text: 'Orchard Lane Clinics' }, { not: { text: 'Wrenfield' } }],
      [NORA, waits, 'notice.partner-ended', { not: { text: 'Priya' } }],
      [PRIYA, { press: 'open-offer', where: { offerId: made.offerId } }, 'answer.declined', { not: { verb: 'decide' } }],
      [PRIYA, { sends: { verb: 'ask-end-partner', partnerId: 'tidewillow' }, as: 'submit' }, 'refusal.nothing-to-end'],
      [PRIYA, removes('tidewillow'), 'roleTimes.holds.nothing'],
    ]);
    expect(await count('orchard-lane')).toBe(before + 1);
    expect(await lastOf(accord, 'orchard-lane', 'partner-ended')).toMatchObject({ partner: { partnerId: 'tidewillow' }, administration: null, partnerOfRecord: false, offers: [{ number: made.number, delegationRefused: true }], shown: { locale: 'en-US' } });
    await accord.talk.play([[PRIYA, 'what happened', 'history.title', { text: 'ended everything with Tidewillow' }], [NORA, `status of ${made.number}`, 'answer.declined']]);
  });

  it('is reached by a sentence and from the card of the roles, and ends both roles at once', async () => {
    await accord.talk.play([
      [ALICE, 'end everything with Quillbrook Advisers', 'endPartner.title', 'endPartner.ends.partnerOfRecord'],
      [ALICE, { press: 'show-relationship' }, 'relationship.title', { verb: 'ask-end-partner' }],
      [ALICE, { press: 'ask-end-partner', where: { partnerId: 'quillbrook' } }, 'endPartner.title'],
    ]);
    const before = await count('maplewick-foods');
    await accord.talk.play([
      [ALICE, { press: 'end-partner', with: { endingWord: 'encerrar' } }, 'endPartner.ended'],
      [ALICE, { press: 'show-relationship' }, 'relationship.partnerOfRecord.nobody', { not: { verb: 'ask-end-partner' } }],
    ]);
    expect(await count('maplewick-foods')).toBe(before + 1);
    expect(await lastOf(accord, 'maplewick-foods', 'partner-ended')).toMatchObject({ partner: { partnerId: 'quillbrook' }, partnerOfRecord: true });
  });

  it('ends nothing where a role was given after the card was drawn, and shows today’s card', async () => {
    await accord.talk.play([[PRIYA, removes('wrenfield'), 'endPartner.title', { not: 'endPartner.ends.partnerOfRecord' }]]);
    const old = accord.talk.button(PRIYA, 'end-partner', { with: { endingWord: 'END' } }).action.data;
    const made = await offerSent(accord, 'orchard-lane', { by: 'Maeve Corrigan', to: 'Orchard Lane', kind: 'delegation' });
    await offerArrives(accord, PRIYA, made);
    await accord.talk.play([[PRIYA, { press: 'decide', with: { delegationAnswer: 'grant', delegationDays: '40' } }, 'offer.receipt']]);
    const before = await count('orchard-lane');
    await accord.talk.play([[PRIYA, { sends: old }, 'refusal.circumstances-changed', { verb: 'end-partner' }]]);
    expect(await count('orchard-lane')).toBe(before);
  });

  it('gives a second admin the recorded end back, also from a card drawn before it', async () => {
    await offerSent(accord, 'orchard-lane', { by: 'Harriet Loomis', to: 'Orchard Lane', kind: 'purchase' });
    for (const who of [PRIYA, CALEB]) await accord.talk.play([[who, removes('quillbrook'), 'endPartner.title', 'endPartner.ends.partnerOfRecord']]);
    const before = await count('orchard-lane');
    await accord.talk.play([
      [CALEB, { press: 'end-partner', with: { endingWord: 'end' } }, 'endPartner.ended', { text: CALEB }],
      [PRIYA, { press: 'end-partner', with: { endingWord: 'end' } }, 'endPartner.ended', { text: CALEB }],
    ]);
    expect(await count('orchard-lane')).toBe(before + 1);
    const again = await offerSent(accord, 'orchard-lane', { by: 'Harriet Loomis', to: 'Orchard Lane', kind: 'purchase' });
    await accord.talk.play([[CALEB, removes('quillbrook'), 'endPartner.title', { text: again.number }], [CALEB, { press: 'end-partner', with: { endingWord: 'end' } }, 'endPartner.ended', { text: again.number }]]);
    expect(await count('orchard-lane')).toBe(before + 3);
  });

  it.each([IDA, NORA, VICTOR, 'Grace Holloway'])('is not for %s', async (who) => {
    const before = await count('orchard-lane');
    await accord.talk.play([
      [who, { sends: { verb: 'ask-end-partner', partnerId: 'wrenfield' }, as: 'submit' }, 'refusal.role-missing'],
      [who, { sends: { verb: 'end-partner', reference: 'a-reference-of-nobody-000', endingWord: 'end' } }, 'refusal.role-missing'],
    ]);
    expect(await count('orchard-lane')).toBe(before);
  });

  it('does not take the card of somebody else, of another customer or of another kind', async () => {
    await accord.talk.play([[PRIYA, removes('wrenfield'), 'endPartner.title']]);
    const data = accord.talk.button(PRIYA, 'end-partner', { with: { endingWord: 'end' } }).action.data;
    const before = await count('orchard-lane');
    await accord.talk.play([
      [ALICE, { sends: data }, 'refusal.not-found'],
      [PRIYA, 'end delegated administration', { verb: 'end-delegation' }],
    ]);
    await accord.talk.play([
      [PRIYA, { sends: { ...(accord.talk.button(PRIYA, 'end-delegation').action.data as object), verb: 'end-partner', endingWord: 'end' } }, 'refusal.not-found'],
    ]);
    expect(await count('orchard-lane')).toBe(before);
    expect(typesOf(await accord.ledger('orchard-lane')).filter((type) => type === 'partner-ended')).toHaveLength(3);
  });
});

const SAID: Readonly<Record<Locale, string>> = {
  'en-US': 'end everything with Wrenfield Managed Services', 'pt-BR': 'encerre tudo com a Wrenfield Managed Services', 'es-ES': 'pon fin a todo con Wrenfield Managed Services',
  'fr-FR': 'mets fin à tout avec Wrenfield Managed Services', 'ru-RU': 'прекрати все отношения с Wrenfield Managed Services', 'zh-CN': '解除与Wrenfield Managed Services的一切关系',
};
/** What a keyboard of that language may make of the word. */
const TYPED: Readonly<Record<Locale, string>> = { 'en-US': 'END', 'pt-BR': '“Encerrar”', 'es-ES': 'finalizár', 'fr-FR': '« TERMINER »', 'ru-RU': 'Прекратить.', 'zh-CN': '「解除」' };

it.each(LOCALES)('is asked, done and told in %s', async (locale) => {
  const own = await startAccord();
  try {
    own.talk.setLocale(PRIYA, locale);
    await own.talk.play([
      [PRIYA, SAID[locale], 'endPartner.title', 'endPartner.stays', 'endPartner.confirm', 'endPartner.keep', 'endPartner.type'],
      [PRIYA, { press: 'end-partner', with: { endingWord: '…' } }, 'refusal.ending-word-missing'],
      [PRIYA, { press: 'end-partner', with: { endingWord: TYPED[locale] } }, 'endPartner.ended', 'endPartner.endedText'],
    ]);
    expect(await lastOf(own, 'orchard-lane', 'partner-ended')).toMatchObject({ shown: { locale } });
  } finally {
    await own.close();
  }
}, 60_000);
