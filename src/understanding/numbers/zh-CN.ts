import type { NumberWords } from './words.js';

/** Chinese writes its numbers by places: `read-han.ts` reads them, from the values and the places given here. */
export const zhCN: NumberWords = {
  values: { 0.5: '半', 0: '零 〇', 1: '一', 2: '二 两 俩', 3: '三', 4: '四', 5: '五', 6: '六', 7: '七', 8: '八', 9: '九' },
  times: { 10: '十', 12: '打', 100: '百', 1000: '千', 10000: '万', 100000000: '亿' },
  articles: '',
  joins: '',
  joinsAfter: 'any',
  phrases: {},
  // By their first character: measure words, and the nouns that follow a number without one.
  counted: '名 位 人 套 席 台 枚 户 用 员 许 座 授',
  grouping: ',',
  decimal: '.',
};
