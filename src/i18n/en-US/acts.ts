/** Choosing one of several offers for what was asked. */
export const acts = {
  'acts.fallback': 'Offers to choose from. Update Teams to see this card.',
  'acts.title.follow-up': 'Which trial is to be followed by an offer?',
  'acts.title.withdraw': 'Which offer do you want to withdraw?',
  'acts.title.accept': 'Which one do you want to accept?',
  'acts.title.decline': 'Which one do you want to decline?',
  'acts.title.read': 'How the offers stand',
  'acts.none.follow-up':
    'There is no trial that an offer could follow: none is running, and none is waiting for an answer. A purchase offer is possible without one.',
  'acts.none.withdraw': 'No open offer fits, so there is nothing to withdraw.',
  'acts.none.answer': 'Nothing that fits is waiting for an answer. New offers arrive here as a card.',
  'acts.none.read': 'There are no offers that fit.',
  'acts.instead.follow-up': 'The trials there were',
  'acts.instead.withdraw': 'Open at present',
  'acts.instead.answer': 'Waiting for an answer at present',
  'acts.followUp': 'Make an offer',
  'acts.cut': 'Only the newest {count, number} offers were looked through.',
} as const;
