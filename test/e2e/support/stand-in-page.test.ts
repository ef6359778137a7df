import { execFileSync } from 'node:child_process';
import type { Browser, Locator, Page } from 'playwright-core';
import type { LedgerRow } from '../../../src/rehearsal/chat.js';
import { canBrowse, openBrowser, visit } from './browser.js';
import { startStandInStage, type StandInStage } from './stand-in-stage.js';

/** The page and the connector with the stand-in bot: what a visitor sees, whatever the product says. */
const inBrowser = canBrowse() ? describe : describe.skip;

const chat = (page: Page, side: string): Locator => page.locator(`#chat-${side}`);

async function say(page: Page, side: string, text: string): Promise<void> {
  await chat(page, side).getByLabel('Write to Accord').fill(text);
  await page.keyboard.press('Enter');
}

async function offered(page: Page): Promise<Locator> {
  await say(page, 'customer', 'offer');
  const card = chat(page, 'customer').locator('.card').last();
  await card.getByRole('button', { name: 'Send my answer' }).waitFor();
  return card;
}

const row = (seq: number, more: Partial<LedgerRow>): LedgerRow => ({
  seq, at: Date.now(), event: 'offer-sent', about: 'P-1043', answers: [], actor: 'Megan Bowen',
  hash: String(seq).repeat(64), previousHash: String(seq - 1).repeat(64), ...more,
});

inBrowser('the rehearsal page in a browser', () => {
  let browser: Browser;
  let stage: StandInStage;
  beforeAll(async () => {
    execFileSync('npm', ['run', '-s', 'build:page'], { stdio: 'pipe' });
    browser = await openBrowser();
  }, 180_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    stage = await startStandInStage({ root: process.cwd() });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await stage.close();
  });

  it('opens three chats, greeted by the bot, and keeps to its own files', async () => {
    const { page, complaints } = await visit(browser, stage.url);
    for (const side of ['partner', 'customer', 'support']) await chat(page, side).getByText(/^Hello .* \(en-US\)$/).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Who may do what');
    expect(complaints).toEqual([]);
  });

  it('puts the answered card in the place of the pressed one, and the keyboard stays there', async () => {
    const { page, complaints } = await visit(browser, stage.url);
    const card = await offered(page);
    await card.getByLabel('Accept').check();
    await card.getByRole('button', { name: 'Send my answer' }).press('Enter');
    await chat(page, 'customer').getByText('Accepted by Adele Vance today').waitFor();
    expect(await chat(page, 'customer').locator('.card').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('card');
    expect(complaints).toEqual([]);
  });

  it('keeps a card back when a required answer is missing', async () => {
    const { page } = await visit(browser, stage.url);
    const card = await offered(page);
    const before = stage.bot.received.length;
    await card.getByRole('button', { name: 'Send my answer' }).click();
    await card.getByText('Please choose.').waitFor();
    expect(stage.bot.received).toHaveLength(before);
  });

  it('sends the value of a choice that was looked up while typing', async () => {
    const { page } = await visit(browser, stage.url);
    await say(page, 'support', 'choose');
    const card = chat(page, 'support').locator('.card');
    const partner = card.getByRole('combobox', { name: 'Partner' });
    await partner.pressSequentially('con');
    await card.locator('datalist option[value="Contoso"]').waitFor({ state: 'attached' });
    await partner.fill('Contoso');
    await card.getByRole('button', { name: 'Choose' }).click();
    await chat(page, 'support').getByText('Edited').waitFor();
    expect(stage.bot.received.at(-1)?.value).toMatchObject({ verb: 'choose', partner: 'id-Con' });
  });

  it('shows Markdown and markup as the plain text they are', async () => {
    const { page } = await visit(browser, stage.url);
    await say(page, 'partner', '[click](https://example.org) <b>bold</b>');
    const answer = chat(page, 'partner').getByText('You said: [click](https://example.org) <b>bold</b>');
    await answer.waitFor();
    expect(await answer.locator('a, b').count()).toBe(0);
  });

  it('says so in the chat when the bot does not answer', async () => {
    const { page } = await visit(browser, stage.url);
    await chat(page, 'partner').getByText(/^Hello/).waitFor();
    await stage.bot.close();
    await say(page, 'partner', 'hello');
    await chat(page, 'partner').getByText('Accord cannot be reached.').waitFor();
  });

  it('speaks the language of the browser, and another one when asked', async () => {
    const { page } = await visit(browser, stage.url, { locale: 'pt-PT' });
    await chat(page, 'customer').getByText('(pt-BR)').waitFor();
    await page.getByLabel('Idioma', { exact: true }).selectOption('ru-RU');
    expect(await page.getByRole('heading', { name: 'Журнал: Contoso' }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru-RU');
  });

  it('moves the clock forward', async () => {
    const { page } = await visit(browser, stage.url);
    const before = await page.locator('.clock time').getAttribute('datetime');
    await page.getByRole('button', { name: '+1 month' }).click();
    await page.getByRole('status').filter({ hasText: 'It is now' }).waitFor({ state: 'attached' });
    const after = await page.locator('.clock time').getAttribute('datetime');
    expect(Date.parse(String(after)) - Date.parse(String(before))).toBeGreaterThanOrEqual(30 * 86_400_000);
  });

  it('shows the ledger growing, each entry with the fingerprint of the one before', async () => {
    const { page } = await visit(browser, stage.url);
    await page.getByText('Still empty.').waitFor();
    stage.ledger.push(row(1, {}), row(2, { event: 'decision-made', answers: ['offer-accepted', 'delegation-refused'] }));
    await say(page, 'customer', 'hello');
    await page.getByText('Offer accepted · Administration refused').waitFor();
    expect(await page.locator('.entry').nth(1).locator('code').allTextContents()).toEqual(['11111111', '22222222']);
  });

  it('shows one part at a time on a narrow screen, and marks the others when something came', async () => {
    const { page } = await visit(browser, stage.url, { viewport: { width: 420, height: 900 } });
    await chat(page, 'partner').getByText(/^Hello/).waitFor();
    expect(await chat(page, 'customer').isVisible()).toBe(false);
    const tab = page.getByRole('navigation').getByRole('button', { name: /^Customer/ });
    await tab.locator('.unread').waitFor();
    await tab.click();
    expect(await chat(page, 'customer').isVisible()).toBe(true);
    expect(await chat(page, 'partner').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
  });
});
