import type { relationship as english } from '../en-US/relationship.js';

export const relationship: Readonly<Record<keyof typeof english, string>> = {};
