import { roleName, spanLine } from '../../cards/role-span.js';
import { groupedKeyId } from '../../domain/signing.js';
import type { EvidenceView } from '../../domain/views/evidence-view.js';
import type { Speech } from '../../i18n/speech.js';
import { markup, type Html } from '../markup.js';
import { pageText } from '../page.js';
import { cardBox, entryBox, times } from './evidence-boxes.js';
import { evidenceStyle } from './evidence-style.js';

/** The page inside a pack, for people: what the entries and cards beside it say, in the words and hours of whoever asked. */
export function evidencePage(view: EvidenceView, speech: Speech): string {
  const { customer, courses, items, cards } = view;
  const title = speech.say('evidencePage.title', { customer: customer.name });
  const none = markup`<p>${speech.say('evidencePage.none')}</p>`;
  const noCards = markup`<p>${speech.say('evidencePage.noCards')}</p>`;
  const body = markup`<header>
      <h1>${title}</h1>
      <p class="lead">${speech.say('evidencePage.lead', { at: speech.dateTime(view.at) })}</p>
    </header>
    <main>
      ${facts(view, speech)}
      <section>
        <h2>${speech.say('evidencePage.roles')}</h2>
        ${courses.map((course) => roleBoxes(course, view, speech))}
      </section>
      <section>
        <h2>${speech.say('evidencePage.entries')}</h2>
        ${items.length === 0 ? none : items.map((item) => entryBox(item, speech))}
      </section>
      <section>
        <h2>${speech.say('evidencePage.cards')}</h2>
        ${cards.length === 0 ? noCards : cards.map((card) => cardBox(card, view, speech))}
      </section>
      ${people(view, speech)} ${howToCheck(view, speech)}
    </main>`;
  return pageText({ locale: speech.locale, title, style: evidenceStyle, body });
}

function facts({ customer, at, madeFor, people: known, head, keyId }: EvidenceView, speech: Speech): Html {
  const reader = known.find(({ personId }) => personId === madeFor)?.name ?? undefined;
  const last = head.seq === 0 ? speech.say('evidencePage.none') : speech.say('evidencePage.entry', { seq: head.seq });
  return markup`<dl class="box">
    <dt>${speech.say('evidencePage.customer')}</dt>
    <dd>
      ${customer.name}
      <div class="small quiet">${customer.domain} · ${customer.customerId}</div>
    </dd>
    <dt>${speech.say('evidencePage.made')}</dt>
    <dd>${times(at, speech)}</dd>
    <dt>${speech.say('evidencePage.for')}</dt>
    <dd>
      ${reader}
      <div class="mono">${madeFor}</div>
    </dd>
    <dt>${speech.say('evidencePage.head')}</dt>
    <dd>
      ${last}
      <div class="mono">${head.hash}</div>
    </dd>
    <dt>${speech.say('evidencePage.key')}</dt>
    <dd class="mono">${groupedKeyId(keyId)}</dd>
  </dl> `;
}

/** The latest span first: the one that was in force when the pack was made. */
function roleBoxes({ role, spans }: EvidenceView['courses'][number], { at }: EvidenceView, speech: Speech): Html {
  const heading = markup`<h3 class="role">${roleName(role, speech)}</h3>`;
  const none = markup`<p>${speech.say(`roleTimes.unrecorded.${role}`)}</p>`;
  const tag = markup`<span class="tag">${speech.say('evidencePage.today')}</span>`;
  const boxes = spans.map((span) => {
    const { name, term, imported, by, source } = spanLine(span, (instant) => speech.dateTime(instant), { asOf: at, speech });
    const lines = [term, imported, by].flatMap((line) => (line === undefined ? [] : [markup`<p>${line}</p>`]));
    return markup`<div class="box${span.to === null ? ' now' : ''}">
      ${span.to === null ? tag : undefined}
      <h3>${name}</h3>
      ${lines}
      <p class="small quiet">${source}</p>
    </div> `;
  });
  return markup`${heading} ${boxes.length === 0 ? none : boxes}`;
}

function people({ people: known }: EvidenceView, speech: Speech): Html {
  const rows = known.map(
    ({ personId, name }) =>
      markup`<tr>
        <td>${name ?? speech.say('evidencePage.people.unnamed')}</td>
        <td class="mono">${personId}</td>
      </tr> `,
  );
  return markup`<section>
    <h2>${speech.say('evidencePage.people')}</h2>
    <p class="quiet">${speech.say('evidencePage.people.note')}</p>
    <table>
      <thead>
        <tr>
          <th>${speech.say('evidencePage.person')}</th>
          <th>${speech.say('evidencePage.id')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section> `;
}

const howToCheck = ({ keyId }: EvidenceView, speech: Speech): Html =>
  markup`<section>
    <h2>${speech.say('evidencePage.check')}</h2>
    <p>${speech.say('evidencePage.check.how')}</p>
    <pre>npm run verify -- accord-evidence.zip --key ${keyId}</pre>
    <p>${speech.say('evidencePage.check.key')}</p>
    <p>${speech.say('evidencePage.proves')}</p>
    <p>${speech.say('evidencePage.provesNot')}</p>
  </section> `;
