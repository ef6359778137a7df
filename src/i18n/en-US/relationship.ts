/** Who holds which role, lists and counts. */
export const relationship = {} as const;
