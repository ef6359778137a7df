import { INTENTS, type Intent } from '../../src/domain/ask.js';
import type { Side } from '../../src/domain/people.js';
import type { Verb } from '../../src/cards/verbs.js';
import { sidesFor } from '../../src/understanding/sides.js';
import { steeringWords } from '../../src/understanding/steering.js';
import { entriesEverywhere, startAccord, type RunningAccord } from './accord.js';
import type { Expected, Row } from './conversation.js';
import { answersTo, answersToNoRole, answersToViewers, FOR_EVERYBODY, type Answers } from './spoken-words-answers.js';
import { sceneOf, type Cast, type Scene } from './spoken-words-scene.js';

/** Sentences for every intent that a side can have. What comes of the first, and of all others, is the same in every language. */
export type Words = Readonly<Record<Side, Partial<Record<Intent, readonly [string, string, ...string[]]>>>>;

/** Of other organisations, without any business with the cast's; and of a customer, without a role. */
const FOREIGN = { partner: 'Fiona Tarrant', customer: "Sinéad O'Dunmore" } as const;
const NO_ROLE = 'Toby Lindqvist';

/** The buttons by which each side acts. */
const ACTS: Readonly<Record<Side, readonly Verb[]>> = {
  partner: ['compose-next', 'send-offer', 'withdraw', 'follow-up', 'offer-again', 'give-partner-of-record-back'],
  customer: ['decide', 'counter', 'confirm-decision', 'end-delegation', 'set-partner-of-record'],
  support: [],
};
const actsOf = (...sides: readonly Side[]): readonly Expected[] => sides.flatMap((side) => ACTS[side].map((verb): Expected => ({ not: { verb } })));

/** An offer to whomever it may be: the customer is named on the card of whoever composes it. */
const NEW_OFFERS: readonly Intent[] = ['trial.send', 'offer.send', 'admin.request', 'availability.check'];
const DRAFTED: readonly Intent[] = ['trial.send', 'offer.send', 'offer.followup', 'admin.request'];

/** Help, the languages, the way to support, or a choice of these. */
const OPEN_TO_ALL = ['help.title', 'language.title', 'support.always', 'askingBack.did-you-mean'] as const;

const SIDES: readonly Side[] = ['partner', 'customer', 'support'];

interface Said {
  readonly who: string;
  readonly intent: Intent;
  readonly text: string;
  readonly expected: readonly Expected[];
}

