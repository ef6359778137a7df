import type { DateWords } from './words.js';

export const frFR: DateWords = {
  order: 'dmy',
  units: {},
  relative: {},
  rolling: { past: '', coming: '' },
  days: {},
  ordinals: {},
  ordinalEndings: '',
  counts: {},
  edges: {},
  quarterLetters: '',
  halfLetters: '',
  roles: {},
};
