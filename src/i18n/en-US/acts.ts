/** Choosing one of several offers for what was asked. */
export const acts = {
  'acts.fallback': 'Offers to choose from. Update Teams to see this card.',
  'acts.title.follow-up': 'Which trial do you want to follow with an offer?',
  'acts.title.withdraw': 'Which offer do you want to withdraw?',
  'acts.title.accept': 'Which one do you want to accept?',
  'acts.title.decline': 'Which one do you want to decline?',
  'acts.title.read': 'Where the offers stand',
  'acts.none.follow-up':
    'There is no trial to follow up: none is running, and none is waiting for an answer. You can make a purchase offer without one.',
  'acts.none.withdraw': 'No open offer matches, so there is nothing to withdraw.',
  'acts.none.answer': 'Nothing that matches is waiting for an answer. New offers arrive here as a card.',
  'acts.none.read': 'No offers match.',
  'acts.instead.follow-up': 'Earlier trials',
  'acts.instead.withdraw': 'Open now',
  'acts.instead.answer': 'Waiting for an answer now',
  'acts.followUp': 'Make an offer',
  'acts.cut': 'Only the newest {count, number} offers were checked.',
} as const;
