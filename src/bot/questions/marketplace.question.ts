import { findPartners } from '../../application/find-partners.js';
import type { Payload } from '../../cards/verbs.js';
import type { AskSlots } from '../../domain/ask.js';
import { localeSchema } from '../../domain/people.js';
import { cleanText } from '../../domain/text.js';
import { answering, type Answer, type Turn } from '../turn.js';

/** R30: "find a partner": by service, place and language, or all that are listed. */
export async function marketplace({ ports, asker }: Turn, { service, location, language }: AskSlots, shown: number): Promise<Answer> {
  const criteria = { ...(service && { service }), ...(location && { location }), ...(language && { language }) };
  return answering(await findPartners(ports, asker, criteria, shown), (view) => ({
    kind: 'card',
    drawing: { card: 'partners', view },
    asked: { ask: view.asked.ask, listed: view.partners.map(({ partner }) => ({ kind: 'partner', id: partner.partnerId })) },
  }));
}

const LONGEST = 60;

/** As typed into the card: an empty field asks for nothing. */
export function searchMarketplace(turn: Turn, { service, location, language }: Payload<'search-marketplace'>): Promise<Answer> {
  const spoken = localeSchema.safeParse(language);
  const asked = { service: cleanText(service ?? '', LONGEST), location: cleanText(location ?? '', LONGEST) };
  return marketplace(turn, { ...asked, ...(spoken.success && { language: spoken.data }) }, 0);
}
