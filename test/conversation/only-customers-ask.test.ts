import { startAccord, type RunningAccord } from '../support/accord.js';
import type { Expected } from '../support/conversation.js';

/** R32: whether a request is real is the customer's question. A seller who asks it is told so, and nothing of anybody's requests. */
let accord: RunningAccord;
beforeAll(async () => {
  accord = await startAccord();
});
afterAll(() => accord.close());

const TOLD: readonly Expected[] = ['dialog.onlyCustomersCheck', { not: { verb: 'send-offer' } }, { not: { verb: 'compose-next' } }, { not: 'askingBack.did-you-mean' }];

it.each([
  ['Nora Fairbank', 'is the request from X real?'],
  ['Nora Fairbank', 'is this request real?'],
  ['Beatriz Amaral', 'a solicitação da X é verdadeira?'],
  ['Beatriz Amaral', 'esse pedido da X é real?'],
  ['Lucía Fontanar', '¿la solicitud de X es real?'],
  ['Lucía Fontanar', '¿Es auténtica esta solicitud?'],
  ['Élodie Vaucresse', 'la demande de X est-elle authentique ?'],
  ['Élodie Vaucresse', 'est-ce que cette demande de X est vraie ?'],
  ['Дарья Лесникова', 'запрос от X настоящий?'],
  ['Дарья Лесникова', 'Настоящий ли запрос от X?'],
  ['林悦', 'X的请求是真的吗？'],
  ['林悦', '这个请求是真的吗'],
])('tells %s, who asks "%s", that only the customer can', async (who, template) => {
  // Of a partner that is there, of a customer of nobody's business, and of nobody.
  for (const name of ['Quillbrook', 'Cafetal Nube Baja', 'Zorblatt']) await accord.talk.play([[who, template.replace('X', name), ...TOLD]]);
});

it.each([
  ['Nora Fairbank', 'ask Maplewick Foods for delegated administration', { verb: 'send-offer' }],
  ['Nora Fairbank', 'which of our offers are still open?', 'offers.title.sent'],
  ['Alice Renwick', 'is the request from Quillbrook real?', 'verified.kind'],
] as const)('lets %s ask as before: "%s"', async (who, text, expected) => {
  await accord.talk.play([[who, text, expected, { not: 'dialog.onlyCustomersCheck' }]]);
});
