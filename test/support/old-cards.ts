import fc from 'fast-check';
import type { Verb } from '../../src/cards/verbs.js';
import { administratorAt } from '../../src/domain/delegation.js';
import { openDealingsWith } from '../../src/domain/end-partner.js';
import { foldEntries } from '../../src/domain/fold.js';
import { offerStatusAt, type CustomerState } from '../../src/domain/state.js';
import { actionsOf } from '../../src/rehearsal/card-actions.js';
import type { BotInProcess } from './bot-in-process.js';
import { cardOf, EFFECTIVE, JUNE, NORA, opened, review, sent, VICTOR } from './effects.js';
import { says } from './says.js';

/** T9: seeded lives of one customer with one partner, and then a press on every card that anybody was shown on the way. */
const FOODS = 'maplewick-foods';
const ALICE = 'Alice Renwick';
const MARCUS = 'Marcus Hale';
const EVERYBODY = [ALICE, MARCUS, NORA, VICTOR, JUNE];
const FILLED = { offerAnswer: 'accept', delegationAnswer: 'grant', delegationDays: '1', partnerOfRecord: 'keep', 'count-0': '3', endingWord: 'end' };

const STEPS = {
  offer: async (bot: BotInProcess) => void (await arrives(bot, await sent(bot, FOODS, 'purchase', { delegation: true }))),
  'small offer': async (bot: BotInProcess) => void (await arrives(bot, await sent(bot, FOODS, 'purchase'))),
  regrant: async (bot: BotInProcess) => {
    await arrives(bot, await sent(bot, FOODS, 'delegation', { delegation: true }));
    await newest(bot, ALICE, 'decide', { delegationAnswer: 'grant', delegationDays: '30', partnerOfRecord: 'keep' });
  },
  accept: (bot: BotInProcess) => newest(bot, ALICE, 'decide', { offerAnswer: 'accept', delegationAnswer: 'refuse', partnerOfRecord: 'keep' }),
  'decline and grant': (bot: BotInProcess) => newest(bot, MARCUS, 'decide', { offerAnswer: 'decline', delegationAnswer: 'grant', delegationDays: '20', partnerOfRecord: 'keep' }),
  confirm: (bot: BotInProcess) => newest(bot, MARCUS, 'confirm-decision'),
  counter: (bot: BotInProcess) => newest(bot, MARCUS, 'counter', { 'count-0': '9' }),
  supersede: async (bot: BotInProcess) => {
    await newest(bot, NORA, 'refresh-status');
    await newest(bot, NORA, 'agree-to-counter');
  },
  withdraw: (bot: BotInProcess) => newest(bot, NORA, 'withdraw'),
  lapse: async (bot: BotInProcess) => bot.moveClock(31),
  'ask again': async (bot: BotInProcess) => {
    await newest(bot, ALICE, 'refresh-offer');
    await newest(bot, ALICE, 'request-again');
  },
  end: async (bot: BotInProcess) => {
    await bot.presses(ALICE, { verb: 'ask-end-delegation', customerId: FOODS });
    await newest(bot, ALICE, 'end-delegation');
  },
  'end everything': async (bot: BotInProcess) => {
    await bot.presses(MARCUS, { verb: 'ask-end-partner', partnerId: 'tidewillow' });
    await newest(bot, MARCUS, 'end-partner', { endingWord: 'end' });
  },
  'another partner of record': async (bot: BotInProcess) => {
    for (const partnerId of ['fjordlicht', 'tidewillow']) await bot.presses(MARCUS, { verb: 'ask', intent: 'por.set', slots: { partnerId } });
    await newest(bot, MARCUS, 'set-partner-of-record');
  },
  'give back': async (bot: BotInProcess) => {
    await bot.presses(VICTOR, { verb: 'ask', intent: 'partner.mine', slots: { customerId: FOODS } });
    await newest(bot, VICTOR, 'give-partner-of-record-back');
  },
  'another draft': async (bot: BotInProcess) => void (await review(bot, JUNE, { customerId: FOODS, kind: 'purchase' })),
} as const satisfies Readonly<Record<string, (bot: BotInProcess) => Promise<void>>>;
export type Step = keyof typeof STEPS;

/** Lives that begin with an offer. */
export const lives = (count: number, seed: number): readonly (readonly Step[])[] =>
  fc.sample(fc.array(fc.constantFrom(...(Object.keys(STEPS) as readonly Step[])), { minLength: 3, maxLength: 7 }), { numRuns: count, seed }).map((life): readonly Step[] => ['offer', ...life]); // keys of a constant

async function arrives(bot: BotInProcess, offerId: string): Promise<void> {
  for (const who of [ALICE, MARCUS]) await opened(bot, who, offerId);
  await cardOf(bot.presses(NORA, { verb: 'show-status', offerId }));
}

/** Presses the newest button of that verb somebody has; nothing where there is none. */
async function newest(bot: BotInProcess, who: string, verb: Verb, inputs: Readonly<Record<string, string>> = {}): Promise<void> {
  const card = [...bot.shown(who).values()].findLast((each) => [...actionsOf(each), refreshOf(each)].some(({ data }) => verbOf(data) === verb));
  if (!card) return;
  const own = [...actionsOf(card), refreshOf(card)].find(({ data }) => verbOf(data) === verb)?.data;
  await bot.presses(who, { ...(own as object), ...inputs });
}

