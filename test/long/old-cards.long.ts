import { startBotInProcess } from '../support/bot-in-process.js';
import { lives, pressOldCards } from '../support/old-cards.js';

/** A customer's ledger grows with each life: every fifty lives another Accord. */
it.each(Array.from({ length: 20 }, (_, at) => at + 1))('T9: no card from before has an effect, in fifty lives of seed %i', async (seed) => {
  const bot = await startBotInProcess();
  let pressed = 0;
  for (const life of lives(50, seed)) {
    const told = await pressOldCards(bot, life);
    expect(told.holes).toEqual([]);
    pressed += told.pressed;
  }
  await bot.close();
  process.stdout.write(`T9, seed ${seed}: ${pressed} presses on old cards, none with an effect\n`);
});
