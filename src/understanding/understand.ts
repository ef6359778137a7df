import type { Locale, Side } from '../domain/people.js';
import { LOCALES } from '../domain/people.js';
import { chineseCommands } from './commands/zh-CN.js';
import { englishCommands } from './commands/en-US.js';
import { frenchCommands } from './commands/fr-FR.js';
import { portugueseCommands } from './commands/pt-BR.js';
import { russianCommands } from './commands/ru-RU.js';
import { spanishCommands } from './commands/es-ES.js';
import type { CommandList } from './commands/command-list.js';
import type { Intent } from '../domain/ask.js';
import type { Slots, Understood } from './intents.js';
import { normalise } from './normalise.js';
import { periodForms, periodOf } from './period.js';

/**
 * A sentence becomes an intent with slots. Here: short commands per language, matched as a whole. Nothing a sentence says changes
 * anything by itself: what comes of it is an answer or a card whose button acts.
 */
export interface UnderstandingAsker {
  readonly sides: readonly Side[];
  readonly locale: Locale;
  /** ISO date of the asker's day, for "since last week". */
  readonly today: string;
}

const lists = {
  'en-US': englishCommands,
  'pt-BR': portugueseCommands,
  'es-ES': spanishCommands,
  'fr-FR': frenchCommands,
  'ru-RU': russianCommands,
  'zh-CN': chineseCommands,
} as const satisfies Readonly<Record<Locale, CommandList>>;

/** What keeps a dialog in hand at every step; looked at before the dialog sees the text. */
export type Steering = 'back' | 'cancel' | 'help' | 'start-over' | 'yes' | 'no';

/** The intents each side can have; others are not looked for. */
const intentsOf = {
  partner: ['trial.send', 'offer.send', 'offer.followup', 'offer.withdraw', 'offer.list', 'admin.request', 'role.return', 'stats.count'],
  customer: ['approval.list', 'partner.mine', 'partner.remove', 'por.set', 'request.verify', 'access.show'],
  support: ['offer.list', 'customer.partners', 'stats.count'],
} as const satisfies Readonly<Record<Side, readonly Intent[]>>;
const forAll: readonly Intent[] = ['support.contact', 'partner.find', 'availability.check', 'history.show', 'language.set', 'help'];

/** The asker's own language is tried first; people also write in another than their client's. */
export function understand(text: string, asker: UnderstandingAsker): Understood {
  const said = normalise(text);
  const possible: readonly Intent[] = [...forAll, ...asker.sides.flatMap((side) => intentsOf[side])];
  for (const locale of inOrder(asker.locale)) {
    for (const { intent, phrases } of lists[locale].commands) {
      if (!possible.includes(intent)) continue;
      for (const phrase of mostSpecificFirst(phrases)) {
        const slots = match(phrase, said, { locale, today: asker.today });
        if (slots) return { intent, slots, confidence: 1 };
      }
    }
  }
  const number = OFFER_NUMBER.exec(text)?.[0];
  if (number && said.length <= MOST_AROUND_A_NUMBER)
    return { intent: 'offer.list', slots: { offerNumber: number.toUpperCase() }, confidence: 0.6 };
  return { intent: 'none', slots: {}, confidence: 0 };
}

const OFFER_NUMBER = /\b[TPD]-\d{1,9}\b/i;
const MOST_AROUND_A_NUMBER = 60;

/** A word that steers the dialog, in any of the six languages. */
export function steeringIn(text: string, locale: Locale): Steering | null {
  const said = normalise(text);
  for (const each of inOrder(locale)) {
    const found = Object.entries(lists[each].steering).find(([, words]) => words.includes(said));
    // The keys of the list are the steering words.
    if (found) return found[0] as Steering;
  }
  return null;
}

/**
 * "who administers the {customer}" before "who administers {customer}": what a phrase spells out is not part of a name. And before
 * both, what has no place for a name: "what happened since last week" is about no customer called "since last week".
 */
const mostSpecificFirst = (phrases: readonly string[]): string[] =>
  [...phrases].sort((a, b) => names(a) - names(b) || spelledOut(b) - spelledOut(a));
const names = (phrase: string): number => (/\{(customer|partner|language)\}/.test(phrase) ? 1 : 0);
const spelledOut = (phrase: string): number => phrase.replace(SLOT, '').length;

const inOrder = (first: Locale): readonly Locale[] => [first, ...LOCALES.filter((locale) => locale !== first)];

const SLOT = /\{(customer|partner|number|period|language)\}/g;

/** A phrase is plain words with places: {customer} {partner} {number} {period} {language}. */
function match(phrase: string, said: string, context: { readonly locale: Locale; readonly today: string }): Slots | null {
  const found = patternOf(phrase, context.locale).exec(said);
  if (!found) return null;
  const { customer, partner, number, period, language } = found.groups ?? {};
  const dates = period === undefined ? undefined : periodOf(period, context.locale, context.today);
  if (period !== undefined && dates === undefined) return null;
  return {
    ...(customer !== undefined && { customer: customer.trim() }),
    ...(partner !== undefined && { partner: partner.trim() }),
    ...(number !== undefined && { offerNumber: number.toUpperCase() }),
    ...(dates !== undefined && { period: dates }),
    ...(language !== undefined && { language }),
  };
}

function patternOf(phrase: string, locale: Locale): RegExp {
  const marked = normalise(phrase.replace(SLOT, (_, slot: string) => `\u0001${slot}\u0002`));
  return new RegExp(`^${literally(marked).replace(/\u0001(\w+)\u0002/g, (_, slot: string) => place(slot, locale))}$`, 'u');
}

/** A period has a closed list of forms: without it, a name of two words before or after would lose one to the period. */
function place(slot: string, locale: Locale): string {
  if (slot === 'number') return '(?<number>[tpd]-\\d{1,9})';
  return slot === 'period' ? `(?<period>${periodForms(locale).map(literally).join('|')})` : `(?<${slot}>.{1,200}?)`;
}

const literally = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
