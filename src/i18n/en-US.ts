import { common } from './en-US/common.js';
import { refusals } from './en-US/refusals.js';
import { offer } from './en-US/offer.js';
import { roles } from './en-US/roles.js';
import { notices } from './en-US/notices.js';
import { compose } from './en-US/compose.js';
import { status } from './en-US/status.js';
import { relationship } from './en-US/relationship.js';
import { dialog } from './en-US/dialog.js';
import { history } from './en-US/history.js';
import { roleTimes } from './en-US/role-times.js';
import { acts } from './en-US/acts.js';
import { asked } from './en-US/asked.js';
import { marketplace } from './en-US/marketplace.js';
import { trust } from './en-US/trust.js';
import { evidence } from './en-US/evidence.js';
import { lists } from './en-US/lists.js';
import { askingBack } from './en-US/asking-back.js';
import { conversation } from './en-US/conversation.js';

export const enUS = {
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
} as const;
