import { readFileSync } from 'node:fs';
import path from 'node:path';
import { examplesFor } from '../../../src/cards/suggestions.js';
import type { Intent } from '../../../src/domain/ask.js';
import { catalogueSchema } from '../../../src/domain/catalogue.js';
import { organisationSchema } from '../../../src/domain/organisations.js';
import { LOCALES, type Locale, type Side } from '../../../src/domain/people.js';
import { createSpeaker } from '../../../src/i18n/speech.js';
import { storyWords } from '../../../src/rehearsal/story/words.js';
import { SURE, type Understood } from '../../../src/understanding/create-understanding.js';
import { sidesFor } from '../../../src/understanding/sides.js';
import { steeringIn, steeringWords } from '../../../src/understanding/steering.js';
import type { CommandList } from '../../understanding/phrases/command-list.js';
import { chineseCommands } from '../../understanding/phrases/zh-CN.js';
import { englishCommands } from '../../understanding/phrases/en-US.js';
import { frenchCommands } from '../../understanding/phrases/fr-FR.js';
import { portugueseCommands } from '../../understanding/phrases/pt-BR.js';
import { russianCommands } from '../../understanding/phrases/ru-RU.js';
import { spanishCommands } from '../../understanding/phrases/es-ES.js';
import { understandingOf } from '../../support/understanding.js';

/** What Accord itself tells people to say, and the short forms of every request, are understood without asking back. */
const lists: Readonly<Record<Locale, CommandList>> = {
  'en-US': englishCommands, 'pt-BR': portugueseCommands, 'es-ES': spanishCommands, 'fr-FR': frenchCommands, 'ru-RU': russianCommands, 'zh-CN': chineseCommands,
};
const ROOT = path.resolve(__dirname, '../../..');
const directory = JSON.parse(readFileSync(path.join(ROOT, 'src/rehearsal/directory.json'), 'utf8')) as { organisations: unknown[]; catalogue: unknown }; // our own file
const organisations = directory.organisations.map((each) => organisationSchema.parse(each));
const understanding = understandingOf(organisations, catalogueSchema.parse(directory.catalogue));
const TODAY = '2026-03-11';
const SIDES: readonly Side[] = ['partner', 'customer', 'support'];

const understood = (text: string, side: Side, locale: Locale): Understood => understanding.understand(text, { sides: [side], locale, today: TODAY });

const LAST_WEEK: Readonly<Record<Locale, string>> = {
  'en-US': 'since last week', 'pt-BR': 'desde a semana passada', 'es-ES': 'desde la semana pasada', 'fr-FR': 'depuis la semaine dernière', 'ru-RU': 'с прошлой недели', 'zh-CN': '上周以来',
};
const CUSTOMER: Readonly<Record<Locale, string>> = {
  'en-US': 'Maplewick Foods', 'pt-BR': 'Padaria Lua de Milho', 'es-ES': 'Talleres Río Manso', 'fr-FR': 'Maison Tournevire', 'ru-RU': 'Пекарня Снежный скворец', 'zh-CN': '竹影茶业',
};

const filled = (phrase: string, locale: Locale): string =>
  phrase.replace('{customer}', CUSTOMER[locale]).replace('{partner}', 'Quillbrook Advisers').replace('{number}', 'T-1042').replace('{period}', LAST_WEEK[locale]).replace('{language}', 'русский');

const phrases = LOCALES.flatMap((locale) =>
  lists[locale].commands.flatMap(({ intent, phrases: said }) => said.flatMap((phrase) => sidesFor(intent).map((side) => ({ locale, intent, phrase, side })))));

describe('a short phrase', () => {
  it.each(phrases)('$locale "$phrase" is $intent when the $side says it, shouted or with spaces around it', ({ locale, intent, phrase, side }) => {
    const found = understood(`  ${filled(phrase, locale).toUpperCase()} !`, side, locale);
    expect({ intent: found.intent, sure: found.confidence >= SURE, others: found.alternatives }).toMatchObject({ intent, sure: true });
  });

  it.each(phrases.filter(({ phrase }) => phrase.includes('{')))('$locale "$phrase" gives what is named in it ($side)', ({ locale, phrase, side }) => {
    const { customer, partner, offerNumber, period, language } = understood(filled(phrase, locale), side, locale).slots;
    expect({ customer: customer !== undefined, partner: partner !== undefined, offerNumber, language, period }).toMatchObject({
      ...(phrase.includes('{customer}') && side !== 'customer' && { customer: true }),
      ...(phrase.includes('{partner}') && side !== 'partner' && { partner: true }),
      ...(phrase.includes('{number}') && { offerNumber: 'T-1042' }),
      ...(phrase.includes('{language}') && { language: 'ru-RU' }),
      ...(phrase.includes('{period}') && { period: { from: '2026-03-02', to: TODAY } }),
    });
  });
});

