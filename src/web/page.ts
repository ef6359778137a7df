import { createHash } from 'node:crypto';
import type { Locale } from '../domain/people.js';
import { markup, type Html } from './markup.js';

/** A page that needs nothing but itself: no script, no file beside it, and a policy that lets nothing else in. */
export interface Page {
  readonly locale: Locale;
  readonly title: string;
  /** Our own; it stands in the page as it is. */
  readonly style: string;
  readonly body: Html;
}

/** What such a page may do, for its header and for itself, saved to a disk. */
export function policyOf(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

export const pageText = ({ locale, title, style, body }: Page): string =>
  markup`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
${body}
</body>
</html>
`.html;
