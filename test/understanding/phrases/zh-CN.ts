import type { CommandList } from './command-list.js';

export const chineseCommands: CommandList = {
  commands: [
    {
      intent: 'trial.send',
      phrases: ['新建试用邀请', '新试用', '发送试用邀请', '向{customer}发送试用邀请', '给{customer}发送试用邀请', '给{customer}发试用邀请'],
    },
    { intent: 'offer.followup', phrases: ['根据{number}创建报价', '由{number}生成报价', '根据试用{number}创建采购报价'] },
    {
      intent: 'offer.send',
      phrases: ['新建采购报价', '新报价', '向{customer}发送采购报价', '给{customer}发送采购报价', '给{customer}报价'],
    },
    { intent: 'admin.request', phrases: ['请求委派管理', '向{customer}请求委派管理'] },
    { intent: 'offer.withdraw', phrases: ['撤回{number}', '收回{number}'] },
    { intent: 'offer.list', phrases: ['已发送的报价', '我的报价', '报价列表', '{number}的状态', '查看{number}', '{number}'] },
    { intent: 'approval.list', phrases: ['有哪些事项等我决定', '什么在等我决定', '待我决定的事项', '我的审批'] },
    { intent: 'partner.mine', phrases: ['我的合作伙伴是谁', '我们的合作伙伴是谁', '谁在管理我们', '我们的记录合作伙伴是谁'] },
    { intent: 'partner.remove', phrases: ['结束委派管理', '终止委派管理', '移除{partner}'] },
    { intent: 'por.set', phrases: ['更改记录合作伙伴', '更换记录合作伙伴', '指定记录合作伙伴'] },
    { intent: 'role.return', phrases: ['交还我们在{customer}的角色'] },
    {
      intent: 'customer.partners',
      phrases: ['谁管理{customer}', '谁在管理{customer}', '{customer}的记录合作伙伴是谁', '{customer}的合作伙伴'],
    },
    {
      intent: 'history.show',
      phrases: [
        '{period}{customer}发生了什么',
        '{customer}{period}发生了什么',
        '{customer}发生了什么',
        '{customer}的历史记录',
        '{period}发生了什么',
        '发生了什么',
        '历史记录',
      ],
    },
    { intent: 'stats.count', phrases: ['有多少报价', '共有多少报价', '统计报价', '数字'] },
    { intent: 'partner.find', phrases: ['查找合作伙伴', '寻找合作伙伴', '找合作伙伴', '合作伙伴市场'] },
    { intent: 'request.verify', phrases: ['这个请求是真的吗', '这个报价是真的吗', '他们是谁'] },
    { intent: 'access.show', phrases: ['谁查看过我们', '谁看过我们的数据'] },
    { intent: 'evidence.get', phrases: ['{customer}的证据', '给我{customer}的证据', '谁在管理我们的证据', '证据包'] },
    { intent: 'availability.check', phrases: ['委派管理对{customer}可用吗', '委派管理可用吗', '{customer}可以使用什么', '可以使用什么'] },
    { intent: 'support.contact', phrases: ['联系 microsoft 支持', '联系微软支持', 'microsoft 支持'] },
    { intent: 'language.set', phrases: ['切换语言', '语言', '说{language}'] },
    { intent: 'help', phrases: ['帮助', '你能做什么', '您能做什么', '你好', '您好'] },
  ],
};
