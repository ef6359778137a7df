/** Ending delegated administration, and naming a partner of record outside an offer. */
export const roles = {
  'roles.show': 'Partners and roles',
  'roles.fallback': '{title}. Update Teams to see this card.',
  'roles.row.administrator': 'Delegated administrator',
  'roles.row.customer': 'Customer',
  'roles.row.since': 'Since',
  'roles.row.until': 'Until',
  'roles.row.ended': 'Ended',
  'roles.row.named': 'Decided',
  'roles.row.former': 'Before',
  'roles.row.present': 'From now on',
  'roles.row.entry': 'Recorded as',

  'roles.end.revoked': 'End delegated administration?',
  'roles.end.revokedText':
    '{partner} loses its administrative access to your services at once, and is told so. To get it back, the partner has to ask you again.',
  'roles.end.revokedStays': 'Subscriptions and the partner of record stay as they are.',
  'roles.end.revokedConfirm': 'End it now',
  'roles.end.relinquished': 'Give delegated administration back?',
  'roles.end.relinquishedText':
    'Your company loses its administrative access at {customer} at once, and the customer is told so. To get it back, you have to ask the customer again.',
  'roles.end.relinquishedStays': 'Subscriptions and the role of partner of record stay as they are.',
  'roles.end.relinquishedConfirm': 'Give it back now',
  'roles.end.keep': 'Keep it',

  'roles.ended.title': 'Delegated administration has ended',
  'roles.ended.revoked': '{partner} has no administrative access to the services of {customer} any more. Accord tells both sides.',
  'roles.ended.relinquished': '{partner} has given its administrative access to the services of {customer} back. Accord tells both sides.',
  'roles.ended.expired': 'The time {customer} agreed to is over: {partner} has no administrative access any more.',

  'roles.partnerOfRecord.title': 'Partner of record',
  'roles.partnerOfRecord.meaning':
    'The partner of record advises you on purchases. The role is separate from delegated administration and gives no administrative access.',
  'roles.partnerOfRecord.now': 'Now: {partner}',
  'roles.partnerOfRecord.nobodyNow': 'Now: nobody',
  'roles.partnerOfRecord.search': 'Partner’s name, domain, or number',
  'roles.partnerOfRecord.find': 'Find',
  'roles.partnerOfRecord.found':
    '{count, plural, =0 {No partner found for “{text}”.} one {# partner found for “{text}”: choose it in the list.} other {# partners found for “{text}”: choose in the list.}}',
  'roles.partnerOfRecord.choose': 'Which of them?',
  'roles.partnerOfRecord.continue': 'Continue',
  'roles.partnerOfRecord.chooseNobody': 'Have no partner of record',
  'roles.partnerOfRecord.confirm': 'Is this the one?',
  'roles.partnerOfRecord.confirmText':
    '{partner} becomes your partner of record. The new partner and the former one are each told about their own role, not who the other one is.',
  'roles.partnerOfRecord.confirmNobody': 'You will have no partner of record. {partner} is told that it no longer has the role.',
  'roles.partnerOfRecord.set': 'Confirm',
  'roles.partnerOfRecord.other': 'Choose another',
  'roles.partnerOfRecord.cancel': 'Leave it as it is',
  'roles.partnerOfRecord.setTitle': 'The partner of record has changed',
  'roles.partnerOfRecord.givenBackTitle': 'The role of partner of record was given back',
  'roles.partnerOfRecord.removedTitle': 'There is no partner of record any more',
} as const;
