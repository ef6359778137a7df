import { draftSchema, type Draft } from '../../src/domain/draft.js';
import { startAccord, type RunningAccord } from '../support/accord.js';
import type { Expected } from '../support/conversation.js';

/** A short name that fits two subscriptions is asked about once; what the seller chose is remembered, said, and can be changed. */
let accord: RunningAccord;
beforeAll(async () => { accord = await startAccord(); });
afterAll(() => accord.close());

const NORA = 'Nora Fairbank';
const JUNE = 'June Castellan';
const SKU = {
  office: '6fd2c87f-b296-42f0-b197-1e91e994b900',
  microsoft: '05e9a617-0261-4cee-bb44-138d3ef5d965',
  microsoftE5: '06ebc4ee-1bb5-47dd-8120-11324bc54e06',
  officeE5: 'c7df2760-2c81-4ef7-b578-5b5392b571df',
};
const AS_LAST_TIME = 'compose.subscription.asLastTime';

async function says(who: string, text: string, ...expected: Expected[]): Promise<Draft> {
  await accord.talk.play([[who, text, ...expected]]);
  return draftSchema.parse((await accord.store.drafts.load(accord.talk.key(who)))?.draft);
}
const cancels = (who: string): Promise<void> => accord.talk.play([[who, 'cancel', 'dialog.cancelled']]);

it('asks once, also after a restart, and opens the review at once the next time, where it says so', async () => {
  const sentence = 'send Orchard Lane a trial of E3 for 20 people and ask for delegated administration';
  expect(await says(NORA, sentence, 'compose.subscription.which', { not: { verb: 'send-offer' } })).toMatchObject({ lines: [], headCount: 20, delegation: 365 });
  expect(await says(NORA, 'Microsoft 365 E3', 'review.title', { verb: 'send-offer' }, { not: AS_LAST_TIME })).toMatchObject({ lines: [{ skuId: SKU.microsoft }], headCount: 20, delegation: 365 });
  await cancels(NORA);
  await accord.restart();
  expect(await says(NORA, sentence, 'review.title', AS_LAST_TIME, { text: 'Microsoft 365 E3' }, { text: 'Office 365 E3' })).toMatchObject({ lines: [{ skuId: SKU.microsoft }] });
  // To write the other name is to choose it, from now on.
  expect(await says(NORA, 'Office 365 E3', 'review.title', { not: AS_LAST_TIME })).toMatchObject({ lines: [{ skuId: SKU.office }], headCount: 20 });
  await cancels(NORA);
  expect(await says(NORA, 'offer Orchard Lane 30 E3 without delegated administration', 'review.title', AS_LAST_TIME, { text: 'Microsoft 365 E3' })).toMatchObject({ lines: [{ skuId: SKU.office, licences: 30 }] });
  await cancels(NORA);
});

it('asks every seller, of the same partner too, and in other languages of the same name', async () => {
  await says(JUNE, 'send Orchard Lane a trial of E3', 'compose.subscription.which');
  await accord.talk.play([[JUNE, { press: 'compose-next', with: { subscription: SKU.microsoft } }, 'compose.delegation.ask']]);
  await cancels(JUNE);
  accord.talk.setLocale(JUNE, 'fr-FR');
  expect(await says(JUNE, 'envoie à Orchard Lane un essai du Plan E3')).toMatchObject({ kind: 'trial', customerId: 'orchard-lane' });
  await accord.talk.play([[JUNE, 'annuler']]);
  expect(await says(JUNE, 'envoie à Orchard Lane un essai d’E3')).toMatchObject({ lines: [{ skuId: SKU.microsoft }], recalled: [{ skuId: SKU.microsoft }] });
  accord.talk.setLocale(JUNE, 'en-US');
  await cancels(JUNE);
});

it('asks about two short names one after another, by name or place, and forgets neither count', async () => {
  const HARRIET = 'Harriet Loomis';
  const first = await says(HARRIET, 'offer Orchard Lane 20 E3 and 10 E5', 'compose.subscription.which', { text: 'Microsoft 365 E3' });
  expect(first).toMatchObject({ choosing: { skuIds: [SKU.office, SKU.microsoft], licences: 20 }, asking: 'lines' });
  const second = await says(HARRIET, 'the first one', 'compose.subscription.which', { text: 'Microsoft 365 E5' });
  expect(second).toMatchObject({ lines: [{ skuId: SKU.office, licences: 20 }], choosing: { licences: 10 }, asking: 'lines' });
  expect(await says(HARRIET, 'make it 12 licenses', 'compose.subscription.which')).toMatchObject({ choosing: { licences: 12 } });
  const lines = [{ skuId: SKU.office, licences: 20 }, { skuId: SKU.microsoftE5, licences: 12 }];
  expect(await says(HARRIET, 'Microsoft 365 E5', 'review.title')).toMatchObject({ lines, choosing: null });
  await cancels(HARRIET);
  expect(await says(HARRIET, 'offer Orchard Lane 20 E3 and 12 E5', 'review.title', AS_LAST_TIME)).toMatchObject({ lines });
  // Both, where both are meant.
  await says(HARRIET, 'Microsoft 365 E3');
  expect(await says(HARRIET, '5 Office 365 E3')).toMatchObject({ lines: [{ skuId: SKU.microsoft }, { skuId: SKU.microsoftE5 }, { skuId: SKU.office, licences: 5 }] });
  await cancels(HARRIET);
});

it('asks which of two subscriptions a trial is of, and takes that for no choice of a short name', async () => {
  const LUCIA = 'Lucía Fontanar';
  expect(await says(LUCIA, 'envía a Río Manso una prueba de E3 y E5', 'compose.subscription.which')).toMatchObject({ choosing: { oneName: false } });
  expect(await says(LUCIA, 'Office 365 E5', 'compose.delegation.ask')).toMatchObject({ lines: [{ skuId: SKU.officeE5 }], choosing: null });
  await cancels(LUCIA);
  expect(await says(LUCIA, 'envía a Río Manso una prueba de E5', 'compose.subscription.which')).toMatchObject({ lines: [] });
  await cancels(LUCIA);
});

it('asks again where what was chosen the last time is not possible', async () => {
  const RAMON = 'Ramón Iturbe';
  await says(RAMON, 'envía a Río Manso una prueba de E3', 'compose.subscription.which');
  await says(RAMON, 'Office 365 E3');
  await cancels(RAMON);
  // It is held there already.
  expect(await says(RAMON, 'envía a Nube Baja una prueba de E3', 'compose.subscription.which')).toMatchObject({ lines: [], choosing: { skuIds: [SKU.office, SKU.microsoft] } });
  await cancels(RAMON);
  expect(await says(RAMON, 'envía a Río Manso una prueba de E3')).toMatchObject({ lines: [{ skuId: SKU.office }] });
});
