import { LISTING_CRITERIA, MARKETPLACE_SERVICES, type ListingCriterion } from '../domain/marketplace.js';
import { LOCALES } from '../domain/people.js';
import type { ListedPartner, MarketplaceView } from '../domain/views/marketplace-view.js';
import type { MessageKey } from '../i18n/catalogues.js';
import type { Speech } from '../i18n/speech.js';
import { drawAsked } from './asked.js';
import { sayFeatureObstacle } from './availability.card.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { partnerIdentity } from './partner-choices.js';
import { sayService } from './say-service.js';

/** R30: partners by service, place and language, each with what its listing says and what it may do. */
export function drawPartners(view: MarketplaceView, { speech, layouts }: DrawingTools): Card {
  const { slots } = view.asked.ask;
  const data = {
    title: speech.say(view.countedAll ? 'marketplace.title' : 'marketplace.titleMany', { count: view.total }),
    banners: view.obstacle ? [{ style: 'warning', text: sayFeatureObstacle(view.obstacle, speech) }] : [],
    asked: drawAsked(view.asked, speech),
    slots,
    searchOpen: view.total === 0 || LISTING_CRITERIA.every((criterion) => slots[criterion] === undefined),
    services: serviceChoices(slots.service, speech),
    languages: LOCALES.map((locale) => ({ title: speech.say(`language.${locale}`), value: locale })),
    missing: view.total === 0 ? missingLines(view, speech) : [],
    partners: view.partners.map((listed) => partnerText(listed, speech)),
    more: view.more,
    moreTitle: speech.say('lists.more', { count: view.more }),
    shown: view.shown,
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'partners', data, speech);
}

/** What was asked for stands among the choices, also where a listing's own word was said. */
function serviceChoices(asked: string | undefined, speech: Speech): { title: string; value: string }[] {
  const services = new Set<string>([...MARKETPLACE_SERVICES, ...(asked === undefined ? [] : [asked])]);
  return [...services].map((value) => ({ title: capital(sayService(value, speech), speech), value }));
}

const capital = (text: string, { locale }: Speech): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

function partnerText({ partner, mayBeNamed, ...listed }: ListedPartner, speech: Speech) {
  const services = (keys: readonly string[]): string[] => keys.map((service) => sayService(service, speech));
  const facts: readonly (readonly [MessageKey, readonly string[]])[] = [
    ['marketplace.label.services', services(listed.services)],
    ['marketplace.label.expertise', services(listed.expertise)],
    ['marketplace.label.languages', listed.languages.map((locale) => speech.say(`language.${locale}`))],
    ['marketplace.label.places', listed.places],
  ];
  return {
    partnerId: partner.partnerId,
    name: partner.name,
    identity: partnerIdentity(partner, speech),
    facts: facts.filter(([, said]) => said.length > 0).map(([label, said]) => ({ label: speech.say(label), value: some(said, speech) })),
    rights: [
      speech.say(listed.mayAskForDelegation ? 'marketplace.mayAsk' : 'marketplace.mayNotAsk'),
      ...(listed.mayOffer ? [] : [speech.say('marketplace.mayNotOffer')]),
    ],
    mayBeNamed,
    nameIt: speech.say('marketplace.nameNumber', { partnerNumber: partner.partnerNumber }),
  };
}

const MOST_SAID = 6;

/** A listing may be long; a card is not. */
function some(said: readonly string[], speech: Speech): string {
  const left = said.length - MOST_SAID;
  return left > 0 ? speech.say('marketplace.andMore', { list: said.slice(0, MOST_SAID).join(', '), count: left }) : speech.list(said);
}

/** Which of the things asked for nobody has, and what is left without each. */
function missingLines({ asked, missing }: MarketplaceView, speech: Speech): string[] {
  if (missing.length === 0) return [speech.say('marketplace.nobodyListed')];
  const { slots } = asked.ask;
  const said: Readonly<Record<ListingCriterion, string>> = {
    service: sayService(slots.service ?? '', speech),
    location: slots.location ?? '',
    language: slots.language ? speech.say(`language.${slots.language}`) : '',
  };
  const nobody = missing.filter(({ alone }) => alone === 0).map(({ criterion }) => criterion);
  return [
    ...nobody.map((criterion) => speech.say(`marketplace.missing.${criterion}`, { value: said[criterion] })),
    ...(nobody.length === 0 ? [speech.say('marketplace.missing.together')] : []),
    ...missing
      .filter(({ without }) => missing.length > 1 && without > 0)
      .map(({ criterion, without }) => speech.say(`marketplace.without.${criterion}`, { count: without })),
  ];
}
