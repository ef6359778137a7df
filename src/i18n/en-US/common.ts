/** Words used on many cards. */
export const common = {
  'common.dateWithDistance': '{date} ({distance})',
  'common.pricePerMonth': '{amount} per license per month',
  'common.pricePerYear': '{amount} per license per year',
  'common.licences': '{count, plural, one {# license} other {# licenses}}',
  'common.days': '{count, plural, one {# day} other {# days}}',
  'kind.trial': 'Trial invitation',
  'kind.purchase': 'Purchase offer',
  'kind.delegation': 'Request for delegated administration',
  'status.sent': 'Waiting for an answer',
  'status.accepted': 'Accepted',
  'status.declined': 'Declined',
  'status.withdrawn': 'Withdrawn',
  'status.lapsed': 'Lapsed',
} as const;
