import type { Locale } from '../domain/people.js';
import { enUS } from './en-US.js';
import { ptBR } from './pt-BR.js';
import { esES } from './es-ES.js';
import { frFR } from './fr-FR.js';
import { ruRU } from './ru-RU.js';
import { zhCN } from './zh-CN.js';

/** English is the source; its keys are the type, so a missing translation does not compile. */
export type MessageKey = keyof typeof enUS;
export type Catalogue = Readonly<Record<MessageKey, string>>;

export const catalogues = {
  'en-US': enUS,
  'pt-BR': ptBR,
  'es-ES': esES,
  'fr-FR': frFR,
  'ru-RU': ruRU,
  'zh-CN': zhCN,
} satisfies Readonly<Record<Locale, Catalogue>>;
