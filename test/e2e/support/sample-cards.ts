/** Cards as a bot might send them: one of each thing the page must be able to draw. */
const SCHEMA = { type: 'AdaptiveCard', version: '1.5', $schema: 'https://adaptivecards.io/schemas/adaptive-card.json' } as const;

const run = (text: string, style: object = {}) => ({ type: 'RichTextBlock', ...style, inlines: [{ type: 'TextRun', text, ...style }] });
const execute = (title: string, verb: string, style: object = {}) => {
  const data = { verb, reference: 'r-1', revision: 1 };
  return { type: 'Action.Execute', title, verb, data, ...style, fallback: { type: 'Action.Submit', title, data } };
};
const choice = (title: string, value: string) => ({ title, value });

/** `reader`: for whom the card asks to be redrawn when it is opened. `from`: who makes the offer. */
export function offerCard(reader: string | null, from = 'Fabrikam Consulting'): object {
  return {
    ...SCHEMA,
    ...(reader ? { refresh: { action: { type: 'Action.Execute', verb: 'redraw', data: { reference: 'r-1' } }, userIds: [reader] } } : {}),
    body: [
      { type: 'TextBlock', text: 'Purchase offer P-1043', size: 'large', weight: 'bolder', wrap: true },
      run(from, { isSubtle: true }),
      { type: 'Container', style: 'accent', items: [{ type: 'TextBlock', text: 'Waits for your answer, 30 days left', wrap: true, color: 'accent', weight: 'bolder' }] },
      { type: 'FactSet', facts: [
        { title: 'Subscription', value: 'Microsoft 365 Business Standard' }, { title: 'Licenses', value: '25' }, { title: 'Price', value: '$12.50 a month for each license' },
      ] },
      { type: 'Input.ChoiceSet', id: 'offer', label: 'The offer', style: 'expanded', isRequired: true, errorMessage: 'Please choose.', choices: [choice('Accept', 'accept'), choice('Decline', 'decline')] },
      { type: 'Input.ChoiceSet', id: 'delegation', label: 'Delegated administration: full access to all services', style: 'expanded', choices: [choice('Grant for 365 days', 'grant'), choice('Refuse', 'refuse')] },
      { type: 'Input.ChoiceSet', id: 'record', label: 'Partner of record', value: 'keep', choices: [choice('Keep as it is', 'keep'), choice('Fabrikam Consulting', 'fabrikam')] },
      { type: 'Input.Text', id: 'note', label: 'A word to the partner', placeholder: 'Optional', isMultiline: true },
    ],
    actions: [execute('Send my answer', 'decide', { style: 'positive' }), execute('Is this request real?', 'ask', { associatedInputs: 'none' }), execute('Change for all', 'edit', { associatedInputs: 'none' }), execute('Fail', 'fail', { associatedInputs: 'none', style: 'destructive' })],
  };
}

export const choiceCard = (): object => ({
  ...SCHEMA,
  body: [
    { type: 'TextBlock', text: 'Who should be your partner of record?', size: 'large', weight: 'bolder', wrap: true },
    { type: 'Input.ChoiceSet', id: 'partner', label: 'Partner', placeholder: 'Type a name', style: 'filtered', choices: [], 'choices.data': { type: 'Data.Query', dataset: 'partners' } },
    { type: 'ColumnSet', columns: [
      { type: 'Column', width: 'stretch', items: [{ type: 'Input.Number', id: 'count', label: 'Licenses', value: 25, min: 1, max: 300 }] },
      { type: 'Column', width: 'stretch', items: [{ type: 'Input.Date', id: 'until', label: 'Valid until' }] },
      { type: 'Column', width: 'stretch', items: [{ type: 'Input.Number', id: 'most', label: 'At most', min: 1 }] },
    ] },
    { type: 'Input.Toggle', id: 'tell', title: 'Tell all administrators', value: 'true' },
  ],
  actions: [{ type: 'Action.Submit', title: 'Choose', data: { verb: 'choose' } }, execute('Cancel', 'cancel', { associatedInputs: 'none' })],
});

export const decidedCard = (what: string): object => ({
  ...SCHEMA,
  body: [
    { type: 'TextBlock', text: 'Purchase offer P-1043', size: 'large', weight: 'bolder', wrap: true },
    { type: 'Container', style: 'good', items: [{ type: 'TextBlock', text: 'Accepted by Adele Vance today', color: 'good', weight: 'bolder', wrap: true }] },
    run(what, { isSubtle: true }),
  ],
});
