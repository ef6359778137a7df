import { LISTING_CRITERIA } from '../../../src/domain/marketplace.js';
import type { MarketplaceView } from '../../../src/domain/views/marketplace-view.js';
import { actionsOf, drawIn, inputsOf, nodesOf, textsOf, type Node } from '../../support/drawn-cards.js';
import { HOSTILE_NAMES } from '../../support/hostile-names.js';
import { AS_OF } from '../../support/sample-events.js';

const view = (slots: MarketplaceView['asked']['ask']['slots'], changes: Partial<MarketplaceView> = {}): MarketplaceView => ({
  ...{ asked: { ask: { intent: 'partner.find', slots }, names: {} }, partners: [], total: 0, countedAll: true, shown: 0, more: 0, missing: [], obstacle: null, asOf: AS_OF },
  ...changes,
});
const drawn = (...args: Parameters<typeof view>) => drawIn('en-US', { card: 'partners', view: view(...args) });

/** Where a text stands: the kind of element and the member that holds it. */
const placesOf = (tree: unknown, text: string): string[] =>
  nodesOf(tree).flatMap((node: Node) => Object.entries(node).filter(([, value]) => typeof value === 'string' && value.includes(text)).map(([member]) => `${typeof node['type'] === 'string' ? node['type'] : 'data'}.${member}`));

it.each(HOSTILE_NAMES)('shows the place %j in texts without markup alone', (name) => {
  const location = `${name.slice(0, 50)} Quxham`;
  const missing = LISTING_CRITERIA.map((criterion) => ({ criterion, alone: 0, without: 0 }));
  const places = new Set(placesOf(drawn({ service: 'migration', location, language: 'fr-FR' }, { missing }), 'Quxham'));
  expect([...places].sort()).toEqual(['Input.Text.value', 'TextRun.text', 'data.location']);
});

it('takes one thing that was asked for away with one tap, and leaves the others', () => {
  const refined = actionsOf(drawn({ service: 'backup', location: 'Lyon' })).filter(({ data }) => (data as Node)?.['verb'] === 'refine').map(({ data }) => JSON.parse(JSON.stringify((data as Node)['slots'])) as unknown);
  expect(refined).toEqual([{ location: 'Lyon' }, { service: 'backup' }]);
});

it('is open for a search when nothing was asked for or found, and folded when something was', () => {
  const open = (slots: Parameters<typeof view>[0], total: number) => nodesOf(drawn(slots, { total })).find(({ id }) => id === 'searchPanel')?.['isVisible'];
  expect([open({}, 9), open({ service: 'backup' }, 0), open({ service: 'backup' }, 9)]).toEqual([true, true, false]);
});

it('keeps what was asked for in the fields, also a service of a listing’s own', () => {
  const [service, location, language] = inputsOf(drawn({ service: 'tea-ceremonies', location: 'Lyon', language: 'ru-RU' }));
  expect([service?.['value'], location?.['value'], language?.['value']]).toEqual(['tea-ceremonies', 'Lyon', 'ru-RU']);
  expect((service?.['choices'] as Node[]).map(({ value }) => value)).toContain('tea-ceremonies');
});

it('says which thing nobody has, and how many there are without it', () => {
  const texts = textsOf(drawn({ service: 'backup', location: 'Atlantis' }, { missing: [{ criterion: 'service', alone: 3, without: 0 }, { criterion: 'location', alone: 0, without: 3 }] }));
  expect(texts).toContain('No partner lists this place: Atlantis.');
  expect(texts).toContain('In any place: 3 partners.');
  expect(texts.some((text) => text.includes('No partner lists this service'))).toBe(false);
});
