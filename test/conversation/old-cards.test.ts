import { startBotInProcess, type BotInProcess } from '../support/bot-in-process.js';
import { lives, pressOldCards } from '../support/old-cards.js';

/** T9; a thousand lives: test/long/old-cards.long.ts. */
let bot: BotInProcess;
beforeAll(async () => { bot = await startBotInProcess(); }, 60_000);
afterAll(() => bot.close());

it('T9: whatever became of an offer and a role, no card from before has an effect, and each is answered', async () => {
  let pressed = 0;
  for (const life of lives(15, 9)) {
    const told = await pressOldCards(bot, life);
    expect(told.holes).toEqual([]);
    pressed += told.pressed;
  }
  expect(pressed).toBeGreaterThan(80);
}, 240_000);
