import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { LOCALES } from '../../src/domain/people.js';
import { drawIn, samples } from '../support/drawn-cards.js';
import { canBrowse, openBrowser } from './support/browser.js';

/** Every card, drawn as the rehearsal page draws it, as narrow as in a chat on a phone of 360 pixels: all of it can be read. */
const inBrowser = canBrowse() ? describe : describe.skip;
const ROOT = path.join(__dirname, '../..');
const PHONE = 298;

const ENTRY = `
  import { drawCard } from './src/rehearsal/page/card-view.ts';
  import './src/rehearsal/page/page.css';
  globalThis.drawCard = (card) => drawCard(card, { press: async () => null, search: async () => [], failed: 'not drawn' });
`;

/** The page's own way to draw a card, as a script and a stylesheet. */
function buildDrawing(): { readonly script: string; readonly styles: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'accord-cards-'));
  const options = ['--bundle', '--platform=browser', '--log-level=warning', `--outfile=${path.join(folder, 'draw.js')}`];
  execFileSync(path.join(ROOT, 'node_modules/.bin/esbuild'), options, { cwd: ROOT, input: ENTRY });
  const built = { script: readFileSync(path.join(folder, 'draw.js'), 'utf8'), styles: readFileSync(path.join(folder, 'draw.css'), 'utf8') };
  rmSync(folder, { recursive: true });
  return built;
}

/**
 * Runs in the page: draws the cards one below the other, and says which element holds more than it shows, and which word of ours
 * stands on two lines because its column is too narrow for it.
 */
function faultsOfCards({ cards, width }: { cards: readonly (readonly [string, object])[]; width: number }): string[] {
  // Put there by the script that was built from the page's sources.
  const { drawCard } = globalThis as unknown as { drawCard: (card: object) => HTMLElement };
  const column = document.createElement('div');
  column.style.width = `${width}px`;
  document.body.replaceChildren(column);
  const isCut = (element: Element): boolean => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline';
  const brokenWords = (card: Element): string[] => {
    const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    const broken: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const word of (text.textContent ?? '').matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}]{2,}/gu)) {
        const range = document.createRange();
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word[0]);
      }
    }
    return broken;
  };
  return cards.flatMap(([name, json]) => {
    const card = drawCard(json);
    column.append(card);
    const cut = [...card.querySelectorAll('*')].filter(isCut).map((element) => `cut: ${(element.textContent ?? '').slice(0, 60)}`);
    return [...cut, ...brokenWords(card).map((word) => `broken: ${word}`)].map((fault) => `${name}: ${fault}`);
  });
}

inBrowser('on a phone', () => {
  let browser: Browser;
  let drawing: ReturnType<typeof buildDrawing>;
  beforeAll(async () => {
    drawing = buildDrawing();
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  it.each(LOCALES)('every card in %s is shown whole, and no word is broken for want of room', async (locale) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 780 }, locale });
    await page.setContent(`<!doctype html><html lang="${locale}"><style>${drawing.styles}</style><body></body></html>`);
    await page.addScriptTag({ content: drawing.script });
    const cards = samples().map(([name, each]) => [name, drawIn(locale, each)] as const);
    expect(await page.evaluate(faultsOfCards, { cards, width: PHONE })).toEqual([]);
    await page.close();
  }, 120_000);

  it('finds fault with a column that is too narrow and a button that is too wide', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
    await page.setContent(`<!doctype html><style>${drawing.styles}</style><body></body>`);
    await page.addScriptTag({ content: drawing.script });
    const column = (width: string, text: string) => ({ type: 'Column', width, items: [{ type: 'TextBlock', text, wrap: true }] });
    const card = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'ColumnSet', columns: [column('30px', 'Administration'), column('stretch', 'a b')] }] };
    expect(await page.evaluate(faultsOfCards, { cards: [['narrow', card] as const], width: PHONE })).toEqual(['narrow: broken: Administration']);
    await page.close();
  }, 60_000);
});
