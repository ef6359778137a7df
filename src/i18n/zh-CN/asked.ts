import type { asked as english } from '../en-US/asked.js';

export const asked: Readonly<Record<keyof typeof english, string>> = {
  'asked.offers.all': '{kind, select, trial {所有试用邀请} purchase {所有采购报价} delegation {所有委派管理请求} other {所有报价}}',
  'asked.offers.sent':
    '{kind, select, trial {等待答复的试用邀请} purchase {等待答复的采购报价} delegation {等待答复的委派管理请求} other {等待答复的报价}}',
  'asked.offers.accepted':
    '{kind, select, trial {已接受的试用邀请} purchase {已接受的采购报价} delegation {已接受的委派管理请求} other {已接受的报价}}',
  'asked.offers.declined':
    '{kind, select, trial {已拒绝的试用邀请} purchase {已拒绝的采购报价} delegation {已拒绝的委派管理请求} other {已拒绝的报价}}',
  'asked.offers.withdrawn':
    '{kind, select, trial {已撤回的试用邀请} purchase {已撤回的采购报价} delegation {已撤回的委派管理请求} other {已撤回的报价}}',
  'asked.offers.lapsed':
    '{kind, select, trial {已过期的试用邀请} purchase {已过期的采购报价} delegation {已过期的委派管理请求} other {已过期的报价}}',
  'asked.kind.trial': '试用',
  'asked.kind.purchase': '采购',
  'asked.kind.delegation': '委派管理',
  'asked.customers.partner-of-record-differs': '委派管理员与记录合作伙伴不是同一家',
  'asked.customers.no-administrator': '没有委派管理员的客户',
  'asked.customers.no-partner-of-record': '没有记录合作伙伴的客户',
  'asked.nextMonth': '未来 30 天',
  'asked.by.partner': '按合作伙伴',
  'asked.by.product': '按产品',
  'asked.by.month': '按月份',
  'asked.by.customer': '按客户',
  'asked.any.status': '不限状态',
  'asked.any.kind': '不限类型',
  'asked.any.period': '不限时间',
  'asked.any.customer': '所有客户',
  'asked.any.partner': '所有合作伙伴',
  'asked.any.filter': '所有客户',
  'asked.any.groupBy': '按状态',
  'asked.any.service': '不限服务',
  'asked.any.location': '不限地点',
  'asked.any.language': '不限语言',
  'asked.any.day': '今天',
};
