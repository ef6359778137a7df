import type { ComposeLineView, ComposeView } from '../domain/views/conversation-view.js';
import type { Speech } from '../i18n/speech.js';

/** The lines of an offer being composed: those that are there, and the place for the next one. */

/** Currencies a price can be named in: those of the six languages' markets and the usual ones beside them. */
const CURRENCIES = ['USD', 'EUR', 'GBP', 'BRL', 'MXN', 'CAD', 'CHF', 'AUD', 'CNY', 'RUB', 'KZT', 'JPY', 'INR'] as const;

export function composeLines(view: ComposeView, speech: Speech) {
  const sells = view.kind === 'purchase';
  const entry = sells ? saleEntry(view) : trialEntry(view, speech);
  return {
    sells,
    lines: sells ? view.lines.filter((line) => line.skuId !== entry.skuId).map((line) => lineRow(line, speech)) : [],
    entry: { ...entry, label: speech.say(view.mustChoose ? 'compose.subscription.which' : 'compose.subscription') },
    subscriptions: view.subscriptions.map(({ skuId, name }) => ({ title: name, value: skuId })),
    currencies: sells ? currencies(speech) : [],
  };
}

/** A line whose count is still missing is asked for in the place for the next one. */
function saleEntry({ lines, asking, mustChoose }: ComposeView) {
  const missing = lines.find((line) => line.licences === null);
  return { skuId: missing?.skuId, terms: undefined, open: mustChoose || missing !== undefined || lines.length === 0 || asking === 'lines' };
}

/** A trial holds one subscription, with a length and a count of its own (R6): there is nothing to add. */
function trialEntry({ lines, subscriptions }: ComposeView, speech: Speech) {
  const skuId = lines[0]?.skuId;
  const trial = subscriptions.find((subscription) => subscription.skuId === skuId)?.trial;
  return { skuId, terms: trial ? speech.say('compose.trial.terms', { ...trial }) : speech.say('compose.trial.usual'), open: true };
}

const lineRow = ({ skuId, name, licences, price }: ComposeLineView, speech: Speech) => ({
  skuId,
  name,
  detail: [
    licences === null ? speech.say('compose.licences.missing') : speech.say('common.licences', { count: licences }),
    ...(price ? [speech.price(price)] : []),
  ].join(' · '),
});

function currencies(speech: Speech) {
  const names = new Intl.DisplayNames(speech.locale, { type: 'currency' });
  return CURRENCIES.map((code) => ({ title: `${code} · ${names.of(code) ?? code}`, value: code }));
}
