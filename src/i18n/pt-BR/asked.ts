import type { asked as english } from '../en-US/asked.js';

export const asked: Readonly<Record<keyof typeof english, string>> = {
  'asked.offers.all':
    '{kind, select, trial {Todos os convites de avaliação} purchase {Todas as ofertas de compra} delegation {Todas as solicitações de administração delegada} other {Todas as ofertas}}',
  'asked.offers.sent':
    '{kind, select, trial {Convites de avaliação aguardando resposta} purchase {Ofertas de compra aguardando resposta} delegation {Solicitações de administração delegada aguardando resposta} other {Ofertas aguardando resposta}}',
  'asked.offers.accepted':
    '{kind, select, trial {Convites de avaliação aceitos} purchase {Ofertas de compra aceitas} delegation {Solicitações de administração delegada aceitas} other {Ofertas aceitas}}',
  'asked.offers.declined':
    '{kind, select, trial {Convites de avaliação recusados} purchase {Ofertas de compra recusadas} delegation {Solicitações de administração delegada recusadas} other {Ofertas recusadas}}',
  'asked.offers.withdrawn':
    '{kind, select, trial {Convites de avaliação retirados} purchase {Ofertas de compra retiradas} delegation {Solicitações de administração delegada retiradas} other {Ofertas retiradas}}',
  'asked.offers.lapsed':
    '{kind, select, trial {Convites de avaliação vencidos} purchase {Ofertas de compra vencidas} delegation {Solicitações de administração delegada vencidas} other {Ofertas vencidas}}',
  'asked.kind.trial': 'Avaliações',
  'asked.kind.purchase': 'Compras',
  'asked.kind.delegation': 'Administração',
  'asked.customers.partner-of-record-differs': 'Clientes com administrador e Parceiro de Registro diferentes',
  'asked.customers.no-administrator': 'Clientes sem administrador delegado',
  'asked.customers.no-partner-of-record': 'Clientes sem Parceiro de Registro',
  'asked.nextMonth': 'Próximos 30 dias',
  'asked.by.partner': 'por parceiro',
  'asked.by.product': 'por produto',
  'asked.by.month': 'por mês',
  'asked.by.customer': 'por cliente',
  'asked.any.status': 'Qualquer situação',
  'asked.any.kind': 'Qualquer tipo',
  'asked.any.period': 'Qualquer data',
  'asked.any.customer': 'Todos os clientes',
  'asked.any.partner': 'Todos os parceiros',
  'asked.any.filter': 'Todos os clientes',
  'asked.any.groupBy': 'Por situação',
  'asked.any.service': 'Qualquer serviço',
  'asked.any.location': 'Qualquer lugar',
  'asked.any.language': 'Qualquer idioma',
  'asked.any.day': 'Hoje',
};
