/** Days of a person's own calendar as instants, and back. */

/** The ISO dates of a time zone (IANA name): which one it is there at an instant (milliseconds). */
export function daysIn(timeZone: string): (instant: number) => string {
  const days = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (instant) => days.format(instant);
}

export const dayAt = (instant: number, timeZone: string): string => daysIn(timeZone)(instant);

/** The instant (milliseconds) at which an ISO date begins in a time zone. */
export function instantOfDay(day: string, timeZone: string): number {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const first = utc - offsetAt(utc, timeZone);
  // Once more, for a day on which the clocks change.
  return utc - offsetAt(first, timeZone);
}

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((each) => each.type === type)?.value);
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(instant / 1000) * 1000
  );
}

/** The zone if this platform knows it, else UTC. */
export function knownTimeZone(...candidates: readonly (string | undefined)[]): string {
  return candidates.find((zone) => zone !== undefined && isTimeZone(zone)) ?? 'UTC';
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
