import { checkAvailability } from '../../application/check-availability.js';
import type { Ask } from '../../domain/ask.js';
import { answering, type Answer, type Turn } from '../turn.js';

/** R31: "can I offer this on E3?", "is delegated administration available for Contoso?" */
export async function availability({ ports, asker }: Turn, ask: Ask): Promise<Answer> {
  const { customerId, products = [], services = [] } = ask.slots;
  const checked = await checkAvailability(ports, asker, { customerId, skuIds: products.map(({ skuId }) => skuId), services });
  return answering(checked, (view) => ({
    kind: 'card',
    drawing: { card: 'availability', view },
    ...(view.customer && { about: view.customer.customerId }),
    asked: { ask, listed: [] },
  }));
}
