import type { Asker } from '../../application/asker.js';
import { collectEvidence, type Evidence } from '../../application/collect-evidence.js';
import { logAccess } from '../../application/log-access.js';
import { evidenceBehind } from '../../application/offer-evidence.js';
import type { EvidenceLink } from '../../application/ports/evidence-links.js';
import type { Ports } from '../../application/ports/ports.js';
import { makePack } from '../../evidence/make-pack.js';
import type { PackedRendering } from '../../evidence/pack-content.js';
import { pickLocale } from '../../i18n/pick-locale.js';
import type { Speaker } from '../../i18n/speech.js';
import { policyOf } from '../page.js';
import type { Route, WebRequest, WebResponse } from '../route.js';
import { evidencePage } from './evidence-page.js';
import { evidenceStyle } from './evidence-style.js';
import { gonePage } from './gone-page.js';

export interface EvidenceRouteDeps {
  readonly ports: Ports;
  readonly speaker: Speaker;
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/**
 * `GET /evidence/:token`: the pack a link leads to, made when it is asked for. Opening it changes nothing but the access log (T10), so
 * whoever fetches links ahead of people does no harm.
 */
export function evidenceRoute({ ports, speaker }: EvidenceRouteDeps): Route {
  const handle = async ({ params, headers }: WebRequest): Promise<WebResponse> => {
    const token = params['token'] ?? '';
    const found = TOKEN.test(token) ? await evidenceBehind(ports, token) : null;
    if (!found) return gone(speaker, headers['accept-language']);
    const { asker, customer, link } = found;
    const evidence = await collectEvidence(ports, asker, customer);
    const zip = packOf(ports, evidence, link, speaker);
    await logDownload(ports, asker, evidence);
    return {
      status: 200,
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${fileName(evidence)}"`,
        'cache-control': 'no-store',
      },
      body: zip,
    };
  };
  return { method: 'GET', path: '/evidence/:token', handle };
}

function packOf(ports: Ports, { view, entries, keys }: Evidence, { locale, timeZone }: EvidenceLink, speaker: Speaker): Uint8Array {
  const { customer, at, madeFor, cards } = view;
  return makePack(
    {
      about: { customerId: customer.customerId, at, for: madeFor, locale, timeZone },
      entries: entries.map(({ text, hash, keyId, signature }) => ({ text, hash, keyId, signature })),
      keys,
      renderings: cards.map(({ body, ...card }): PackedRendering => ({ ...card, kept: body !== null })),
      cards: new Map(cards.flatMap(({ hash, body }): [string, string][] => (body === null ? [] : [[hash, body]]))),
      page: evidencePage(view, speaker(locale, timeZone)),
    },
    ports.signer,
  );
}

/** R29, before it is given: also what a customer's own people download, so that the others see it. */
const logDownload = (ports: Ports, asker: Asker, { view: { customer, head } }: Evidence): Promise<void> =>
  logAccess(ports, asker, {
    question: 'evidence downloaded',
    intent: 'evidence.get',
    shown: `${customer.customerId} up to entry ${head.seq} ${head.hash}`,
    customerId: customer.customerId,
  });

/** Nothing of it needs quoting or escaping anywhere. */
const fileName = ({ view: { customer, at } }: Evidence): string =>
  `accord-evidence-${customer.customerId.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 60)}-${new Date(at).toISOString().slice(0, 10)}.zip`;

function gone(speaker: Speaker, accepted: WebRequest['headers'][string]): WebResponse {
  const wishes = typeof accepted === 'string' ? accepted.split(',').map((wish) => wish.split(';')[0]?.trim()) : [];
  return {
    status: 404,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${policyOf(evidenceStyle)}; frame-ancestors 'none'`,
      'cache-control': 'no-store',
      vary: 'accept-language',
    },
    body: gonePage(speaker(pickLocale(...wishes), 'UTC')),
  };
}
