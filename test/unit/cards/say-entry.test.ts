import { sayEntry } from '../../../src/cards/say-entry.js';
import { LOCALES } from '../../../src/domain/people.js';
import { createSpeaker } from '../../../src/i18n/speech.js';
import { sampleEvents } from '../../support/sample-events.js';

const events = Object.entries(sampleEvents());
const asAlder = { side: 'partner', partnerId: 'alder' } as const;
const asCustomer = { side: 'customer' } as const;
const spoken = (event: (typeof events)[number][1], reader: typeof asAlder | typeof asCustomer, locale: (typeof LOCALES)[number] = 'en-US'): string => {
  const { what, details } = sayEntry(event, reader, createSpeaker()(locale, 'UTC'));
  return [what, ...details].join('\n');
};

describe.each(LOCALES)('in %s', (locale) => {
  it.each(events)('%s is said with every value in its place', (_, event) => {
    expect(spoken(event, asCustomer, locale)).not.toMatch(/[{}]|undefined|null/);
  });

  it.each(events)('%s names no rival to a partner (R15, R29)', (_, event) => {
    expect(spoken(event, asAlder, locale)).not.toContain('Birch');
  });
});

const eventNamed = (name: string) => {
  const found = events.find(([key]) => key === name);
  if (!found) throw new Error(`no sample event ${name}`);
  return found[1];
};

it('tells a customer who replaced whom', () => {
  const said = spoken(eventNamed('accepted, rival replaced'), asCustomer);
  expect(said).toContain('granted to Alder Cloud');
  expect(said).toContain('In place of Birch Consulting');
  expect(said).toContain('Before: Birch Consulting');
});

it('tells a partner that loses its roles by a rival’s offer of its own loss, without the offer’s number', () => {
  const said = spoken(eventNamed('rival wins'), asAlder);
  expect(said).toContain('Alder Cloud is no longer the delegated administrator');
  expect(said).toContain('Alder Cloud is no longer the partner of record');
  expect(said).not.toContain('P-2001');
});

it('tells a partner that another one was named on its own offer, and not which', () => {
  expect(spoken(eventNamed('trial accepted, rival named'), asAlder)).toContain('Partner of record: another partner');
});
