import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

/** Whether pages can be looked at here; says in one line when they cannot. */
export function canBrowse(): boolean {
  const can = existsSync(CHROMIUM);
  if (!can) process.stdout.write(`not checked: pages in a browser (no ${CHROMIUM})\n`);
  return can;
}

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

export interface Visit {
  readonly page: Page;
  /** Errors in the console, a breach of the security policy among them, and requests to anywhere else: none is allowed. */
  readonly complaints: readonly string[];
}

/** Opens an address as a new visitor, and keeps what a good page never causes. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US', ...options })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(url);
  return { page, complaints };
}
