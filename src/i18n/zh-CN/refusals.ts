import type { refusals as english } from '../en-US/refusals.js';

export const refusals: Readonly<Record<keyof typeof english, string>> = {
  'refusal.not-found': '在您可以查看的内容中没有找到。请核对编号或名称，或者要求列出清单。',
  'refusal.role-missing': '您的角色不能执行此操作。所需角色：{roles}。贵组织的管理员可以请 Accord 的运营团队为您分配该角色。',
  'refusal.only-admins-check':
    '{count, plural, =0 {只有贵组织的管理员才能核实，但 Accord 尚不知道任何管理员。} other {只有贵组织的管理员才能核实：{names}。}}核实之前，请勿在 Accord 之外同意任何事项。',
  'refusal.person-unknown': 'Accord 还不认识您，因此无法显示内容或执行操作。贵组织的管理员可以请 Accord 的运营团队将您加入。',
  'refusal.operated-by-21vianet':
    '合作伙伴功能尚不适用于使用世纪互联运营的 Office 365 的组织。未发送也未记录任何内容。可联系世纪互联支持：电话 400-089-0365，或管理中心 portal.partner.microsoftonline.cn。',
  'refusal.not-in-programme':
    '加入 Cloud Essentials 后才能使用合作伙伴功能。合作伙伴签署 Microsoft Online Services Partner Agreement 即可加入，之后便可执行此操作。',
  'refusal.services-not-authorised':
    '无法提供 {subscription}：该合作伙伴未获得以下服务的授权：{missing}。可以选择其他订阅，或在获得授权后再提供此订阅。',
  'refusal.usage-location-not-allowed': '此处不能向该使用位置的客户提供报价：{location}。Accord 的运营团队可以告知允许的使用位置。',
  'refusal.offer-to-itself': '合作伙伴不能向自己的组织提供报价。请选择其他客户。',
  'refusal.subscription-unknown': '目录中没有此订阅。请从列表中选择。',
  'refusal.delegation-not-certified': '无法请求委派管理：该合作伙伴未获得相应认证。可以提供不含委派管理的报价。',
  'refusal.delegation-not-in-programme':
    '只有加入了允许委派管理的计划（例如 Cloud Essentials、Cloud Accelerate 或 Cloud Deployment）的合作伙伴才能请求委派管理。可以提供不含委派管理的报价。',
  'refusal.delegation-already-asked':
    '已有一项委派管理请求正在等待该客户答复：{number}。请等待答复或撤回 {number}；现在可以提供不含该请求的报价。',
  'refusal.delegation-quiet-until': '该客户最近拒绝了委派管理。您可以从{until}起再次请求；现在可以提供不含委派管理的报价。',
  'refusal.delegation-days-out-of-range': '委派管理的天数请输入 1 到 {most, number} 之间的整数。',
  'refusal.daily-messages-reached':
    '{most, plural, other {过去 24 小时内，该客户已收到贵组织的 # 条消息}}，已达上限。请稍后再发送；草稿会保留。',
  'refusal.daily-offers-reached': '{most, plural, other {贵组织今天已发送 # 份报价}}，已达每日上限。请明天再发送；草稿会保留。',
  'refusal.trial-not-offered': '{subscription} 没有试用版。请选择其他订阅，或发送采购报价。',
  'refusal.trial-one-subscription': '一份试用邀请只能包含一个订阅。请保留一个，并为另一个单独发送邀请。',
  'refusal.trial-not-possible': '该客户无法试用 {subscription}。请选择其他订阅，或发送采购报价。',
  'refusal.lines-missing': '请至少选择一个订阅；一份报价最多可包含 {most, number} 个。',
  'refusal.licences-out-of-range': '{subscription}：请输入 1 到 {most, number} 之间的整数作为许可证数量。',
  'refusal.price-not-understood': '无法识别价格。请输入金额（例如 12.50），并选择货币和计费周期；不填金额时，报价不注明价格。',
  'refusal.head-count-not-understood': '无法识别人数。请输入不小于 1 的整数。',
  'refusal.count-of-which-line': '报价中有多个订阅。请将数量与订阅写在一起，例如“30 个 Office 365 E3”。',
  'refusal.subscription-twice': '报价中已有 {subscription}。请直接更改其许可证数量。',
  'refusal.valid-days-out-of-range': '报价有效期为 1 到 {most, number} 天。请输入此范围内的整数。',
  'refusal.customer-without-admin':
    'Accord 不知道该客户的任何管理员，因此没有人能答复报价。请向客户询问管理员姓名；Accord 的运营团队随后可将其加入。',
  'refusal.offer-lapsed': '{number} 已于{at}过期，无法再答复。未记录任何内容。可以发送新的报价。',
  'refusal.offer-withdrawn': '合作伙伴已撤回 {number}，无法再答复。未记录任何内容。',
  'refusal.offer-superseded': '此卡片生成后 {number} 已更改。现以第 {revision, number} 版为准；未对先前版本记录任何内容。',
  'refusal.offer-decided': '{number} 已有决定。该决定有效，未重复记录。',
  'refusal.offer-not-open': '{number} 目前的状态不允许此操作。请打开查看可执行的操作。',
  'refusal.counter-waiting': '针对 {number} 的修改建议已在等待合作伙伴答复。',
  'refusal.no-counter': '{number} 没有待答复的修改建议。请打开查看当前状态。',
  'refusal.circumstances-changed': '此卡片生成后情况有变，因此未记录任何内容。请查看最新卡片并重新答复。',
  'refusal.confirmation-due': '生效前还需要再次确认。目前尚未记录任何内容。',
  'refusal.answers-missing': '以下内容尚未答复：{parts}。目前尚未记录任何内容。',
  'refusal.answer-not-asked': '此报价未涉及{part}。未记录任何内容。',
  'refusal.counts-unchanged': '许可证数量与报价相同。请至少更改一项以提出修改建议，或按原样接受报价。',
  'refusal.partner-unknown': '目录中没有此合作伙伴。请按名称、域名或合作伙伴编号搜索。',
  'refusal.partner-of-record-unchanged': '记录合作伙伴已是您所要求的状态。未作任何更改。',
  'refusal.delegation-not-held': '此委派管理已失效，无需终止。',
  'refusal.nothing-to-end': '与此合作伙伴没有可解除的内容：它在贵组织没有任何角色，也没有待答复的报价。',
  'refusal.ending-word-missing': '输入的词与卡片上的不一致。目前尚未解除任何内容。',
  'refusal.clock-not-trusted': 'Accord 目前无法确认时间，因此未记录任何内容。请过几分钟再试。',
  'refusal.ledger-newer-than-software':
    '这些记录由较新版本的 Accord 写入，当前版本不会更改它们。未记录任何内容；Accord 的运营团队可以进行更新。',
};
