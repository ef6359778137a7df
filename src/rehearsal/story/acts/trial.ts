import { entryText } from '../../../cards/evidence.js';
import { DAY_MS } from '../../../domain/delegation.js';
import type { ChatMessage } from '../../chat.js';
import { button, choices, choicesOf, input, not, text } from '../sights.js';
import type { Stage } from '../stage.js';
import type { Chapter } from '../chapter.js';
import { HEAD_COUNT } from '../words.js';
import { entryOf, mustHold, WHOLE_STORY } from './evidence.js';

/** From "new trial" to the decision, and who is told of it. */
export interface TrialAct {
  readonly number: string;
  /** The seller's card of the trial, and the colleague's card as it was before anybody had decided. */
  readonly status: ChatMessage;
  readonly colleaguesCard: ChatMessage;
  /** When delegated administration ends, in milliseconds. */
  readonly grantedUntil: number;
}

const OFFICE_365_E3 = '6fd2c87f-b296-42f0-b197-1e91e994b900';
const MICROSOFT_365_E3 = '05e9a617-0261-4cee-bb44-138d3ef5d965';
const ASKED_DAYS = 365;
const GRANTED_DAYS = 100;

export async function trialAct(stage: Stage, chapter: Chapter): Promise<TrialAct> {
  const { seller, partnerAdmin, admin, colleague, formerAdviser, newAdviser } = stage.players;
  const { cast, words } = stage;

  await chapter('Everybody opens Accord', async () => {
    for (const player of Object.values(stage.players)) {
      await player.opens();
      await player.sees(player.says('welcome.greeting', { name: player.person.name }));
    }
    await mustHold(stage, WHOLE_STORY.slice(0, 1));
  });

  const review = await chapter('A seller composes a trial in a conversation, one thing at a time', () => composesTrial(stage));

  const [number, status] = await chapter('The seller sends it', async () => {
    await seller.presses(review, 'send-offer');
    const sent = (await entryOf(stage, 'offer-sent')).about ?? '';
    return [sent, await seller.sees(text(sent), seller.says('status.sent'), button('withdraw'), button('follow-up'))];
  });

  const [card, colleaguesCard] = await chapter('Every admin of the customer gets the card, in their own language', async () => {
    const values = { partner: cast.partner, customer: cast.customer.name, subscription: words.subscription };
    const sights = [
      text(number),
      admin.says('offer.headline.trial', values),
      admin.says('offer.delegation.support'),
      button('decide'),
      input('offerAnswer', null),
      input('partnerOfRecord', 'keep'),
    ];
    return [await admin.isSent(...sights), await colleague.isSent(...sights)];
  });

  const grantedUntil = await chapter('An admin accepts, grants administration for fewer days, and names another partner of record', () =>
    decidesOnTrial(stage, card, number),
  );

  await chapter('The seller’s card changes by itself, and names no rival', async () => {
    const changed = await seller.sees(
      text(number),
      seller.says('status.accepted'),
      seller.says('answer.granted', { until: seller.speech.date(grantedUntil) }),
      seller.says('answer.anotherPartner'),
      seller.says('status.next.orderTrial'),
      not(text(cast.newAdviser)),
    );
    if (changed.id !== status.id) throw new Error('the seller got another card instead');
    await partnerAdmin.isSent(partnerAdmin.says('notice.decision-made.partner', { customer: cast.customer.name }));
  });

  await chapter('The former partner of record and the new one are told, neither who the other is', async () => {
    await formerAdviser.isSent(formerAdviser.says('notice.partner-of-record-replaced'), not(text(cast.newAdviser)));
    await newAdviser.isSent(newAdviser.says('notice.partner-of-record-named'), not(text(cast.people.formerAdviser.organisation)));
  });
  return { number, status, colleaguesCard, grantedUntil };
}

async function composesTrial({ players: { seller }, words, cast }: Stage): Promise<ChatMessage> {
  await seller.types(words.newTrial);
  await seller.sees(seller.says('kind.trial'), input('customerSearch', null), button('compose-next'), not(button('compose-back')));
  await seller.types(words.customer);
  await seller.sees(text(cast.customer.name), button('compose-back'), input('subscription', null));
  await seller.types(words.shortName);
  await seller.sees(choices('subscription', [OFFICE_365_E3, MICROSOFT_365_E3]));
  await seller.types(words.subscription);
  await seller.sees(
    input('subscription', OFFICE_365_E3),
    seller.says('compose.people', { count: HEAD_COUNT }),
    input('askDelegation', null),
  );
  await seller.types(words.yes);
  return seller.sees(
    text(cast.customer.name),
    text(words.subscription),
    seller.says('review.delegation.asked', { askedDays: ASKED_DAYS }),
    button('send-offer'),
  );
}

/** Resolves to when the grant ends. */
async function decidesOnTrial(stage: Stage, card: ChatMessage, number: string): Promise<number> {
  const {
    players: { admin },
    cast,
    words,
  } = stage;
  await admin.presses(card, 'find-partner', {
    offerAnswer: 'accept',
    delegationAnswer: 'grant',
    delegationDays: String(GRANTED_DAYS),
    partnerSearch: words.newAdviser,
  });
  const found = await admin.sees(
    button('decide'),
    input('offerAnswer', 'accept'),
    input('delegationDays', String(GRANTED_DAYS)),
    text(words.newAdviser),
  );
  const named = choicesOf(found.card ?? {}, 'partnerOfRecord').find((choice) => choice.title.includes(cast.newAdviser));
  await admin.presses(found, 'decide', { partnerOfRecord: named?.value ?? '' });
  const entry = await entryOf(stage, 'decision-made');
  const until = entry.at + GRANTED_DAYS * DAY_MS;
  await admin.sees(
    text(number),
    admin.says('status.accepted'),
    admin.says('answer.granted', { until: admin.speech.date(until) }),
    text(cast.newAdviser),
    text(admin.person.name),
    text(entryText(entry, admin.speech)),
    not(button('decide')),
  );
  if (entry.answers.join() !== 'offer-accepted,delegation-granted,partner-of-record-set')
    throw new Error(`the entry holds ${entry.answers.join(', ')}`);
  return until;
}
