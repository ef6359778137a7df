import { composeView, delegationObstacle, reviewView } from '../../application/compose-offer.js';
import { sendOffer } from '../../application/send-offer.js';
import { showStatus } from '../../application/show-status.js';
import { followUp } from '../../application/follow-up-trial.js';
import { offerAgain } from '../../application/offer-again.js';
import { mustBeAllowed } from '../../application/asker.js';
import type { Payload } from '../../cards/verbs.js';
import type { AskSlots } from '../../domain/ask.js';
import { draftSchema, newDraft, proposalOf, type Draft } from '../../domain/draft.js';
import type { OfferKind } from '../../domain/events.js';
import type { Refusal } from '../../domain/refusals.js';
import { forgetDraft, rememberSent, turnToDraft } from '../asking/turn-to-draft.js';
import { statusAnswer } from '../offer-answers.js';
import { answering, refusing, saying, showing, type Answer, type Turn } from '../turn.js';
import { advance, choicesIn, withChanges, type Step } from './compose-advance.js';
import { readAsk, type Unclear } from './compose-ask.js';
import { readCard } from './compose-card-inputs.js';
import type { Read } from './compose-reads.js';
import { problemField } from './problem-field.js';
import { readText } from './compose-words.js';

/** Composing an offer, in a conversation: a draft per person, one card that changes in place, and a review before anything is sent. */

interface Open {
  readonly draft: Draft;
  readonly version: number;
}

/** Null: nothing is being composed, or an older version of Accord left something this one does not read. */
export async function openDraft({ ports, asker }: Turn): Promise<Open | null> {
  const stored = await ports.drafts.load(asker.personId);
  const draft = draftSchema.safeParse(stored?.draft);
  return stored && draft.success ? { draft: draft.data, version: stored.version } : null;
}

/** Begins a draft, in place of one that was open, with everything that was said filled in. */
export async function begin(turn: Turn, kind: OfferKind, slots: AskSlots, unclear: Unclear = {}): Promise<Answer> {
  const allowed = mustBeAllowed(turn.asker, 'compose-offer');
  if (!allowed.ok) return refusing(allowed.refusal);
  const draft = newDraft(turn.ports.ids.newId(), kind);
  return keepAndShow(turn, draft, await readAsk(turn, draft, slots, unclear), 'next');
}

/** R7: a purchase offer that follows a trial, with its plans and counts filled in, or with the counts that were said. */
export async function beginFollowUp(turn: Turn, offerId: string, products: AskSlots['products'] = []): Promise<Answer> {
  const draft = await followUp(turn.ports, turn.asker, offerId);
  if (!draft.ok) return refusing(draft.refusal);
  // A short name fits several subscriptions: here it means the one that was tried.
  const tried = products.filter(({ skuId }) => draft.value.lines.some((line) => line.skuId === skuId));
  const said = { products: tried.length > 0 ? tried : products };
  return keepAndShow(turn, draft.value, await readAsk(turn, draft.value, said, {}), 'next');
}

/** R11: a new offer in place of one that has lapsed or was withdrawn, with what that one said. */
export async function beginAgain(turn: Turn, offerId: string): Promise<Answer> {
  const draft = await offerAgain(turn.ports, turn.asker, offerId);
  return draft.ok ? keepAndShow(turn, draft.value, nothing, 'next') : refusing(draft.refusal);
}

export const composeText = async (turn: Turn, { draft }: Open, text: string): Promise<Answer> =>
  keepAndShow(turn, draft, await readText(turn, draft, text), 'next');

export const composeBack = (turn: Turn, { draft }: Open): Promise<Answer> => keepAndShow(turn, draft, nothing, 'back');

/** Leaving never asks "are you sure". */
export async function composeCancel(turn: Turn): Promise<Answer> {
  const stored = await turn.ports.drafts.load(turn.asker.personId);
  await clear(turn);
  await forgetDraft(turn);
  return saying(stored === null || stored.draft === null ? 'dialog.nothingOpen' : 'dialog.cancelled');
}

export const composeAgain = (turn: Turn, { draft }: Open): Promise<Answer> => begin(turn, draft.kind, {});

/** Presses on the composing card. One that belongs to an earlier draft changes nothing. */
export async function composePress(turn: Turn, payload: Payload<'compose-next'>, step: Step): Promise<Answer> {
  const open = await draftOf(turn, payload.draftId);
  if ('answer' in open) return open.answer;
  const read = step === 'back' ? nothing : await readCard(turn, open.draft, payload);
  return keepAndShow(turn, open.draft, read, step);
}

