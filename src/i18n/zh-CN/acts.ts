import type { acts as english } from '../en-US/acts.js';

export const acts: Readonly<Record<keyof typeof english, string>> = {
  'acts.fallback': '可选择的报价。请更新 Teams 以查看此卡片。',
  'acts.title.follow-up': '要为哪个试用跟进报价？',
  'acts.title.withdraw': '您要撤回哪份报价？',
  'acts.title.accept': '您要接受哪一份？',
  'acts.title.decline': '您要拒绝哪一份？',
  'acts.title.read': '报价的当前情况',
  'acts.none.follow-up': '没有可以跟进报价的试用：没有正在进行的试用，也没有等待答复的邀请。无需试用也可以发送采购报价。',
  'acts.none.withdraw': '没有相符的待答复报价，因此没有可撤回的内容。',
  'acts.none.answer': '没有相符的内容等待答复。新的报价会以卡片形式送达此处。',
  'acts.none.read': '没有相符的报价。',
  'acts.instead.follow-up': '以往的试用',
  'acts.instead.withdraw': '目前待答复',
  'acts.instead.answer': '目前等待答复',
  'acts.followUp': '跟进报价',
  'acts.cut': '仅查看了最新的 {count, number} 份报价。',
};
