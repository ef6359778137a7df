import { askToEndDelegation, endDelegation } from '../../application/end-delegation.js';
import { askToEndPartner, endPartner } from '../../application/end-partner.js';
import type { Kept } from '../../application/keep-rendering.js';
import { askForPartnerOfRecord, givePartnerOfRecordBack, setPartnerOfRecord } from '../../application/set-partner-of-record.js';
import type { Payload } from '../../cards/verbs.js';
import type { EndPartnerView } from '../../domain/views/relationship-view.js';
import { isEndingWord } from '../../i18n/ending-word.js';
import { rolesAt } from '../questions/roles.question.js';
import { answering, showing, type Answer, type Turn } from '../turn.js';
import { searchIn } from '../typed-answers.js';

/** Presses that concern delegated administration and the partner of record outside an offer. */

export const showRelationship = (turn: Turn, { customerId }: Payload<'show-relationship'>): Promise<Answer> =>
  rolesAt(turn, { customerId });

export const askEndDelegation = async ({ ports, asker }: Turn, { customerId }: { readonly customerId: string }): Promise<Answer> =>
  answering(await askToEndDelegation(ports, asker, customerId), ({ view, rendering }) => ({
    kind: 'card',
    drawing: { card: 'end-delegation', view },
    rendering,
  }));

export const end = async ({ ports, asker }: Turn, { reference }: Payload<'end-delegation'>): Promise<Answer> =>
  answering(await endDelegation(ports, asker, reference), (view) => showing({ card: 'delegation-ended', view }));

export const askEndPartner = async ({ ports, asker }: Turn, { partnerId }: Payload<'ask-end-partner'>): Promise<Answer> =>
  answering(await askToEndPartner(ports, asker, partnerId), askingToEnd);

export const endAll = async ({ ports, asker }: Turn, { reference, endingWord }: Payload<'end-partner'>): Promise<Answer> =>
  answering(await endPartner(ports, asker, { reference, wordTyped: isEndingWord(endingWord ?? '') }), (answer) =>
    answer.kind === 'ended' ? showing({ card: 'partner-ended', view: answer.view }) : askingToEnd(answer.asked),
  );

const askingToEnd = ({ view, rendering }: Kept<EndPartnerView>): Answer => ({
  kind: 'card',
  drawing: { card: 'end-partner', view },
  rendering,
});

export const askPartnerOfRecord = (turn: Turn): Promise<Answer> => choose(turn, {});

/** With a partner, or `nobody`, chosen already: what is left is to confirm. */
export const choosePartner = (turn: Turn, chosen: string | undefined): Promise<Answer> => choose(turn, { chosen });

export const choosePartnerOfRecord = (turn: Turn, payload: Payload<'choose-partner-of-record'>): Promise<Answer> =>
  choose(turn, { search: searchIn(payload.partnerSearch), chosen: payload.partnerOfRecord });

export const findPartnerOfRecord = (turn: Turn, payload: Payload<'find-partner-of-record'>): Promise<Answer> =>
  choose(turn, { search: searchIn(payload.partnerSearch) });

async function choose(
  { ports, asker }: Turn,
  { search, chosen }: { search?: string | undefined; chosen?: string | undefined },
): Promise<Answer> {
  const asked = await askForPartnerOfRecord(ports, asker, { ...(search && { search }), ...(chosen && { chosen }) });
  return answering(asked, ({ view, rendering }) => ({ kind: 'card', drawing: { card: 'partner-of-record', view }, rendering }));
}

export const setPartner = async ({ ports, asker }: Turn, { reference }: Payload<'set-partner-of-record'>): Promise<Answer> =>
  answering(await setPartnerOfRecord(ports, asker, reference), (view) => showing({ card: 'partner-of-record-set', view }));

/** R20: from the card of the partner's own roles, in one press. */
export const giveBack = async ({ ports, asker }: Turn, { customerId }: Payload<'give-partner-of-record-back'>): Promise<Answer> =>
  answering(await givePartnerOfRecordBack(ports, asker, customerId), (view) => showing({ card: 'partner-of-record-set', view }));
