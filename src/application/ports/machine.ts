/** What the domain must not reach for itself: time, chance, and numbers given out once. */
export interface Clock {
  /** Milliseconds since 1970; in local mode moved by the rehearsal. */
  now(): number;
  /** As `now`, but moved by nobody: how long a lease or a pause between two attempts lasts is no part of the rehearsal. */
  machineNow(): number;
  /** False while this machine's clock and the database's differ too much for anything to be decided. */
  isTrusted(): boolean;
}

export interface Ids {
  /** Short and unique: offers, drafts, holders of leases. */
  newId(): string;
  /** 256 random bits, as text that fits in a card or a link. */
  newReference(): string;
}

export interface Counters {
  /** Numbers people can say; never twice the same, gaps are allowed (R12). */
  nextOfferNumber(): Promise<number>;
  /** R32: takes one of `most` for this key; the same command id takes once. False when all are taken. */
  takeQuota(key: string, commandId: string, most: number): Promise<boolean>;
  /** What the command took and did not need: it came to nothing. */
  giveQuotaBack(key: string, commandId: string): Promise<void>;
}
