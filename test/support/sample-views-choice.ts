import type { Drawing } from '../../src/cards/draw.js';
import type { Names } from './sample-views-a.js';
import { PLAIN } from './sample-events.js';

/** Asking back: several readings, several companies. Names can be hostile ones. */
export const sampleViewsChoice = ({ partner, rival, customer }: Names = PLAIN): Readonly<Record<string, Drawing>> => ({
  'choice: readings': {
    card: 'choice',
    view: {
      question: 'did-you-mean',
      choices: [
        { ask: { intent: 'trial.send', slots: { customerId: 'wren' } }, names: [customer, 'Office 365 E3 × 20'] },
        { ask: { intent: 'offer.list', slots: { status: 'declined', period: { from: '2026-10-01', to: '2026-10-31' } } }, names: [] },
        { ask: { intent: 'request.verify', slots: { partnerId: 'alder' } }, names: [partner] },
      ],
      again: false,
      operatorName: 'Harborlight Support',
    },
  },
  'choice: companies': {
    card: 'choice',
    view: {
      question: 'which-company',
      choices: [
        { ask: { intent: 'history.show', slots: { partnerId: 'alder' } }, names: [partner, 'alder.example'] },
        { ask: { intent: 'history.show', slots: { partnerId: 'birch' } }, names: [rival, 'birch.example'] },
      ],
      again: true,
      operatorName: null,
    },
  },
});
