import type { Verb } from '../../src/cards/verbs.js';
import { verbs } from '../../src/cards/verbs.js';
import { personIdOf, type Role } from '../../src/domain/people.js';
import type { MessageKey } from '../../src/i18n/catalogues.js';
import { rehearsalDirectory } from '../support/accord.js';
import { startBotInProcess, type BotInProcess, type Heard } from '../support/bot-in-process.js';
import { drawnFor, EFFECTS, JUNE, NORA, VICTOR } from '../support/effects.js';
import { everyPress, type Presses } from '../support/every-press.js';
import { says } from '../support/says.js';
import type { ChatPerson } from '../../src/rehearsal/teams-activity.js';

/**
 * T7: who may press what, of things that are their own company's: seller, partner's admin, customer's viewer, customer's admin, support
 * agent, somebody without a role. `-`: refused. The role is the one at the moment of the press, whatever it was when the card was drawn.
 */
const MAY: Readonly<Record<Verb, string>> = {
  'open-offer': '--VC--', 'refresh-offer': '--VC--', decide: '---C--', 'find-partner': '--VC--', 'confirm-decision': '---C--', 'back-to-offer': '--VC--', counter: '---C--', 'request-again': '---C--',
  'show-status': 'SA----', 'refresh-status': 'SA----', withdraw: 'SA----', 'agree-to-counter': 'SA----', 'follow-up': 'SA----', 'offer-again': 'SA----',
  'compose-next': 'SA----', 'compose-back': 'SA----', 'compose-cancel': 'SA----', 'compose-find-customer': 'SA----', 'compose-add-line': 'SA----', 'compose-remove-line': 'SA----', 'compose-edit': 'SA----', 'send-offer': 'SA----',
  'show-relationship': 'SAVCG-', 'ask-end-delegation': '-A-C--', 'end-delegation': '---C--', 'ask-end-partner': '---C--', 'end-partner': '---C--', 'ask-partner-of-record': '---C--', 'find-partner-of-record': '---C--',
  'choose-partner-of-record': '---C--', 'set-partner-of-record': '---C--', 'give-partner-of-record-back': '-A----', 'show-history': 'SAVCG-', 'search-marketplace': 'SAVCG-', 'choose-language': 'SAVCGN', ask: 'SAVCG-', refine: 'SAVCG-',
};

const everyVerb = Object.keys(verbs) as readonly Verb[]; // keys of a constant
const PARTNERS = [NORA, VICTOR, JUNE];
const GUEST: ChatPerson = { tenantId: 'd0000000-0000-4000-8000-000000000001', objectId: 'c0000000-0000-4000-9000-000000010001', name: 'A guest with an admin’s object id', locale: 'en-US', timeZone: 'UTC' };
const DENIED: readonly MessageKey[] = ['refusal.role-missing', 'refusal.not-found', 'refusal.person-unknown', 'dialog.draftGone'];

let bot: BotInProcess;
let presses: Presses;
beforeAll(async () => {
  bot = await startBotInProcess({ strangers: [GUEST] });
  presses = await everyPress(bot);
}, 120_000);
afterAll(() => bot.close());

const denied = (who: string, { texts }: Heard): boolean => texts.some((text) => DENIED.some((key) => says(text, key, bot.person(who).locale)));

/** Everybody of the two sides holds these roles from now on, as the operator's next import says. */
async function roles(ofPartners: readonly Role[], ofCustomers: readonly Role[]): Promise<void> {
  const { people } = await rehearsalDirectory();
  const pressing = new Set([...presses.values()].map(({ who }) => who));
  await bot.import({ people: people.filter(({ name }) => pressing.has(name) || PARTNERS.includes(name)).map((person) => ({ ...person, roles: PARTNERS.includes(person.name) ? ofPartners : ofCustomers })) });
}
const asTheyWere = (): Promise<void> => roles(['partner-admin'], ['customer-admin']);

/** Who of that side presses what was drawn for somebody. */
const presserOf = (verb: Verb, side: 'partner' | 'customer'): string => {
  const { who } = pressOf(verb);
  if (PARTNERS.includes(who) === (side === 'partner')) return who;
  return side === 'partner' ? VICTOR : 'Gwen Macleary';
};
function pressOf(verb: Verb) {
  const found = presses.get(verb);
  if (!found) throw new Error(`nothing was drawn for ${verb}`);
  return found;
}

