import type { Locale } from '../domain/people.js';

/** "Since last week" as dates. Weeks run Monday to Sunday; "since" ends today; bounds are inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

type Kind = 'today' | 'yesterday' | 'this-week' | 'since-last-week' | 'last-week' | 'this-month' | 'last-month' | 'since-last-month';

const words: Readonly<Record<Locale, Readonly<Record<Kind, readonly string[]>>>> = {
  'en-US': {
    today: ['today'],
    yesterday: ['yesterday', 'since yesterday'],
    'this-week': ['this week'],
    'last-week': ['last week'],
    'since-last-week': ['since last week'],
    'this-month': ['this month'],
    'last-month': ['last month'],
    'since-last-month': ['since last month'],
  },
  'pt-BR': {
    today: ['hoje'],
    yesterday: ['ontem', 'desde ontem'],
    'this-week': ['esta semana', 'nesta semana'],
    'last-week': ['na semana passada', 'semana passada'],
    'since-last-week': ['desde a semana passada'],
    'this-month': ['este mês', 'neste mês'],
    'last-month': ['no mês passado', 'mês passado'],
    'since-last-month': ['desde o mês passado'],
  },
  'es-ES': {
    today: ['hoy'],
    yesterday: ['ayer', 'desde ayer'],
    'this-week': ['esta semana'],
    'last-week': ['la semana pasada'],
    'since-last-week': ['desde la semana pasada'],
    'this-month': ['este mes'],
    'last-month': ['el mes pasado'],
    'since-last-month': ['desde el mes pasado'],
  },
  'fr-FR': {
    today: ["aujourd'hui"],
    yesterday: ['hier', 'depuis hier'],
    'this-week': ['cette semaine'],
    'last-week': ['la semaine dernière'],
    'since-last-week': ['depuis la semaine dernière'],
    'this-month': ['ce mois-ci', 'ce mois'],
    'last-month': ['le mois dernier'],
    'since-last-month': ['depuis le mois dernier'],
  },
  'ru-RU': {
    today: ['сегодня'],
    yesterday: ['вчера', 'со вчерашнего дня'],
    'this-week': ['на этой неделе'],
    'last-week': ['на прошлой неделе'],
    'since-last-week': ['с прошлой недели'],
    'this-month': ['в этом месяце'],
    'last-month': ['в прошлом месяце'],
    'since-last-month': ['с прошлого месяца'],
  },
  'zh-CN': {
    today: ['今天'],
    yesterday: ['昨天', '昨天以来'],
    'this-week': ['本周'],
    'last-week': ['上周'],
    'since-last-week': ['上周以来', '自上周以来', '从上周以来'],
    'this-month': ['本月'],
    'last-month': ['上个月'],
    'since-last-month': ['上个月以来', '自上个月以来'],
  },
};

/** Everything `periodOf` knows in a language, longest first: Chinese sets no space after a form that another one begins with. */
export const periodForms = (locale: Locale): readonly string[] =>
  Object.values(words[locale])
    .flat()
    .sort((a, b) => b.length - a.length);

/** Undefined for what is no period here. `today` is an ISO date. */
export function periodOf(said: string, locale: Locale, today: string): Period | undefined {
  const kind = Object.entries(words[locale]).find(([, forms]) => forms.includes(said))?.[0];
  // The keys of the list are the kinds.
  return kind ? datesOf(kind as Kind, today) : undefined;
}

function datesOf(kind: Kind, today: string): Period {
  const now = Date.parse(`${today}T00:00:00Z`);
  const monday = now - ((new Date(now).getUTCDay() + 6) % 7) * DAY_MS;
  const month = (offset: number): number => Date.UTC(new Date(now).getUTCFullYear(), new Date(now).getUTCMonth() + offset, 1);
  switch (kind) {
    case 'today':
      return period(now, now);
    case 'yesterday':
      return period(now - DAY_MS, now - DAY_MS);
    case 'this-week':
      return period(monday, monday + 6 * DAY_MS);
    case 'last-week':
      return period(monday - 7 * DAY_MS, monday - DAY_MS);
    case 'since-last-week':
      return period(monday - 7 * DAY_MS, now);
    case 'this-month':
      return period(month(0), month(1) - DAY_MS);
    case 'last-month':
      return period(month(-1), month(0) - DAY_MS);
    case 'since-last-month':
      return period(month(-1), now);
  }
}

const period = (from: number, to: number): Period => ({ from: iso(from), to: iso(to) });
const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
