import type { LookAlike } from '../domain/look-alike.js';
import type { Held } from '../domain/partner-relations.js';
import type { OfferStatus } from '../domain/state.js';
import type { Sign } from '../domain/unusual.js';
import type { RequestView, SignIn, VerifiedView } from '../domain/views/trust-view.js';
import type { MessageKey } from '../i18n/catalogues.js';
import type { Speech } from '../i18n/speech.js';
import { bindLayout } from './bind.js';
import type { Card, DrawingTools } from './card.js';
import { partnerIdentity } from './partner-choices.js';
import { sourceText } from './role-term.js';
import type { Row } from './row.js';

/** "Is this request real? Who are they?": what the directory, the door and the customer's own ledger say, and what they cannot. */
export function drawVerified(view: VerifiedView, { speech, layouts, supportUrl }: DrawingTools): Card {
  const { partner, request, signs } = view;
  const unusual = [
    ...signs.map((sign) => signText(sign, speech)),
    ...(notEligible(view) ? [speech.say('verified.sign.not-eligible')] : []),
  ];
  const data = {
    partnerName: partner.name,
    identity: partnerIdentity(partner, speech),
    banners: bannersOf(view, speech),
    sections: [
      ...(request || unusual.length > 0
        ? [{ heading: speech.say('verified.unusual'), steps: unusual.length > 0 ? unusual : [speech.say('verified.nothingUnusual')] }]
        : []),
      ...(request
        ? [{ heading: speech.say('verified.request'), rows: requestRows(request, speech), source: sourceText(request.source, speech) }]
        : []),
      { heading: speech.say('verified.partner'), rows: partnerRows(view, speech) },
      {
        heading: speech.say('verified.past'),
        rows: pastRows(view, speech),
        source: view.knownSince ? speech.say('verified.firstEntry', { source: sourceText(view.knownSince, speech) }) : undefined,
      },
    ],
    offerId: request?.offerId,
    openTitle: request ? speech.say('offers.openNumber', { number: request.number }) : undefined,
    ...{ customerId: view.customerId, partnerId: partner.partnerId },
    ...{ mayEnd: view.may.endDelegation, mayEndAll: view.may.endPartner },
    supportUrl,
    time: speech.dateTime(view.asOf),
  };
  return bindLayout(layouts, 'verified', data, speech);
}

const BANNERS = {
  verified: { style: 'good', key: 'verified.signIn.verified' },
  rehearsal: { style: 'warning', key: 'verified.signIn.rehearsal' },
  'another-tenant': { style: 'attention', key: 'verified.signIn.another-tenant' },
  unknown: { style: 'attention', key: 'verified.signIn.unknown' },
} as const satisfies Readonly<Record<SignIn, { readonly style: string; readonly key: MessageKey }>>;

function bannersOf({ request, listed }: VerifiedView, speech: Speech) {
  const first = request ? BANNERS[request.signIn] : ({ style: 'attention', key: 'verified.noRequest' } as const);
  return [
    { style: first.style, text: speech.say(first.key) },
    ...(listed ? [] : [{ style: 'attention', text: speech.say('verified.left') }]),
  ];
}

/** R3: it asks for delegated administration, which it could not be granted today. */
const notEligible = ({ request, listed }: VerifiedView): boolean =>
  request?.status === 'sent' && request.delegationDays !== null && listed !== null && !listed.mayAskForDelegation;

function requestRows({ number, kind, status, sentAt, delegationDays }: RequestView, speech: Speech): Row[] {
  const asked = delegationDays === null ? speech.say('verified.delegation.notAsked') : speech.say('common.days', { count: delegationDays });
  return [
    {
      label: speech.say('verified.row.request'),
      value: `${number} · ${speech.say(`kind.${kind}`)}`,
      detail: speech.say(`status.${status}`),
    },
    { label: speech.say('verified.row.sent'), value: speech.dateTime(sentAt) },
    { label: speech.say('verified.row.delegation'), value: asked },
  ];
}

function partnerRows({ partner, listed }: VerifiedView, speech: Speech): Row[] {
  if (!listed) return [{ label: speech.say('verified.row.directory'), value: speech.say('verified.directory.no') }];
  const renamed = listed.partner.name !== partner.name || listed.partner.domain !== partner.domain;
  const programmes =
    listed.programmes.length > 0 ? speech.list(listed.programmes.map(programmeName)) : speech.say('verified.programmes.none');
  return [
    {
      label: speech.say('verified.row.directory'),
      value: renamed ? listed.partner.name : speech.say('verified.directory.yes'),
      detail: renamed ? partnerIdentity(listed.partner, speech) : undefined,
    },
    { label: speech.say('verified.row.tenant'), value: listed.tenantId },
    {
      label: speech.say('verified.row.programmes'),
      value: programmes,
      detail: listed.mayOffer ? undefined : speech.say('marketplace.mayNotOffer'),
    },
    {
      label: speech.say('verified.row.delegation'),
      value: speech.say(listed.mayAskForDelegation ? 'verified.delegation.may' : 'verified.delegation.mayNot'),
    },
  ];
}

/** Programmes are Microsoft's own names, which are not translated: "cloud-essentials" is Cloud Essentials. */
const programmeName = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

const COUNTED = ['sent', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const satisfies readonly OfferStatus[];

function pastRows({ knownSince, relations, asOf }: VerifiedView, speech: Speech): Row[] {
  const counts = COUNTED.filter((status) => relations.offers[status] > 0).map((status) =>
    speech.say('verified.count', { what: speech.say(`status.${status}`), count: relations.offers[status] }),
  );
  const known = knownSince ? speech.dateWithDistance(knownSince.at, asOf) : speech.say('verified.known.never');
  return [
    { label: speech.say('verified.row.known'), value: known },
    { label: speech.say('verified.row.administrator'), value: termsText(relations.administered, speech) },
    { label: speech.say('verified.row.ofRecord'), value: termsText(relations.ofRecord, speech) },
    { label: speech.say('verified.row.offers'), value: counts.length > 0 ? counts.join(' · ') : speech.say('verified.none') },
  ];
}

const MOST_TERMS = 4;

/** The latest ones. */
function termsText(held: readonly Held[], speech: Speech): string {
  if (held.length === 0) return speech.say('verified.none');
  const spoken = held.slice(-MOST_TERMS).map(({ from, to }) => {
    const values = { since: speech.date(from) };
    return to === null ? speech.say('relationship.since', values) : speech.say('verified.term', { ...values, until: speech.date(to) });
  });
  return spoken.join(' · ');
}

function signText(sign: Sign | LookAlike, speech: Speech): string {
  switch (sign.sign) {
    case 'first-contact':
      return speech.say('verified.sign.first-contact');
    case 'domain-changed':
      return speech.say('verified.sign.domain-changed', { domain: sign.domain, before: sign.before });
    case 'looks-like-partner':
      return speech.say('verified.sign.looks-like-partner', { partner: sign.name, domain: sign.domain });
    case 'tenant-changed':
    case 'mixed-alphabets':
    case 'looks-like-microsoft':
    case 'looks-like-customer':
      return speech.say(`verified.sign.${sign.sign}`);
    case 'asked-after-refusal':
      return speech.say('verified.sign.asked-after-refusal', { at: speech.date(sign.at) });
    case 'more-messages':
      return speech.say('verified.sign.more-messages', { count: sign.count, usual: sign.usual });
    case 'more-days':
      return speech.say('verified.sign.more-days', { days: sign.days, before: sign.before });
  }
}
