import { common } from './pt-BR/common.js';
import { refusals } from './pt-BR/refusals.js';
import { offer } from './pt-BR/offer.js';
import { roles } from './pt-BR/roles.js';
import { notices } from './pt-BR/notices.js';
import { compose } from './pt-BR/compose.js';
import { status } from './pt-BR/status.js';
import { relationship } from './pt-BR/relationship.js';
import { dialog } from './pt-BR/dialog.js';
import { history } from './pt-BR/history.js';
import { roleTimes } from './pt-BR/role-times.js';
import { acts } from './pt-BR/acts.js';
import { asked } from './pt-BR/asked.js';
import { marketplace } from './pt-BR/marketplace.js';
import { trust } from './pt-BR/trust.js';
import { evidence } from './pt-BR/evidence.js';
import { lists } from './pt-BR/lists.js';
import { askingBack } from './pt-BR/asking-back.js';
import { conversation } from './pt-BR/conversation.js';

export const ptBR = {
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
