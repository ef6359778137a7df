import type { Speech } from '../i18n/speech.js';

/** A word of ours that begins a line: "october 2026" of many languages is "October 2026" there. Never for names. */
export const capital = (text: string, { locale }: Speech): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
