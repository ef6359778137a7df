import { commandIds } from '../domain/command-ids.js';
import { decideOnOffer as decideByRule, type Answers, type Circumstances } from '../domain/decision.js';
import type { ShownCard } from '../domain/events.js';
import { isPartner } from '../domain/organisations.js';
import { partnerRefOf } from '../domain/partner-of-record.js';
import type { ChosenAnswers } from '../domain/pending-answers.js';
import { accept, refuse, type ConfirmationDue, type Refusal, type Result } from '../domain/refusals.js';
import type { ConfirmationView, FilledIn } from '../domain/views/offer-view.js';
import { actorOf, asCustomer, type Asker } from './asker.js';
import { factsFor } from './facts.js';
import type { Kept } from './keep-rendering.js';
import { loadCustomer } from './load-customer.js';
import { offerFactsView } from './offer-facts-view.js';
import type { Rendering, RenderingSubject } from './ports/conversation.js';
import type { Ports } from './ports/ports.js';
import { recordEntry } from './record-entry.js';
import { showOffer, type ShownOffer } from './show-offer.js';
import { tellObstacle } from './tell-obstacle.js';

/** What a press on the offer card, or on its confirmation, leads to: always a card that shows how things stand. */
export type DecisionOutcome =
  { readonly kind: 'offer'; readonly kept: ShownOffer } | { readonly kind: 'confirmation'; readonly kept: Kept<ConfirmationView> };

export interface Press {
  readonly reference: string;
  readonly answers: ChosenAnswers;
}

/**
 * The customer's one submit (R24). Records all answers as one entry, or asks for the second confirmations that are due, or records
 * nothing and shows today's card with the reason. Refuses outright `not-found` (also for what is another tenant's) and `role-missing`.
 */
export async function decideOnOffer(ports: Ports, asker: Asker, press: Press): Promise<Result<DecisionOutcome>> {
  const rendering = await offerRendering(ports, asker, press.reference, 'offer');
  if (!rendering.ok) return rendering;
  const { hash, locale, seen, about } = rendering.value;
  return decide(ports, asker, {
    offerId: about.offerId,
    revision: about.revision,
    answers: press.answers,
    nameable: about.partners,
    seen,
    confirmed: [],
    shown: { hash, locale },
    confirmation: null,
  });
}

/** The second confirmation: the answers waited on the server, under the confirmation's reference (R24). */
export async function confirmDecision(ports: Ports, asker: Asker, reference: string): Promise<Result<DecisionOutcome>> {
  const rendering = await offerRendering(ports, asker, reference, 'confirmation');
  if (!rendering.ok) return rendering;
  const waiting = await ports.waitingAnswers.find(reference);
  if (!waiting) return refuse({ code: 'not-found' });
  const { hash, locale } = rendering.value;
  const { confirmations, ...pending } = waiting;
  return decide(ports, asker, { ...pending, nameable: null, confirmed: confirmations, confirmation: { hash, locale } });
}

interface Decision {
  readonly offerId: string;
  readonly revision: number;
  readonly answers: ChosenAnswers;
  /** R27: who stood on the card as a possible partner of record; null where that was asked before. */
  readonly nameable: readonly string[] | null;
  readonly seen: Circumstances;
  readonly confirmed: readonly ConfirmationDue['kind'][];
  readonly shown: ShownCard;
  readonly confirmation: ShownCard | null;
}

async function decide(ports: Ports, asker: Asker, decision: Decision): Promise<Result<DecisionOutcome>> {
  const customer = asCustomer(asker, 'decide-on-offer');
  if (!customer.ok) return customer;
  const { offerId, revision } = decision;
  const customerId = customer.value.organisationId;
  const today = async (problem?: Refusal): Promise<Result<DecisionOutcome>> => {
    const carried = problem ? { problem, filledIn: filledInBy(decision.answers) } : {};
    const shown = await showOffer(ports, asker, offerId, carried);
    return shown.ok ? accept({ kind: 'offer', kept: shown.value }) : shown;
  };

  const offer = (await loadCustomer(ports, customerId)).state.offers.get(offerId);
  if (!offer) return refuse({ code: 'not-found' });
  const facts = await factsFor(ports, offer.partner.partnerId, customerId);
  if (!facts.ok) return today();
  const answers = await resolve(ports, decision);
  if (!answers.ok) return today(answers.refusal);

  const command = {
    customerId,
    commandId: commandIds.decideOnOffer(offerId, revision),
    actor: actorOf(asker, 'customer'),
    channel: ports.settings.channel,
  };
  const recorded = await recordEntry(ports, command, (state, now) =>
    decideByRule(state, { ...decision, answers: answers.value }, facts.value, now),
  );
  if (recorded.ok) return today();
  if (recorded.refusal.code === 'confirmation-due') return askToConfirm(ports, asker, decision, recorded.refusal.confirmations);
  await tellObstacle(ports, { customerId, offerId, facts: facts.value, refusal: recorded.refusal });
  // A late press gets what was decided, not a reproach (R25).
  return recorded.refusal.code === 'offer-decided' ? today() : today(recorded.refusal);
}

