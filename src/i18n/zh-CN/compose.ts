import type { compose as english } from '../en-US/compose.js';

export const compose: Readonly<Record<keyof typeof english, string>> = {};
