import type { conversation as english } from '../en-US/conversation.js';

export const conversation: Readonly<Record<keyof typeof english, string>> = {};
