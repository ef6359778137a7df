import { page } from '../i18n/texts/page.js';
import type { Locale } from '../domain/people.js';

/**
 * The frame the page's script fills in. Everything in it is our own text: nothing here needs escaping. The server's security policy
 * lets no script or style stand in the page itself.
 */
export function pageHtml(locale: Locale): string {
  const texts = page[locale];
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${texts.title}</title>
<link rel="icon" href="/rehearsal/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/rehearsal/page.css">
<script type="module" src="/rehearsal/page.js"></script>
</head>
<body>
<div id="app"></div>
<noscript><p class="no-script">${texts.noScript}</p></noscript>
</body>
</html>
`;
}

/** Two hands that meet: half the mark is the partner's, half the customer's. */
export const ICON_SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="8" fill="#4f52b2"/>
<circle cx="12.5" cy="16" r="6.5" fill="none" stroke="#fff" stroke-width="2.6"/>
<circle cx="19.5" cy="16" r="6.5" fill="none" stroke="#fff" stroke-width="2.6"/>
</svg>
`;
