import type { Context, Listed, SpokenOf } from '../../application/ports/contexts.js';
import type { Ask } from '../../domain/ask.js';
import { may } from '../../domain/permissions.js';
import { answerAsk } from '../answer-ask.js';
import type { Answer, Turn } from '../turn.js';

/** What a conversation goes on from: what was asked, listed, asked back, and whom it is about. */

export const NOTHING_SAID: Context = { ask: null, listed: [], offered: [], about: {}, askedForOtherWords: false };

/** Answers, and remembers what was asked and listed for what comes next: "only the declined ones", "the second one". */
export async function answerAndRemember(turn: Turn, ask: Ask, shown = 0): Promise<Answer> {
  const answer = await answerAsk(turn, ask, shown);
  if (ask.intent !== 'none' && ask.intent !== 'help') await remember(turn, after(ask, answer));
  return answer;
}

/** What is being composed is remembered as it was asked for. */
export const rememberAsk = (turn: Turn, ask: Ask): Promise<void> => remember(turn, { ...NOTHING_SAID, ask, about: spokenOf(ask.slots) });

/** The same for a card that was asked for by a press of its own kind. */
export async function remembering(turn: Turn, answering: Promise<Answer>): Promise<Answer> {
  const answer = await answering;
  if (answer.kind === 'card' && answer.asked) await remember(turn, after(answer.asked.ask, answer));
  return answer;
}

/** Opens one of a list, which stays: after the second one comes the third, and "only the declined ones" narrows the list. */
export async function answerListed(turn: Turn, item: Listed, context: Context): Promise<Answer> {
  const ask = askAbout(turn, item);
  const answer = await answerAsk(turn, ask);
  if (answer.kind !== 'card') return answer;
  const next = after(ask, answer);
  const about = item.kind === 'offer' ? await offerSpokenOf(turn, item.id) : next.about;
  await remember(turn, { ...next, ask: item.kind === 'offer' ? context.ask : next.ask, listed: context.listed, about });
  return answer;
}

/** One that was opened by its button; what was asked and listed stays. */
export async function speakOf(turn: Turn, opened: SpokenOf): Promise<void> {
  const context = (await turn.ports.contexts.load(turn.asker.personId)) ?? NOTHING_SAID;
  const about = opened.offerId === undefined ? spokenOf(opened) : await offerSpokenOf(turn, opened.offerId);
  await remember(turn, { ...context, about });
}

const remember = ({ ports, asker }: Turn, context: Context): Promise<void> => ports.contexts.save(asker.personId, context);

function after(ask: Ask, answer: Answer): Context {
  const asked = answer.kind === 'card' ? answer.asked : undefined;
  const listed = asked?.listed ?? [];
  const about = { ...spokenOf((asked?.ask ?? ask).slots), ...theOnly(listed) };
  return { ...NOTHING_SAID, ask: asked?.ask ?? ask, listed, about };
}

const spokenOf = ({ customerId, partnerId, offerId }: Ask['slots']): SpokenOf => ({
  ...(customerId !== undefined && { customerId }),
  ...(partnerId !== undefined && { partnerId }),
  ...(offerId !== undefined && { offerId }),
});

/** Of one that is listed alone it can only be that one: "withdraw it". */
function theOnly([item, another]: readonly Listed[]): SpokenOf {
  if (!item || another) return {};
  return item.kind === 'offer' ? { offerId: item.id } : item.kind === 'customer' ? { customerId: item.id } : { partnerId: item.id };
}

/** "Withdraw it" is about the offer, "what happened there" about whom it is with. */
async function offerSpokenOf({ ports, asker }: Turn, offerId: string): Promise<SpokenOf> {
  const offer = await ports.views.offerById(offerId);
  if (!offer) return { offerId };
  return asker.sides.includes('customer') ? { offerId, partnerId: offer.partnerId } : { offerId, customerId: offer.customerId };
}

function askAbout({ asker }: Turn, { kind, id }: Listed): Ask {
  if (kind === 'offer') return { intent: 'offer.list', slots: { offerId: id } };
  if (kind === 'customer') return { intent: 'customer.partners', slots: { customerId: id } };
  return { intent: may(asker.roles, 'ask-whether-real') ? 'request.verify' : 'history.show', slots: { partnerId: id } };
}
