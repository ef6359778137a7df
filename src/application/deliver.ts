import type { Entry } from '../domain/entry.js';
import { isCustomer } from '../domain/organisations.js';
import { may } from '../domain/permissions.js';
import type { PersonId, Role } from '../domain/people.js';
import type { NoticeReason } from '../domain/who-is-told.js';
import type { OfferState } from '../domain/state.js';
import { offerSubject } from './finish-entry.js';
import { keepRendering, type Kept } from './keep-rendering.js';
import { loadCustomer, type LoadedCustomer } from './load-customer.js';
import { offerFactsView } from './offer-facts-view.js';
import type { Drawn, Messenger, Outgoing, SendOutcome } from './ports/messenger.js';
import type { Leased, Notice, NoticeOutcome, ShownCardPlace } from './ports/outbox.js';
import type { Ports } from './ports/ports.js';
import { offerView } from './show-offer.js';
import { statusView } from './show-status.js';

/** Well above the time limit of a single send, so that a lease does not run out under a sender that is alive. */
const LEASE_MS = 60_000;

export interface Sender {
  readonly messenger: Messenger;
  /** Names this sender among others, for its leases. */
  readonly holder: string;
}

/** Sends one message that is due. Resolves to false when there was none. */
export async function deliverOneNotice(ports: Ports, sender: Sender): Promise<boolean> {
  const leased = await ports.outbox.leaseNotice(sender.holder, ports.clock.machineNow(), LEASE_MS);
  if (!leased) return false;
  await ports.outbox.finishNotice(leased, await deliver(ports, sender.messenger, leased.work));
  const { offerId, side } = leased.work;
  // The partner's card says whom the offer has reached.
  if (offerId !== null && side === 'customer') await ports.outbox.redrawCards(offerSubject(offerId), 'partner');
  return true;
}

async function deliver(ports: Ports, messenger: Messenger, notice: Notice): Promise<NoticeOutcome> {
  const conversation = await ports.conversations.find(notice.recipientId);
  if (conversation === null) return { state: 'waiting' };
  const composed = await compose(ports, notice, notice.recipientId);
  if (composed === 'overtaken') return { state: 'overtaken' };
  if (!composed) return { state: 'failed', why: 'nothing left to tell' };
  const drawn = await drawAndKeep(ports, messenger, notice.recipientId, composed);
  const outcome = await messenger.send(conversation, drawn);
  if (outcome.outcome === 'sent') await rememberPlace(ports, notice, composed, outcome.messageKey);
  return noticeOutcome(ports, outcome);
}

function noticeOutcome(ports: Ports, outcome: SendOutcome): NoticeOutcome {
  switch (outcome.outcome) {
    case 'sent':
    case 'unknown':
      return { state: outcome.outcome };
    case 'again':
      return { state: 'due', dueAt: ports.clock.machineNow() + outcome.afterMs };
    case 'failed':
      return { state: 'failed', why: outcome.why };
  }
}

/** A card and, where a press on it could decide something, what must be kept of it (R27). */
interface Composed {
  readonly outgoing: Outgoing;
  readonly rendering: Kept<unknown>['rendering'] | null;
  readonly shownSeq: number;
}

/** An offer that has come or changed is the card itself, for whoever has none yet too; everything else is a short message that leads to it. */
const COMES_AS_CARD: readonly NoticeReason[] = ['offer-received', 'offer-revised'];

const comesAsCard = async (ports: Ports, { reasons, offerId }: Notice, readerId: PersonId): Promise<boolean> =>
  reasons.some((reason) => COMES_AS_CARD.includes(reason)) ||
  (offerId !== null && !(await ports.outbox.hasCard(readerId, offerSubject(offerId))));

async function compose(ports: Ports, notice: Notice, readerId: PersonId): Promise<Composed | 'overtaken' | null> {
  const customer = await ports.directory.organisation(notice.customerId);
  const loaded = await loadCustomer(ports, notice.customerId);
  const offer = notice.offerId === null ? undefined : loaded.state.offers.get(notice.offerId);
  const entry = loaded.entries[notice.seq - 1]?.entry;
  if (offer && notice.side === 'customer' && (await comesAsCard(ports, notice, readerId))) {
    // The message about the newer revision is behind this one: the same card would come twice.
    return isSuperseded(offer, entry) ? 'overtaken' : composeCard(ports, { loaded, offer, readerId, side: 'customer' });
  }
  if (!entry) return null;
  const { event } = entry;
  const view = {
    reasons: notice.reasons,
    side: notice.side,
    customerId: notice.customerId,
    customerName: customer?.name ?? ('customerName' in event ? event.customerName : ''),
    partnerName: notice.side === 'customer' ? partnerNamed(notice, loaded, offer) : null,
    offer: offer ? offerFactsView(offer, Math.max(ports.clock.now(), loaded.state.head.at)) : null,
    at: notice.reasons.some(hasNoEntry) ? ports.clock.now() : entry.at,
  };
  return { outgoing: { card: 'notice', view }, rendering: null, shownSeq: notice.seq };
}

