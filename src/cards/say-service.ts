import { MARKETPLACE_SERVICES } from '../domain/marketplace.js';
import type { MessageKey } from '../i18n/catalogues.js';
import type { Speech } from '../i18n/speech.js';

/** Services of the shipped catalogue and of the marketplace. An operator's own data may hold others: they are shown by their keys. */
const names: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['bookings', 'service.bookings'],
  ['defender', 'service.defender'],
  ['exchange', 'service.exchange'],
  ['information-protection', 'service.information-protection'],
  ['intune', 'service.intune'],
  ['office-apps', 'service.office-apps'],
  ['office-web', 'service.office-web'],
  ['onedrive', 'service.onedrive'],
  ['power-bi', 'service.power-bi'],
  ['sharepoint', 'service.sharepoint'],
  ['teams', 'service.teams'],
  ['teams-phone', 'service.teams-phone'],
  ['viva-engage', 'service.viva-engage'],
  ['windows', 'service.windows'],
  ...MARKETPLACE_SERVICES.map((service): [string, MessageKey] => [service, `marketplace.service.${service}`]),
]);

/** What a service is called in the reader's language. */
export function sayService(service: string, speech: Speech): string {
  const key = names.get(service);
  return key ? speech.say(key) : service;
}
