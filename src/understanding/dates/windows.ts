import { unitDays, type Unit } from './calendar.js';
import { at, found, is, longest, skip, type Reading, type Rule } from './reading.js';
import { nthAt } from './portions.js';
import { amountAt, MOST_UNITS, moved, type Amount } from './relative.js';
import type { Found } from './parts.js';

const window = (reading: Reading, amount: Pick<Amount, 'steps'>, sign: 1 | -1, next: number): Found => {
  const other = moved(reading.today, amount, sign);
  return found({ unit: 'day', days: sign > 0 ? { from: reading.today, to: other } : { from: other, to: reading.today } }, next);
};

const pointed = (reading: Reading, amount: Pick<Amount, 'steps'>, sign: 1 | -1, next: number): Found => {
  const day = moved(reading.today, amount, sign);
  return found({ unit: 'day', days: { from: day, to: day } }, next);
};

const one = (unit: Unit, times = 1): Pick<Amount, 'steps'> => ({ steps: [{ count: times, unit }] });

/** Which way "last" and "next" lead from today; other words lead nowhere. */
function wayAt(reading: Reading, index: number): 1 | -1 | undefined {
  const { rel, relAfter, roll, unit } = at(reading, index);
  if (unit !== undefined) return undefined;
  if (roll !== undefined) return roll;
  const away = rel ?? relAfter;
  return away === 1 || away === -1 ? away : undefined;
}

/** "Last 3 weeks", "past week": the way first. */
const wayFirst: Rule = (reading, index) => {
  const way = wayAt(reading, index);
  if (way === undefined) return undefined;
  const next = skip(reading, index + 1);
  const amount = amountAt(reading, next);
  if (amount) return window(reading, amount, way, amount.next);
  const { unit, times, edge } = at(reading, next);
  if (unit === undefined || edge !== undefined || at(reading, index).roll === undefined) return undefined;
  // "За последний квартал" is a quarter of the calendar.
  if (unit === 'quarter' || unit === 'half' || unit === 'weekend')
    return found({ unit, days: unitDays(unit, reading.today, way) }, next + 1);
  return window(reading, one(unit, times), way, next + 1);
};

/** "3 prochains mois" are months to come; "3 prochain mois", as "23 next month", is a day. */
const isPlural = ({ tokens, words }: Reading, index: number): boolean =>
  words.pluralEndings.some((ending) => tokens[index]?.text.endsWith(ending));

/** "3 dernières semaines", "dos últimos meses": the number first, then the way. */
const numberFirst: Rule = (reading, index) => {
  const { num } = at(reading, index);
  if (num === undefined) return undefined;
  const way = wayAt(reading, index + 1);
  const next = skip(reading, index + 2);
  const { unit, times = 1 } = at(reading, next);
  return way && unit && num <= MOST_UNITS && isPlural(reading, index + 1)
    ? window(reading, one(unit, num * times), way, next + 1)
    : undefined;
};

/** "3 semanas pasadas", "two days ago", 30天内: the amount first. */
const amountFirst: Rule = (reading, index) => {
  const amount = amountAt(reading, index) ?? loneUnitAt(reading, index);
  if (!amount) return undefined;
  const next = skip(reading, amount.next);
  if (is(reading, next, 'ago')) return pointed(reading, amount, -1, next + 1);
  if (is(reading, next, 'withinAfter')) return window(reading, amount, 1, next + 1);
  if (is(reading, next, 'later')) return pointed(reading, amount, 1, next + 1);
  const way = wayAt(reading, next);
  return way && at(reading, next + 1).unit === undefined && at(reading, index).num !== undefined
    ? window(reading, amount, way, next + 1)
    : undefined;
};

/** "Неделю назад": a unit alone is one of it. */
const loneUnitAt = (reading: Reading, index: number): Amount | undefined =>
  is(reading, index + 1, 'ago') ? unitAlone(reading, index) : undefined;

const afterWithin: readonly Rule[] = [wayFirst, numberFirst, amountFirst];

/** "Within 30 days", "il y a 3 jours", "через неделю", "за месяц": a word before the amount says which way. */
const saidFirst: Rule = (reading, index) => {
  const { roles } = at(reading, index);
  const within = roles.has('within');
  if (!within && !roles.has('agoBefore') && !roles.has('upTo') && !roles.has('over')) return undefined;
  const next = skip(reading, index + 1);
  const inner = within ? longest(reading, next, afterWithin) : undefined;
  const amount = amountAt(reading, next) ?? (roles.has('lone') || roles.has('over') ? unitAlone(reading, next) : undefined);
  const end = Math.max(inner?.next ?? 0, amount?.next ?? 0);
  // "За 1 квартал" is the first one, "en la última semana de julio" is in July.
  const nth = nthAt(reading, next);
  if (nth && nth.next >= end) return undefined;
  if (inner && inner.next >= end) return inner;
  if (!amount) return undefined;
  if (roles.has('agoBefore')) return pointed(reading, amount, -1, amount.next);
  if (roles.has('upTo')) return pointed(reading, amount, 1, amount.next);
  return window(reading, amount, roles.has('over') && !within ? -1 : 1, amount.next);
};

function unitAlone(reading: Reading, index: number): Amount | undefined {
  const { unit, rel, edge } = at(reading, index);
  return unit && unit !== 'weekend' && rel === undefined && edge === undefined ? { ...one(unit), next: index + 1 } : undefined;
}

/** Stretches that begin or end today, and days counted from today. */
export const windowAt: Rule = (reading, index) => longest(reading, index, windows);

const windows: readonly Rule[] = [wayFirst, numberFirst, amountFirst, saidFirst];
