import { z } from 'zod/v4';
import { cleanName } from './text.js';

export const LOCALES = ['en-US', 'pt-BR', 'es-ES', 'fr-FR', 'ru-RU', 'zh-CN'] as const;
export const localeSchema = z.enum(LOCALES);
export type Locale = z.infer<typeof localeSchema>;

export const ROLES = ['partner-seller', 'partner-admin', 'customer-admin', 'customer-viewer', 'support-agent'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** Which of the three kinds of people somebody acts as. */
export type Side = 'partner' | 'customer' | 'support';

export const sideOf = (role: Role): Side => (role === 'support-agent' ? 'support' : role.startsWith('partner-') ? 'partner' : 'customer');

export const guid = z.guid().transform((id) => id.toLowerCase());

// Asking Intl takes fifty microseconds, for every person that is read; its own list leaves out the older names of zones.
const usualTimeZones: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'));

const timeZone = z.string().refine((zone) => {
  if (usualTimeZones.has(zone)) return true;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}, 'must be a time zone, such as America/Sao_Paulo');

/** Somebody of one tenant, known by (tenant id, Entra object id). */
export const personSchema = z.strictObject({
  tenantId: guid,
  objectId: guid,
  name: cleanName(),
  roles: z.array(roleSchema),
  locale: localeSchema.optional(),
  timeZone: timeZone.optional(),
  email: z.email().optional(),
  gone: z.boolean().optional(),
});
export type Person = z.infer<typeof personSchema>;

/** The key a person is stored and spoken of by: people are in the ledger by id only. */
export type PersonId = string;
export const personIdOf = (person: Pick<Person, 'tenantId' | 'objectId'>): PersonId => `${person.tenantId}/${person.objectId}`;
