import fc from 'fast-check';
import { administratorAt } from '../../../src/domain/delegation.js';
import { circumstancesOf } from '../../../src/domain/decision.js';
import { endPartner, openDealingsWith } from '../../../src/domain/end-partner.js';
import { openEntry, type SealedEntry } from '../../../src/domain/entry.js';
import { eventSchema } from '../../../src/domain/events.js';
import { foldEntries } from '../../../src/domain/fold.js';
import { mayAskNow } from '../../../src/domain/restraint.js';
import { offerStatusAt, requestWaits, type CustomerState } from '../../../src/domain/state.js';
import { aLedger, ANA, SHOWN } from '../../support/facts.js';
import { anyStep } from './any-step.js';
import { live, PARTNERS, press, type Attempt, type History, type PartnerId } from './history.js';

const always = (holds: (history: History) => void, numRuns = 80): void =>
  fc.assert(fc.property(fc.array(anyStep, { minLength: 10, maxLength: 40, size: 'max' }), (steps) => holds(live(steps))), { numRuns });

const holderOf = (state: CustomerState, now: number) => administratorAt(state, now)?.partner.partnerId ?? null;
const recordOf = (state: CustomerState) => state.partnerOfRecord?.partner.partnerId ?? null;
const endedWith = ({ result }: Attempt) => (result.ok && result.value.type === 'partner-ended' ? result.value : null);
const granted = ({ result }: Attempt) => (result.ok && result.value.type === 'decision-made' && result.value.answers.delegation?.answer === 'granted' ? result.value.answers.delegation : null);

/** Whatever a history led to, everything with a partner is ended after it. */
function endedAtLast(customerId: string, entries: readonly SealedEntry[], of: PartnerId, now: number): Attempt {
  const ledger = aLedger(customerId);
  for (const { entry } of entries) ledger.record(entry.event, entry.at, entry.actor);
  const before = ledger.state();
  const result = endPartner(before, { partnerId: of, seen: circumstancesOf(before), shown: SHOWN }, now);
  return { step: { does: 'end-all', of, late: false }, now, before, after: result.ok ? ledger.record(result.value, now, ANA) : before, result, command: null };
}

