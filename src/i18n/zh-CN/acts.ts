import type { acts as english } from '../en-US/acts.js';

export const acts: Readonly<Record<keyof typeof english, string>> = {
  'acts.fallback': '可选择的报价。请更新 Teams 以查看此卡片。',
  'acts.title.follow-up': '要根据哪个试用提供报价？',
  'acts.title.withdraw': '您要撤回哪份报价？',
  'acts.title.accept': '您要接受哪一份？',
  'acts.title.decline': '您要拒绝哪一份？',
  'acts.title.read': '报价的当前状态',
  'acts.none.follow-up': '没有可以接着提供报价的试用：既没有正在进行的，也没有等待答复的。没有试用也可以直接提供采购报价。',
  'acts.none.withdraw': '没有符合条件的待答复报价，因此没有可撤回的内容。',
  'acts.none.answer': '没有符合条件的待答复事项。新的报价会以卡片形式送达此处。',
  'acts.none.read': '没有符合条件的报价。',
  'acts.instead.follow-up': '以往的试用',
  'acts.instead.withdraw': '目前待答复的报价',
  'acts.instead.answer': '目前待答复的事项',
  'acts.followUp': '提供报价',
  'acts.cut': '仅查看了最新的 {count, number} 份报价。',
};
