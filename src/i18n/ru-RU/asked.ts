import type { asked as english } from '../en-US/asked.js';

export const asked: Readonly<Record<keyof typeof english, string>> = {
  'asked.offers.all':
    '{kind, select, trial {Все приглашения на использование пробной версии} purchase {Все предложения о покупке} delegation {Все запросы на делегированное администрирование} other {Все предложения}}',
  'asked.offers.sent':
    '{kind, select, trial {Открытые приглашения на использование пробной версии} purchase {Открытые предложения о покупке} delegation {Открытые запросы на делегированное администрирование} other {Открытые предложения}}',
  'asked.offers.accepted':
    '{kind, select, trial {Принятые приглашения на использование пробной версии} purchase {Принятые предложения о покупке} delegation {Принятые запросы на делегированное администрирование} other {Принятые предложения}}',
  'asked.offers.declined':
    '{kind, select, trial {Отклоненные приглашения на использование пробной версии} purchase {Отклоненные предложения о покупке} delegation {Отклоненные запросы на делегированное администрирование} other {Отклоненные предложения}}',
  'asked.offers.withdrawn':
    '{kind, select, trial {Отозванные приглашения на использование пробной версии} purchase {Отозванные предложения о покупке} delegation {Отозванные запросы на делегированное администрирование} other {Отозванные предложения}}',
  'asked.offers.lapsed':
    '{kind, select, trial {Приглашения на использование пробной версии с истекшим сроком} purchase {Предложения о покупке с истекшим сроком} delegation {Запросы на делегированное администрирование с истекшим сроком} other {Предложения с истекшим сроком}}',
  'asked.kind.trial': 'Пробные версии',
  'asked.kind.purchase': 'Покупки',
  'asked.kind.delegation': 'Администрирование',
  'asked.customers.partner-of-record-differs': 'Администратор и формальный партнер — разные партнеры',
  'asked.customers.no-administrator': 'Клиенты без делегированного администратора',
  'asked.customers.no-partner-of-record': 'Клиенты без формального партнера',
  'asked.nextMonth': 'Ближайшие 30 дней',
  'asked.by.partner': 'по партнерам',
  'asked.by.product': 'по продуктам',
  'asked.by.month': 'по месяцам',
  'asked.by.customer': 'по клиентам',
  'asked.any.status': 'Любое состояние',
  'asked.any.kind': 'Любой вид',
  'asked.any.period': 'За все время',
  'asked.any.customer': 'Все клиенты',
  'asked.any.partner': 'Все партнеры',
  'asked.any.filter': 'Все клиенты',
  'asked.any.groupBy': 'По состояниям',
  'asked.any.service': 'Любая услуга',
  'asked.any.location': 'Любой регион',
  'asked.any.language': 'Любой язык',
  'asked.any.day': 'Сегодня',
};
