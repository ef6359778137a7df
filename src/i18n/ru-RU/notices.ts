import type { notices as english } from '../en-US/notices.js';

export const notices: Readonly<Record<keyof typeof english, string>> = {};
