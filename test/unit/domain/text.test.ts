import fc from 'fast-check';
import { cleanName, cleanText, idText } from '../../../src/domain/text.js';

describe('text from outside', () => {
  it.each([
    ['bidirectional marks', 'Wren\u202e\u2066\u200f Bakery', 'Wren Bakery'],
    ['zero-width characters', 'W\u200br\u200ce\u200dn\u2060 B\ufeffakery', 'Wren Bakery'],
    ['control characters and NUL', 'W\0r\u0007e\u001bn\u009f', 'Wren'],
    ['tags and variation selectors', 'Wren\u{e0041}\u{e007f}\ufe0f\u{e0100}', 'Wren'],
    ['letters that show nothing', 'Wren\u3164\u115f\u1160\uffa0\u2800\u034f', 'Wren'],
    ['private and unassigned characters', 'Wren\ue000\u{10ffff}\u0378', 'Wren'],
  ])('loses %s', (_name, raw, clean) => {
    expect(cleanText(raw, 120)).toBe(clean);
  });

  it('keeps words apart where a line ends', () => {
    expect(cleanText(' Wren\r\n\tBakery\u2028of\u0085Lisbon\u000band\fPorto\u00a0\u3000 ', 120)).toBe('Wren Bakery of Lisbon and Porto');
  });

  it('makes compatible and decomposed letters one, also across something invisible', () => {
    expect(cleanText('\uff37\u1d63e\u0301n', 120)).toBe('Wr\u00e9n');
    expect(cleanText('e\u200d\u0301', 120)).toBe('\u00e9');
  });

  it('replaces lone surrogates, which no store keeps', () => {
    expect(cleanText('a\ud83db', 120)).toBe('a\ufffdb');
  });

  it('leaves alone what people write', () => {
    const names = 'Пекарня «Крапивник», 鹪鹩面包店, Bouleau & Fils, O’Wren 🥐';
    expect(cleanText(names, 120)).toBe(names);
  });

  it('counts characters, not UTF-16 units, and ends on no space', () => {
    expect(cleanText('🥐🥐🥐', 2)).toBe('🥐🥐');
    expect(cleanText('Wren Bakery', 5)).toBe('Wren');
  });

  it('is clean once cleaned: well-formed, nothing invisible, never longer', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('e', '\u0301', '\u200d', ' ', '\u3164', '\ud83d', '\ude00', '\u1100', '\u1161') }));
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 20 }), (raw, longest) => {
        const clean = cleanText(raw, longest);
        expect(cleanText(clean, longest)).toBe(clean);
        expect(clean.isWellFormed()).toBe(true);
        expect([...clean].length).toBeLessThanOrEqual(longest);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{DI}\u2028\u2029]|^\s|\s$|\s\s/u);
      }),
    );
  });
});

describe('a name', () => {
  it('is cleaned as it is read', () => {
    expect(cleanName().parse('  Wren\u200b  Bakery ')).toBe('Wren Bakery');
    expect(cleanName(4).parse('Wren Bakery')).toBe('Wren');
  });

  it.each(['', '   ', '\u200b', '\u3164\u115f', '\0', '\u2800'])('refuses a name of which nothing can be seen (%j)', (raw) => {
    expect(cleanName().safeParse(raw).success).toBe(false);
  });

  it.each([null, 7, ['Wren'], { $ne: '' }])('refuses what is no text (%j)', (raw) => {
    expect(cleanName().safeParse(raw).success).toBe(false);
  });
});

describe('an identifier', () => {
  it.each(['a', 'O-1', 'wren.bakery_2', 'x'.repeat(64)])('may be %s', (id) => {
    expect(idText.safeParse(id).success).toBe(true);
  });

  it.each(['', 'x'.repeat(65), '-a', '.', '$where', 'a b', 'a/b', 'a:b', 'é', 'a\n', '__proto__'])('may not be %j', (id) => {
    expect(idText.safeParse(id).success).toBe(false);
  });
});
