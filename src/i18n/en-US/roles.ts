/** Ending delegated administration, choosing a partner of record. */
export const roles = {} as const;
