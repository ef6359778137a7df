import { createRefusalLog } from '../../../src/http/refusal-log.js';

it('the refusal log writes at most one line a second for each reason, and counts what it leaves out', () => {
  const lines: object[] = [];
  let now = 0;
  const log = createRefusalLog({ warn: (fields) => void lines.push(fields), error: () => undefined }, () => now);
  for (; now < 2500; now += 1) log('host');
  log('origin');
  expect(lines).toEqual([
    { reason: 'host', times: 1 },
    { reason: 'host', times: 1000 },
    { reason: 'host', times: 1000 },
    { reason: 'origin', times: 1 },
  ]);
});
