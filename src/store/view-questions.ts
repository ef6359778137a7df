/** Questions to the views as questions to an index: which one answers, and where several do, each for a part of the answer. */

import type { DealingFilter, OfferFilter, OfferOrder, OfferRow, OfferScope, RelationshipFilter } from '../application/ports/views.js';
import { OFFER_KINDS } from '../domain/events.js';
import type { RecordQuery } from './records.js';
import { statusSchema } from './view-rows.js';

export type Question = Pick<RecordQuery, 'index' | 'range'> & { readonly equals: Readonly<Record<string, string>> };

/** The parts of an answer share no record, and are put together in the order of `field`. */
export interface Asked {
  readonly questions: readonly [Question, ...Question[]];
  readonly field: string;
  readonly order: 'ascending' | 'descending';
}

const FIELDS = { sending: 'sentAt', settling: 'settledAt' } as const;
const INDEXES = { sending: 'Sending', settling: 'Settling' } as const;

export function offersAsked(filter: OfferFilter, { of = 'sending', order = 'descending', from, to }: OfferOrder): Asked {
  const field = FIELDS[of];
  // All time is a period too: no question is without a condition, and of two indexes that begin alike the ranged one is meant.
  const range = rangeOf(field, from ?? 0, to);
  if (filter.by === 'customer')
    return { questions: [{ index: 'byCustomer', equals: { customerId: filter.customerId }, ...range }], field, order };
  const scope: Readonly<Record<string, string>> = filter.by === 'partner' ? { partnerId: filter.partnerId } : {};
  const name = `${filter.by === 'partner' ? 'byPartner' : 'by'}${INDEXES[of]}`;
  const { statuses, kinds } = filter;
  if (!statuses && !kinds) {
    return { questions: [{ index: name, equals: scope, ...range }], field, order };
  }
  const pairs = (statuses ?? statusSchema.options).flatMap((status) => (kinds ?? OFFER_KINDS).map((kind) => ({ status, kind })));
  return {
    questions: oneOrMore(pairs.map((pair) => ({ index: `${name}StatusKind`, equals: { ...scope, ...pair }, ...range }))),
    field,
    order,
  };
}

const AWAITED: readonly NonNullable<OfferRow['awaiting']>[] = ['counter', 'request'];

export function awaitingAsked(scope: OfferScope): Asked {
  const common = { field: 'sentAt', order: 'ascending' } as const;
  if (scope.by === 'everybody') return { questions: [{ index: 'byAwaiting', equals: {} }], ...common };
  if (scope.by === 'customer') throw new TypeError('what one customer awaits is answered from its ledger');
  const { partnerId } = scope;
  return { questions: oneOrMore(AWAITED.map((awaiting) => ({ index: 'byPartnerAwaiting', equals: { partnerId, awaiting } }))), ...common };
}

/** Administrators by the end of their grants, the nearest first. */
export function relationshipsAsked(filter: RelationshipFilter): Asked {
  const field = 'administratorUntil';
  const order = 'ascending';
  if (filter.by === 'partner-of-record') {
    return { questions: [{ index: 'byPartnerOfRecord', equals: { partnerOfRecordId: filter.partnerId } }], field, order };
  }
  const range = rangeOf(field, filter.endingFrom, filter.endingBy);
  if (filter.by === 'ending') return { questions: [{ index: 'byAdministratorEnd', equals: {}, ...range }], field, order };
  if (filter.by === 'administrator') {
    return { questions: [{ index: 'byAdministrator', equals: { administratorId: filter.partnerId }, ...range }], field, order };
  }
  const questions = filter.pairings.map((pairing): Question => ({ index: 'byPairing', equals: { pairing }, ...range }));
  return { questions: oneOrMore(questions), field, order };
}

export function dealingsAsked({ partnerId, roles, from, to }: DealingFilter, order: Asked['order']): Asked {
  const questions = roles.map((role): Question => ({ index: 'byPartner', equals: { partnerId, role }, ...rangeOf('rank', from, to) }));
  return { questions: oneOrMore(questions), field: 'rank', order };
}

function rangeOf(field: string, from: number | undefined, to: number | undefined): Pick<Question, 'range'> {
  if (from === undefined && to === undefined) return {};
  return { range: { field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) } };
}

function oneOrMore(questions: readonly Question[]): Asked['questions'] {
  const [first, ...more] = questions;
  if (!first) throw new TypeError('a question names at least one of each');
  return [first, ...more];
}
