import { entriesEverywhere, startAccord, type RunningAccord } from '../support/accord.js';
import { cardTexts, waits, type Does, type Expected } from '../support/conversation.js';
import { lastOf, offerArrives, offerSent } from '../support/conversation-offers.js';

let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const NORA = 'Nora Fairbank';
const ALICE = 'Alice Renwick';
const E1 = '18181a46-0d4e-45cd-891e-60aabd171b4e';

async function unchanged(work: () => Promise<unknown>): Promise<void> {
  const before = await entriesEverywhere(accord);
  await work();
  expect(await entriesEverywhere(accord)).toEqual(before);
}

describe('composing for somebody or something that is not possible', () => {
  const refused: readonly (readonly [string, string, string, readonly Expected[]])[] = [
    ['a customer nobody knows', NORA, 'new trial for Contoso', ['compose.customer.found', { not: 'review.title' }]],
    ['a customer operated by 21Vianet', NORA, 'new offer for Haitang Printing', ['refusal.operated-by-21vianet']],
    ['a customer without an admin', NORA, 'request delegated administration from Pebblecombe', ['refusal.customer-without-admin']],
    ['a partner in no programme', 'Fiona Tarrant', 'new trial for Maplewick Foods', ['refusal.not-in-programme']],
    ['the own organisation', 'Maeve Corrigan', 'new offer for Wrenfield Managed Services', ['refusal.offer-to-itself']],
    ['a customer, by somebody of a customer', ALICE, 'new trial for Orchard Lane', ['dialog.notUnderstood']],
    ['an empty name', NORA, 'new trial for  ', ['compose.draft']],
  ];

  it.each(refused)('is refused with what to do: %s', async (_, who, says, expected) => {
    await unchanged(() => accord.talk.play([[who, says, ...expected, { not: { verb: 'send-offer' } }]]));
  });

  it('is refused where a partner may not ask for delegated administration, who may offer without it', async () => {
    await unchanged(() => accord.talk.play([
      ['Harriet Loomis', 'request delegated administration from Tournevire', 'refusal.delegation-not-certified', { not: { verb: 'send-offer' } }],
      ['Harriet Loomis', 'new offer for Tournevire'],
      ['Harriet Loomis', '5 Office 365 E1', 'review.title', 'review.delegation.none'],
    ]));
  });

  it('is answered in the language of whoever asks', async () => {
    await unchanged(() => accord.talk.play([
      ['林悦', '给海棠印务报价', 'refusal.operated-by-21vianet'],
      ['Дарья Лесникова', 'предложение для Pebblecombe', 'refusal.customer-without-admin'],
    ]));
  });
});

describe('licence counts that are none', () => {
  it.each(['0', '1.5', '1000001', '999999999999', '-5'])('are asked for again when %s is typed', async (count) => {
    await unchanged(() => accord.talk.play([
      [NORA, 'new offer for Maplewick Foods'],
      [NORA, `${count} Office 365 E1`.replace('-', ''), ...(count === '-5' ? [] : (['refusal.licences-out-of-range', { not: { verb: 'send-offer' } }] as const))],
    ]));
  });

  it.each(['0', '1.5', '1000000000', 'many', '-5', '1e400', 'NaN', '١٢'])('are asked for again when %s stands on the card, with and without a customer', async (licences) => {
    await unchanged(async () => {
      for (const opening of ['new offer', 'new offer for Maplewick Foods']) {
        await accord.talk.play([[NORA, opening]]);
        const { action } = accord.talk.button(NORA, 'compose-add-line');
        await accord.talk.play([
          [NORA, { sends: { ...action.data, subscription: E1, licences } }, 'refusal.licences-out-of-range', { not: { text: 'NaN' } }],
          [NORA, 'cancel', 'dialog.cancelled'],
        ]);
      }
    });
  });

  it('are asked for again in words that hold none, and take no count away', async () => {
    await unchanged(() => accord.talk.play([
      [NORA, 'new offer for Maplewick Foods'],
      [NORA, 'Office 365 E1', 'compose.licences'],
      [NORA, 'many', 'refusal.licences-out-of-range'],
      [NORA, '30', 'compose.delegation.ask'],
      [NORA, 'back'],
      [NORA, 'a lot', { text: '30' }],
    ]));
  });

  it('leave no draft behind that cannot be read again', async () => {
    for (const [opening, said] of [['new trial', 'Office 365 E1 for 1.5 people'], ['new trial', `Office 365 E1 for ${'9'.repeat(400)} people`], ['new offer', `${'9'.repeat(400)} Office 365 E1`]] as const) {
      await accord.talk.play([[NORA, opening, 'compose.draft'], [NORA, 'Maplewick Foods'], [NORA, said], [NORA, 'cancel', 'dialog.cancelled']]);
    }
  });
});

