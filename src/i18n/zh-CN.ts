import { common } from './zh-CN/common.js';
import { refusals } from './zh-CN/refusals.js';
import { offer } from './zh-CN/offer.js';
import { roles } from './zh-CN/roles.js';
import { notices } from './zh-CN/notices.js';
import { compose } from './zh-CN/compose.js';
import { status } from './zh-CN/status.js';
import { relationship } from './zh-CN/relationship.js';
import { dialog } from './zh-CN/dialog.js';
import { history } from './zh-CN/history.js';
import { roleTimes } from './zh-CN/role-times.js';
import { acts } from './zh-CN/acts.js';
import { asked } from './zh-CN/asked.js';
import { marketplace } from './zh-CN/marketplace.js';
import { trust } from './zh-CN/trust.js';
import { evidence } from './zh-CN/evidence.js';
import { lists } from './zh-CN/lists.js';
import { askingBack } from './zh-CN/asking-back.js';
import { conversation } from './zh-CN/conversation.js';

export const zhCN = {
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
