import type { Candidate, CompanyMention } from '../companies/company.js';
import type { Reading } from '../reading.js';
import type { SaidSlots } from './said-slots.js';

/** For what is asked about a customer alone: a company that is both is meant as one. */
export const onlyCustomer = ({ companies }: Reading): SaidSlots => asCustomer(ofType(companies, 'customer') ?? ofType(companies, 'both'));

/** Where a partner can be asked about as well, a company that is both is the partner, which more is asked about. */
export const customer = ({ companies }: Reading): SaidSlots => asCustomer(ofType(companies, 'customer'));

export function partner({ companies }: Reading): SaidSlots {
  const found = ofType(companies, 'partner') ?? ofType(companies, 'both');
  return found ? { partner: found } : {};
}

const asCustomer = (found: CompanyMention | undefined): SaidSlots => (found ? { customer: found } : {});

const ofType = (companies: readonly CompanyMention[], type: Candidate['type']): CompanyMention | undefined =>
  companies.find(({ candidates }) => candidates[0]?.type === type);
