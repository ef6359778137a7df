import { instantsOf, timeAsked } from '../../../src/bot/questions/days.js';
import type { AskSlots } from '../../../src/domain/ask.js';
import { createSpeaker } from '../../../src/i18n/speech.js';

const TODAY = '2026-03-10';
const asked = (slots: Pick<AskSlots, 'day' | 'period'>, timeZone = 'America/Denver') => timeAsked(slots, { today: TODAY, speech: createSpeaker()('en-US', timeZone) });
const utc = (text: string): number => Date.parse(`${text}Z`);

describe('the time a question about roles is about', () => {
  it('is now where none is named, and for today, whose end is still to come', () => {
    expect(asked({})).toEqual({ moment: { kind: 'now' } });
    expect(asked({ day: TODAY })).toEqual({ moment: { kind: 'now' } });
    expect(asked({ period: { from: TODAY, to: TODAY } })).toEqual({ moment: { kind: 'now' } });
  });

  it('is a day from its beginning to its end in the asker’s time zone, also on one of 23 hours', () => {
    expect(asked({ day: '2026-03-03' })).toEqual({ moment: { kind: 'day', from: utc('2026-03-03T07:00:00'), at: utc('2026-03-04T06:59:59.999') } });
    expect(asked({ day: '2026-03-08' })).toEqual({ moment: { kind: 'day', from: utc('2026-03-08T07:00:00'), at: utc('2026-03-09T05:59:59.999') } });
    expect(asked({ day: '2026-03-03' }, 'Asia/Shanghai')).toEqual({ moment: { kind: 'day', from: utc('2026-03-02T16:00:00'), at: utc('2026-03-03T15:59:59.999') } });
  });

  it('is a period, also one that goes on beyond today; one of a single day, or put the wrong way round, is its first day', () => {
    const march = { from: '2026-03-01', to: '2026-03-31' };
    expect(asked({ period: march }, 'UTC')).toEqual({ period: { from: utc('2026-03-01T00:00:00'), to: utc('2026-03-31T23:59:59.999') } });
    expect(asked({ period: { from: TODAY, to: '2026-03-31' } }, 'UTC')).toEqual({ period: { from: utc('2026-03-10T00:00:00'), to: utc('2026-03-31T23:59:59.999') } });
    expect(asked({ period: { from: '2026-03-03', to: '2026-03-01' } }, 'UTC')).toEqual({ moment: { kind: 'day', from: utc('2026-03-03T00:00:00'), at: utc('2026-03-03T23:59:59.999') } });
    expect(asked({ day: '2026-03-02', period: march }, 'UTC')).toMatchObject({ moment: { kind: 'day' } });
  });

  it('lies ahead where it begins after today', () => {
    expect(asked({ day: '2026-03-11' }, 'UTC')).toEqual({ moment: { kind: 'future', at: utc('2026-03-11T00:00:00') } });
    expect(asked({ period: { from: '2026-04-01', to: '2026-06-30' } }, 'UTC')).toEqual({ moment: { kind: 'future', at: utc('2026-04-01T00:00:00') } });
  });

  it('has instants to the last day that can be named', () => {
    expect(instantsOf({ from: '9999-12-31', to: '9999-12-31' }, 'UTC')).toEqual({ from: utc('9999-12-31T00:00:00'), to: utc('9999-12-31T23:59:59.999') });
  });
});
