import type { RestraintSettings } from '../../domain/restraint.js';
import type { Signer } from '../../domain/signing.js';
import type { CompanyNames } from './company-names.js';
import type { Contexts } from './contexts.js';
import type { AccessLog, Conversations, Drafts, Preferences, Renderings, WaitingAnswers } from './conversation.js';
import type { Directory } from './directory.js';
import type { EvidenceLinks } from './evidence-links.js';
import type { Ledger } from './ledger.js';
import type { Clock, Counters, Ids } from './machine.js';
import type { Outbox } from './outbox.js';
import type { SigningKeys } from './signing-keys.js';
import type { Troubles } from './troubles.js';
import type { Views } from './views.js';

export interface Settings {
  readonly restraint: RestraintSettings;
  /** R32: offers one partner may send within a day, over all customers. */
  readonly offersPerPartnerPerDay: number;
  /** Where an act comes in, as entries name it. */
  readonly channel: 'teams' | 'rehearsal';
}

/** Everything a use case may reach. compose.ts puts it together; tests hand in other parts. */
export interface Ports {
  readonly ledger: Ledger;
  readonly signingKeys: SigningKeys;
  readonly signer: Signer;
  readonly views: Views;
  readonly outbox: Outbox;
  readonly directory: Directory;
  readonly conversations: Conversations;
  readonly contexts: Contexts;
  readonly companyNames: CompanyNames;
  readonly drafts: Drafts;
  readonly preferences: Preferences;
  readonly renderings: Renderings;
  readonly waitingAnswers: WaitingAnswers;
  readonly accessLog: AccessLog;
  readonly evidenceLinks: EvidenceLinks;
  readonly counters: Counters;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly troubles: Troubles;
  readonly settings: Settings;
}
