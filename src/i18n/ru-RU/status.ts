import type { status as english } from '../en-US/status.js';

export const status: Readonly<Record<keyof typeof english, string>> = {};
