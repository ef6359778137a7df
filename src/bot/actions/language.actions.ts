import { chooseLanguage as choose } from '../../application/choose-language.js';
import type { Payload } from '../../cards/verbs.js';
import type { Answer, Turn } from '../turn.js';

/** From here on everything comes in that language; the card says so in it. */
export async function chooseLanguage({ ports, asker }: Turn, { locale }: Payload<'choose-language'>): Promise<Answer> {
  await choose(ports, asker, locale);
  return { kind: 'card', drawing: { card: 'language', view: { chosen: locale } }, speakIn: locale };
}