/** Describes what comes of the words: for who may ask, for who may not, for who may only look, and that nothing is recorded. */
export function answersWords(cast: Cast, words: Words): void {
  let accord: RunningAccord;
  let scene: Scene;
  let before: ReadonlyMap<string, number>;
  beforeAll(async () => {
    accord = await startAccord();
    for (const who of [FOREIGN.partner, FOREIGN.customer, NO_ROLE]) accord.talk.setLocale(who, cast.locale);
    scene = await sceneOf(accord, cast);
    before = await entriesEverywhere(accord);
  });
  afterAll(() => accord.close());

  const [startOver = ''] = steeringWords(cast.locale)['start-over'];
  const [cancel = ''] = steeringWords(cast.locale).cancel;
  /** What was not understood before, and a draft that was opened, must not answer for this sentence. */
  const says = async ({ who, intent, text, expected }: Said): Promise<void> => {
    if (intent === 'none') await accord.talk.does(who, startOver);
    await accord.talk.play([[who, text, ...expected]]);
    if (DRAFTED.includes(intent)) await accord.talk.does(who, cancel);
  };
  const whoIs: Readonly<Record<Side, string>> = { partner: cast.partner.seller, customer: cast.customer.admin, support: cast.agent };

  it.each(SIDES)('has sentences for everything that the side of the %s can want', (side) => {
    expect(Object.keys(words[side]).sort()).toEqual(INTENTS.filter((intent) => sidesFor(intent).includes(side)).sort());
  });

  describe.each(SIDES)('somebody of the side of the %s', (side) => {
    it.each(saidBy(words, side))('is answered: %s, %s', async (intent, text) => {
      await says({ who: whoIs[side], intent, text, expected: expectedOf(answersTo[side](scene), words[side], { intent, text }) });
    });
  });

  describe('somebody who may only look', () => {
    it.each(saidBy(words, 'customer').filter(([intent]) => !FOR_EVERYBODY.includes(intent)))('is answered: %s, %s', async (intent, text) => {
      await says({ who: cast.customer.viewer, intent, text, expected: expectedOf(answersToViewers(scene), words.customer, { intent, text }) });
    });
  });

  it('lets the partner’s admin give a role back', async () => {
    for (const text of words.partner['role.return'] ?? []) await says({ who: cast.partner.admin, intent: 'role.return', text, expected: ['ownRoles.title', { verb: 'ask-end-delegation' }] });
  });

  describe.each(SIDES)('what somebody of the side of the %s can say, said by others', (side) => {
    it('gives the customer nothing to act with that is the partner’s', async () => {
      await accord.talk.play(rowsFor(cast.customer.admin, saidBy(words, side), actsOf('partner')));
    });

    it('tells a foreign partner nothing of the customer', async () => {
      const about = saidBy(words, side).filter(([intent]) => !NEW_OFFERS.includes(intent));
      await accord.talk.play(rowsFor(FOREIGN.partner, about, [...secretsOf(scene), ...actsOf('customer')]));
    });

    it('tells a foreign customer nothing of this one', async () => {
      await accord.talk.play(rowsFor(FOREIGN.customer, saidBy(words, side), [...secretsOf(scene), ...actsOf('partner')]));
    });

    it('gives a support agent nothing to act with', async () => {
      await accord.talk.play(rowsFor(cast.agent, saidBy(words, side), actsOf('partner', 'customer')));
    });

    it('gives somebody without a role help, language and support alone', async () => {
      for (const [intent, text] of saidBy(words, side)) {
        if (FOR_EVERYBODY.includes(intent)) await says({ who: NO_ROLE, intent, text, expected: answersToNoRole[intent]?.[0] ?? [] });
        else {
          const heard = await accord.talk.does(NO_ROLE, text);
          const fits = (expected: Expected): boolean => accord.talk.fits(NO_ROLE, heard, expected);
          expect([text, OPEN_TO_ALL.some(fits), [...secretsOf(scene), ...actsOf('partner', 'customer')].every(fits)]).toEqual([text, true, true]);
        }
      }
    });
  });

  it.each(['customer', 'support'] as const)('tells the partner nothing of another one’s offers in answer to what the side of the %s can say', async (side) => {
    await accord.talk.play(rowsFor(cast.partner.seller, saidBy(words, side), [{ not: { text: scene.rival.number } }, ...actsOf('customer')]));
  });

  it('has recorded nothing after all that was typed', async () => {
    expect(await entriesEverywhere(accord)).toEqual(before);
  });
}

const saidBy = (words: Words, side: Side): (readonly [Intent, string])[] =>
  INTENTS.flatMap((intent) => (words[side][intent] ?? []).map((text) => [intent, text] as const));

function expectedOf(answers: Answers, words: Words[Side], { intent, text }: { readonly intent: Intent; readonly text: string }): readonly Expected[] {
  const [first = [], second = []] = answers[intent] ?? [];
  return words[intent]?.[0] === text ? first : second;
}

const secretsOf = ({ customerName, trial, purchase, rival }: Scene): readonly Expected[] =>
  [customerName, trial.number, purchase.number, rival.number].map((text): Expected => ({ not: { text } }));

const rowsFor = (who: string, said: readonly (readonly [Intent, string])[], expected: readonly Expected[]): readonly Row[] =>
  said.map(([, text]) => [who, text, { not: 'dialog.failed' }, ...expected]);
