/** Short messages because something happened. A partner never reads here who its rival is (R15, R23). */
export const notices = {
  'notice.fallback': '{title}. Update Teams to see this card.',
  'notice.openOffer': 'Open',
  'notice.showStatus': 'See how it stands',
  'notice.followUp': 'Follow up with an offer',
  'notice.showRelationship': 'Partners and roles',
  'notice.showOwnRoles': 'Your roles there',

  'notice.offer-received':
    '{kind, select, trial {New trial invitation {number}} purchase {New purchase offer {number}} other {New request for delegated administration {number}}}',
  'notice.offer-received.customer': '{partner} has sent {customer} {number}. It waits for an answer until {until}.',
  'notice.offer-received.partner': '{number} has been sent to {customer}. The customer answers next, by {until}.',
  'notice.offer-revised': '{number} has changed',
  'notice.offer-revised.customer': '{partner} has changed the offer to {customer}. Only revision {revision, number} can be answered now.',
  'notice.offer-revised.partner': 'The offer to {customer} now stands at revision {revision, number}. The customer answers next.',
  'notice.offer-withdrawn': '{number} was withdrawn',
  'notice.offer-withdrawn.customer': '{partner} has withdrawn its offer to {customer}. There is nothing left to answer.',
  'notice.offer-withdrawn.partner': 'The offer to {customer} was withdrawn. The customer can no longer answer it.',
  'notice.offer-lapsed': '{number} has lapsed',
  'notice.offer-lapsed.customer':
    'The offer from {partner} was not answered in time. If {customer} is still interested, ask the partner for a new one.',
  'notice.offer-lapsed.partner': '{customer} did not answer in time. You can send a new offer.',
  'notice.offer-requested-again': 'New offer requested in place of {number}',
  'notice.offer-requested-again.customer':
    'A colleague has asked {partner} for a new offer to {customer}, as this one had lapsed. The partner answers next.',
  'notice.offer-requested-again.partner':
    '{customer} is still interested and asks for a new offer, as this one had lapsed. You answer next.',
  'notice.offer-countered': 'Other license counts proposed for {number}',
  'notice.offer-countered.customer': 'A colleague has proposed other license counts to {partner} for {customer}. The partner answers next.',
  'notice.offer-countered.partner': '{customer} proposes other license counts. You answer next.',
  'notice.offer-cannot-be-accepted': '{kind, select, delegation {{number} cannot be granted now} other {{number} cannot be accepted now}}',
  'notice.offer-cannot-be-accepted.customer':
    'The offer from {partner} to {customer} cannot be accepted as it stands. The partner has been told.',
  'notice.offer-cannot-be-accepted.partner':
    'Somebody at {customer} answered, but nothing was recorded: something the offer depends on has changed. Check your authorizations, your programs and the customer’s data, then change or withdraw the offer.',
  'notice.decision-made':
    '{kind, select, delegation {{outcome, select, accepted {{number} was granted} other {{number} was refused}}} other {{outcome, select, accepted {{number} was accepted} other {{number} was declined}}}}',
  'notice.decision-made.customer': '{customer} has answered {partner}. The receipt shows each answer and who gave it.',
  'notice.decision-made.partner': '{customer} has answered. Its status shows each answer and what you do next.',
  'notice.administration-replaced': 'Delegated administration was replaced',
  'notice.administration-replaced.customer':
    '{partner} no longer administers the services of {customer}. Another partner took its place on {at}.',
  'notice.administration-replaced.partner':
    'Your delegated administration at {customer} was replaced on {at}. You have no administrative access there any more.',
  'notice.administration-expired': 'Delegated administration has ended',
  'notice.administration-expired.customer': 'The agreed time is over: {partner} no longer administers the services of {customer}.',
  'notice.administration-expired.partner':
    'The agreed time is over: you have no administrative access at {customer} any more. If the work goes on, ask the customer again.',
  'notice.administration-revoked': 'Delegated administration was ended',
  'notice.administration-revoked.customer':
    'An administrator of {customer} ended the delegated administration of {partner} on {at}. It has no administrative access any more.',
  'notice.administration-revoked.partner':
    '{customer} ended your delegated administration on {at}. You have no administrative access there any more.',
  'notice.administration-relinquished': 'Delegated administration was given back',
  'notice.administration-relinquished.customer':
    '{partner} gave its delegated administration at {customer} back on {at}. It has no administrative access any more.',
  'notice.administration-relinquished.partner':
    'Your company gave its delegated administration at {customer} back on {at}. You have no administrative access there any more.',
  'notice.partner-of-record-named': 'New partner of record',
  'notice.partner-of-record-named.customer': '{partner} became the partner of record of {customer} on {at}.',
  'notice.partner-of-record-named.partner': '{customer} named your company its partner of record on {at}.',
  'notice.partner-of-record-replaced': 'No longer partner of record',
  'notice.partner-of-record-replaced.customer': '{partner} stopped being the partner of record of {customer} on {at}.',
  'notice.partner-of-record-replaced.partner': 'Your company stopped being the partner of record of {customer} on {at}.',
  'notice.partner-of-record-given-back': 'The role of partner of record was given back',
  'notice.partner-of-record-given-back.customer': 'The partner gave the role back on {at}. {customer} has no partner of record now.',
  'notice.partner-of-record-given-back.partner':
    'Your company gave the role back on {at}. You are no longer the partner of record of {customer}.',
  'notice.partner-of-record-changed': 'The partner of record has changed',
  'notice.partner-of-record-changed.customer': '{partner} became the partner of record of {customer} on {at}.',
  'notice.partner-of-record-changed.nobody': '{customer} has had no partner of record since {at}.',
  'notice.partner-of-record-changed.partner': 'Your role as partner of record at {customer} changed on {at}.',
  'notice.trial-ended': 'Trial {number} has ended',
  'notice.trial-ended.customer':
    'The trial from {partner} at {customer} is over. It did not turn into a purchase; the partner can still make you an offer.',
  'notice.trial-ended.partner': 'The trial at {customer} is over. You can follow it up with a purchase offer.',
  'notice.partner-of-record-left': 'Your partner of record has left',
  'notice.partner-of-record-left.customer':
    '{partner}, the partner of record of {customer}, is no longer in the directory. The role stays recorded until you name another partner, or nobody.',
  'notice.partner-of-record-left.partner':
    'Your company is no longer in the directory. It stays recorded as partner of record of {customer} until the customer changes that.',
  'notice.partner-ended': 'All roles and open offers have ended',
  'notice.partner-ended.customer':
    'An administrator of {customer} ended everything with {partner} on {at}: it holds no role any more, and none of its offers is open.',
  'notice.partner-ended.partner':
    '{customer} ended everything with your company on {at}: you hold no role there any more, and none of your offers there is open. Subscriptions and trials that are running stay as they are.',
} as const;
