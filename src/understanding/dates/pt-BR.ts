import type { DateWords } from './words.js';

export const ptBR: DateWords = {
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