const isSuperseded = ({ offerId, revision }: OfferState, entry: Entry | undefined): boolean =>
  entry !== undefined && 'offer' in entry.event && entry.event.offer.offerId === offerId && entry.event.offer.revision < revision;

/** No entry speaks of it: it is so now. */
const hasNoEntry = (reason: NoticeReason): boolean => reason === 'offer-cannot-be-accepted' || reason === 'partner-of-record-left';

/** The partner a customer's message is about. */
function partnerNamed({ reasons, seq }: Notice, { entries, state }: LoadedCustomer, offer: OfferState | undefined): string | null {
  if (offer) return offer.partner.name;
  if (reasons.includes('partner-of-record-left')) return state.partnerOfRecord?.partner.name ?? null;
  const event = entries[seq - 1]?.entry.event;
  return event && 'partner' in event ? (event.partner?.name ?? null) : null;
}

interface CardFor {
  readonly loaded: LoadedCustomer;
  readonly offer: OfferState;
  readonly readerId: PersonId;
  readonly side: 'customer' | 'partner';
}

/** Today's card of an offer for a reader, by the roles that reader has now; null for somebody who has left. */
async function composeCard(ports: Ports, { loaded, offer, readerId, side }: CardFor): Promise<Composed | null> {
  const shownSeq = loaded.state.head.seq;
  const reader = await readerOf(ports, readerId);
  if (!reader) return null;
  if (side === 'partner')
    return {
      outgoing: { card: 'status', view: await statusView(ports, { loaded, offer, roles: reader.roles }, null) },
      rendering: null,
      shownSeq,
    };
  const customer = await ports.directory.organisation(loaded.state.customerId);
  if (!customer || !isCustomer(customer)) return null;
  const mayDecide = may(reader.roles, 'decide-on-offer');
  const { view, rendering } = await offerView(ports, { customer, loaded, offer, reader: { tenantId: reader.tenantId, mayDecide } }, {});
  return { outgoing: { card: 'offer', view }, rendering, shownSeq };
}

async function readerOf(ports: Ports, readerId: PersonId): Promise<{ tenantId: string; roles: readonly Role[] } | null> {
  const [tenantId = '', objectId = ''] = readerId.split('/');
  const person = await ports.directory.person(tenantId, objectId);
  return person && { tenantId, roles: person.roles };
}

/** Before anything is sent: what somebody may press on must be known when the press comes. */
async function drawAndKeep(ports: Ports, messenger: Messenger, readerId: PersonId, composed: Composed): Promise<Drawn> {
  const drawn = await messenger.draw(readerId, composed.outgoing);
  if (composed.rendering) await keepRendering(ports, readerId, { ...drawn, rendering: composed.rendering });
  return drawn;
}

async function rememberPlace(ports: Ports, notice: Notice, { outgoing, shownSeq }: Composed, messageKey: string): Promise<void> {
  if (outgoing.card === 'notice' || notice.offerId === null) return;
  const { customerId, offerId, side, recipientId } = notice;
  await ports.outbox.registerCard(
    { messageKey, readerId: recipientId, subject: offerSubject(offerId), customerId, offerId, side },
    shownSeq,
  );
}

/** Draws one card again that shows something outdated. Resolves to false when there was none. */
export async function refreshOneCard(ports: Ports, sender: Sender): Promise<boolean> {
  const leased = await ports.outbox.leaseCard(sender.holder, ports.clock.machineNow(), LEASE_MS);
  if (!leased) return false;
  const { shownSeq, again } = await refresh(ports, sender.messenger, leased);
  await ports.outbox.finishCard(leased, shownSeq, again);
  return true;
}

async function refresh(
  ports: Ports,
  messenger: Messenger,
  { work, wantedSeq }: Leased<ShownCardPlace> & { readonly wantedSeq: number },
): Promise<{ shownSeq: number; again: number | null }> {
  const { customerId, offerId, readerId, side, messageKey } = work;
  const conversation = await ports.conversations.find(readerId);
  const loaded = await loadCustomer(ports, customerId);
  const offer = loaded.state.offers.get(offerId);
  const composed = conversation !== null && offer ? await composeCard(ports, { loaded, offer, readerId, side }) : null;
  // Nobody to show it to any more; a press on the old card is answered with today's.
  if (!composed || conversation === null) return { shownSeq: wantedSeq, again: null };
  const drawn = await drawAndKeep(ports, messenger, readerId, composed);
  const outcome = await messenger.edit(conversation, messageKey, drawn);
  const again = outcome.outcome === 'again' ? ports.clock.machineNow() + outcome.afterMs : null;
  return { shownSeq: again === null ? composed.shownSeq : 0, again };
}