/** The rendering a press names, if it is this person's own and about an offer of their own organisation (R26). */
export async function offerRendering<K extends 'offer' | 'confirmation'>(
  ports: Ports,
  asker: Asker,
  reference: string,
  kind: K,
): Promise<Result<Rendering & { about: Extract<RenderingSubject, { kind: K }> }>> {
  const rendering = await ports.renderings.find(reference);
  if (!rendering || rendering.customerId !== asker.organisation?.organisationId || rendering.readerId !== asker.personId)
    return refuse({ code: 'not-found' });
  const { about } = rendering;
  // Its kind was just compared; TypeScript cannot follow a kind that is a parameter.
  const asked = about as Extract<RenderingSubject, { kind: K }>;
  return about.kind === kind ? accept({ ...rendering, about: asked }) : refuse({ code: 'not-found' });
}

/** R22, R23, R27: a partner that is named must have stood on the card, and be one of the directory still. */
async function resolve(ports: Ports, { answers, nameable }: Pick<Decision, 'answers' | 'nameable'>): Promise<Result<Answers>> {
  const { partnerOfRecord, ...others } = answers;
  if (partnerOfRecord?.answer !== 'set') return accept({ ...others, partnerOfRecord });
  if (partnerOfRecord.partnerId === null) return accept({ ...others, partnerOfRecord: { answer: 'set', partner: null } });
  if (nameable && !nameable.includes(partnerOfRecord.partnerId)) return refuse({ code: 'partner-unknown' });
  const partner = await ports.directory.organisation(partnerOfRecord.partnerId);
  if (!partner || !isPartner(partner)) return refuse({ code: 'partner-unknown' });
  return accept({ ...others, partnerOfRecord: { answer: 'set', partner: partnerRefOf(partner) } });
}

async function askToConfirm(
  ports: Ports,
  asker: Asker,
  decision: Decision,
  confirmations: readonly ConfirmationDue[],
): Promise<Result<DecisionOutcome>> {
  const customerId = asker.organisation?.organisationId ?? '';
  const { state } = await loadCustomer(ports, customerId);
  const offer = state.offers.get(decision.offerId);
  if (!offer) return refuse({ code: 'not-found' });
  const reference = ports.ids.newReference();
  const { offerId, revision, answers, seen, shown } = decision;
  await ports.waitingAnswers.save(reference, {
    offerId,
    revision,
    answers,
    seen,
    shown,
    confirmations: confirmations.map((due) => due.kind),
  });
  const named =
    answers.partnerOfRecord?.answer === 'set' && answers.partnerOfRecord.partnerId !== null
      ? await ports.directory.organisation(answers.partnerOfRecord.partnerId)
      : null;
  const view: ConfirmationView = {
    reference,
    offer: offerFactsView(offer, ports.clock.now()),
    partner: offer.partner,
    answers,
    partnerOfRecord: named && isPartner(named) ? partnerRefOf(named) : null,
    confirmations,
  };
  const about = { kind: 'confirmation', offerId, revision } as const;
  return accept({ kind: 'confirmation', kept: { view, rendering: { reference, customerId, about, seen } } });
}

/** What was typed, for the card that is drawn again. */
export function filledInBy(answers: ChosenAnswers): FilledIn {
  const { offer, delegation, partnerOfRecord } = answers;
  return {
    offer: offer?.answer,
    reason: offer?.answer === 'decline' ? (offer.reason ?? undefined) : undefined,
    refusalReason: delegation?.answer === 'refuse' ? (delegation.reason ?? undefined) : undefined,
    delegation: delegation?.answer,
    days: delegation?.answer === 'grant' ? delegation.days : undefined,
    partnerOfRecord: partnerOfRecord?.answer === 'set' ? (partnerOfRecord.partnerId ?? 'nobody') : partnerOfRecord?.answer,
  };
}
