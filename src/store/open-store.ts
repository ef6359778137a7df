import type { Ports } from '../application/ports/ports.js';
import { createCompanyNames } from './company-names.js';
import { createContexts } from './contexts.js';
import { createConversations, createDrafts, createPreferences } from './conversations.js';
import { createCounters } from './counters.js';
import { createEvidenceLinks } from './evidence-links.js';
import { createLedger } from './ledger.js';
import { createOutbox } from './outbox.js';
import type { Records } from './records.js';
import { createSigningKeys } from './signing-keys.js';
import { createTrust } from './trust.js';
import { createAccessLog, createRenderings, createWaitingAnswers } from './renderings.js';
import { createViews } from './views.js';

/** The ports that are kept in a database, over whichever it is. The directory has a door of its own: an import writes it. */
export type Store = Pick<
  Ports,
  | 'ledger'
  | 'signingKeys'
  | 'views'
  | 'outbox'
  | 'conversations'
  | 'contexts'
  | 'companyNames'
  | 'drafts'
  | 'preferences'
  | 'renderings'
  | 'waitingAnswers'
  | 'accessLog'
  | 'evidenceLinks'
  | 'counters'
>;

export interface StoreDeps {
  /** From 0 up to, not including, 1: which of several due messages a holder takes. */
  readonly chance: () => number;
  /** The key this process signs with, which vouches for the others. Unset, every announced key is believed. */
  readonly ownKeyId?: string;
}

/** Puts the ports over `records`, which the caller opens before the first use and closes after the last. */
export function openStore(records: Records, { chance, ownKeyId }: StoreDeps): Store {
  const signingKeys = createSigningKeys(records);
  return {
    ledger: createLedger(records, createTrust(signingKeys, ownKeyId ?? null)),
    signingKeys,
    views: createViews(records),
    outbox: createOutbox({ records, chance }),
    conversations: createConversations(records),
    contexts: createContexts(records),
    companyNames: createCompanyNames(records),
    drafts: createDrafts(records),
    preferences: createPreferences(records),
    renderings: createRenderings(records),
    waitingAnswers: createWaitingAnswers(records),
    accessLog: createAccessLog(records),
    evidenceLinks: createEvidenceLinks(records),
    counters: createCounters(records),
  };
}
