import { pressedAction, refreshAction } from '../../../src/rehearsal/card-actions.js';

const execute = (title: string, data: object, more: object = {}) => ({ type: 'Action.Execute', title, verb: 'decide', data, ...more });

const card = {
  type: 'AdaptiveCard',
  body: [
    { type: 'Input.ChoiceSet', id: 'offer', isRequired: true, choices: [{ title: 'Accept', value: 'accept' }, { title: 'Decline', value: 'decline' }] },
    { type: 'Container', items: [{ type: 'Input.Number', id: 'count', value: 25 }, { type: 'Input.Toggle', id: 'tell' }] },
    { type: 'Input.ChoiceSet', id: 'partner', choices: [], 'choices.data': { type: 'Data.Query', dataset: 'partners' } },
    { type: 'ActionSet', actions: [execute('Open', { row: 1 }, { id: 'open-1' }), execute('Open', { row: 2 }, { id: 'open-2' })] },
  ],
  actions: [
    execute('Send', { revision: 1 }, { fallback: { type: 'Action.Submit', title: 'Send', data: {} } }),
    execute('Cancel', {}, { associatedInputs: 'none' }),
    execute('Too late', {}, { isEnabled: false }),
  ],
};

describe('pressing a button of a card', () => {
  it('fills in what the card preset and what the person gave', () => {
    const { data, verb, type } = pressedAction(card, 'Send', { offer: 'accept' });
    expect({ type, verb, data }).toEqual({
      type: 'Action.Execute', verb: 'decide', data: { revision: 1, offer: 'accept', count: '25', tell: 'false' },
    });
  });

  it('sends no inputs when the button takes none', () => {
    expect(pressedAction(card, 'Cancel').data).toEqual({});
  });

  it('finds a button by id where two say the same', () => {
    expect(pressedAction(card, 'open-2', { offer: 'accept' }).data).toMatchObject({ row: 2 });
    expect(() => pressedAction(card, 'Open', { offer: 'accept' })).toThrow('2 buttons "Open"');
  });

  it.each([
    ['there is no such button', 'Nothing', {}],
    ['the button is switched off', 'Too late', { offer: 'accept' }],
    ['a required answer is missing', 'Send', {}],
    ['the card has no such input', 'Send', { offer: 'accept', price: '1' }],
    ['a choice is not listed', 'Send', { offer: 'maybe' }],
  ])('refuses when %s', (_condition, title, inputs) => {
    expect(() => pressedAction(card, title, inputs)).toThrow();
  });

  it('takes any value for a choice that is looked up while typing', () => {
    expect(pressedAction(card, 'Send', { offer: 'accept', partner: 'fabrikam' }).data).toMatchObject({ partner: 'fabrikam' });
  });
});

describe('a card that asks to be redrawn', () => {
  const refreshing = { ...card, refresh: { action: execute('', { reference: 'r-1' }), userIds: ['29:adele'] } };

  it('is redrawn for a reader it names', () => {
    expect(refreshAction(refreshing, '29:adele')?.data).toEqual({ reference: 'r-1' });
  });

  it('is left alone for anybody else, and when it does not ask', () => {
    expect(refreshAction(refreshing, '29:megan')).toBeNull();
    expect(refreshAction(card, '29:adele')).toBeNull();
  });
});
