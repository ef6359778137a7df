import { common } from './es-ES/common.js';
import { refusals } from './es-ES/refusals.js';
import { offer } from './es-ES/offer.js';
import { roles } from './es-ES/roles.js';
import { notices } from './es-ES/notices.js';
import { compose } from './es-ES/compose.js';
import { status } from './es-ES/status.js';
import { relationship } from './es-ES/relationship.js';
import { dialog } from './es-ES/dialog.js';
import { history } from './es-ES/history.js';
import { roleTimes } from './es-ES/role-times.js';
import { acts } from './es-ES/acts.js';
import { asked } from './es-ES/asked.js';
import { marketplace } from './es-ES/marketplace.js';
import { trust } from './es-ES/trust.js';
import { evidence } from './es-ES/evidence.js';
import { lists } from './es-ES/lists.js';
import { askingBack } from './es-ES/asking-back.js';
import { conversation } from './es-ES/conversation.js';

export const esES = {
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
