import { createInterface } from 'node:readline';
import { answerLine } from './understand/answer-lines.js';
import { HELP, readArguments, type UnderstandArguments } from './understand/arguments.js';
import { openUnderstanding } from './understand/open-understanding.js';
import { scoreCommand } from './understand/score-command.js';
import { trainCommand } from './understand/train-command.js';

/** `npm run understand`: what Accord makes of sentences; trains and measures what it makes of them. */
async function run(args: UnderstandArguments, root: string): Promise<void> {
  if (args.work === 'help') return console.log(HELP);
  if (args.work === 'train') return console.log(trainCommand(root));
  if (args.work === 'score') return console.log(scoreCommand(root));
  await answerInput(args, root);
}

async function answerInput(args: UnderstandArguments, root: string): Promise<void> {
  const understanding = openUnderstanding(root, args);
  const typed = process.stdin.isTTY === true;
  if (typed) console.error('Write a sentence, or {"id","lang","asker","text"}; an empty line ends.');
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, terminal: false })) {
    number += 1;
    if (line.trim() === '') {
      if (typed) return;
      continue;
    }
    const asked = line.startsWith('{') ? line : JSON.stringify({ id: 0, lang: 'en-US', asker: 'partner', text: line });
    process.stdout.write(`${JSON.stringify(answerLine(asked, { understanding, today: args.today }, `line ${number}`))}\n`);
  }
}

try {
  await run(readArguments(process.argv.slice(2), new Date().toISOString().slice(0, 10)), process.cwd());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