const refreshOf = (card: Readonly<Record<string, unknown>>): { readonly data?: unknown } => ((card['refresh'] as { action?: { data?: unknown } } | undefined)?.action ?? {}); // our own card
const verbOf = (data: unknown): unknown => (data as { verb?: unknown } | undefined)?.verb; // our own card

export interface OldCards {
  readonly pressed: number;
  readonly holes: readonly string[];
}

/** Lives that life, then presses every button with an effect that anybody was shown in it and that does not stand open today. */
export async function pressOldCards(bot: BotInProcess, life: readonly Step[]): Promise<OldCards> {
  const before = new Map(EVERYBODY.map((who) => [who, new Set(bot.shown(who).keys())]));
  for (const step of life) await STEPS[step](bot);
  const holes: string[] = [];
  let pressed = 0;
  for (const who of EVERYBODY) {
    for (const [hash, card] of [...bot.shown(who)].filter(([each]) => !before.get(who)?.has(each))) {
      for (const { data } of actionsOf(card)) {
        const verb = verbOf(data);
        if (!EFFECTIVE.some((each) => each === verb) || (await standsOpen(bot, who, data as Readonly<Record<string, unknown>>))) continue; // our own card
        await bot.written();
        const { texts } = await bot.presses(who, { ...(data as object), ...FILLED }, pressed % 2 === 0 ? 'execute' : 'submit');
        pressed += 1;
        const told = `after ${life.join(', ')}: ${who} pressed ${JSON.stringify(data)} of ${hash.slice(0, 8)}`;
        for (const { event } of await bot.written()) holes.push(`${told} and wrote ${event.type}`);
        if (texts.length === 0) holes.push(`${told} and was told nothing`);
        // R25: what was decided is what a late press is told.
        const isDecided = (verb === 'decide' || verb === 'confirm-decision') && (await decidedOn(bot, data));
        if (isDecided && !texts.some((text) => says(text, 'offer.receipt', bot.person(who).locale))) holes.push(`${told} and was not told what was decided: ${texts.join(' | ').slice(0, 300)}`);
      }
    }
  }
  return { pressed, holes };
}

async function decidedOn(bot: BotInProcess, data: unknown): Promise<boolean> {
  const rendering = await bot.ports.renderings.find((data as { reference: string }).reference); // our own card
  const about = rendering?.about;
  return (await bot.ledger(FOODS)).some(({ event }) => event.type === 'decision-made' && about !== undefined && 'offerId' in about && event.offer.offerId === about.offerId);
}

/** Whether what the button was drawn for is still so: then it is no old card. */
async function standsOpen(bot: BotInProcess, who: string, { verb, reference, offerId, draftId, revision }: Readonly<Record<string, unknown>>): Promise<boolean> {
  const { entries } = await bot.ports.ledger.read(FOODS);
  const state = foldEntries(FOODS, entries);
  const now = Math.max(bot.ports.clock.now(), state.head.at);
  const rendering = typeof reference === 'string' ? await bot.ports.renderings.find(reference) : null;
  const isOpen = (id: unknown): boolean => [...state.offers.values()].some((offer) => offer.offerId === id && offerStatusAt(offer, now) === 'sent');
  if (verb === 'withdraw') return isOpen(offerId);
  if (verb === 'agree-to-counter') return isOpen(offerId) && state.offers.get(String(offerId))?.counter?.revision === revision;
  if (verb === 'request-again') return [...state.offers.values()].some((offer) => offer.offerId === offerId && offerStatusAt(offer, now) === 'lapsed' && !offer.requestedAgain);
  if (verb === 'give-partner-of-record-back') return state.partnerOfRecord?.partner.partnerId === 'tidewillow';
  if (verb === 'send-offer') return isDraftOf(await bot.ports.drafts.load(`${bot.person(who).tenantId}/${bot.person(who).objectId}`), draftId);
  return rendering !== null && answerable(rendering, state, { verb, now, isOpen });
}

const isDraftOf = (stored: { readonly draft: unknown } | null, draftId: unknown): boolean => (stored?.draft as { draftId?: unknown } | null | undefined)?.draftId === draftId; // as it was saved

type Kept = NonNullable<Awaited<ReturnType<BotInProcess['ports']['renderings']['find']>>>;

function answerable({ about, seen }: Kept, state: CustomerState, { verb, now, isOpen }: { readonly verb: unknown; readonly now: number; readonly isOpen: (id: unknown) => boolean }): boolean {
  switch (about.kind) {
    case 'offer':
    case 'confirmation':
      // R10: while counts of its own wait for the partner, the customer may still decide on what it was sent.
      return isOpen(about.offerId) && state.offers.get(about.offerId)?.revision === about.revision && (verb !== 'counter' || state.offers.get(about.offerId)?.counter === null);
    case 'end-delegation':
      return administratorAt(state, now)?.grantSeq === about.grantSeq;
    case 'partner-of-record':
      return seen.partnerOfRecordSeq === state.partnerOfRecordSeq;
    case 'end-partner':
      return openDealingsWith(state, about.partnerId, now) !== null;
  }
}
