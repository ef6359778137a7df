import { administratorAt } from '../domain/delegation.js';
import { openDealingsWith } from '../domain/end-partner.js';
import { hasProgramme, mayAskForDelegation } from '../domain/eligibility.js';
import { lookAlikes } from '../domain/look-alike.js';
import { isPartner, type Customer, type Partner } from '../domain/organisations.js';
import { partnerRefOf } from '../domain/partner-of-record.js';
import { relationsOf } from '../domain/partner-relations.js';
import { may } from '../domain/permissions.js';
import { accept, refuse, type Refusal, type Result } from '../domain/refusals.js';
import { offerStatusAt, type OfferState } from '../domain/state.js';
import { entriesNaming, partnersIn, unusualSigns } from '../domain/unusual.js';
import type { RequestsView, RequestView, SignIn, VerifiedView } from '../domain/views/trust-view.js';
import { asCustomer, type Asker } from './asker.js';
import { sourceAt, sourceOf } from './doer.js';
import { loadCustomer, type LoadedCustomer } from './load-customer.js';
import type { Ports } from './ports/ports.js';
import { customerAdminsOf } from './recipients.js';

const PER_CARD = 5;

export interface RequestAsked {
  readonly partnerId?: string | undefined;
  readonly offerId?: string | undefined;
  readonly shown: number;
}

export type Verified =
  | { readonly kind: 'partner'; readonly view: VerifiedView }
  /** Several partners wait for an answer, or none does. */
  | { readonly kind: 'requests'; readonly view: RequestsView };

/**
 * "Is this request real? Who are they?": about an offer, about a partner's newest one, or, where neither is named, about what is open.
 * Everything comes from the directory and the customer's own ledger, nothing from the card that was sent. Refuses `role-missing`, `only-admins-check` to a viewer,
 * `not-found` for an offer of somebody else's, `partner-unknown` for a partner neither the directory nor the ledger knows.
 */
export async function verifyRequest(ports: Ports, asker: Asker, asked: RequestAsked): Promise<Result<Verified>> {
  const customer = asCustomer(asker, 'ask-whether-real');
  if (!customer.ok) return asker.sides.includes('customer') ? refuse(await whoChecks(ports, asker)) : customer;
  const loaded = await loadCustomer(ports, customer.value.organisationId);
  const now = Math.max(ports.clock.now(), loaded.state.head.at);
  const reading: Reading = { customer: customer.value, loaded, now };
  if (asked.offerId !== undefined) {
    const offer = loaded.state.offers.get(asked.offerId);
    return offer ? verified(ports, asker, reading, { partnerId: offer.partner.partnerId, offer }) : refuse({ code: 'not-found' });
  }
  const open = newestOpenOfEach(reading);
  const only = open.length === 1 ? open[0]?.partner.partnerId : undefined;
  const partnerId = asked.partnerId ?? only;
  if (partnerId === undefined) return accept({ kind: 'requests', view: requestsView(open, asked.shown, now) });
  return verified(ports, asker, reading, { partnerId, offer: newestOf(reading, partnerId) });
}

/** Whoever may look but not decide is warned all the same, and told whom to ask. */
async function whoChecks(ports: Ports, { person }: Asker): Promise<Refusal> {
  const admins = await customerAdminsOf(ports, person.tenantId);
  return { code: 'only-admins-check', names: admins.map(({ name }) => name) };
}

interface Reading {
  readonly customer: Customer;
  readonly loaded: LoadedCustomer;
  readonly now: number;
}

const newestFirst = (offers: Iterable<OfferState>): OfferState[] => [...offers].sort((a, b) => b.sentAt - a.sentAt || b.seq - a.seq);

/** What is open goes before what has been answered. */
function newestOf({ loaded, now }: Reading, partnerId: string): OfferState | null {
  const own = newestFirst(loaded.state.offers.values()).filter((offer) => offer.partner.partnerId === partnerId);
  return own.find((offer) => offerStatusAt(offer, now) === 'sent') ?? own[0] ?? null;
}