describe('days that are none', () => {
  it.each(['0', '91', '1.5', 'soon', '1e9', '-30', '2020-01-01'])('are refused at the review: valid for %s', async (validDays) => {
    await unchanged(async () => {
      await accord.talk.play([[NORA, 'request delegated administration']]);
      const { action } = accord.talk.button(NORA, 'compose-next');
      await accord.talk.play([[NORA, { sends: { ...action.data, customerSearch: 'Maplewick Foods', validDays } }, 'refusal.valid-days-out-of-range', { not: { verb: 'send-offer' } }]]);
    });
  });

  it.each(['0', '731', '1.5', 'long', '1e9', '-30', '2020-01-01'])('are refused at the review: delegated administration for %s', async (delegationDays) => {
    await unchanged(async () => {
      await accord.talk.play([[NORA, 'request delegated administration']]);
      const { action } = accord.talk.button(NORA, 'compose-next');
      await accord.talk.play([[NORA, { sends: { ...action.data, customerSearch: 'Maplewick Foods', delegationDays } }, 'refusal.delegation-days-out-of-range', { not: { verb: 'send-offer' } }]]);
    });
  });
});

describe('a sentence that says nothing', () => {
  const sentences = ['', ' ', '\n\t ', '🙂', '🙂🙂🙂', '\u200b\u202e', '?', '(((', '{{DATE()}}', '<script>alert(1)</script>', '__proto__', 'constructor', 'x'.repeat(10_000)];

  it.each(sentences)('is answered with what can be done, inside and outside a draft: %.20j', async (text) => {
    await unchanged(async () => {
      for (const who of [NORA, ALICE, 'Grace Holloway', 'Toby Lindqvist']) {
        await accord.talk.play([[who, 'cancel']]);
        await accord.talk.play([[who, text, { not: 'dialog.failed' }, 'help.title']]);
      }
      for (const opening of ['new trial', 'new offer for Maplewick Foods', 'request delegated administration']) {
        await accord.talk.play([[NORA, opening], [NORA, text, 'compose.draft', { not: 'dialog.failed' }]]);
      }
    });
  });

  it.each([10_001, 200_000])('is answered, when %d characters are too many, with how many are not', async (length) => {
    await unchanged(() => accord.talk.play([[NORA, 'new offer '.repeat(length).slice(0, length), 'dialog.tooLong'], [ALICE, 'я'.repeat(Math.min(length, 100_000)), 'dialog.tooLong']]));
  });
});

describe('markup in what people type', () => {
  const hostile = '[free](http://evil.example) **x** <b>y</b> {{DATE(2020-01-01T00:00:00Z)}} <at>you</at> \u202eabc\u200b';

  it('stays text in the search for a customer and for a partner, without invisible characters', async () => {
    await unchanged(async () => {
      await accord.talk.play([[NORA, 'new trial'], [NORA, hostile], [ALICE, 'change the partner of record']]);
      const search = accord.talk.button(ALICE, 'find-partner-of-record').action.data;
      await accord.talk.play([[ALICE, { sends: { ...search, partnerSearch: hostile } }]]);
    });
    for (const who of [NORA, ALICE]) {
      const card = JSON.stringify(accord.talk.messages(who).at(-1)?.card);
      expect(card).toContain('[free](http://evil.example)');
      expect(card).not.toMatch(/[\u200b\u202e]/u);
      expect(card).not.toMatch(/"type":"TextBlock","text":"[^"]*evil/);
    }
  });

  it('stays text in the reasons of a decision, in the ledger and on the partner’s card', async () => {
    await accord.players.connector.open(accord.talk.key(NORA));
    const made = await offerSent(accord, 'maplewick-foods', { by: NORA, to: 'Maplewick Foods', kind: 'purchase', delegation: true });
    await offerArrives(accord, ALICE, made);
    const { action } = accord.talk.button(ALICE, 'decide');
    await accord.talk.play([
      [ALICE, { sends: { ...action.data, offerAnswer: 'decline', declineReason: hostile.repeat(20), delegationAnswer: 'refuse', refusalReason: hostile, partnerOfRecord: 'keep' } }, 'offer.receipt'],
      [NORA, waits, 'status.answer.title', { text: made.number }],
    ]);
    const { answers } = await lastOf(accord, 'maplewick-foods', 'decision-made');
    const reason = answers.offer?.answer === 'declined' ? answers.offer.reason : '';
    expect(reason?.length).toBeLessThanOrEqual(500);
    expect(reason).not.toMatch(/[\u200b\u202e]/u);
    const card = accord.talk.messages(NORA).findLast((message) => cardTexts(message.card).some((text) => text.includes('evil')))?.card;
    expect(JSON.stringify(card)).not.toMatch(/"type":"TextBlock","text":"[^"]*evil/);
  });
});

