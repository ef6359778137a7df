import { linesOf } from '../../cards/card-lines.js';
import { doerText } from '../../cards/evidence.js';
import { sayEntry } from '../../cards/say-entry.js';
import { personIdOf } from '../../domain/people.js';
import type { EvidenceCard, EvidenceItem, EvidenceView } from '../../domain/views/evidence-view.js';
import type { Speech } from '../../i18n/speech.js';
import { markup, type Html } from '../markup.js';

/** One entry, and one card as it was shown, on the page of evidence. */

/** In the reader's hours, with the name of the zone, and in UTC as the entries have it. */
export function times(instant: number, { dateTime, timeZone }: Speech): Html {
  const utc = new Date(instant).toISOString();
  const spoken = utc.replace('T', ' ').replace('Z', ' UTC');
  return markup`<time datetime="${utc}">${dateTime(instant)} (${timeZone})</time>
    <div class="small quiet">${spoken}</div>`;
}

export function entryBox({ seq, hash, told }: EvidenceItem, speech: Speech): Html {
  const number = markup`<p class="small quiet">${speech.say('evidencePage.entry', { seq })}</p>`;
  if (!told)
    return markup`<article class="box">
      ${number}
      <p>${speech.say('evidencePage.newer')}</p>
      <p class="mono">${hash}</p>
    </article> `;
  const { entry, by } = told;
  const { what, details } = sayEntry(entry.event, { side: 'customer' }, speech);
  const steps =
    details.length === 0
      ? undefined
      : markup`<ul>
          ${details.map((detail) => markup`<li>${detail}</li>`)}
        </ul>`;
  const id = entry.actor.kind === 'person' ? markup`<div class="mono">${personIdOf(entry.actor)}</div>` : undefined;
  return markup`<article class="box">
    ${number}
    <h3>${what}</h3>
    ${steps}
    <div>${times(entry.at, speech)}</div>
    <p>${doerText(by, speech)}${id}</p>
    <p class="mono">${speech.say('evidencePage.hash')} ${hash}</p>
  </article> `;
}

export function cardBox({ seq, part, hash, locale, readerId, at, body }: EvidenceCard, { people }: EvidenceView, speech: Speech): Html {
  const reader = people.find(({ personId }) => personId === readerId)?.name ?? readerId;
  const to = reader === null || at === null ? undefined : speech.say('evidencePage.card.toAt', { reader, at: speech.dateTime(at) });
  const erased = markup`<p>${speech.say('evidencePage.card.erased')}</p>`;
  return markup`<article class="box">
    <h3>${speech.say(`evidencePage.card.${part}`, { seq })}</h3>
    <p>${to}</p>
    <p class="mono">${speech.say('evidencePage.hash')} ${hash}</p>
    ${body === null ? erased : markup`<div class="shown" lang="${locale}">${cardLines(body)}</div>`}
  </article> `;
}

/** Every text that stood on it, also where it was folded away at first. */
function cardLines(body: string): Html[] {
  // A card of ours, as it was drawn.
  const card = JSON.parse(body) as Parameters<typeof linesOf>[0];
  return linesOf(card, { folded: true }).map(
    ({ kind, text }) => markup`<p${kind === 'heading' ? markup` class="heading"` : undefined}>${text}</p>
`,
  );
}
