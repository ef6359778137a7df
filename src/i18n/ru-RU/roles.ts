import type { roles as english } from '../en-US/roles.js';

export const roles: Readonly<Record<keyof typeof english, string>> = {};
