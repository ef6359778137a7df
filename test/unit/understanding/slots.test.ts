import type { Intent } from '../../../src/domain/ask.js';
import type { Locale, Side } from '../../../src/domain/people.js';
import type { SaidSlots } from '../../../src/understanding/slots/said-slots.js';
import { readingOf, slotsIn } from './listener.js';

const slotsOf = (intent: Intent, locale: Locale, text: string, side: Side = 'partner'): SaidSlots => slotsIn(intent, readingOf(text, locale, side));

describe('the status that is asked about', () => {
  it.each<[Locale, string, SaidSlots['status']]>([
    ['en-US', 'show declined offers', 'declined'],
    ['en-US', 'offers they turned down', 'declined'],
    ['en-US', 'accepted trials', 'accepted'],
    ['en-US', 'which trials are still open', 'sent'],
    ['en-US', 'trials that have not been accepted yet', 'sent'],
    ['en-US', 'expired trials', 'lapsed'],
    ['en-US', 'withdrawn offers', 'withdrawn'],
    ['pt-BR', 'ofertas recusadas', 'declined'],
    ['pt-BR', 'ofertas aceitas', 'accepted'],
    ['pt-BR', 'ofertas pendentes', 'sent'],
    ['pt-BR', 'avaliações expiradas', 'lapsed'],
    ['pt-BR', 'ofertas retiradas', 'withdrawn'],
    ['es-ES', 'ofertas rechazadas', 'declined'],
    ['es-ES', 'pruebas aceptadas', 'accepted'],
    ['es-ES', 'ofertas pendientes', 'sent'],
    ['es-ES', 'pruebas caducadas', 'lapsed'],
    ['es-ES', 'ofertas retiradas', 'withdrawn'],
    ['fr-FR', 'offres refusées', 'declined'],
    ['fr-FR', 'offres refusees', 'declined'],
    ['fr-FR', 'essais acceptés', 'accepted'],
    ['fr-FR', 'offres en attente', 'sent'],
    ['fr-FR', 'essais expirés', 'lapsed'],
    ['fr-FR', 'offres retirées', 'withdrawn'],
    ['ru-RU', 'отклонённые предложения', 'declined'],
    ['ru-RU', 'принятые предложения', 'accepted'],
    ['ru-RU', 'предложения без ответа', 'sent'],
    ['ru-RU', 'истёкшие пробные версии', 'lapsed'],
    ['ru-RU', 'отозванные предложения', 'withdrawn'],
    ['zh-CN', '被拒绝的报价', 'declined'],
    ['zh-CN', '已接受的试用', 'accepted'],
    ['zh-CN', '待处理的报价', 'sent'],
    ['zh-CN', '过期的试用', 'lapsed'],
    ['zh-CN', '已撤回的报价', 'withdrawn'],
  ])('%s: "%s" asks for %s', (locale, text, status) => {
    expect(slotsOf('offer.list', locale, text).status).toBe(status);
  });

  it.each<[Locale, string]>([
    ['en-US', 'show the offers for Maplewick Foods'],
    ['pt-BR', 'mostre as ofertas'],
    ['es-ES', 'muestra las ofertas'],
    ['fr-FR', 'montre les offres'],
    ['ru-RU', 'покажи предложения'],
    ['zh-CN', '看看报价'],
  ])('%s: is not said in "%s"', (locale, text) => {
    expect(slotsOf('offer.list', locale, text).status).toBeUndefined();
  });
});

describe('the filter on customers', () => {
  it.each<[Locale, string, SaidSlots['filter']]>([
    ['en-US', 'customers without a delegated administrator', 'no-administrator'],
    ['en-US', 'customers with no partner of record', 'no-partner-of-record'],
    ['en-US', 'customers whose partner of record differs from their delegated administrator', 'partner-of-record-differs'],
    ['en-US', 'which of the customers we administer have no partner of record', 'no-partner-of-record'],
    ['en-US', 'customers', undefined],
    ['en-US', 'customers we administer', undefined],
    ['pt-BR', 'clientes sem administrador delegado', 'no-administrator'],
    ['pt-BR', 'clientes sem parceiro de registro', 'no-partner-of-record'],
    ['pt-BR', 'clientes', undefined],
    ['es-ES', 'clientes sin administrador delegado', 'no-administrator'],
    ['es-ES', 'clientes sin socio registrado', 'no-partner-of-record'],
    ['es-ES', 'clientes', undefined],
    ['fr-FR', 'clients sans administrateur délégué', 'no-administrator'],
    ['fr-FR', 'clients sans partenaire attitré', 'no-partner-of-record'],
    ['fr-FR', 'clients', undefined],
    ['ru-RU', 'клиенты без делегированного администратора', 'no-administrator'],
    ['ru-RU', 'клиенты без формального партнёра', 'no-partner-of-record'],
    ['ru-RU', 'клиенты', undefined],
    ['zh-CN', '没有委派管理员的客户', 'no-administrator'],
    ['zh-CN', '没有记录合作伙伴的客户', 'no-partner-of-record'],
    ['zh-CN', '客户', undefined],
  ])('%s: in "%s" is %s', (locale, text, filter) => {
    expect(slotsOf('customer.list', locale, text, 'support').filter).toBe(filter);
  });
});

