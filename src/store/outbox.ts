import type { Outbox } from '../application/ports/outbox.js';
import { createCardPlaces } from './card-places.js';
import type { LeaseDeps } from './lease.js';
import { createNotices } from './notices.js';

export const createOutbox = (deps: Pick<LeaseDeps, 'records' | 'chance'>): Outbox => ({
  ...createNotices(deps),
  ...createCardPlaces(deps),
});
