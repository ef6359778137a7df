/** The customer's offer card, its confirmation and its receipt. */
export const offer = {} as const;
