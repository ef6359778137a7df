import { common } from './fr-FR/common.js';
import { refusals } from './fr-FR/refusals.js';
import { offer } from './fr-FR/offer.js';
import { roles } from './fr-FR/roles.js';
import { notices } from './fr-FR/notices.js';
import { compose } from './fr-FR/compose.js';
import { status } from './fr-FR/status.js';
import { relationship } from './fr-FR/relationship.js';
import { dialog } from './fr-FR/dialog.js';
import { history } from './fr-FR/history.js';
import { roleTimes } from './fr-FR/role-times.js';
import { acts } from './fr-FR/acts.js';
import { asked } from './fr-FR/asked.js';
import { marketplace } from './fr-FR/marketplace.js';
import { trust } from './fr-FR/trust.js';
import { evidence } from './fr-FR/evidence.js';
import { lists } from './fr-FR/lists.js';
import { askingBack } from './fr-FR/asking-back.js';
import { conversation } from './fr-FR/conversation.js';

export const frFR = {
  ...common,
  ...refusals,
  ...offer,
  ...roles,
  ...notices,
  ...compose,
  ...status,
  ...relationship,
  ...history,
  ...roleTimes,
  ...acts,
  ...asked,
  ...marketplace,
  ...trust,
  ...evidence,
  ...lists,
  ...askingBack,
  ...conversation,
  ...dialog,
};
