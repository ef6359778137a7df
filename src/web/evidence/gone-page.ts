import type { Speech } from '../../i18n/speech.js';
import { markup } from '../markup.js';
import { pageText } from '../page.js';
import { evidenceStyle } from './evidence-style.js';

/** For a link that has ended, never existed, or is no longer its owner's: all alike (R29). */
export function gonePage(speech: Pick<Speech, 'say' | 'locale'>): string {
  const title = speech.say('evidenceLink.title');
  const body = markup`<main class="box">
    <h1>${title}</h1>
    <p>${speech.say('evidenceLink.text')}</p>
  </main>`;
  return pageText({ locale: speech.locale, title, style: evidenceStyle, body });
}
