import type { refusals as english } from '../en-US/refusals.js';

export const refusals: Readonly<Record<keyof typeof english, string>> = {};
