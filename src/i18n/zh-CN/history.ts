import type { history as english } from '../en-US/history.js';

export const history: Readonly<Record<keyof typeof english, string>> = {};