describe('a press that no card of ours would send', () => {
  const odd: readonly (readonly [string, Does])[] = [
    ['nothing', { sends: null }], ['a number', { sends: 7 }], ['a list', { sends: [] }], ['a text', { sends: 'decide' }], ['no verb', { sends: { offerId: 'x' } }],
    ['an unknown verb', { sends: { verb: 'grant-everything' } }], ['a verb of the prototype', { sends: { verb: 'constructor' } }], ['toString', { sends: { verb: 'toString' } }],
    ['__proto__', { sends: JSON.parse('{"verb":"__proto__","__proto__":{"verb":"decide"}}') }], ['a verb that is a list', { sends: { verb: ['decide'] } }],
    ['a reference that is an object', { sends: { verb: 'decide', reference: { $ne: null }, revision: 1 } }],
    ['an id with an operator', { sends: { verb: 'open-offer', offerId: { $gt: '' } } }], ['an id with a path', { sends: { verb: 'open-offer', offerId: '../../etc' } }],
    ['a revision that is none', { sends: { verb: 'decide', reference: 'x'.repeat(43), revision: 'many' } }],
    ['answers that are none', { sends: { verb: 'decide', reference: 'x'.repeat(43), revision: 1, offerAnswer: 'maybe' } }],
    ['a subscription that is none', { sends: { verb: 'compose-remove-line', draftId: 'x', skuId: 'E3' } }],
    ['a language that is none', { sends: { verb: 'choose-language', locale: 'xx-XX' } }],
  ];

  it.each(odd)('is answered as a button of an older card: %s', async (_, does) => {
    await unchanged(async () => {
      for (const who of [NORA, ALICE]) {
        const sends = (does as { sends: unknown }).sends;
        await accord.talk.play([[who, does, 'dialog.outdated']]);
        if (sends !== null) await accord.talk.play([[who, { sends, as: 'submit' }, 'dialog.outdated']]);
      }
    });
  });

  it('is answered with a draft that is not there, or with today’s, whatever subscription it names', async () => {
    await unchanged(async () => {
      await accord.talk.play([[NORA, 'new offer for Maplewick Foods']]);
      const { action } = accord.talk.button(NORA, 'compose-add-line');
      for (const subscription of ['E3', '00000000-0000-4000-8000-000000000000', '__proto__', 'x'.repeat(2_001)]) {
        await accord.talk.does(NORA, { sends: { ...action.data, subscription, licences: '5' } });
        await accord.talk.does(NORA, { sends: { ...action.data, customer: subscription } });
      }
      await accord.talk.play([
        [NORA, 'Office 365 E1', { text: 'maplewickfoods.example' }, { not: 'dialog.failed' }],
        [NORA, { sends: { ...action.data, draftId: 'another-draft' } }, 'compose.draft'],
        [NORA, 'cancel', 'dialog.cancelled'],
        [NORA, { sends: action.data }, 'dialog.draftGone'],
        [NORA, { sends: { verb: 'send-offer', draftId: action.data['draftId'] } }, 'dialog.draftGone'],
      ]);
    });
  });

  it.each([
    { type: 'invoke', name: 'adaptiveCard/action' }, { type: 'invoke', name: 'adaptiveCard/action', value: null }, { type: 'invoke', name: 'adaptiveCard/action', value: [] },
    { type: 'invoke', name: 'adaptiveCard/action', value: { action: 7 } }, { type: 'invoke', name: 'adaptiveCard/action', value: { action: { data: { verb: 'decide' } }, trigger: 9 } },
    { type: 'invoke', name: 'application/search', value: { queryText: 'x' } }, { type: 'invoke', name: 'task/fetch', value: {} }, { type: 'invoke' },
    { type: 'message', value: null }, { type: 'message', value: [] }, { type: 'message', value: 7 }, { type: 'message', value: false }, { type: 'message', value: 'decide' }, { type: 'message', text: null },
    { type: 'event', name: 'x', value: {} }, { type: 'typing' }, { type: 'endOfConversation' }, { type: 'messageReaction' }, { type: 'conversationUpdate' }, { type: 'installationUpdate', action: 'remove' },
  ])('is survived, and tells nothing of the inside: %j', async (activity) => {
    await unchanged(async () => {
      const { status, body } = await accord.sendsRaw(ALICE, activity);
      expect([200, 201, 202, 501]).toContain(status);
      expect(body).not.toMatch(/at \w|Error|node_modules|undefined|botbuilder/);
    });
  });
});

describe('a term on the customer’s card that is none', () => {
  const PRIYA = 'Priya Venkataram';
  beforeAll(async () => {
    await offerArrives(accord, PRIYA, await offerSent(accord, 'orchard-lane', { by: NORA, to: 'Orchard Lane', kind: 'delegation' }));
  });

  it.each(['0', '366', '1.5', '-30', '2020-01-01', 'for ever', ''])('is refused, and nothing is granted: %s', async (delegationDays) => {
    const { action } = accord.talk.button(PRIYA, 'decide');
    const answers = { delegationAnswer: 'grant', delegationDays, partnerOfRecord: 'keep' };
    await unchanged(() => accord.talk.play([[PRIYA, { sends: { ...action.data, ...answers } }, 'refusal.delegation-days-out-of-range', { verb: 'decide' }]]));
  });
});
