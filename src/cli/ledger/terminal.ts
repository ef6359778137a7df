import { SingleBar } from 'cli-progress';

/** What a command line tool says, and how far it has come. */
export interface Terminal {
  say(line: string): void;
  complain(line: string): void;
  /** How many it has done so far; how many there are is not known beforehand. */
  count(done: number): void;
}

/** Counting shows on a terminal only, where it is wiped away by what is said afterwards. */
export function createTerminal(what: string): Terminal {
  const bar = process.stdout.isTTY
    ? new SingleBar({ format: `{value} ${what}`, stream: process.stdout, clearOnComplete: true, hideCursor: true })
    : null;
  let shown = false;
  const wiped = (write: (line: string) => void) => (line: string) => {
    if (shown) bar?.stop();
    shown = false;
    write(line);
  };
  return {
    say: wiped((line) => console.log(line)),
    complain: wiped((line) => console.error(line)),
    count: (done) => {
      if (shown) bar?.update(done);
      else bar?.start(0, done);
      shown = true;
    },
  };
}
