/** What happened, entry by entry. */
export const history = {} as const;
