import { TokenUnavailable } from '../../../src/bot/app-token.js';
import { sendFailure } from '../../../src/bot/send-failure.js';

const answered = (statusCode: number, headers: Record<string, string> = {}) => Object.assign(new Error('x'), { statusCode, response: { headers: new Headers(headers) } });

describe('a send that failed', () => {
  it.each<[string, unknown, object]>([
    ['without a token', new TokenUnavailable('x'), { outcome: 'again', afterMs: 60_000 }],
    ['because the token was refused', answered(401), { outcome: 'again', afterMs: 60_000 }],
    ['with 429 and no time', answered(429), { outcome: 'again', afterMs: 5000 }],
    ['with 429 and seconds', answered(429, { 'retry-after': '17' }), { outcome: 'again', afterMs: 17_000 }],
    ['with 429 and half a second', answered(429, { 'retry-after': '0.5' }), { outcome: 'again', afterMs: 500 }],
    ['with 429 and an hour', answered(429, { 'retry-after': '3600' }), { outcome: 'again', afterMs: 3_600_000 }],
    ['with 429 and a moment', answered(429, { date: 'Wed, 21 Oct 2026 07:28:00 GMT', 'retry-after': 'Wed, 21 Oct 2026 07:28:30 GMT' }), { outcome: 'again', afterMs: 30_000 }],
    ['with 429 and a moment that has passed', answered(429, { date: 'Wed, 21 Oct 2026 07:28:00 GMT', 'retry-after': 'Wed, 21 Oct 2026 07:27:00 GMT' }), { outcome: 'again', afterMs: 5000 }],
    ['with 429 and nonsense', answered(429, { 'retry-after': 'soon' }), { outcome: 'again', afterMs: 5000 }],
    ['with 412', answered(412, { 'retry-after': '2' }), { outcome: 'again', afterMs: 2000 }],
    ['before it began', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), { outcome: 'again', afterMs: 5000 }],
    ['without an answer', new Error('x'), { outcome: 'unknown' }],
    ['with 502, which may come after it was done', answered(502, { 'retry-after': '2' }), { outcome: 'unknown' }],
    ['with 403', answered(403), { outcome: 'failed', why: 'the channel answered 403' }],
    ['with 404', answered(404), { outcome: 'failed', why: 'the channel answered 404' }],
  ])('%s', (_name, error, outcome) => {
    expect(sendFailure(error)).toEqual(outcome);
  });
});
