import type { ComposeField } from '../../domain/draft.js';
import type { RefusalCode } from '../../domain/refusals.js';

const FIELDS: Readonly<Partial<Record<RefusalCode, ComposeField>>> = {
  'services-not-authorised': 'lines',
  'subscription-unknown': 'lines',
  'trial-not-offered': 'lines',
  'trial-one-subscription': 'lines',
  'trial-had-already': 'lines',
  'subscription-held-already': 'lines',
  'lines-missing': 'lines',
  'licences-out-of-range': 'lines',
  'count-of-which-line': 'lines',
  'price-not-understood': 'lines',
  'subscription-twice': 'lines',
  'delegation-not-certified': 'delegation',
  'delegation-not-in-programme': 'delegation',
  'delegation-already-asked': 'delegation',
  'delegation-quiet-until': 'delegation',
  'delegation-days-out-of-range': 'delegation',
  'valid-days-out-of-range': 'validity',
};

/** What has to be answered otherwise for a refusal to go away; null where it is the customer's, or nothing of the draft's. */
export const problemField = (code: RefusalCode): ComposeField | null => FIELDS[code] ?? null;
