import type { common as english } from '../en-US/common.js';

export const common: Readonly<Record<keyof typeof english, string>> = {};
