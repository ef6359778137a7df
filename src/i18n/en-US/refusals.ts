/** Why not, and what to do instead; one for each refusal code. */
export const refusals = {} as const;
