import type { Card, DrawingTools } from './card.js';
import { drawChoice } from './choice.card.js';
import { drawCompose } from './compose.card.js';
import { drawConfirmation } from './confirmation.card.js';
import { drawCounts } from './counts.card.js';
import { drawCustomers } from './customers.card.js';
import { drawDelegationEnded } from './delegation-ended.card.js';
import { drawEndDelegation } from './end-delegation.card.js';
import { drawEndPartner } from './end-partner.card.js';
import { drawEvidence } from './evidence.card.js';
import { drawExpiring } from './expiring.card.js';
import { drawHelp } from './help.card.js';
import { drawHistory } from './history.card.js';
import { drawLanguage } from './language.card.js';
import { drawMessage } from './message.card.js';
import { drawNotice } from './notice.card.js';
import { drawOffer } from './offer.card.js';
import { drawOffers } from './offers.card.js';
import { drawOwnRoles } from './own-roles.card.js';
import { drawPartnerOfRecord } from './partner-of-record.card.js';
import { drawPartnerEnded } from './partner-ended.card.js';
import { drawPartnerOfRecordSet } from './partner-of-record-set.card.js';
import { drawRelationship } from './relationship.card.js';
import { drawReview } from './review.card.js';
import { drawRoleCustomers } from './role-customers.card.js';
import { drawRolesOver } from './roles-over.card.js';
import { drawStatus } from './status.card.js';
import { drawAccesses } from './accesses.card.js';
import { drawAvailability } from './availability.card.js';
import { drawPartners } from './partners.card.js';
import { drawRequests } from './requests.card.js';
import { drawSupport } from './support.card.js';
import { drawVerified } from './verified.card.js';
import { drawWelcome } from './welcome.card.js';
import { drawWhichOffer } from './which-offer.card.js';

/** Every card there is, by name. Builders turn a view into JSON; who may see what was decided before. */
const builders = {
  offer: drawOffer,
  confirmation: drawConfirmation,
  'end-delegation': drawEndDelegation,
  'delegation-ended': drawDelegationEnded,
  'end-partner': drawEndPartner,
  'partner-ended': drawPartnerEnded,
  'partner-of-record': drawPartnerOfRecord,
  'partner-of-record-set': drawPartnerOfRecordSet,
  notice: drawNotice,
  welcome: drawWelcome,
  help: drawHelp,
  language: drawLanguage,
  choice: drawChoice,
  message: drawMessage,
  compose: drawCompose,
  review: drawReview,
  status: drawStatus,
  relationship: drawRelationship,
  'own-roles': drawOwnRoles,
  'roles-over': drawRolesOver,
  'role-customers': drawRoleCustomers,
  'which-offer': drawWhichOffer,
  history: drawHistory,
  offers: drawOffers,
  counts: drawCounts,
  customers: drawCustomers,
  expiring: drawExpiring,
  support: drawSupport,
  requests: drawRequests,
  verified: drawVerified,
  accesses: drawAccesses,
  availability: drawAvailability,
  evidence: drawEvidence,
  partners: drawPartners,
} as const satisfies Readonly<Record<string, (view: never, tools: DrawingTools) => Card>>;

export type CardName = keyof typeof builders;

/** A card to be drawn: its name and its view. */
export type Drawing = { [N in CardName]: { readonly card: N; readonly view: Parameters<(typeof builders)[N]>[0] } }[CardName];

/** Draws any card for one reader. */
export function draw({ card, view }: Drawing, tools: DrawingTools): Card {
  // Name and view belong together by the type of Drawing; TypeScript cannot follow the pair into the table.
  const builder = builders[card] as (view: Drawing['view'], tools: DrawingTools) => Card;
  return builder(view, tools);
}
