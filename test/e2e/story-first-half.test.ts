import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Locale } from '../../src/domain/people.js';
import type { MessageKey } from '../../src/i18n/catalogues.js';
import { createSpeaker, type MessageValues } from '../../src/i18n/speech.js';
import { startAccord, type RunningAccord } from '../support/accord.js';
import { canBrowse, openBrowser, visit, type Visit } from './support/browser.js';

/** The first half of the story, played on the rehearsal page as a person does, against the whole product. */
const inBrowser = canBrowse() ? describe : describe.skip;
const SCREENSHOT = path.join(__dirname, 'rehearsal-page.png');

const speaker = createSpeaker();

/** Somebody in front of the page, who reads one language. */
class Visitor {
  private readonly page: Page;

  constructor({ page }: Visit, private readonly locale: Locale) {
    this.page = page;
  }

  private words(key: MessageKey, values?: MessageValues): string {
    return speaker(this.locale, 'UTC').say(key, values);
  }

  chat(side: 'partner' | 'customer' | 'support'): Locator {
    return this.page.locator(`#chat-${side}`);
  }

  /** The newest card in a chat that holds what the key says. */
  card(side: 'partner' | 'customer' | 'support', key: MessageKey, values?: MessageValues): Locator {
    return this.chat(side).locator('.card').filter({ hasText: this.words(key, values) }).last();
  }

  async say(side: 'partner' | 'customer' | 'support', text: string): Promise<void> {
    await this.chat(side).locator('input.write').fill(text);
    await this.page.keyboard.press('Enter');
  }

  press(card: Locator, key: MessageKey): Promise<void> {
    return card.getByRole('button', { name: this.words(key), exact: true }).click();
  }

  choose(card: Locator, key: MessageKey): Promise<void> {
    return card.getByLabel(this.words(key), { exact: true }).check();
  }

  async become(side: 'partner' | 'customer' | 'support', name: string): Promise<void> {
    const list = this.chat(side).locator('select').first();
    const value = await list.locator('option', { hasText: name }).first().getAttribute('value');
    await list.selectOption(value);
  }

  entries(): Locator {
    return this.page.locator('.entry');
  }
}

inBrowser('the first half of the story, on the page', () => {
  let browser: Browser;
  let accord: RunningAccord;
  beforeAll(async () => {
    execFileSync('npm', ['run', '-s', 'build:page'], { stdio: 'pipe' });
    [browser, accord] = await Promise.all([openBrowser(), startAccord()]);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await accord.close();
  });

  it('is composed, sent, decided and told, and the ledger grows', async () => {
    const there = await visit(browser, accord.url());
    const visitor = new Visitor(there, 'en-US');
    await visitor.entries().nth(0).waitFor();

    await visitor.chat('partner').locator('.chip').first().click();
    await visitor.card('partner', 'compose.draft').waitFor();
    await visitor.say('partner', 'Maplewick Foods');
    await visitor.say('partner', 'Office 365 E3 for 20 people');
    const draft = visitor.card('partner', 'compose.draft');
    await draft.getByText(speaker('en-US', 'UTC').say('compose.people', { count: 20 })).waitFor();
    await visitor.choose(draft, 'compose.delegation.yes');
    await visitor.press(draft, 'compose.next');
    await visitor.press(visitor.card('partner', 'review.title'), 'review.send');

    const offer = visitor.card('customer', 'offer.status.yours');
    await offer.waitFor();
    await visitor.press(offer, 'offer.partnerOfRecord.another');
    await offer.locator('input[type="text"]').last().fill('fjord');
    await visitor.press(offer, 'roles.partnerOfRecord.find');
    const again = visitor.card('customer', 'offer.status.yours');
    await again.getByText('Fjordlicht Beratung').first().waitFor({ state: 'attached' });
    await visitor.choose(again, 'offer.answer.accept');
    await visitor.choose(again, 'offer.delegation.grant');
    await again.locator('input[type="number"]').first().fill('180');
    await visitor.say('support', 'Who administers Maplewick Foods?');
    await visitor.card('support', 'relationship.title').waitFor();
    if (process.env['SCREENSHOT'] === 'on') await there.page.screenshot({ path: SCREENSHOT });
    await visitor.press(again, 'offer.decide');

    await visitor.card('customer', 'offer.receipt').getByText('Fjordlicht Beratung').first().waitFor();
    await visitor.card('partner', 'answer.anotherPartner').waitFor();
    await visitor.entries().nth(2).waitFor();
    expect(await visitor.entries().count()).toBe(3);
    expect((await accord.ledger('maplewick-foods')).map(({ event }) => event.type)).toEqual(['relationship-recorded', 'offer-sent', 'decision-made']);

    await visitor.become('partner', 'Desmond Pryor');
    await visitor.card('partner', 'notice.partner-of-record-replaced').waitFor();
    await visitor.become('customer', 'Marcus Hale');
    await visitor.card('customer', 'offer.receipt').getByText('Alice Renwick').waitFor();
    expect(there.complaints).toEqual([]);
  }, 180_000);

  it('is understood in Russian, in the dark, on a small screen', async () => {
    const there = await visit(browser, accord.url(), { locale: 'ru-RU', colorScheme: 'dark', viewport: { width: 1100, height: 800 } });
    const visitor = new Visitor(there, 'ru-RU');
    await visitor.become('partner', 'Дарья Лесникова');
    await visitor.become('customer', 'Ольга Ветрова');
    await visitor.say('partner', 'пробная версия для Пекарня «Снежный скворец»');
    await visitor.card('partner', 'compose.draft').getByText('Пекарня «Снежный скворец»').waitFor();
    await visitor.say('partner', 'Office 365 E3');
    await visitor.say('partner', 'нет');
    await visitor.press(visitor.card('partner', 'review.title'), 'review.send');
    const offer = visitor.card('customer', 'offer.status.yours');
    await offer.waitFor();
    await visitor.choose(offer, 'offer.answer.accept');
    await visitor.press(offer, 'offer.decide');
    await visitor.card('customer', 'offer.receipt').waitFor();
    expect(there.complaints).toEqual([]);
  }, 180_000);
});