/** Presses everything, and says of each verb whether it was refused; what may have an effect is drawn again beforehand. */
async function outcomes(who: (verb: Verb) => string, allowed: (verb: Verb) => boolean, giveRoles: () => Promise<void>): Promise<readonly (readonly [Verb, boolean])[]> {
  await asTheyWere();
  const fresh = new Map(presses);
  for (const verb of everyVerb) if (allowed(verb) && EFFECTS[verb] !== null && verb !== 'request-again') fresh.set(verb, await drawnFor(bot, verb));
  // One draft for each seller: every button of it is pressed with the one that is open.
  const { draftId } = (fresh.get('send-offer') ?? pressOf('send-offer')).data;
  await giveRoles();
  const found: (readonly [Verb, boolean])[] = [];
  for (const verb of everyVerb) {
    const { filled } = fresh.get(verb) ?? pressOf(verb);
    await bot.written();
    const heard = await bot.presses(who(verb), { ...filled, verb, ...(verb.startsWith('compose') && { draftId }) }, 'submit');
    const refused = denied(who(verb), heard);
    if (refused) expect([verb, (await bot.written()).length]).toEqual([verb, 0]);
    found.push([verb, !refused]);
    // What is left of a draft depends on which of its buttons was pressed before.
    if (verb.startsWith('compose') && allowed(verb)) await bot.presses(who(verb), { ...filled, verb: 'compose-back', draftId }, 'submit');
  }
  return found;
}

const expected = (letter: string): readonly (readonly [Verb, boolean])[] => everyVerb.map((verb) => [verb, MAY[verb].includes(letter)]);

/** Its buttons after the first change the draft's id, or end it. */
const comparable = (found: readonly (readonly [Verb, boolean])[]): readonly (readonly [Verb, boolean])[] => found.filter(([verb]) => !['compose-back', 'compose-cancel', 'compose-find-customer', 'compose-add-line', 'compose-remove-line', 'compose-edit', 'send-offer'].includes(verb));

describe('T7: every verb', () => {
  it('has an expectation', () => {
    expect(Object.keys(MAY).toSorted()).toEqual([...everyVerb].toSorted());
  });

  it.each<[string, string, 'partner' | 'customer', Role]>([
    ['partner’s seller', 'S', 'partner', 'partner-seller'],
    ['partner’s admin', 'A', 'partner', 'partner-admin'],
    ['customer’s viewer', 'V', 'customer', 'customer-viewer'],
    ['customer’s admin', 'C', 'customer', 'customer-admin'],
  ])('does for a %s what the table says', async (_, letter, side, role) => {
    const found = await outcomes((verb) => presserOf(verb, side), (verb) => MAY[verb].includes(letter), () => roles(side === 'partner' ? [role] : ['partner-admin'], side === 'customer' ? [role] : ['customer-admin']));
    expect(comparable(found)).toEqual(comparable(expected(letter)));
  }, 240_000);

  it('does for a support agent what the table says', async () => {
    expect(await outcomes(() => 'Grace Holloway', () => false, asTheyWere)).toEqual(expected('G'));
  }, 120_000);

  it('does nothing for somebody whose roles were taken away after the card was drawn', async () => {
    for (const side of ['partner', 'customer'] as const) expect(await outcomes((verb) => presserOf(verb, side), () => false, () => roles([], []))).toEqual(expected('N'));
  }, 120_000);

  it('does nothing for somebody who has left since', async () => {
    const left = async (): Promise<void> => bot.import({ left: { people: [...presses.values()].map(({ who }) => personIdOf(bot.person(who))) } });
    expect((await outcomes((verb) => pressOf(verb).who, () => false, left)).filter(([, allowed]) => allowed)).toEqual([]);
  }, 120_000);

  it('does nothing for a guest with an admin’s object id, nor for anybody the directory does not know', async () => {
    expect((await outcomes(() => GUEST.name, () => false, asTheyWere)).filter(([, allowed]) => allowed)).toEqual([]);
  }, 120_000);
});
