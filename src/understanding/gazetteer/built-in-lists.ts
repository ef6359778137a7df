import type { Lists } from './find-listed.js';
import { languages } from './languages.js';
import { places } from './places.js';
import { services } from './services.js';
import { workloads } from './workloads.js';

export const builtInLists: Lists = { services, places, languages, workloads };
