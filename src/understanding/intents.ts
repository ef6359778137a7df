/** What somebody can want of Accord, as a closed list, and what a sentence can say about it. */
export const INTENTS = [
  'trial.send',
  'offer.send',
  'offer.followup',
  'offer.withdraw',
  'offer.list',
  'admin.request',
  'approval.list',
  'approval.accept',
  'approval.decline',
  'partner.mine',
  'partner.remove',
  'partner.find',
  'support.contact',
  'customer.partners',
  'customer.list',
  'delegation.expiring',
  'history.show',
  'stats.count',
  'por.set',
  'role.return',
  'request.verify',
  'access.show',
  'availability.check',
  'language.set',
  'help',
  'none',
] as const;
export type Intent = (typeof INTENTS)[number];

export interface Slots {
  /** As said; whom it names is decided by what the asker may see. */
  readonly customer?: string;
  readonly partner?: string;
  /** "T-1042" */
  readonly offerNumber?: string;
  readonly period?: { readonly from: string; readonly to: string };
  readonly language?: string;
}

export interface Understood {
  readonly intent: Intent;
  readonly slots: Slots;
  /** 0 to 1. */
  readonly confidence: number;
}
