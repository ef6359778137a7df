import type { Context } from '../../application/ports/contexts.js';
import type { Draft } from '../../domain/draft.js';
import type { Turn } from '../turn.js';
import { composedBy, INTENT_OF } from './composed-by.js';

/** What a conversation remembers while something is composed, and after. */

export const isAboutDraft = ({ ask, offered }: Pick<Context, 'ask' | 'offered'>): boolean =>
  ask !== null && composedBy(ask.intent) !== null && offered.length === 0;

/** From now on the conversation is about what is being composed: "the second one" is none of an earlier list any more. */
export async function turnToDraft({ ports, asker }: Turn): Promise<void> {
  const context = await ports.contexts.load(asker.personId);
  if (context && !isAboutDraft(context)) await ports.contexts.save(asker.personId, null);
}

/** What was discarded is not gone on from. */
export async function forgetDraft({ ports, asker }: Turn): Promise<void> {
  const context = await ports.contexts.load(asker.personId);
  if (context && isAboutDraft(context)) await ports.contexts.save(asker.personId, null);
}

/** What was sent can be gone on from: "and Orchard Lane?" makes the same offer to another customer, "withdraw it" means this one. */
export async function rememberSent({ ports, asker }: Turn, { draftId, kind, customerId, lines, delegation }: Draft): Promise<void> {
  if (customerId === null) return;
  const slots = {
    customerId,
    ...(lines.length > 0 && { products: lines.map(({ skuId, licences }) => ({ skuId, licences })) }),
    ...(kind !== 'delegation' && typeof delegation === 'number' && { role: 'administrator' as const }),
  };
  const ask = { intent: INTENT_OF[kind], slots };
  await ports.contexts.save(asker.personId, {
    ask,
    listed: [],
    offered: [],
    about: { offerId: draftId, customerId },
    askedForOtherWords: false,
  });
}
