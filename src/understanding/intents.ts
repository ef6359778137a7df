import type { Intent } from '../domain/ask.js';

/** What a sentence can say. */

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
