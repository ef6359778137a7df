import type { CardJson, ChatMessage } from '../../../../src/rehearsal/chat.js';
import { textsOf } from '../../../../src/cards/card-lines.js';
import type { Cast, StoryPerson } from '../../../../src/rehearsal/story/cast.js';
import { createTeller } from '../../../../src/rehearsal/story/teller.js';

const text = (said: string) => ({ type: 'TextBlock', text: said });
const card = (...body: readonly object[]): CardJson => ({ type: 'AdaptiveCard', body });
const from = (who: ChatMessage['from'], id: string, said: string | null, json: CardJson | null = null): ChatMessage => ({
  id, from: who, at: 0, text: said, card: json, suggestions: [], edited: false, problem: null,
});

const person = (name: string): StoryPerson => ({ tenantId: name, objectId: name, key: name, name, organisation: 'Alderfen', locale: 'en-US', timeZone: 'UTC' });
const people = { seller: person('Ada'), admin: person('Ben') } as unknown as Cast['people']; // two are enough to talk

function aTeller() {
  const lines: string[] = [];
  const teller = createTeller({ write: (line) => lines.push(line), colours: false, width: 80 });
  teller.opening({ locale: 'en-US', people, customer: { customerId: 'c', name: 'C' }, partner: 'P', newAdviser: 'N' });
  teller.chapter('first');
  teller.chapter('second');
  const hears = (personKey: string, message: ChatMessage): readonly string[] => {
    const before = lines.length;
    teller.hears({ kind: 'message', personKey, message });
    return lines.slice(before);
  };
  return { teller, hears };
}

describe('the teller', () => {
  it('says who said what', () => {
    const { hears } = aTeller();
    expect(hears('Ada', from('person', '1', 'hello'))).toEqual(['  Ada → Accord  “hello”']);
    expect(hears('Ada', from('bot', '2', 'good day'))).toEqual(['  Accord → Ada  “good day”']);
  });

  it('shows of a changed card only what is new', () => {
    const { hears } = aTeller();
    hears('Ada', from('bot', '1', null, card(text('Trial'), text('T-1'), text('waiting'))));
    expect(hears('Ada', from('bot', '1', null, card(text('Trial'), text('T-1'), text('accepted'))))).toEqual(['  Accord → Ada  the card, where it is new:', '    │ accepted']);
  });

  it('is silent about a card that changed in nothing, unless somebody asked', () => {
    const { hears } = aTeller();
    const same = card(text('Trial'), text('T-1'));
    hears('Ada', from('bot', '1', null, same));
    expect(hears('Ada', from('bot', '1', null, same))).toEqual([]);
    hears('Ada', from('person', '2', 'T-1'));
    expect(hears('Ada', from('bot', '3', null, same))).toEqual(['  Accord → Ada  the card as it is:', '    │ Trial', '    │ T-1']);
  });

  it('does not repeat what somebody else got just the same', () => {
    const { hears } = aTeller();
    const notice = card(text('T-1 was accepted'), text('See the card.'));
    hears('Ada', from('bot', '1', null, notice));
    expect(hears('Ben', from('bot', '2', null, notice))).toEqual(['  Accord → Ben  shows the same as to Ada']);
  });

  it('names the inputs of a press as the card does', () => {
    const lines: string[] = [];
    const teller = createTeller({ write: (line) => lines.push(line), colours: false, width: 80 });
    const choice = { type: 'Input.ChoiceSet', id: 'offerAnswer', label: 'Do you accept?', choices: [{ title: 'Yes, accept it', value: 'accept' }] };
    teller.press(person('Ben'), { card: card(choice), title: 'Send', inputs: { offerAnswer: 'accept' } });
    expect(lines).toEqual(['  Ben → Accord  [ Send ]', '      · Do you accept? Yes, accept it']);
  });
});

describe('a card as text', () => {
  it('leaves out nothing, neither what is folded away nor what a button unfolds', () => {
    const folded = { type: 'Container', isVisible: false, items: [text('details')] };
    const unfolding = { type: 'Action.ShowCard', title: 'Other counts', card: card({ type: 'Input.Number', id: 'count-0', label: 'E3', value: 20 }) };
    expect(textsOf({ ...card(text('seen'), folded), actions: [unfolding] })).toEqual(['seen', 'details', '[ Other counts ]', 'E3 [ 20 ]']);
  });
});
