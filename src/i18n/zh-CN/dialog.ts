import type { dialog as english } from '../en-US/dialog.js';

export const dialog: Readonly<Record<keyof typeof english, string>> = {
  'dialog.cancelled': '草稿已丢弃，未发送任何内容。',
  'dialog.nothingOpen': '没有可取消的内容。',
  'dialog.startedOver': '重新开始：此前输入的内容已清除。',
  'dialog.draftGone': '此草稿已不存在，您可以随时新建。',
  'dialog.tooLong': '内容太长，我最多能读取 {most, number} 个字符。请用一两句话说明。',
  'dialog.notUnderstood': '我没有理解您的意思。我可以为您做这些：',
  'dialog.stillNotUnderstood': '我还是没有理解。您可以在这里选择我能为您做的事。',
  'dialog.noCustomer': '没有找到该客户。请核对名称，或提供其域名。',
  'dialog.onlyCustomersCheck': '只有客户才能核实请求是否属实。您在这里可以查看贵公司报价的状态，例如可以问：“我们有哪些报价还未答复？”',
  'dialog.nameCustomer': '哪个客户？请提供名称或域名，例如：“{example}”',
  'dialog.example.customerPartners': '谁在管理 Contoso？',
  'dialog.example.history': '自上周以来 Contoso 发生了什么？',
  'dialog.example.evidence': '给我Contoso的证据',
  'dialog.failed':
    '我们这边出现了问题。除已告知您的以外，未作任何更改。请重试；如果问题仍然存在，请联系 Accord 的运营团队并提供 {turnId}。',
  'dialog.tooMany': '贵组织发送的消息太多，我暂时处理不过来。请一分钟后再试。',
  'dialog.outdated': '此按钮属于旧卡片。请重新提问以获取最新卡片。',
};
