import type { Locale } from '../../domain/people.js';
import { englishMarkers } from './en-US.js';
import { portugueseMarkers } from './pt-BR.js';
import { spanishMarkers } from './es-ES.js';
import { frenchMarkers } from './fr-FR.js';
import { russianMarkers } from './ru-RU.js';
import { chineseMarkers } from './zh-CN.js';
import type { Markers } from './marker-words.js';

/** Each file is for a speaker to read and extend. */
export const markers: Readonly<Record<Locale, Markers>> = {
  'en-US': englishMarkers,
  'pt-BR': portugueseMarkers,
  'es-ES': spanishMarkers,
  'fr-FR': frenchMarkers,
  'ru-RU': russianMarkers,
  'zh-CN': chineseMarkers,
};
