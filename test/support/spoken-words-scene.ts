import type { Intent } from '../../src/domain/ask.js';
import type { Locale } from '../../src/domain/people.js';
import { rehearsalDirectory, type RunningAccord } from './accord.js';
import { lastOf, offerArrives, type OfferMade } from './conversation-offers.js';

/** People of the rehearsal who speak one language: of a partner, of the customer it deals with, and a support agent. */
export interface Cast {
  readonly locale: Locale;
  readonly partner: { readonly id: string; readonly seller: string; readonly admin: string };
  readonly customer: { readonly id: string; readonly admin: string; readonly viewer: string; readonly partnerOfRecordId: string };
  readonly agent: string;
}

/** What of the rehearsal's people and offers an answer has to name. */
export interface Scene {
  readonly customerName: string;
  readonly partnerName: string;
  readonly partnerOfRecordName: string;
  readonly rivalName: string;
  /** Open, from the partner. */
  readonly trial: OfferMade;
  readonly purchase: OfferMade;
  /** Open, from another partner. */
  readonly rival: OfferMade;
}

const RIVAL = { seller: 'Harriet Loomis', partnerId: 'quillbrook' } as const;

const SKU = { e1: '18181a46-0d4e-45cd-891e-60aabd171b4e', e3: '6fd2c87f-b296-42f0-b197-1e91e994b900', standard: 'f245ecc8-75af-4f8e-b61f-27d8114de5f3' } as const;

/** The partner administers the customer, and three offers are open: two of its own and one of another partner. */
export async function sceneOf(accord: RunningAccord, cast: Cast): Promise<Scene> {
  const { organisations } = await rehearsalDirectory();
  const nameOf = (id: string): string => organisations.find(({ organisationId }) => organisationId === id)?.name ?? id;
  const sent = async (seller: string, intent: Intent, slots: object): Promise<OfferMade> => {
    const card = await accord.talk.does(seller, { sends: { verb: 'ask', intent, slots: { customerId: cast.customer.id, ...slots } } });
    // Whether delegated administration is asked for as well: whoever may ask for it has to say.
    if (!accord.talk.fits(seller, card, { verb: 'send-offer' })) await accord.talk.does(seller, { press: 'compose-next', with: { askDelegation: 'no' } });
    await accord.talk.play([[seller, { press: 'send-offer' }]]);
    return (await lastOf(accord, cast.customer.id, 'offer-sent')).offer;
  };
  const { seller } = cast.partner;
  const { admin } = cast.customer;
  await offerArrives(accord, admin, await sent(seller, 'offer.send', { products: [{ skuId: SKU.e3, licences: 20 }], role: 'administrator' }));
  await accord.talk.play([[admin, { press: 'decide', with: { offerAnswer: 'accept', delegationAnswer: 'grant' } }, 'offer.receipt']]);
  return {
    customerName: nameOf(cast.customer.id),
    partnerName: nameOf(cast.partner.id),
    rivalName: nameOf(RIVAL.partnerId),
    partnerOfRecordName: nameOf(cast.customer.partnerOfRecordId),
    trial: await sent(seller, 'trial.send', { products: [{ skuId: SKU.standard, licences: null }] }),
    purchase: await sent(seller, 'offer.send', { products: [{ skuId: SKU.e1, licences: 10 }] }),
    rival: await sent(RIVAL.seller, 'offer.send', { products: [{ skuId: SKU.e1, licences: 12 }] }),
  };
}
