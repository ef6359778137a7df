/** What is said around cards: leaving a dialog, asking which one, going wrong. */
export const dialog = {
  'dialog.cancelled': 'The draft is discarded. Nothing was sent.',
  'dialog.nothingOpen': 'There is nothing to cancel.',
  'dialog.startedOver': 'Starting over: everything typed so far is forgotten.',
  'dialog.draftGone': 'This draft is no longer there. Begin a new one whenever you like.',
  'dialog.tooLong': 'That was longer than I can read ({most, number} characters). Say it in a sentence or two.',
  'dialog.notUnderstood': 'I did not understand that. Here is what I can do for you:',
  'dialog.stillNotUnderstood': 'I still don’t understand. You can choose what I can do for you here.',
  'dialog.noCustomer': 'I know no such customer. Check the spelling, or give the domain.',
  'dialog.nameCustomer': 'Which customer? Give the name or the domain, for example: “{example}”.',
  'dialog.example.customerPartners': 'Who administers Contoso?',
  'dialog.example.history': 'What happened with Contoso since last week?',
  'dialog.failed':
    'Something went wrong on our side, and nothing was changed that you were not told. Try again; if it stays, mention {turnId}.',
  'dialog.outdated': 'This button belongs to an older card. Ask again and you get today’s.',
} as const;
