import { common } from './ru-RU/common.js';
import { refusals } from './ru-RU/refusals.js';
import { offer } from './ru-RU/offer.js';
import { roles } from './ru-RU/roles.js';
import { notices } from './ru-RU/notices.js';
import { compose } from './ru-RU/compose.js';
import { status } from './ru-RU/status.js';
import { relationship } from './ru-RU/relationship.js';
import { dialog } from './ru-RU/dialog.js';
import { history } from './ru-RU/history.js';
import { roleTimes } from './ru-RU/role-times.js';
import { acts } from './ru-RU/acts.js';
import { asked } from './ru-RU/asked.js';
import { marketplace } from './ru-RU/marketplace.js';
import { trust } from './ru-RU/trust.js';
import { evidence } from './ru-RU/evidence.js';
import { lists } from './ru-RU/lists.js';
import { askingBack } from './ru-RU/asking-back.js';
import { conversation } from './ru-RU/conversation.js';

export const ruRU = {
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
