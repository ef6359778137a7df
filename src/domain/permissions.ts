import { ROLES, type Role } from './people.js';

/** Who may do what: the table of domain.md ("may"), asked at the moment of acting. Acts not listed here need no role. */
const allowed = {
  'compose-offer': ['partner-seller', 'partner-admin'],
  'send-offer': ['partner-seller', 'partner-admin'],
  'revise-offer': ['partner-seller', 'partner-admin'],
  'withdraw-offer': ['partner-seller', 'partner-admin'],
  'follow-up-trial': ['partner-seller', 'partner-admin'],
  'send-campaign': ['partner-admin'],
  'give-role-back': ['partner-admin'],
  'see-own': ['partner-seller', 'partner-admin', 'customer-viewer', 'customer-admin'],
  'see-every-company': ['support-agent'],
  'decide-on-offer': ['customer-admin'],
  'counter-offer': ['customer-admin'],
  'request-offer-again': ['customer-admin'],
  'end-delegation': ['customer-admin'],
  'set-partner-of-record': ['customer-admin'],
  'end-partner': ['customer-admin'],
  'ask-who-looked': ['customer-admin'],
  'ask-whether-real': ['customer-admin'],
  'find-partners': ROLES,
  'check-availability': ROLES,
  'get-evidence': ['customer-admin', 'support-agent'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Act = keyof typeof allowed;
export const ACTS = Object.keys(allowed) as readonly Act[]; // keys of a constant

/** The roles that may do it. */
export const rolesFor = (act: Act): readonly Role[] => allowed[act];

/** Whether somebody with these roles may do it. */
export const may = (roles: readonly Role[], act: Act): boolean => rolesFor(act).some((role) => roles.includes(role));
