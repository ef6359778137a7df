import { rm } from 'node:fs/promises';
import type { Records } from '../../src/store/records.js';
import { promisesToRivals } from './records-rivals.contract.js';
import { places } from './support/places.js';
import { buildRival, startRival, type RivalProcess } from './support/rival-process.js';
import { trialShapes } from './support/trial-shapes.js';

let script: string;
beforeAll(async () => { script = await buildRival(); });
afterAll(async () => { await rm(script, { force: true }); });

describe.each(places().map((place) => [place.name, place] as const))('rivals on %s', (_, place) => {
  let nodes: [Records, Records];
  let processes: readonly RivalProcess[] = [];
  beforeAll(async () => {
    await place.prepare();
    nodes = [place.records(trialShapes), place.records(trialShapes)];
    for (const node of nodes) await node.open();
    processes = await Promise.all([startRival(script, place.address(), 'first'), startRival(script, place.address(), 'second')]);
  });
  afterAll(async () => {
    await Promise.all(processes.map((rival) => rival.stop()));
    await place.drop();
  });

  promisesToRivals({ nodes: () => nodes, processes: () => processes });
});