describe('a word that steers', () => {
  it.each(LOCALES.flatMap((locale) => Object.entries(steeringWords(locale)).flatMap(([steering, words]) => words.map((word) => ({ locale, steering, word })))))(
    '$locale "$word" is $steering in its own language', ({ locale, steering, word }) => {
      expect(steeringIn(` ${word.toUpperCase()}. `, locale)).toBe(steering);
    });

  it.each(LOCALES)('%s: back, cancel, help and start over are understood in every language of the client', (locale) => {
    for (const steering of ['back', 'cancel', 'help', 'start-over'] as const) {
      for (const word of steeringWords(locale)[steering]) for (const own of LOCALES) expect([word, steeringIn(word, own)]).toEqual([word, steering]);
    }
  });

  it('is the own language first where two share a word', () => {
    expect(steeringIn('n', 'en-US')).toBe('no');
    expect(steeringIn('s', 'pt-BR')).toBe('yes');
    expect(steeringIn('back to the offer', 'en-US')).toBeNull();
  });
});

describe('an example that a card gives', () => {
  it.each(SIDES.flatMap((side) => LOCALES.flatMap((locale) => examplesFor(side, 99, createSpeaker()(locale, 'UTC')).map((text) => ({ side, locale, text })))))(
    '$locale "$text" is understood when the $side says it', ({ side, locale, text }) => {
      const { intent, confidence, alternatives } = understood(text, side, locale);
      expect({ intent, confidence, alternatives, sure: confidence >= SURE }).toMatchObject({ sure: true, intent: expect.not.stringMatching(/^(none|help)$/) as unknown });
    });
});

describe('what people say in the story', () => {
  it.each(LOCALES.map((locale) => ({ locale, words: storyWords[locale] })))('$locale is understood', ({ locale, words }) => {
    const intents = { newTrial: 'partner', whoAdministers: 'support', whoIsPartnerOfRecord: 'support', whatHappened: 'support', endDelegation: 'customer', whatWaits: 'customer' } as const;
    const found = Object.entries(intents).map(([key, side]) => {
      const { intent, confidence } = understood(words[key as keyof typeof intents], side, locale);
      return [key, intent, confidence >= SURE];
    });
    expect(found).toEqual([
      ['newTrial', 'trial.send', true], ['whoAdministers', 'customer.partners', true], ['whoIsPartnerOfRecord', 'customer.partners', true],
      ['whatHappened', 'history.show', true], ['endDelegation', 'partner.remove', true], ['whatWaits', 'approval.list', true],
    ]);
  });
});

const MANIFEST_INTENTS: readonly Intent[] = [
  'trial.send', 'offer.send', 'admin.request', 'offer.list', 'approval.list', 'partner.mine', 'partner.find', 'support.contact', 'language.set', 'help',
];

describe('a command of the Teams app', () => {
  const folder = path.join(ROOT, 'manifest');
  const titlesOf = (locale: Locale): readonly string[] => {
    if (locale === 'en-US') {
      const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as { bots: { commandLists: { commands: { title: string }[] }[] }[] }; // our own file
      return manifest.bots[0]?.commandLists[0]?.commands.map(({ title }) => title) ?? [];
    }
    const strings = JSON.parse(readFileSync(path.join(folder, `${locale}.json`), 'utf8')) as Record<string, string>; // our own file
    return MANIFEST_INTENTS.map((_, index) => strings[`bots[0].commandLists[0].commands[${index}].title`] ?? '');
  };
  const commands = LOCALES.flatMap((locale) => titlesOf(locale).map((title, index) => ({ locale, title, intent: MANIFEST_INTENTS[index] ?? 'none' })));

  it('is there ten times in each language', () => {
    expect(LOCALES.map((locale) => titlesOf(locale).filter(Boolean).length)).toEqual(LOCALES.map(() => MANIFEST_INTENTS.length));
  });

  it.each(commands)('$locale "$title" is understood as $intent', ({ locale, title, intent }) => {
    expect(title).not.toBe('');
    const found = sidesFor(intent).map((side) => understood(title, side, locale)).filter(({ intent: each, confidence }) => each !== intent || confidence < SURE);
    expect(found.map(({ intent: each, confidence, alternatives }) => ({ each, confidence, alternatives }))).toEqual([]);
  });
});