describe('what counts are grouped by', () => {
  it.each<[Locale, string, SaidSlots['groupBy']]>([
    ['en-US', 'how many offers by partner', 'partner'],
    ['en-US', 'trials per month', 'month'],
    ['en-US', 'monthly trials', 'month'],
    ['en-US', 'offers broken down by product', 'product'],
    ['en-US', 'count trials by customer', 'customer'],
    ['en-US', 'how many trials this month', undefined],
    ['en-US', 'how many offers did our partners send', undefined],
    ['pt-BR', 'quantas ofertas por parceiro', 'partner'],
    ['pt-BR', 'quantas ofertas por mês', 'month'],
    ['pt-BR', 'quantas ofertas por produto', 'product'],
    ['pt-BR', 'quantas ofertas', undefined],
    ['es-ES', 'cuántas ofertas por socio', 'partner'],
    ['es-ES', 'cuántas ofertas por mes', 'month'],
    ['es-ES', 'cuántas ofertas por producto', 'product'],
    ['es-ES', 'cuántas ofertas', undefined],
    ['fr-FR', "combien d'offres par partenaire", 'partner'],
    ['fr-FR', "combien d'essais par mois", 'month'],
    ['fr-FR', 'mensuellement', 'month'],
    ['fr-FR', "combien d'offres par produit", 'product'],
    ['fr-FR', "combien d'offres", undefined],
    ['ru-RU', 'сколько предложений по партнёрам', 'partner'],
    ['ru-RU', 'сколько предложений по месяцам', 'month'],
    ['ru-RU', 'ежемесячно', 'month'],
    ['ru-RU', 'сколько предложений по продуктам', 'product'],
    ['ru-RU', 'сколько предложений по клиентам', 'customer'],
    ['ru-RU', 'сколько предложений', undefined],
    ['zh-CN', '按合作伙伴统计报价', 'partner'],
    ['zh-CN', '每月有多少报价', 'month'],
    ['zh-CN', '按月', 'month'],
    ['zh-CN', '逐月列出试用', 'month'],
    ['zh-CN', '各月的报价', 'month'],
    ['zh-CN', '本月有多少报价', undefined],
    ['zh-CN', '按产品统计试用', 'product'],
    ['zh-CN', '按客户统计试用', 'customer'],
    ['zh-CN', '有多少报价', undefined],
  ])('%s: in "%s" is %s', (locale, text, groupBy) => {
    expect(slotsOf('stats.count', locale, text, 'support').groupBy).toBe(groupBy);
  });
});

describe('the role that is meant', () => {
  it.each<[Locale, string, SaidSlots['role']]>([
    ['en-US', 'who is our partner of record', 'partner-of-record'],
    ['en-US', 'who is our delegated administrator', 'administrator'],
    ['en-US', 'who is our POR', 'partner-of-record'],
    ['en-US', 'who administers us', 'administrator'],
    ['en-US', 'who is our DA and our POR', undefined],
    ['en-US', 'who is our partner', undefined],
    ['pt-BR', 'quem é o nosso administrador delegado', 'administrator'],
    ['pt-BR', 'quem é o nosso parceiro de registro', 'partner-of-record'],
    ['es-ES', 'quién es nuestro administrador delegado', 'administrator'],
    ['es-ES', 'quién es nuestro socio registrado', 'partner-of-record'],
    ['fr-FR', 'qui est notre administrateur délégué', 'administrator'],
    ['fr-FR', 'qui est notre partenaire attitré', 'partner-of-record'],
    ['ru-RU', 'кто наш делегированный администратор', 'administrator'],
    ['ru-RU', 'кто наш формальный партнёр', 'partner-of-record'],
    ['zh-CN', '谁是我们的委派管理员', 'administrator'],
    ['zh-CN', '谁是我们的记录合作伙伴', 'partner-of-record'],
  ])('%s: in "%s" is %s', (locale, text, role) => {
    expect(slotsOf('partner.mine', locale, text, 'customer').role).toBe(role);
  });

  it('goes along with an offer only where administration is asked for too', () => {
    expect(slotsOf('trial.send', 'en-US', 'send Maplewick Foods a trial of Intune and ask for delegated administration').role).toBe('administrator');
    expect(slotsOf('trial.send', 'en-US', 'send Maplewick Foods a trial of Intune').role).toBeUndefined();
    expect(slotsOf('trial.send', 'en-US', 'send Maplewick Foods a trial, we are their partner of record').role).toBeUndefined();
  });
});

