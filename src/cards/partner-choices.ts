import type { PartnerRef } from '../domain/events.js';
import type { Speech } from '../i18n/speech.js';

/** R23: a partner to choose is shown with what tells it from others of the same name. For compact lists only (T13). */
export const partnerChoices = (partners: readonly PartnerRef[]): { title: string; value: string }[] =>
  partners.map(({ partnerId, name, domain, partnerNumber }) => ({ title: `${name} · ${domain} · ${partnerNumber}`, value: partnerId }));

export const partnersFoundText = (found: { readonly text: string; readonly partners: readonly PartnerRef[] }, speech: Speech): string =>
  speech.say('roles.partnerOfRecord.found', { count: found.partners.length, text: found.text });

/** "contoso.example · partner number 4711" */
export const partnerIdentity = ({ domain, partnerNumber }: PartnerRef, speech: Speech): string =>
  speech.say('offer.partnerIdentity', { domain, partnerNumber });
