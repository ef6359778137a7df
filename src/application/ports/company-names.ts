/** What companies are called, for finding them in sentences: all of them, because nobody knows beforehand whom a sentence names. */
export interface CompanyName {
  readonly organisationId: string;
  readonly name: string;
  readonly domain: string;
  readonly aliases: readonly string[];
  readonly isPartner: boolean;
  readonly isCustomer: boolean;
}

export interface CompanyNames {
  /** Another number after every import; what was read under an older one may miss names. */
  version(): Promise<number>;
  /** Every organisation that is not marked as gone, and every partner, which ledgers go on speaking of; a batch at a time. */
  all(): AsyncIterable<readonly CompanyName[]>;
}
