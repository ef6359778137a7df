import type { AskSlots } from '../../domain/ask.js';
import type { OfferKind } from '../../domain/events.js';
import { daysSaid } from '../../understanding/days-said.js';
import { delegationSaid } from '../../understanding/delegation-said.js';
import type { Reading } from '../../understanding/reading.js';
import type { Unclear } from '../dialogs/compose-ask.js';
import { begin } from '../dialogs/compose.dialog.js';
import { refusing, saying, type Answer, type Turn } from '../turn.js';
import { whichCompany } from './ask-back.js';
import { composedBy } from './composed-by.js';
import type { AskMeant } from './meant.js';
import { answerAndRemember, rememberAsk } from './remember.js';
import { resolveSlots, type Resolved, type UnsureProduct } from './resolve.js';
import { takesCompany } from './understand-for.js';

interface AsSaid {
  readonly reading: Reading;
  /** What looks like the name of a company that nobody knows. */
  readonly unknown: string | null;
}

/** Names become ids, or a question which one is meant. What is unclear of a new offer is asked for by its card. */
export async function answerSaid(turn: Turn, { intent, said, before }: AskMeant, { reading, unknown }: AsSaid): Promise<Answer> {
  const resolved = await resolveSlots(turn, intent, { said, companies: reading.companies });
  const slots: AskSlots = { ...before, ...resolved.slots };
  // Nobody's name is not answered as if no name had been said.
  const stranger = unknown !== null && !said.customer && !said.partner && takesCompany(intent) ? unknown : null;
  const kind = composedBy(intent);
  if (kind !== null)
    return compose(
      turn,
      { intent, slots },
      {
        kind,
        unclear: { ...unclearIn(resolved, stranger), withoutDelegation: delegationSaid(reading) === 'without', days: daysSaid(reading) },
      },
    );
  if (resolved.kind === 'which') return whichCompany(turn, intent, { ...resolved, slots });
  if (resolved.kind === 'unknown') return resolved.what === 'offer' ? refusing({ code: 'not-found' }) : saying('dialog.noCustomer');
  if (stranger !== null) return saying('dialog.noCustomer');
  return answerAndRemember(turn, { intent, slots: withUnsure(slots, resolved.unsure) });
}

/** The draft is remembered as what was asked: "and Orchard Lane?" makes the same offer to another customer. */
async function compose(
  turn: Turn,
  { intent, slots }: { readonly intent: AskMeant['intent']; readonly slots: AskSlots },
  { kind, unclear }: { readonly kind: OfferKind; readonly unclear: Unclear },
): Promise<Answer> {
  const { customerId, ...others } = slots;
  const answer = await begin(turn, kind, unclear.customer ? others : slots, unclear);
  await rememberAsk(turn, { intent, slots: unclear.customer || customerId === undefined ? others : slots });
  return answer;
}

function unclearIn(resolved: Resolved, stranger: string | null): Unclear {
  const { unsure } = resolved;
  if (resolved.kind === 'which') return { unsure, customer: { text: resolved.said, found: resolved.candidates.map(({ id }) => id) } };
  return stranger === null ? { unsure } : { unsure, customer: { text: stranger } };
}

/** A question about a short name is one about each subscription it fits. */
const withUnsure = (slots: AskSlots, unsure: readonly UnsureProduct[]): AskSlots =>
  unsure.length === 0
    ? slots
    : {
        ...slots,
        products: [...(slots.products ?? []), ...unsure.flatMap(({ skuIds, licences }) => skuIds.map((skuId) => ({ skuId, licences })))],
      };
