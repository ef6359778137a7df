/** What a company or a person might call itself in order to become more than a name: markup, links, mentions, actions, other people. */
const LINK = 'https://evil.example/';

const MARKDOWN = [
  `[Pay here](${LINK})`, `[a](javascript:alert(1))`, `![logo](${LINK}a.png)`, `<${LINK}>`, LINK, 'www.evil.example', `[ref]: ${LINK}`, '**bold**', '_under_', '~~gone~~',
  '# Heading', '- item', '1. item', '> quote', '`code`', '```\ncode\n```', '---', '\\[not](a link)', `[a\\](${LINK})`, `[Microsoft]( ${LINK} "Microsoft")`, '- [x] done',
  '| a | b |', '&lsqb;a&rsqb;(b)', 'a  \nb', `[](${LINK})`, `[a][b]`, '***', `mailto:a@evil.example`, `[call](tel:+1900)`, `[app](msteams:/l/call)`,
];
const MACROS = [
  '{{DATE(2026-03-03T09:00:00Z, SHORT)}}', '{{TIME(2026-03-03T09:00:00Z)}}', '{{DATE()}}', '{{{{DATE(2026-03-03T09:00:00Z)}}', '{{{DATE(2026-03-03T09:00:00Z)}}}', '${reference}', '${partner.name}',
  '$' + '{$root}', '@offer.decide', '{partner}', '{count, plural, other {#}}', "'{'", '#', '{{', '}}', '${json(x)}', '%s', '$1', '$&', '{0}',
];
const HTML = [
  '<b>Bold</b>', '<script>alert(1)</script>', `<a href="${LINK}">Microsoft</a>`, `<img src=x onerror=alert(1)>`, '<!-- gone -->', '&lt;b&gt;', '&#x3C;b&#x3E;', '<br>', '<svg onload=alert(1)>', '<mark>a</mark>',
  '</TextRun>', '<![CDATA[a]]>', `<iframe src="${LINK}">`, '<style>*{display:none}</style>', '"><b>',
];
const MENTIONS = ['<at>Ana Lima</at>', '@Ana Lima', '@everyone', '<at id="0">Everyone</at>', '@channel', '<at>Team</at> please pay', '@[Ana](user:1)', '#general'];
const UNSEEN = [
  'Contoso\u202Eosotnoc', '\u2066abc\u2069', 'Con\u200Btoso', 'Con\u00ADtoso', '\uFEFFContoso', 'Conto\u0000so', 'a\u0007b', '\u200F', '\u061C', 'Contoso\u2060', '\uD800', 'Con\u034Ftoso', '\u2028line', '\u2029paragraph',
  'Cont\u043Eso', 'C\u0338o\u0338n\u0338', '\u{E0041}\u{E0042}', '\u3164', '\uFFFD', '\u0085',
];
const SHAPES = [
  'W'.repeat(120), '漢'.repeat(120), '😀'.repeat(60), 'a b '.repeat(30), 'O’Neill & "Sons"', "O'Neill", '"', '\\', '\\"', 'line\nline', 'a\r\nb', 'tab\tbed', '\n\n\n', '"}, {"type": "Action.OpenUrl"', '","x":"', "'; DROP TABLE", '=1+1',
  'null', 'undefined', 'NaN', 'true', '0', '-', '.', '{"type":"TextBlock"}', '[object Object]', '__proto__', 'constructor', 'toString', 'nobody', 'keep', 'accept', '👩‍👩‍👧‍👦', 'עברית', 'العربية', 'Ω≈ç√', '１２３', 'ﬁ', 'ĳ', 'İ',
];

export const HOSTILE_NAMES: readonly string[] = [...MARKDOWN, ...MACROS, ...HTML, ...MENTIONS, ...UNSEEN, ...SHAPES];

/** Beginnings of formulas: harmless in a card; there is no CSV export and no mail that a name could stand in. */
const FORMULAS = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://evil.example/";"Pay")', '=cmd|\' /C calc\'!A0', '\t=1+1', '\r=1+1', '＝1+1'];

/** A name wears its markup at its beginning, at its end, turned around, spelt in wide letters that become narrow ones, or many times over. */
const wide = (text: string): string => text.replace(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
const WORN: readonly ((text: string) => string)[] = [(text) => `Alder ${text}`, (text) => `${text} GmbH`, (text) => `\u202E${text}\u2066`, wide, (text) => `${text} `.repeat(10_000 / (text.length + 1))];
const WEARABLE = [...MARKDOWN, ...MACROS, ...HTML, ...MENTIONS, ...FORMULAS];

/** More than five hundred: each of the names above, and what carries markup in every way it can be worn. */
export const MANY_HOSTILE_NAMES: readonly string[] = [...new Set([...HOSTILE_NAMES, ...FORMULAS, ...WORN.flatMap((wear) => WEARABLE.map(wear))])];
