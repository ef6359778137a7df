/** What a question was understood as, and what a tap changes in it. */
export const asked = {
  'asked.offers.all':
    '{kind, select, trial {All trial invitations} purchase {All purchase offers} delegation {All requests for delegated administration} other {All offers}}',
  'asked.offers.sent':
    '{kind, select, trial {Open trial invitations} purchase {Open purchase offers} delegation {Open requests for delegated administration} other {Open offers}}',
  'asked.offers.accepted':
    '{kind, select, trial {Accepted trial invitations} purchase {Accepted purchase offers} delegation {Accepted requests for delegated administration} other {Accepted offers}}',
  'asked.offers.declined':
    '{kind, select, trial {Declined trial invitations} purchase {Declined purchase offers} delegation {Declined requests for delegated administration} other {Declined offers}}',
  'asked.offers.withdrawn':
    '{kind, select, trial {Withdrawn trial invitations} purchase {Withdrawn purchase offers} delegation {Withdrawn requests for delegated administration} other {Withdrawn offers}}',
  'asked.offers.lapsed':
    '{kind, select, trial {Lapsed trial invitations} purchase {Lapsed purchase offers} delegation {Lapsed requests for delegated administration} other {Lapsed offers}}',
  'asked.kind.trial': 'Trials',
  'asked.kind.purchase': 'Purchases',
  'asked.kind.delegation': 'Administration',
  'asked.customers.partner-of-record-differs': 'Administrator and partner of record are not the same partner',
  'asked.customers.no-administrator': 'Customers without a delegated administrator',
  'asked.customers.no-partner-of-record': 'Customers without a partner of record',
  'asked.nextMonth': 'Next 30 days',
  'asked.by.partner': 'by partner',
  'asked.by.product': 'by product',
  'asked.by.month': 'by month',
  'asked.by.customer': 'by customer',
  'asked.any.status': 'Any status',
  'asked.any.kind': 'Any kind',
  'asked.any.period': 'Any time',
  'asked.any.customer': 'All customers',
  'asked.any.partner': 'All partners',
  'asked.any.filter': 'All customers',
  'asked.any.groupBy': 'By status',
  'asked.any.service': 'Any service',
  'asked.any.location': 'Any place',
  'asked.any.language': 'Any language',
  'asked.any.day': 'Today',
} as const;
