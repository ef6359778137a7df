/** The announcements of the keys that sign (domain/key-chain.ts), append-only. */
export interface SigningKeys {
  /** Their texts in order, unread. */
  all(): Promise<string[]>;
  /** Stores the n-th announcement, durably, unless another stands there already. */
  announce(n: number, text: string): Promise<'stored' | 'taken'>;
}
