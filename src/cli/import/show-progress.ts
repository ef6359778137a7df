import { SingleBar } from 'cli-progress';
import type { Terminal } from './import-file.js';

/** A bar on a terminal, and nothing where the output goes into a file. */
export function showProgress(): { readonly progress: Terminal['progress']; readonly stop: () => void } {
  const bar = new SingleBar({ format: '{step} [{bar}] {percentage}%', stream: process.stderr, clearOnComplete: true, hideCursor: true });
  let shown: string | null = null;
  return {
    progress: (step, done, total) => {
      if (shown === step) bar.update(done);
      else bar.start(total, done, { step });
      shown = step;
    },
    stop: () => bar.stop(),
  };
}
