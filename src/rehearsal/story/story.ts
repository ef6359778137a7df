/**
 * The story Accord is about, from a trial invitation to the end of a partner's access. It is played by people at the same door as
 * everybody's, and every step looks at what came of it. No shortcut into the product may come in here.
 */
import { afterwards } from './acts/afterwards.js';
import { purchaseAct } from './acts/purchase.js';
import { trialAct } from './acts/trial.js';
import { chaptersOf } from './chapter.js';
import type { Stage } from './stage.js';

/** Plays the whole story; `onChapter` hears the name of each step as it begins. Rejects with a `StoryFailure`. */
export async function playStory(stage: Stage, onChapter: (name: string) => void): Promise<void> {
  const chapter = chaptersOf(onChapter);
  const trial = await trialAct(stage, chapter);
  const purchase = await purchaseAct(stage, chapter, trial);
  await afterwards(stage, chapter, { trial, purchase });
}
