import { organisationSchema } from '../../../src/domain/organisations.js';
import { personSchema } from '../../../src/domain/people.js';
import { peoplePlayed } from '../../../src/rehearsal/people-played.js';

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const partnerFacts = { partnerNumber: '1234' };
const customerFacts = { usageLocation: 'PT' };
const organisation = (n: number, name: string, facts: object) =>
  organisationSchema.parse({ organisationId: name.toLowerCase(), tenantId: id(n), name, domain: `${name.toLowerCase()}.example`, ...facts });
let people = 100;
const person = (tenant: number, name: string, roles: readonly string[], more: object = {}) =>
  personSchema.parse({ tenantId: id(tenant), objectId: id(++people), name, roles, ...more });

const organisations = [
  organisation(1, 'Both', { partner: partnerFacts, customer: customerFacts }),
  organisation(2, 'Fabrikam', { partner: partnerFacts }),
  organisation(3, 'Contoso', { customer: customerFacts, locale: 'fr-FR' }),
];
const operator = { tenantId: id(9), name: 'Operator' };
const played = (people: readonly ReturnType<typeof person>[]) => peoplePlayed({ people, organisations, operator });

describe('who can be played', () => {
  it('is everybody who is not gone, on every side they can take', () => {
    const found = played([
      person(2, 'Megan', ['partner-seller']),
      person(1, 'Owen', ['partner-admin', 'customer-admin']),
      person(9, 'Grady', ['support-agent']),
      person(3, 'Gone', ['customer-admin'], { gone: true }),
    ]);
    expect(found.map(({ name, side, role }) => [name, side, role])).toEqual([
      ['Megan', 'partner', 'partner-seller'],
      ['Grady', 'support', 'support-agent'],
      ['Owen', 'partner', 'partner-admin'],
      ['Owen', 'customer', 'customer-admin'],
    ]);
  });

  it('starts with those who can act for a company of one side', () => {
    const found = played([
      person(1, 'Owen', ['customer-admin']),
      person(3, 'Nobody', []),
      person(3, 'Viewer', ['customer-viewer']),
      person(3, 'Adele', ['customer-admin']),
    ]);
    expect(found.map(({ name }) => name)).toEqual(['Adele', 'Nobody', 'Viewer', 'Owen']);
  });

  it('takes language and time zone from the person, else from the company, else the usual', () => {
    const [own, company] = played([
      person(3, 'Adele', ['customer-admin'], { locale: 'ru-RU', timeZone: 'Europe/Paris' }),
      person(3, 'Alex', ['customer-admin']),
    ]);
    expect(own).toMatchObject({ locale: 'ru-RU', timeZone: 'Europe/Paris', organisation: 'Contoso', customerId: 'contoso' });
    expect(company).toMatchObject({ locale: 'fr-FR', timeZone: 'UTC' });
  });

  it('leaves out somebody of a company nobody knows', () => {
    expect(played([person(7, 'Stranger', [])])).toEqual([]);
  });
});
