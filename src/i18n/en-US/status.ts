/** The partner's card that follows an offer. */
export const status = {} as const;