/** Discards the draft the card belongs to, and no other. */
export async function composeCancelPress(turn: Turn, { draftId }: Payload<'compose-cancel'>): Promise<Answer> {
  const open = await draftOf(turn, draftId);
  return 'answer' in open ? open.answer : composeCancel(turn);
}

export async function removeLine(turn: Turn, { draftId, skuId }: Payload<'compose-remove-line'>): Promise<Answer> {
  const open = await draftOf(turn, draftId);
  return 'answer' in open
    ? open.answer
    : keepAndShow(turn, open.draft, { changes: [{ kind: 'remove-line', skuId }], problem: null }, 'stay');
}

/** The draft holds the id of the offer it becomes: a second press finds the offer and shows it. */
export async function send(turn: Turn, { draftId }: Payload<'send-offer'>): Promise<Answer> {
  const open = await openDraft(turn);
  if (open?.draft.draftId !== draftId) return alreadySent(turn, open, draftId);
  if (open.draft.stage !== 'review' || open.draft.customerId === null) return keepAndShow(turn, open.draft, nothing, 'stay');
  const { draft } = open;
  const sent = await sendOffer(turn.ports, turn.asker, { customerId: open.draft.customerId, proposal: proposalOf(draft) });
  if (!sent.ok) return keepAndShow(turn, draft, { changes: [], problem: sent.refusal }, 'stay');
  await clear(turn);
  await rememberSent(turn, draft);
  return answering(await showStatus(turn.ports, turn.asker, draftId), statusAnswer);
}

/** A button of an earlier card: shows the offer it became, else what is being composed today. */
async function alreadySent(turn: Turn, open: Open | null, draftId: string): Promise<Answer> {
  const status = await showStatus(turn.ports, turn.asker, draftId);
  if (status.ok) return statusAnswer(status.value);
  return open ? keepAndShow(turn, open.draft, nothing, open.draft.stage === 'review' ? 'next' : 'stay') : saying('dialog.draftGone');
}

const nothing: Read = { changes: [], problem: null };

async function draftOf(turn: Turn, draftId: string): Promise<Open | { readonly answer: Answer }> {
  const open = await openDraft(turn);
  return open?.draft.draftId === draftId ? open : { answer: await alreadySent(turn, open, draftId) };
}

async function keepAndShow(turn: Turn, draft: Draft, read: Read, step: Step): Promise<Answer> {
  await turnToDraft(turn);
  await remember(turn, choicesIn(draft, read.changes));
  const changed = withChanges(draft, read.changes);
  const possible = (await delegationObstacle(turn.ports, turn.asker, changed)) === null;
  // What was not understood keeps its question.
  const field = read.problem ? problemField(read.problem.code) : null;
  const asked = field === null ? changed : { ...changed, asking: field };
  const next = anew(turn, draft, advance(asked, read.problem ? 'stay' : step, possible), read);
  await keep(turn, next);
  return next.stage === 'review' ? review(turn, next) : compose(turn, next, read.problem);
}

/** What a seller chose for a short name is taken for it the next time, until the seller chooses otherwise. */
async function remember({ ports, asker }: Turn, choices: ReturnType<typeof choicesIn>): Promise<void> {
  for (const { among, skuId } of choices) await ports.preferences.chooseSubscription(asker.personId, among, skuId);
}

/** What was reviewed is not changed under its own id: the Send button of an earlier card must not send what that card did not show. */
function anew({ ports }: Turn, before: Draft, next: Draft, { changes }: Read): Draft {
  const changed = before.stage === 'review' && (next.stage !== 'review' || changes.length > 0);
  return changed ? { ...next, draftId: ports.ids.newId() } : next;
}

async function review(turn: Turn, draft: Draft): Promise<Answer> {
  const view = await reviewView(turn.ports, turn.asker, draft);
  if (view.ok) return showing({ card: 'review', view: view.value });
  const back: Draft = { ...draft, stage: 'composing', asking: problemField(view.refusal.code) ?? draft.asking };
  await keep(turn, back);
  return compose(turn, back, view.refusal);
}

const compose = async (turn: Turn, draft: Draft, problem: Refusal | null): Promise<Answer> =>
  answering(await composeView(turn.ports, turn.asker, draft, problem), (view) => showing({ card: 'compose', view }));

const MOST_TRIES = 5;

/** One draft per person; what is saved last counts, whichever node saved it. */
async function keep({ ports, asker }: Turn, draft: Draft | null): Promise<void> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const version = (await ports.drafts.load(asker.personId))?.version ?? 0;
    if (await ports.drafts.save(asker.personId, draft, version)) return;
  }
  throw new Error('the draft could not be saved');
}

const clear = (turn: Turn): Promise<void> => keep(turn, null);
