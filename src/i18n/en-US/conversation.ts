/** Welcome, help, language, and what is said in between. */
export const conversation = {} as const;
