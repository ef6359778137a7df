import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LOCALES, type Locale, type Side } from '../../../src/domain/people.js';
import type { CommandList } from '../../../src/understanding/commands/command-list.js';
import { chineseCommands } from '../../../src/understanding/commands/zh-CN.js';
import { englishCommands } from '../../../src/understanding/commands/en-US.js';
import { frenchCommands } from '../../../src/understanding/commands/fr-FR.js';
import { portugueseCommands } from '../../../src/understanding/commands/pt-BR.js';
import { russianCommands } from '../../../src/understanding/commands/ru-RU.js';
import { spanishCommands } from '../../../src/understanding/commands/es-ES.js';
import { examplesFor } from '../../../src/cards/suggestions.js';
import { createSpeaker } from '../../../src/i18n/speech.js';
import type { Intent } from '../../../src/domain/ask.js';
import { steeringIn, understand } from '../../../src/understanding/understand.js';

const lists: Readonly<Record<Locale, CommandList>> = {
  'en-US': englishCommands, 'pt-BR': portugueseCommands, 'es-ES': spanishCommands, 'fr-FR': frenchCommands, 'ru-RU': russianCommands, 'zh-CN': chineseCommands,
};
const TODAY = '2026-03-11';
const SIDES: readonly Side[] = ['partner', 'customer', 'support'];
const others = (locale: Locale): readonly Locale[] => LOCALES.filter((other) => other !== locale);

/** Who may want it (understanding, section 1). */
const sidesOf = (intent: Intent): readonly Side[] => {
  const found = {
    'trial.send': ['partner'], 'offer.send': ['partner'], 'offer.followup': ['partner'], 'offer.withdraw': ['partner'], 'offer.list': ['partner', 'support'],
    'admin.request': ['partner'], 'role.return': ['partner'], 'approval.list': ['customer'], 'partner.mine': ['customer'], 'partner.remove': ['customer'],
    'por.set': ['customer'], 'customer.partners': ['support'], 'stats.count': ['partner', 'support'],
  } as const satisfies Partial<Record<Intent, readonly Side[]>>;
  return intent in found ? found[intent as keyof typeof found] : SIDES; // what is not in the table is for all
};

const LAST_WEEK: Readonly<Record<Locale, string>> = {
  'en-US': 'since last week', 'pt-BR': 'desde a semana passada', 'es-ES': 'desde la semana pasada', 'fr-FR': 'depuis la semaine dernière', 'ru-RU': 'с прошлой недели', 'zh-CN': '上周以来',
};
const CUSTOMER: Readonly<Record<Locale, string>> = {
  'en-US': 'Maplewick Foods', 'pt-BR': 'Padaria Lua de Milho', 'es-ES': 'Talleres Río Manso', 'fr-FR': 'Maison Tournevire', 'ru-RU': 'Пекарня Снежный скворец', 'zh-CN': '竹影茶业',
};

const filled = (phrase: string, locale: Locale): string =>
  phrase.replace('{customer}', CUSTOMER[locale]).replace('{partner}', 'Quillbrook Advisers').replace('{number}', 'T-1042').replace('{period}', LAST_WEEK[locale]).replace('{language}', 'русский');

const phrases = LOCALES.flatMap((locale) =>
  lists[locale].commands.flatMap(({ intent, phrases: said }) => said.map((phrase) => ({ locale, intent, phrase }))));

describe('a phrase of the lists', () => {
  it.each(phrases)('$locale "$phrase" is understood as $intent by whom it is for, whatever their own language', ({ locale, intent, phrase }) => {
    for (const side of sidesOf(intent)) {
      for (const own of [locale, ...others(locale)]) {
        const understood = understand(`  ${filled(phrase, locale).toUpperCase()} !`, { sides: [side], locale: own, today: TODAY });
        expect(understood).toMatchObject({ intent, confidence: 1 });
      }
    }
  });

  it.each(phrases.filter(({ phrase }) => phrase.includes('{')))('$locale "$phrase" gives what is named in it', ({ locale, intent, phrase }) => {
    const [side = 'partner'] = sidesOf(intent);
    const { slots } = understand(filled(phrase, locale), { sides: [side], locale, today: TODAY });
    expect(slots).toEqual({
      ...(phrase.includes('{customer}') && { customer: CUSTOMER[locale].toLowerCase() }),
      ...(phrase.includes('{partner}') && { partner: 'quillbrook advisers' }),
      ...(phrase.includes('{number}') && { offerNumber: 'T-1042' }),
      ...(phrase.includes('{language}') && { language: 'русский' }),
      ...(phrase.includes('{period}') && { period: { from: '2026-03-02', to: TODAY } }),
    });
  });

  // An offer's number leads anybody to that offer, as they may see it.
  it.each(phrases.filter(({ intent, phrase }) => sidesOf(intent).length < SIDES.length && !phrase.includes('{number}')))('$locale "$phrase" is nothing that another side is offered', ({ locale, intent, phrase }) => {
    const strangers = SIDES.filter((other) => !sidesOf(intent).includes(other));
    expect(understand(filled(phrase, locale), { sides: strangers, locale, today: TODAY }).intent).not.toBe(intent);
  });

  it.each(LOCALES)('%s: the same words do not stand for two things that one side may want', (locale) => {
    const seen = new Map<string, Intent>();
    for (const { intent, phrases: said } of lists[locale].commands) {
      for (const phrase of said) {
        for (const side of sidesOf(intent)) {
          const before = seen.get(`${side} ${phrase}`);
          expect({ phrase, before: before ?? intent }).toEqual({ phrase, before: intent });
          seen.set(`${side} ${phrase}`, intent);
        }
      }
    }
  });
});

