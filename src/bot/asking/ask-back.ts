import { partnerCalled } from '../../application/partner-called.js';
import type { Ask } from '../../domain/ask.js';
import type { ChoiceView } from '../../domain/views/choice-view.js';
import { showing, type Answer, type Turn } from '../turn.js';
import type { Meaning } from './meant.js';
import { NOTHING_SAID } from './remember.js';
import { resolveSlots, type Resolved } from './resolve.js';

/** Asking back, with a button for each reading: nothing is guessed. What was asked is remembered, for "the second one" and for a name that is typed instead. */

const MOST_COMPANIES = 5;

export async function whichCompany(
  turn: Turn,
  intent: Ask['intent'],
  { slot, candidates, slots }: Extract<Resolved, { kind: 'which' }>,
): Promise<Answer> {
  const shown = candidates.slice(0, MOST_COMPANIES);
  const found = await Promise.all(shown.map(({ id }) => turn.ports.directory.organisation(id)));
  // A partner that has left has a name alone.
  const choices = shown.map(({ id, name }, at) => ({
    ask: { intent, slots: { ...slots, [slot]: id } },
    names: [found[at]?.name ?? name, ...(found[at] ? [found[at].domain] : [])],
  }));
  const offered = choices.map(({ ask }) => ask);
  await turn.ports.contexts.save(turn.asker.personId, { ...NOTHING_SAID, ask: { intent, slots }, offered });
  return choice(turn, { question: 'which-company', choices, again: false });
}

/** A reading whose names could not be resolved stands without them: its answer asks for what is missing. */
export async function didYouMean(turn: Turn, { readings }: Extract<Meaning, { kind: 'unsure' }>): Promise<Answer> {
  const { ports, asker } = turn;
  const choices = await Promise.all(
    readings.map(async ({ intent, said, before }) => {
      const { slots } = await resolveSlots(turn, intent, { said });
      const ask: Ask = { intent, slots: { ...before, ...slots } };
      return { ask, names: await namesIn(turn, ask) };
    }),
  );
  const context = (await ports.contexts.load(asker.personId)) ?? NOTHING_SAID;
  await ports.contexts.save(asker.personId, { ...context, offered: choices.map(({ ask }) => ask), askedForOtherWords: true });
  return choice(turn, { question: 'did-you-mean', choices, again: context.askedForOtherWords });
}

async function choice({ ports }: Turn, view: Omit<ChoiceView, 'operatorName'>): Promise<Answer> {
  const operator = await ports.directory.operator();
  return showing({ card: 'choice', view: { ...view, operatorName: operator?.name ?? null } });
}

/** What an ask names, as people know it. */
async function namesIn({ ports }: Turn, { slots }: Ask): Promise<string[]> {
  const { customerId, partnerId } = slots;
  const [customer, partner] = await Promise.all([
    customerId === undefined ? null : ports.directory.organisation(customerId),
    partnerId === undefined ? null : partnerCalled(ports, partnerId, null),
  ]);
  const catalogue = slots.products ? await ports.directory.catalogue() : null;
  const products = (slots.products ?? []).flatMap(({ skuId, licences }) => {
    const name = catalogue?.subscriptions.find((subscription) => subscription.skuId === skuId)?.name;
    return name === undefined ? [] : [licences === null ? name : `${name} × ${licences}`];
  });
  return [...(customer ? [customer.name] : []), ...(partner === null ? [] : [partner]), ...products];
}
