import { entryText } from '../../../cards/evidence.js';
import { sourceText } from '../../../cards/role-term.js';
import { sayRefusal } from '../../../cards/say-refusal.js';
import { button, not, text } from '../sights.js';
import type { Stage } from '../stage.js';
import type { Chapter } from '../chapter.js';
import { entryOf, mustHold, WHOLE_STORY } from './evidence.js';
import type { PurchaseAct } from './purchase.js';
import type { TrialAct } from './trial.js';

/** Who comes too late, who may not, who asks, and how the access ends. */
export async function afterwards(
  stage: Stage,
  chapter: Chapter,
  { trial, purchase }: { readonly trial: TrialAct; readonly purchase: PurchaseAct },
): Promise<void> {
  const {
    players: { admin, colleague, viewer, partnerAdmin },
    cast,
    words,
  } = stage;
  const beforeTheEnd = WHOLE_STORY.slice(0, -1);

  await chapter('A second admin presses the old card and is shown what was decided', async () => {
    const decided = await entryOf(stage, 'decision-made', -2);
    await colleague.presses(trial.colleaguesCard, 'decide', { offerAnswer: 'decline', delegationAnswer: 'refuse' });
    await colleague.sees(
      text(trial.number),
      colleague.says('status.accepted'),
      text(admin.person.name),
      text(colleague.speech.dateTime(decided.at)),
      text(entryText(decided, colleague.speech)),
      not(button('decide')),
    );
    await mustHold(stage, beforeTheEnd);
  });

  await chapter('A viewer may look, and is refused everything else', async () => {
    await viewer.types(purchase.number);
    await viewer.sees(text(purchase.number), viewer.says('status.accepted'), not(button('decide')));
    await viewer.presses(purchase.card, 'decide', { offerAnswer: 'decline' });
    await viewer.sees(text(sayRefusal({ code: 'not-found' }, viewer.speech), 'refusal.not-found'));
    await viewer.types(words.endDelegation);
    await viewer.sees(text(admin.person.name), not(button('end-delegation')));
    await mustHold(stage, beforeTheEnd);
  });

  await chapter('A support agent asks who administers this customer, and who is its partner of record', () => agentAsksWho(stage, trial));
  await chapter('A support agent asks what happened since last week', () => agentAsksWhat(stage));

  await chapter('The admin ends the delegation, and the partner is told', async () => {
    await admin.types(words.endDelegation);
    const card = await admin.sees(admin.says('roles.end.revoked'), text(cast.partner), button('end-delegation'));
    await admin.presses(card, 'end-delegation');
    const ended = await entryOf(stage, 'delegation-ended');
    await admin.sees(
      admin.says('roles.ended.revoked', { partner: cast.partner, customer: cast.customer.name }),
      text(entryText(ended, admin.speech)),
    );
    const day = partnerAdmin.speech.date(ended.at);
    await partnerAdmin.isSent(partnerAdmin.says('notice.administration-revoked.partner', { customer: cast.customer.name, at: day }));
    await mustHold(stage, WHOLE_STORY);
  });

  await chapter('Every entry follows the one before it', () => mustBeChained(stage));
}

async function agentAsksWho(stage: Stage, trial: TrialAct): Promise<void> {
  const {
    players: { agent },
    cast,
    words,
  } = stage;
  const granted = await entryOf(stage, 'decision-made', -2);
  const term = { since: agent.speech.date(granted.at), until: agent.speech.date(trial.grantedUntil) };
  const source = text(sourceText(granted, agent.speech), 'the entry, its hash and its time');
  await agent.types(words.whoAdministers);
  await agent.sees(text(cast.customer.name), text(cast.partner), agent.says('relationship.term', term), source);
  await agent.types(words.whoIsPartnerOfRecord);
  await agent.sees(text(cast.newAdviser), agent.says('relationship.since', { since: term.since }), source);
}

async function agentAsksWhat(stage: Stage): Promise<void> {
  const {
    players: { agent },
    words,
  } = stage;
  const rows = await stage.ledger();
  const shows = (from: number, to?: number) =>
    rows.slice(from, to).flatMap((row) => [text(entryText(row, agent.speech)), text(agent.speech.dateTime(row.at))]);
  await agent.types(words.whatHappened);
  const newest = await agent.sees(agent.says('history.total', { count: rows.length }), ...shows(-PER_CARD), button('ask'));
  await agent.presses(newest, 'ask');
  await agent.sees(...shows(0, -PER_CARD), text(stage.cast.people.formerAdviser.organisation));
}

const PER_CARD = 5;

async function mustBeChained(stage: Stage): Promise<void> {
  const rows = await stage.ledger();
  const loose = rows.find((row, place) => row.seq !== place + 1 || (place > 0 && row.previousHash !== rows[place - 1]?.hash));
  if (loose) throw new Error(`entry ${loose.seq} follows no other`);
}