describe('the kind of an offer', () => {
  it.each<[Locale, string, SaidSlots['kind']]>([
    ['en-US', 'the trials we sent', 'trial'],
    ['en-US', 'the purchase offers we sent', 'purchase'],
    ['en-US', 'the quotes we sent', 'purchase'],
    ['en-US', 'the offers we sent', undefined],
    ['pt-BR', 'as avaliações que enviamos', 'trial'],
    ['pt-BR', 'as ofertas de compra', 'purchase'],
    ['pt-BR', 'as ofertas', undefined],
    ['es-ES', 'las pruebas que enviamos', 'trial'],
    ['es-ES', 'las ofertas de compra', 'purchase'],
    ['es-ES', 'las ofertas', undefined],
    ['fr-FR', 'les essais envoyés', 'trial'],
    ['fr-FR', 'les devis envoyés', 'purchase'],
    ['fr-FR', 'les offres envoyées', undefined],
    ['ru-RU', 'пробные версии', 'trial'],
    ['ru-RU', 'предложения о покупке', 'purchase'],
    ['ru-RU', 'предложения', undefined],
    ['zh-CN', '我们发出的试用', 'trial'],
    ['zh-CN', '采购报价', 'purchase'],
    ['zh-CN', '要约', undefined],
  ])('%s: in "%s" is %s', (locale, text, kind) => {
    expect(slotsOf('offer.list', locale, text).kind).toBe(kind);
  });

  it('is left out where an answer names a role', () => {
    expect(slotsOf('approval.accept', 'en-US', 'accept the delegated administration of Quillbrook Advisers', 'customer')).toMatchObject({ role: 'administrator' });
    expect(slotsOf('approval.accept', 'en-US', 'accept the trial and the delegated administration', 'customer')).toEqual({ role: 'administrator' });
    expect(slotsOf('approval.accept', 'en-US', 'accept the trial', 'customer')).toEqual({ kind: 'trial' });
  });
});

describe('who and when', () => {
  it('is a customer to a partner, and a partner to a customer, where somebody is both', () => {
    expect(slotsOf('customer.partners', 'en-US', 'who administers Tannery Lane Works').customer?.candidates[0]?.id).toBe('b1');
    expect(slotsOf('partner.remove', 'en-US', 'remove Tannery Lane Works', 'customer').partner?.candidates[0]?.id).toBe('b1');
    expect(slotsOf('partner.remove', 'en-US', 'remove Maplewick Foods', 'customer').partner).toBeUndefined();
  });

  it.each<[Locale, string]>([
    ['en-US', 'who was it on 3 March 2026'], ['pt-BR', 'quem era em 3 de março de 2026'], ['es-ES', 'quién era el 3 de marzo de 2026'],
    ['fr-FR', 'qui était-ce le 3 mars 2026'], ['ru-RU', 'кто это был 3 марта 2026 года'], ['zh-CN', '2026年3月3日是谁'],
  ])('%s: "%s" asks about a day', (locale, text) => {
    expect(slotsOf('partner.mine', locale, text, 'customer')).toEqual({ day: '2026-03-03' });
    expect(slotsOf('history.show', locale, text, 'customer')).toEqual({ period: { from: '2026-03-03', to: '2026-03-03' } });
  });

  it('is no day where today is meant, and a period where one is said', () => {
    expect(slotsOf('partner.mine', 'en-US', 'who is it today', 'customer')).toEqual({});
    expect(slotsOf('access.show', 'en-US', 'who looked at us last week', 'customer')).toEqual({ period: { from: '2026-11-09', to: '2026-11-15' } });
  });

  it('is an offer by its number, with any dash', () => {
    for (const text of ['withdraw T-1042', 'withdraw t‑1042', 'withdraw t–1042', 'withdraw T—1042']) expect(slotsOf('offer.withdraw', 'en-US', text).offerNumber).toBe('T-1042');
    for (const text of ['withdraw X-1042', 'withdraw T1042', 'withdraw part-1042']) expect(slotsOf('offer.withdraw', 'en-US', text).offerNumber).toBeUndefined();
  });
});

it('reads services where no subscription is said, and the subscription where one is', () => {
  expect(slotsOf('trial.send', 'en-US', 'a trial of Exchange and Teams for 20 people')).toEqual({ workloads: ['exchange', 'teams'], count: 20 });
  expect(slotsOf('trial.send', 'en-US', 'a trial of Business Premium and Intune')).toMatchObject({ products: [{ quantity: null }, { quantity: null }] });
});

it('reads nothing for what has no slots', () => {
  for (const intent of ['approval.list', 'support.contact', 'help', 'none'] as const) expect(slotsOf(intent, 'en-US', '20 E3 for Maplewick Foods since last week')).toEqual({});
});
