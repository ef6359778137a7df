import { createHash } from 'node:crypto';
import { LOCALES } from '../../../src/domain/people.js';
import { cardsNamedBy } from '../../../src/domain/shown-cards.js';
import type { EvidenceView } from '../../../src/domain/views/evidence-view.js';
import { createSpeaker } from '../../../src/i18n/speech.js';
import { evidencePage } from '../../../src/web/evidence/evidence-page.js';
import { gonePage } from '../../../src/web/evidence/gone-page.js';
import { HOSTILE_NAMES } from '../../support/hostile-names.js';
import { aChainOf, READER } from '../../support/packs.js';
import { AS_OF, PLAIN, refOf, sampleEvents } from '../../support/sample-events.js';
import type { Names } from '../../support/sample-views-a.js';

const speaker = createSpeaker();

function aView(names: Names = PLAIN): EvidenceView {
  const chain = aChainOf(Object.values(sampleEvents(names)));
  const card = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: names.typed, weight: 'Bolder' }, { type: 'Input.Text', label: names.partner, value: names.person }], actions: [{ type: 'Action.Submit', title: names.rival }] };
  const by = { kind: 'person', name: names.person } as const;
  const span = { partner: refOf('alder', names.partner, '1'), from: AS_OF, to: null, until: null, imported: false, by, offerNumber: 'P-1043', source: { seq: 1, hash: '0'.repeat(64), at: AS_OF } };
  return {
    customer: { customerId: 'wren', name: names.customer, domain: 'wren.example' },
    madeFor: READER,
    at: AS_OF,
    head: { seq: chain.length, hash: chain.at(-1)?.hash ?? '' },
    keyId: '0a1b2c3d'.repeat(8),
    people: [{ personId: READER, name: names.person }, { personId: 'somebody/else', name: null }],
    courses: [{ role: 'administrator', spans: [span] }, { role: 'partner-of-record', spans: [] }],
    items: [...chain.map(({ entry, hash }) => ({ seq: entry.seq, hash, keyId: '', told: { entry, by } })), { seq: 99, hash: 'f'.repeat(64), keyId: '', told: null }],
    cards: chain.flatMap(({ entry }) => cardsNamedBy(entry.event).map((named, at) => ({ seq: entry.seq, ...named, readerId: READER, at: AS_OF, body: at % 2 ? null : JSON.stringify(card) }))),
  };
}

/** The page's tags, without what stands between them. */
const tagsOf = (page: string): string => (page.match(/<[^>]*>/g) ?? []).join('').replace(/(content|datetime)="[^"]*"/g, '');

describe.each(LOCALES)('the page of evidence in %s', (locale) => {
  const page = evidencePage(aView(), speaker(locale, 'Europe/Berlin'));

  it('lets in nothing but its own style, which its policy knows by its hash', () => {
    for (const each of [page, gonePage(speaker(locale, 'UTC'))]) {
      const style = /<style>([^]*)<\/style>/.exec(each)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      expect(each).toContain(`default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;`);
      expect(style).toContain('prefers-color-scheme: dark');
      expect(each).not.toMatch(/<script|<img|<link|<iframe|javascript:| on\w+=|https?:\/\/|@import|url\(/i);
    }
  });

  it('says everything in that language, with nothing left out', () => {
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).not.toMatch(/undefined|\bnull\b|NaN|\[object|\{\w+\}(?!\s*\})/);
    for (const text of ['Wren Bakery', READER, 'Europe/Berlin', '2026-03-03', 'UTC', 'f'.repeat(64)]) expect(page).toContain(text);
  });
});

it('takes whatever anybody is called for text (T13)', () => {
  const plain = tagsOf(evidencePage(aView(), speaker('en-US', 'UTC')));
  // The ledger holds no text that stores would change.
  const hostile = HOSTILE_NAMES.map((name) => name.toWellFormed().replaceAll('\0', ''));
  for (const [at, name] of hostile.entries()) {
    const next = (step: number): string => hostile[(at + step) % hostile.length] ?? name;
    const names: Names = { partner: name, rival: next(1), customer: next(2), person: next(3), typed: next(4) };
    expect([name, tagsOf(evidencePage(aView(names), speaker('en-US', 'UTC')))]).toEqual([name, plain]);
  }
});
