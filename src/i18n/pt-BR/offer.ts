import type { offer as english } from '../en-US/offer.js';

export const offer: Readonly<Record<keyof typeof english, string>> = {};
