import type { Locale } from '../../../src/domain/people.js';
import type { Tongue } from './stock.js';

/** Sentences around a name, at X. */
export const FRAMES = {
  en: [
    'Send X a trial of E3',
    'withdraw our last offer to X, please',
    'who administers X?',
    'what happened with X since March',
    'is X still a customer',
  ],
  pt: [
    'envie uma avaliação para a X',
    'quem administra a X?',
    'retire a oferta da X',
    'o que aconteceu com a X desde março',
    'clientes da X',
  ],
  es: ['envía una prueba a X', '¿quién administra X?', 'retira la oferta de X', 'qué ha pasado con X desde marzo', 'los clientes de X'],
  fr: [
    'envoie un essai à X',
    'qui administre X ?',
    "retire l'offre envoyée à X",
    "que s'est-il passé avec X depuis mars",
    'les clients de X',
  ],
  ru: ['покажи пробные версии X', 'кто администрирует X?', 'отправь предложение X', 'история X с марта', 'запроси доступ у X'],
  zh: ['给X发试用邀请', 'X的管理员是谁', '撤回给X的报价', '查看X三月以来的历史', '请把报价发给X'],
} as const satisfies Record<Tongue, readonly string[]>;

export const LOCALE_OF = { en: 'en-US', pt: 'pt-BR', es: 'es-ES', fr: 'fr-FR', ru: 'ru-RU', zh: 'zh-CN' } as const satisfies Record<
  Tongue,
  Locale
>;