describe('whatever people press in whatever order', () => {
  it('R15 there is one delegated administrator at most: a grant says whom it puts out of force, and until when it holds itself', () => {
    always(({ attempts }) => {
      // Kept beside the fold, from what was pressed alone.
      let holder: { partnerId: string; until: number } | null = null;
      for (const attempt of attempts) {
        const { now, after, before, command, result, step } = attempt;
        const grant = granted(attempt);
        if (grant && command?.answers.delegation?.answer === 'grant') {
          const partnerId = before.offers.get(command.offerId)?.partner.partnerId ?? '';
          const held = holder !== null && now < holder.until ? holder.partnerId : null;
          if (held) expect(grant.former).toMatchObject({ how: held === partnerId ? 'renewed' : 'replaced', partner: { partnerId: held } });
          else expect(grant.former?.how ?? 'expired').toBe('expired');
          expect(grant.until).toBe(now + command.answers.delegation.days * 24 * 60 * 60 * 1000);
          holder = { partnerId, until: grant.until };
        } else if (result.ok && (step.does === 'end' || (result.value.type === 'partner-ended' && result.value.administration))) holder = null;
        expect(holderOf(after, now)).toBe(holder !== null && now < holder.until ? holder.partnerId : null);
      }
    });
  });

  it('R16 neither role ever sets the other', () => {
    always(({ attempts }) => {
      for (const attempt of attempts) {
        const { before, after, now, step, command } = attempt;
        const ended = endedWith(attempt);
        const mayChangeHolder = step.does === 'end' || ended?.administration || granted(attempt) !== null;
        const mayChangeRecord = ended?.partnerOfRecord || step.does === 'name' || step.does === 'give-back' || command?.answers.partnerOfRecord?.answer === 'set';
        if (!mayChangeHolder) expect(holderOf(after, now)).toBe(holderOf(before, now));
        if (!mayChangeRecord) expect(recordOf(after)).toBe(recordOf(before));
      }
    });
  });

  it('R25 a revision is decided once at most, while it is the newest, open and not lapsed', () => {
    always(({ attempts }) => {
      const newest = new Map<string, { revision: number; until: number; closed: boolean }>();
      for (const { result, now } of attempts) {
        if (!result.ok) continue;
        for (const { offerId } of result.value.type === 'partner-ended' ? result.value.offers : []) newest.set(offerId, { revision: 0, until: 0, ...newest.get(offerId), closed: true });
        if (!('offer' in result.value)) continue;
        const { type, offer } = result.value;
        const known = newest.get(offer.offerId);
        if (type === 'offer-sent' || type === 'offer-revised') {
          expect(known?.closed ?? false).toBe(false);
          expect(offer.revision).toBe((known?.revision ?? 0) + 1);
          newest.set(offer.offerId, { revision: offer.revision, until: result.value.content.validUntil, closed: false });
        } else if (type !== 'trial-ended' && type !== 'offer-requested-again') {
          expect(known).toMatchObject({ closed: false, revision: offer.revision });
          expect(now < (known?.until ?? 0)).toBe(type !== 'offer-lapsed');
          if (known && type !== 'offer-countered') newest.set(offer.offerId, { ...known, closed: true });
        }
      }
    });
  });

  it('R11, R32 only the partner that was asked for a new offer answers, once, after the lapse; every other offer comes of its own accord', () => {
    always(({ attempts }) => {
      const waiting = new Map<string, string>();
      const asked = new Set<string>();
      for (const { result, before, now } of attempts) {
        if (!result.ok) continue;
        const event = result.value;
        if (event.type === 'offer-requested-again') {
          const { offerId, partner: offering } = event.offer;
          expect(asked.has(offerId)).toBe(false);
          expect(now).toBeGreaterThanOrEqual(before.offers.get(offerId)?.content.validUntil ?? Infinity);
          asked.add(offerId);
          waiting.set(offerId, offering.partnerId);
        } else if (event.type === 'partner-ended') {
          for (const { offerId } of event.requests) expect(waiting.delete(offerId)).toBe(true);
        } else if (event.type === 'offer-sent') {
          const answered = event.answersRequest?.offerId;
          expect(event.because).toBe(answered === undefined ? 'partner' : 'customer-request');
          if (answered === undefined) continue;
          expect(waiting.get(answered)).toBe(event.offer.partner.partnerId);
          waiting.delete(answered);
        }
      }
    });
  });

  it('R25 a card that was drawn from other circumstances records nothing', () => {
    always(({ attempts }) => {
      for (const { command, before, result } of attempts) {
        if (!command || !result.ok) continue;
        expect(command.seen.partnerOfRecordSeq).toBe(before.partnerOfRecordSeq);
        if (command.answers.delegation) expect(command.seen.administratorSeq).toBe(before.administratorSeq);
      }
    });
  });

  it('R9, R15 a second confirmation is asked for whenever it is due, and never otherwise', () => {
    always(({ attempts }) => {
      for (const { command, before, now, result } of attempts) {
        if (!command || (!result.ok && result.refusal.code !== 'confirmation-due')) continue;
        const partnerId = before.offers.get(command.offerId)?.partner.partnerId;
        const grants = command.answers.delegation?.answer === 'grant';
        const holder = holderOf(before, now);
        const due = [
          ...(grants && holder !== null && holder !== partnerId ? ['replace-administrator'] : []),
          ...(grants && command.answers.offer?.answer === 'decline' ? ['grant-while-declining'] : []),
        ];
        const allGiven = due.every((kind) => command.confirmed.some((given) => given === kind));
        expect(result.ok ? [] : result.refusal.code === 'confirmation-due' && result.refusal.confirmations.map(({ kind }) => kind)).toEqual(allGiven ? [] : due);
      }
    });
  });

  it('R9 refusing delegated administration never stands in the way of the offer', () => {
    always(({ attempts }) => {
      for (const { command, before, now, result } of attempts) {
        if (!command || !result.ok || command.answers.delegation?.answer !== 'grant') continue;
        const refusing = { ...command, answers: { ...command.answers, delegation: { answer: 'refuse', reason: null } as const }, confirmed: [] };
        const other = press(before, refusing, now);
        expect(other.ok && other.value.type === 'decision-made' && other.value.answers.offer).toEqual(result.value.type === 'decision-made' && result.value.answers.offer);
      }
    });
  });

  it('R20 after everything with a partner was ended, whatever came before, it holds no role, no offer of it is open, and there is nothing left to end', () => {
    always(({ attempts, entries }) => {
      const { head, customerId } = foldEntries('wren', entries);
      for (const { before, now, after, result, step } of [...attempts.filter((attempt) => attempt.step.does === 'end-all'), ...PARTNERS.map((of) => endedAtLast(customerId, entries, of, head.at))]) {
        if (step.does !== 'end-all') continue;
        const left = openDealingsWith(after, step.of, now);
        const refused = result.ok ? null : result.refusal.code;
        if (refused === 'circumstances-changed') expect(step.late).toBe(true);
        else expect(left).toBeNull();
        if (refused === 'nothing-to-end') expect(openDealingsWith(before, step.of, now)).toBeNull();
        if (!result.ok) continue;
        expect(holderOf(after, now)).not.toBe(step.of);
        expect(recordOf(after)).not.toBe(step.of);
        const own = [...after.offers.values()].filter(({ partner: { partnerId } }) => partnerId === step.of);
        expect(own.filter((offer) => offerStatusAt(offer, now) === 'sent' || requestWaits(offer))).toEqual([]);
        const others = (state: CustomerState) => [...state.offers.values()].filter(({ partner: { partnerId } }) => partnerId !== step.of);
        expect(others(after)).toEqual(others(before));
        expect(mayAskNow(after, { partnerId: step.of, offerId: 'another' }, { messagesPerCustomerPerDay: 3, quietDaysAfterRefusal: 7 }, now)).toMatchObject({ ok: false, refusal: { code: 'delegation-quiet-until' } });
        expect(endPartner(after, { partnerId: step.of, seen: circumstancesOf(after), shown: SHOWN }, now)).toEqual({ ok: false, refusal: { code: 'nothing-to-end' } });
      }
    });
  });

  it('every event is one of the closed list, and its entry opens to what was sealed', () => {
    always(({ attempts, entries }) => {
      for (const { result } of attempts) if (result.ok) expect(eventSchema.parse(result.value)).toEqual(result.value);
      for (const sealed of entries) expect(openEntry(sealed.text)).toEqual({ ok: true, sealed });
    }, 60);
  });

  it('T16 folding again gives the same, and later entries change only what they touch', () => {
    always(({ attempts, entries }) => {
      const last = foldEntries('wren', entries);
      for (const { after } of attempts) {
        const { seq } = after.head;
        expect(foldEntries('wren', entries.slice(0, seq))).toEqual(after);
        for (const [offerId, offer] of last.offers) if (offer.seq <= seq) expect(after.offers.get(offerId)).toEqual(offer);
        if (last.administratorSeq <= seq) expect(after.administrator).toEqual(last.administrator);
        if (last.partnerOfRecordSeq <= seq) expect(after.partnerOfRecord).toEqual(last.partnerOfRecord);
      }
    }, 60);
  });

  it('reaches what it is about: decisions, swaps, renewals, conversions and stale presses all happen', () => {
    const seen = new Set<string>();
    const histories = fc.sample(fc.array(anyStep, { minLength: 40, maxLength: 40 }), { numRuns: 150, seed: 42 });
    for (const { result } of histories.flatMap((steps) => live(steps).attempts)) {
      seen.add(result.ok ? result.value.type : result.refusal.code);
      if (result.ok && result.value.type === 'offer-sent') seen.add(result.value.because);
      if (!result.ok || result.value.type !== 'decision-made') continue;
      const { offer, delegation } = result.value.answers;
      if (delegation?.answer === 'granted' && delegation.former) seen.add(delegation.former.how);
      if (offer?.answer === 'accepted' && offer.converts) seen.add('converted');
    }
    const expected = ['decision-made', 'offer-lapsed', 'offer-requested-again', 'customer-request', 'trial-ended', 'delegation-ended', 'partner-of-record-set', 'partner-ended', 'nothing-to-end', 'replaced', 'renewed', 'expired', 'converted',
      'circumstances-changed', 'confirmation-due', 'offer-superseded', 'offer-decided', 'offer-lapsed', 'offer-withdrawn', 'delegation-already-asked', 'counter-waiting'];
    expect(expected.filter((kind) => !seen.has(kind))).toEqual([]);
  });
});
