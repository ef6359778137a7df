import type { OfferLine, Price } from '../domain/events.js';
import type { Speech } from '../i18n/speech.js';

/** The lines of an offer as the reader reads them: name, licence count, and below them the price or the length of the trial. */
export interface SpokenLine {
  readonly name: string;
  readonly licences: string;
  readonly detail: string | undefined;
}

export function spokenLines(
  offer: { readonly lines: readonly OfferLine[]; readonly trialDays: number | null },
  speech: Speech,
): SpokenLine[] {
  const trial = offer.trialDays === null ? undefined : speech.say('offer.trialLength', { count: offer.trialDays });
  return offer.lines.map((line) => ({
    name: line.name,
    licences: speech.say('common.licences', { count: line.licences }),
    detail: trial ?? (line.price ? speech.price(line.price) : speech.say('offer.noPrice')),
  }));
}

/** What all lines cost together, per month and per year; undefined where a line names no price, for then nobody knows. */
export function spokenTotal(lines: readonly OfferLine[], speech: Speech): string | undefined {
  const cents = new Map<string, bigint>();
  for (const { price, licences } of lines) {
    if (!price) return undefined;
    const kind = `${price.currency} ${price.term}`;
    cents.set(kind, (cents.get(kind) ?? 0n) + centsOf(price) * BigInt(licences));
  }
  const totals = [...cents].map(([kind, total]) => {
    const [currency = '', term] = kind.split(' ');
    const amount = speech.money(decimal(total), currency);
    return speech.say(term === 'monthly' ? 'offer.perMonth' : 'offer.perYear', { amount });
  });
  return totals.length > 0 ? speech.list(totals) : undefined;
}

/** Whole cents: binary fractions would not add up. */
function centsOf({ amount }: Price): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
}

/** Formatted as text, which Intl takes without rounding. */
function decimal(cents: bigint): Intl.StringNumericLiteral {
  const digits = cents.toString().padStart(3, '0');
  // Digits, a point, two digits: the type of numeric text cannot be inferred.
  return `${digits.slice(0, -2)}.${digits.slice(-2)}` as Intl.StringNumericLiteral;
}
