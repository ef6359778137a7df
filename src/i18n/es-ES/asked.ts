import type { asked as english } from '../en-US/asked.js';

export const asked: Readonly<Record<keyof typeof english, string>> = {
  'asked.offers.all':
    '{kind, select, trial {Todas las invitaciones a prueba} purchase {Todas las ofertas de compra} delegation {Todas las solicitudes de administración delegada} other {Todas las ofertas}}',
  'asked.offers.sent':
    '{kind, select, trial {Invitaciones a prueba en espera de respuesta} purchase {Ofertas de compra en espera de respuesta} delegation {Solicitudes de administración delegada en espera de respuesta} other {Ofertas en espera de respuesta}}',
  'asked.offers.accepted':
    '{kind, select, trial {Invitaciones a prueba aceptadas} purchase {Ofertas de compra aceptadas} delegation {Solicitudes de administración delegada aceptadas} other {Ofertas aceptadas}}',
  'asked.offers.declined':
    '{kind, select, trial {Invitaciones a prueba rechazadas} purchase {Ofertas de compra rechazadas} delegation {Solicitudes de administración delegada rechazadas} other {Ofertas rechazadas}}',
  'asked.offers.withdrawn':
    '{kind, select, trial {Invitaciones a prueba retiradas} purchase {Ofertas de compra retiradas} delegation {Solicitudes de administración delegada retiradas} other {Ofertas retiradas}}',
  'asked.offers.lapsed':
    '{kind, select, trial {Invitaciones a prueba vencidas} purchase {Ofertas de compra vencidas} delegation {Solicitudes de administración delegada vencidas} other {Ofertas vencidas}}',
  'asked.kind.trial': 'Pruebas',
  'asked.kind.purchase': 'Compras',
  'asked.kind.delegation': 'Administración',
  'asked.customers.partner-of-record-differs': 'Clientes con administrador y Socio de Registro distintos',
  'asked.customers.no-administrator': 'Clientes sin administrador delegado',
  'asked.customers.no-partner-of-record': 'Clientes sin Socio de Registro',
  'asked.nextMonth': 'Próximos 30 días',
  'asked.by.partner': 'por socio',
  'asked.by.product': 'por producto',
  'asked.by.month': 'por mes',
  'asked.by.customer': 'por cliente',
  'asked.any.status': 'Cualquier estado',
  'asked.any.kind': 'Cualquier tipo',
  'asked.any.period': 'Cualquier fecha',
  'asked.any.customer': 'Todos los clientes',
  'asked.any.partner': 'Todos los socios',
  'asked.any.filter': 'Todos los clientes',
  'asked.any.groupBy': 'Por estado',
  'asked.any.service': 'Cualquier servicio',
  'asked.any.location': 'Cualquier lugar',
  'asked.any.language': 'Cualquier idioma',
  'asked.any.day': 'Hoy',
};
