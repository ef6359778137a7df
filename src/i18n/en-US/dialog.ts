/** What is said around cards: leaving a dialog, asking which one, going wrong. */
export const dialog = {
  'dialog.cancelled': 'The draft is discarded. Nothing was sent.',
  'dialog.nothingOpen': 'There is nothing to cancel.',
  'dialog.startedOver': 'Starting over. Everything you typed so far is cleared.',
  'dialog.draftGone': 'This draft is gone. You can start a new one at any time.',
  'dialog.tooLong': 'That is longer than I can read ({most, number} characters). Try a sentence or two.',
  'dialog.notUnderstood': 'I didn’t understand that. Here is what I can do for you:',
  'dialog.stillNotUnderstood': 'I still don’t understand. You can choose from what I can do for you here.',
  'dialog.noCustomer': 'I can’t find that customer. Check the spelling, or give the domain.',
  'dialog.onlyCustomersCheck':
    'Only the customer can check whether a request is real. Here you can see how your own offers stand; just ask: “Which of our offers are still open?”',
  'dialog.nameCustomer': 'Which customer? Give the name or the domain, for example: “{example}”',
  'dialog.example.customerPartners': 'Who administers Contoso?',
  'dialog.example.history': 'What has happened with Contoso since last week?',
  'dialog.example.evidence': 'Give me the evidence for Contoso',
  'dialog.failed':
    'Something went wrong on our side. Nothing has changed except what you were already told. Try again; if it keeps happening, give {turnId} to the team that runs Accord.',
  'dialog.tooMany': 'Your organization is sending more than I can take right now. Try again in a minute.',
  'dialog.outdated': 'This button belongs to an older card. Ask again to get the current one.',
} as const;
