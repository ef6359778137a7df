import { execFileSync } from 'node:child_process';
import type { Browser } from 'playwright-core';
import { startAccord, type RunningAccord } from '../support/accord.js';
import { canBrowse, openBrowser } from './support/browser.js';

/** The security policy as a browser keeps it: the rehearsal page does all it does without a single breach. */
const inBrowser = canBrowse() ? describe : describe.skip;

inBrowser('the rehearsal page in a browser', () => {
  let browser: Browser;
  let accord: RunningAccord;
  beforeAll(async () => {
    execFileSync('npm', ['run', '-s', 'build:page'], { stdio: 'pipe' });
    [browser, accord] = await Promise.all([openBrowser(), startAccord()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await accord.close();
  });

  it('breaks the policy nowhere, while inline script that somebody slips in is stopped and told of', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' })).newPage();
    await page.addInitScript(`
      window.breaches = [];
      document.addEventListener('securitypolicyviolation', (event) => window.breaches.push(event.effectiveDirective + ' ' + event.blockedURI));
    `);
    const breaches = () => page.evaluate<string[]>('window.breaches');
    await page.goto(accord.url());
    await page.locator('.entry').first().waitFor();
    await page.locator('#chat-partner .chip').first().click();
    await page.locator('#chat-partner .card').first().waitFor();
    await page.locator('#chat-support input.write').fill('Who administers Maplewick Foods?');
    await page.keyboard.press('Enter');
    await page.locator('#chat-support .card').first().waitFor();
    expect(await breaches()).toEqual([]);

    await page.evaluate(`(() => {
      const script = document.createElement('script');
      script.textContent = 'window.slippedIn = true';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src="https://elsewhere.example/x.png" onerror="window.slippedIn = true">');
    })()`);
    await page.waitForFunction('window.breaches.length >= 2');
    expect(await page.evaluate('window.slippedIn')).toBeUndefined();
    expect((await breaches()).map((breach) => breach.split(' ')[0])).toEqual(expect.arrayContaining(['script-src-elem', 'img-src']));
  }, 120_000);
});
