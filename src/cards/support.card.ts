import type { SupportView } from '../domain/views/marketplace-view.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';

/** R17: the way to Microsoft support; for a customer of 21Vianet its own support stands first (R4). */
export const drawSupport = ({ operatedBy21Vianet }: SupportView, { speech, layouts, supportUrl }: DrawingTools): Card =>
  bindLayout(layouts, 'support', { by21Vianet: operatedBy21Vianet, supportUrl }, speech);
