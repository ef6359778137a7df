import { deliverOneNotice, refreshOneCard, type Sender } from './deliver.js';
import { sweepUnfinished } from './finish-entry.js';
import type { Ports } from './ports/ports.js';

/** How long nothing is looked for when nobody wakes the worker: what another node left is found by then. */
const LOOK_EVERY_MS = 1_000;
const SWEEP_AT_ONCE = 20;

export interface Worker {
  start(): void;
  /** There may be something to do: looked at soon. A hint only, nothing depends on it. */
  wake(): void;
  /** Ends after what is under way. */
  stop(): Promise<void>;
}

/** Works off what is owed: entries to be finished, messages to be sent, cards to be drawn again. */
export function createWorker(ports: Ports, sender: Sender): Worker {
  let running: Promise<void> | null = null;
  let stopping = false;
  let wakeUp: () => void = () => {};

  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_EVERY_MS);
      wakeUp = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const loop = async (): Promise<void> => {
    while (!stopping) {
      if (!(await workOnce(ports, sender))) await pause();
    }
  };

  return {
    start: () => {
      running ??= loop();
    },
    wake: () => wakeUp(),
    stop: async () => {
      stopping = true;
      wakeUp();
      await running;
    },
  };
}

/** One round; resolves to whether there was anything to do. What fails is noted, and found again by its own due time. */
export async function workOnce(ports: Ports, sender: Sender): Promise<boolean> {
  try {
    const swept = await sweepUnfinished(ports, SWEEP_AT_ONCE);
    const told = await deliverOneNotice(ports, sender);
    const drawn = await refreshOneCard(ports, sender);
    return swept > 0 || told || drawn;
  } catch (error) {
    ports.troubles.note('working off what is owed', error);
    return false;
  }
}
