import { likelySpelling } from '../../../src/understanding/spelling.js';

const known = ['business', 'premium', 'standard', 'trial', 'trail', 'record', 'partner', 'стандарт'];
const byLetter = new Map<string, string[]>();
for (const word of known) byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);

describe('a mistyped word', () => {
  it.each([
    ['busines', 'business'],
    ['bussines', 'business'],
    ['buisness', 'business'],
    ['premum', 'premium'],
    ['standart', 'standard'],
    ['стандарте', 'стандарт'],
    ['стандорт', 'стандарт'],
    ['parnter', 'partner'],
    ['recrod', 'record'],
    ['trial', 'trial'],
  ])('"%s" is read as "%s"', (mistyped, meant) => {
    expect(likelySpelling(mistyped, byLetter)).toBe(meant);
  });

  it.each([
    ['nothing alike', 'windows'],
    ['another first letter', 'dusiness'],
    ['two letters off in a short word', 'trlai'],
    ['too short to tell', 'trai'],
    ['three letters off in a long word', 'bzznzss'],
    ['no letters', ''],
  ])('is not guessed at with %s', (_, mistyped) => {
    expect(likelySpelling(mistyped, byLetter)).toBeNull();
  });
});
