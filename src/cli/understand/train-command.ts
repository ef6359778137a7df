import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { MODEL_FILE } from '../../understanding/model/model.js';
import { trainAll } from '../../understanding/model/train-all.js';

/** Writes the model file. The same lexicons and patterns give the same bytes. */
export function trainCommand(root: string): string {
  const started = performance.now();
  const { file, examples } = trainAll();
  writeFileSync(path.join(root, MODEL_FILE), `${JSON.stringify(file)}\n`);
  return `Learnt from ${examples} sentences in ${Math.round((performance.now() - started) / 100) / 10} s; wrote ${MODEL_FILE}.`;
}
