/** Composing and reviewing an offer. */
export const compose = {} as const;
