/** The partner's card that follows an offer. */
export const status = {
  'status.fallback': '{kind} {number}: {state}. Update Teams to see this card.',
  'status.counter': 'Waiting for your answer',
  'status.next.title': 'Who is next',
  'status.next.customer': 'The customer’s administrators: any one of them can answer until {until}. They have had it since {since}.',
  'status.next.you':
    'You: the customer proposed other license counts on {since}. Agree, or make a new offer. Until then the customer can still answer the offer as it stands, until {until}.',
  'status.next.withdrawn': 'Nobody: you withdrew it on {at}, and the customer was told.',
  'status.next.lapsed': 'Nobody: it lapsed on {at} without an answer. You can make a new offer at any time.',
  'status.next.requestedAgain': 'You: the customer is still interested and asked for a new offer on {since}. This one lapsed on {at}.',
  'status.next.answeredAgain': 'Nobody: it lapsed on {at}, and {number} answers the customer’s request for a new one.',
  'status.next.orderTrial': 'You: order the trial from Microsoft. It has been running since the customer accepted.',
  'status.next.order': 'You: order the licenses from Microsoft and bill the customer as offered.',
  'status.next.administer': 'You: the customer has agreed that you administer its services, from now on.',
  'status.next.followUp': 'You: the trial is over. A purchase offer can still follow.',
  'status.next.nobody': 'Nobody: everything about this offer is settled.',
  'status.counter.title': 'Counter-proposal',
  'status.counter.change': '{from, number} → {to, plural, one {# license} other {# licenses}}',
  'status.counter.same': '{count, plural, one {# license} other {# licenses}}, unchanged',
  'status.counter.agree': 'Agree to these counts',
  'status.counter.effect': 'When you agree, the customer gets a new revision with these counts and decides on that one.',
  'status.answer.title': 'The customer’s answer',
  'status.yourCompany': 'Your company',
  'status.trial.label': 'Trial',
  'status.trial.running': 'Running until {ends}',
  'status.trial.converted': 'Turned into a purchase',
  'status.trial.ended': 'Ended on {ends}',
  'status.delivery.title': 'Delivery',
  'status.delivery.all':
    '{count, plural, one {The customer’s administrator has it.} other {All # administrators of the customer have it.}}',
  'status.delivery.some':
    '{sent, number} of {total, plural, one {# administrator} other {# administrators}} of the customer {sent, plural, one {has} other {have}} it.',
  'status.delivery.onTheWay': '{count, plural, one {On the way to # person.} other {On the way to # people.}}',
  'status.delivery.waiting':
    '{count, plural, one {# has not met Accord yet} other {# have not met Accord yet}}: the card is waiting and arrives on first contact.',
  'status.delivery.failed':
    '{count, plural, one {# could not be reached} other {# could not be reached}}: Teams does not let Accord write to them.',
  'status.delivery.unknown':
    '{count, plural, one {For #, it is not known whether the message arrived} other {For #, it is not known whether the messages arrived}}. Accord does not send it twice.',
  'status.delivery.text': 'Text to send by hand',
  'status.delivery.byHand':
    'Hello, a message for you is waiting in Microsoft Teams: {kind} {number}. Add the app “Accord” in Teams and write hello to it; the card then arrives. You decide there, and nothing happens before you have agreed.',
  'status.details': 'Details',
  'status.followUp': 'Follow up with an offer',
  'status.offerAgain': 'Make a new offer',
  'status.withdraw': 'Withdraw',
  'status.refresh': 'Refresh',
} as const;
