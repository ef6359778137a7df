import type { EventOf, LedgerEvent, OfferRef } from '../domain/events.js';
import { assertNever } from '../domain/refusals.js';
import type { Speech } from '../i18n/speech.js';
import { sayDecision } from './say-decision.js';
import { mayName, theOffer, type HistoryReader, type SpokenEntry } from './spoken-entry.js';

/** Every event of the ledger in the reader's words. Its names come from outside: on a card they belong into TextRuns. */
export function sayEntry(event: LedgerEvent, reader: HistoryReader, speech: Speech): SpokenEntry {
  switch (event.type) {
    case 'relationship-recorded':
      return sayRecorded(event, reader, speech);
    case 'offer-sent':
      return {
        what: saySide('history.offer-sent', event.offer, speech),
        details: [...sayContent(event.content, speech), ...sayWhatCameBefore(event, speech)],
      };
    case 'offer-revised':
      return sayRevised(event, speech);
    case 'offer-countered':
      return {
        what: speech.say('history.offer-countered', { offer: theOffer(event.offer, speech) }),
        details: sayLines(event.lines, speech),
      };
    case 'offer-withdrawn':
      return { what: saySide('history.offer-withdrawn', event.offer, speech), details: [] };
    case 'offer-lapsed':
      return { what: speech.say('history.offer-lapsed', { offer: theOffer(event.offer, speech) }), details: [] };
    case 'offer-requested-again':
      return {
        what: speech.say('history.offer-requested-again', { offer: theOffer(event.offer, speech), partner: event.offer.partner.name }),
        details: [],
      };
    case 'decision-made':
      return sayDecision(event, reader, speech);
    case 'delegation-ended':
      return { what: speech.say(`history.delegation-ended.${event.how}`, { partner: event.partner.name }), details: [] };
    case 'partner-of-record-set':
      return sayPartnerOfRecord(event, reader, speech);
    case 'partner-ended':
      return sayPartnerEnded(event, speech);
    case 'trial-ended':
      return { what: speech.say('history.trial-ended', { number: event.offer.number, partner: event.offer.partner.name }), details: [] };
    default:
      return assertNever(event);
  }
}

const saySide = (key: 'history.offer-sent' | 'history.offer-withdrawn', offer: OfferRef, speech: Speech): string =>
  speech.say(key, { partner: offer.partner.name, offer: theOffer(offer, speech) });

function sayRevised({ offer, content, because }: EventOf<'offer-revised'>, speech: Speech): SpokenEntry {
  const agreed = because === 'counter-proposal' ? [speech.say('history.offer-revised.counter-proposal')] : [];
  return {
    what: speech.say('history.offer-revised', { partner: offer.partner.name, offer: theOffer(offer, speech), revision: offer.revision }),
    details: [...agreed, ...sayContent(content, speech)],
  };
}

const sayLines = (lines: readonly { readonly name: string; readonly licences: number }[], speech: Speech): string[] =>
  lines.map(({ name, licences }) => speech.say('history.line', { licences, subscription: name }));

const sayContent = ({ lines, delegationDays, validUntil }: EventOf<'offer-sent'>['content'], speech: Speech): string[] => [
  ...sayLines(lines, speech),
  ...(delegationDays === null ? [] : [speech.say('history.delegationAsked', { days: delegationDays })]),
  speech.say('history.validUntil', { until: speech.date(validUntil) }),
];

const sayWhatCameBefore = ({ basedOnTrial, answersRequest }: EventOf<'offer-sent'>, speech: Speech): string[] => [
  ...(basedOnTrial ? [speech.say('history.follows', { number: basedOnTrial.number })] : []),
  ...(answersRequest ? [speech.say('history.answersRequest', { number: answersRequest.number })] : []),
];

/** A role that is left out of the event was not recorded by it; null says that nobody held it. */
function sayRecorded(
  { administrator, partnerOfRecord }: EventOf<'relationship-recorded'>,
  reader: HistoryReader,
  speech: Speech,
): SpokenEntry {
  const details: string[] = [];
  if (administrator && mayName(reader, administrator.partner)) {
    details.push(
      speech.say('history.administratorUntil', { partner: administrator.partner.name, until: speech.date(administrator.until) }),
    );
  }
  if (partnerOfRecord && mayName(reader, partnerOfRecord))
    details.push(speech.say('history.partnerOfRecord', { partner: partnerOfRecord.name }));
  if (reader.side !== 'partner' && administrator === null) details.push(speech.say('history.noAdministrator'));
  if (reader.side !== 'partner' && partnerOfRecord === null) details.push(speech.say('history.noPartnerOfRecord'));
  return { what: speech.say('history.relationship-recorded'), details };
}

/** A partner reads it of itself alone. */
function sayPartnerEnded(event: EventOf<'partner-ended'>, speech: Speech): SpokenEntry {
  const values = { partner: event.partner.name };
  const numbers = (offers: readonly { readonly number: string }[]) => ({ numbers: speech.list(offers.map(({ number }) => number)) });
  return {
    what: speech.say('history.partner-ended', values),
    details: [
      ...(event.administration ? [speech.say('history.lostAdministration', values)] : []),
      ...(event.partnerOfRecord ? [speech.say('history.lostPartnerOfRecord', values)] : []),
      ...(event.offers.length > 0 ? [speech.say('history.partner-ended.declined', numbers(event.offers))] : []),
      ...(event.requests.length > 0 ? [speech.say('history.partner-ended.takenBack', numbers(event.requests))] : []),
    ],
  };
}

function sayPartnerOfRecord(
  { partner, former, how }: EventOf<'partner-of-record-set'>,
  reader: HistoryReader,
  speech: Speech,
): SpokenEntry {
  const before = former && mayName(reader, former) ? former : null;
  if (how === 'given-back' && before)
    return { what: speech.say('history.partner-of-record-set.given-back', { partner: before.name }), details: [] };
  if (partner && mayName(reader, partner)) {
    const details = before ? [speech.say('history.formerPartnerOfRecord', { partner: before.name })] : [];
    return { what: speech.say('history.partner-of-record-set.designated', { partner: partner.name }), details };
  }
  // Named was somebody the reader may not know of: only the end of its own role is said.
  if (reader.side === 'partner' && before)
    return { what: speech.say('history.lostPartnerOfRecord', { partner: before.name }), details: [] };
  const details = before ? [speech.say('history.formerPartnerOfRecord', { partner: before.name })] : [];
  return { what: speech.say('history.partner-of-record-set.nobody'), details };
}