describe('a sentence that is in no list', () => {
  it.each(['', '   ', '🙂', '。', '...', 'lorem ipsum', '{customer}', 'T-', 'x'.repeat(10_000), 'new trial '.repeat(1_000)])('is not understood: %.20s', (text) => {
    expect(understand(text, { sides: SIDES, locale: 'en-US', today: TODAY })).toEqual({ intent: 'none', slots: {}, confidence: 0 });
  });

  it('leads to the offer whose number it holds, with less certainty', () => {
    expect(understand('did they get p-1043 by now', { sides: ['customer'], locale: 'fr-FR', today: TODAY })).toEqual({ intent: 'offer.list', slots: { offerNumber: 'P-1043' }, confidence: 0.6 });
  });

  it('is not about an offer when the number stands in a long text, or inside a word', () => {
    for (const text of [`${'we talked about many things '.repeat(3)} T-1042`, 'part-1042']) {
      expect(understand(text, { sides: SIDES, locale: 'en-US', today: TODAY }).intent).toBe('none');
    }
  });
});

describe('a word that steers', () => {
  it.each(LOCALES.flatMap((locale) => Object.entries(lists[locale].steering).flatMap(([steering, words]) => words.map((word) => ({ locale, steering, word })))))(
    '$locale "$word" is $steering in its own language', ({ locale, steering, word }) => {
      expect(steeringIn(` ${word.toUpperCase()}. `, locale)).toBe(steering);
    });

  it.each(LOCALES)('%s: back, cancel, help and start over are understood in every language of the client', (locale) => {
    for (const steering of ['back', 'cancel', 'help', 'start-over'] as const) {
      for (const word of lists[locale].steering[steering]) for (const own of LOCALES) expect([word, steeringIn(word, own)]).toEqual([word, steering]);
    }
  });

  it('is the own language first where two share a word', () => {
    expect(steeringIn('n', 'en-US')).toBe('no');
    expect(steeringIn('s', 'pt-BR')).toBe('yes');
    expect(steeringIn('back to the offer', 'en-US')).toBeNull();
  });
});

describe('an example that a card gives', () => {
  it.each(SIDES.flatMap((side) => LOCALES.flatMap((locale) => examplesFor(side, 9, createSpeaker()(locale, 'UTC')).map((text) => ({ side, locale, text })))))(
    '$locale "$text" is understood when the $side says it', ({ side, locale, text }) => {
      expect(understand(text, { sides: [side], locale, today: TODAY })).not.toMatchObject({ intent: 'none' });
    });
});

const MANIFEST_INTENTS: readonly Intent[] = [
  'trial.send', 'offer.send', 'admin.request', 'offer.list', 'approval.list', 'partner.mine', 'support.contact', 'language.set', 'help',
];

describe('a command of the Teams app', () => {
  const folder = path.resolve(__dirname, '../../../manifest');
  const titlesOf = (locale: Locale): readonly string[] => {
    if (locale === 'en-US') {
      const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as { bots: { commandLists: { commands: { title: string }[] }[] }[] }; // our own file
      return manifest.bots[0]?.commandLists[0]?.commands.map(({ title }) => title) ?? [];
    }
    const strings = JSON.parse(readFileSync(path.join(folder, `${locale}.json`), 'utf8')) as Record<string, string>; // our own file
    return MANIFEST_INTENTS.map((_, index) => strings[`bots[0].commandLists[0].commands[${index}].title`] ?? '');
  };

  const commands = LOCALES.flatMap((locale) => titlesOf(locale).map((title, index) => ({ locale, title, intent: MANIFEST_INTENTS[index] ?? 'none' })));

  it.each(commands)('$locale "$title" is understood as $intent', ({ locale, title, intent }) => {
    expect(title).not.toBe('');
    expect(sidesOf(intent).map((side) => understand(title, { sides: [side], locale, today: TODAY }).intent)).toEqual(sidesOf(intent).map(() => intent));
  });
});
