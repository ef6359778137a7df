/** What was read of a ledger is not what was written: nothing may be decided on it, and an operator must look. */
export class LedgerDamaged extends Error {
  readonly customerId: string;
  /** Of the first entry that is not as it was. */
  readonly seq: number;

  constructor(customerId: string, seq: number, why: string) {
    super(`the ledger of ${customerId} is damaged at entry ${seq}: ${why}`);
    this.customerId = customerId;
    this.seq = seq;
  }
}