function newestOpenOfEach({ loaded, now }: Reading): OfferState[] {
  const open = newestFirst(loaded.state.offers.values()).filter((offer) => offerStatusAt(offer, now) === 'sent');
  return open.filter((offer, index) => open.findIndex(({ partner }) => partner.partnerId === offer.partner.partnerId) === index);
}

const requestsView = (open: readonly OfferState[], shown: number, now: number): RequestsView => ({
  items: open.slice(shown, shown + PER_CARD).map(({ partner, offerId, number, kind, sentAt }) => ({
    ...{ partnerId: partner.partnerId, partnerName: partner.name },
    ...{ offerId, number, kind, sentAt },
  })),
  shown: Math.min(open.length, shown + PER_CARD),
  more: Math.max(0, open.length - shown - PER_CARD),
  asOf: now,
});

async function verified(
  ports: Ports,
  asker: Asker,
  { customer, loaded, now }: Reading,
  { partnerId, offer }: { readonly partnerId: string; readonly offer: OfferState | null },
): Promise<Result<Verified>> {
  const [found, catalogue] = await Promise.all([ports.directory.organisation(partnerId), ports.directory.catalogue()]);
  const listed = found && isPartner(found) ? found : null;
  const entries = entriesNaming(partnerId, loaded.entries);
  const [first] = entries;
  const known = entries.flatMap(({ entry }) => partnersIn(entry.event)).findLast((ref) => ref.partnerId === partnerId);
  const partner = offer?.partner ?? known ?? (listed && partnerRefOf(listed));
  if (!partner || !catalogue) return refuse({ code: 'partner-unknown' });
  const view: VerifiedView = {
    partner,
    listed: listed && {
      partner: partnerRefOf(listed),
      tenantId: listed.tenantId,
      programmes: listed.partner.programmes,
      mayOffer: hasProgramme(listed, catalogue).ok,
      mayAskForDelegation: mayAskForDelegation(listed, catalogue).ok,
    },
    request: offer && requestView(loaded, offer, listed, now),
    knownSince: first ? sourceOf(first) : null,
    relations: relationsOf(partnerId, loaded, now),
    signs: [
      ...(offer ? unusualSigns(offer, loaded, now) : []),
      ...lookAlikes(
        partner,
        customer,
        loaded.entries.flatMap(({ entry }) => partnersIn(entry.event)),
      ),
    ],
    customerId: customer.organisationId,
    may: {
      endDelegation: administratorAt(loaded.state, now)?.partner.partnerId === partnerId && may(asker.roles, 'end-delegation'),
      endPartner: openDealingsWith(loaded.state, partnerId, now) !== null && may(asker.roles, 'end-partner'),
    },
    asOf: now,
  };
  return accept({ kind: 'partner', view });
}

function requestView({ entries }: LoadedCustomer, offer: OfferState, listed: Partner | null, now: number): RequestView {
  const { offerId, number, kind, sentAt, content } = offer;
  const sent = entries.find(({ entry: { event } }) => event.type === 'offer-sent' && event.offer.offerId === offerId);
  if (!sent) throw new Error(`no entry says that ${number} was sent`);
  return {
    ...{ offerId, number, kind, sentAt },
    status: offerStatusAt(offer, now),
    delegationDays: content.delegationDays,
    signIn: signInOf(offer, sent.entry.channel, listed),
    source: sourceAt(entries, sent.entry.seq),
  };
}

/** The door looked at the sender's sign-in when the offer came in; a rehearsal believes what it is told. */
function signInOf({ sentBy }: OfferState, channel: string, listed: Partner | null): SignIn {
  if (!listed || sentBy.kind !== 'person') return 'unknown';
  if (sentBy.tenantId !== listed.tenantId) return 'another-tenant';
  return channel === 'rehearsal' ? 'rehearsal' : 'verified';
}
