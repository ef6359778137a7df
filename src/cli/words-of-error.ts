import { createMask } from '../log/mask.js';

const mask = createMask([]);

/** What went wrong, for whoever gave the command: without the password of an address that it names. */
export const wordsOfError = (error: unknown): string => mask(error instanceof Error ? error.message : String(error));
