import { delegationSaid } from '../delegation-said.js';
import type { CountedProduct } from '../quantities.js';
import type { Reading } from '../reading.js';
import { overlaps, type Span } from '../said.js';
import type { SaidSlots } from './said-slots.js';

export const products = ({ products: found }: Reading): SaidSlots => (found.length > 0 ? { products: found } : {});

/**
 * What an offer is to hold: subscriptions, or services that one is to be found for. In "Exchange and Teams" both are services, though
 * Exchange is a short name of a subscription as well.
 */
export function wanted(reading: Reading): SaidSlots {
  const workloads = reading.listed.filter(({ kind: each }) => each === 'workload');
  const isWorkload = ({ mention }: CountedProduct): boolean =>
    workloads.some(({ start, end }) => start === mention.start && end === mention.end);
  const isFree = ({ start, end }: Span): boolean => !reading.products.some(({ mention }) => overlaps(mention, { start, end }));
  if (!workloads.some(isFree) || !reading.products.every(isWorkload)) return products(reading);
  const [count] = reading.numbers;
  return { workloads: [...new Set(workloads.map(({ key }) => key))], ...(count && { count: count.value }) };
}

/** "And ask for delegated administration". */
export const roleAlong = (reading: Reading): SaidSlots => (delegationSaid(reading) === 'with' ? { role: 'administrator' } : {});
