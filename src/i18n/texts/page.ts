import type { Locale } from '../../domain/people.js';
import { enUS, type PageTexts } from './page/en-us.js';
import { esES } from './page/es-es.js';
import { frFR } from './page/fr-fr.js';
import { ptBR } from './page/pt-br.js';
import { ruRU } from './page/ru-ru.js';
import { zhCN } from './page/zh-cn.js';

/** Everything a person reads on the rehearsal page, and what the page proposes to say. */
export const page = {
  'en-US': enUS,
  'pt-BR': ptBR,
  'es-ES': esES,
  'fr-FR': frFR,
  'ru-RU': ruRU,
  'zh-CN': zhCN,
} as const satisfies Record<Locale, PageTexts>;
