import type { refusals as english } from '../en-US/refusals.js';

export const refusals: Readonly<Record<keyof typeof english, string>> = {
  'refusal.not-found': 'No hay nada así entre lo que usted puede ver aquí. Compruebe el número o el nombre, o pida una lista.',
  'refusal.role-missing':
    'Su rol no permite hacer esto. Rol necesario: {roles}. Un administrador de su organización puede pedir al equipo que gestiona Accord que se lo asigne.',
  'refusal.only-admins-check':
    '{count, plural, =0 {Solo un administrador de su organización puede comprobarlo, y Accord no conoce a ninguno.} one {Solo un administrador de su organización puede comprobarlo: {names}.} other {Solo los administradores de su organización pueden comprobarlo: {names}.}} Hasta entonces, no acepte nada fuera de Accord.',
  'refusal.person-unknown':
    'Accord todavía no lo conoce y no puede mostrar ni hacer nada. Un administrador de su organización puede pedir al equipo que gestiona Accord que lo incorpore.',
  'refusal.operated-by-21vianet':
    'Las características para socios todavía no están disponibles para las organizaciones con Office 365 operado por 21Vianet. No se ha enviado ni registrado nada. El soporte de 21Vianet puede ayudar: teléfono 400-089-0365 o centro de administración en portal.partner.microsoftonline.cn.',
  'refusal.not-in-programme':
    'Las características para socios se obtienen al unirse a Cloud Essentials. Para ello, el socio firma el Microsoft Online Services Partner Agreement; después, esta acción será posible.',
  'refusal.services-not-authorised':
    'No se puede ofrecer {subscription}: el socio no está autorizado para {missing}. Se puede elegir otra suscripción, o esta misma cuando el socio tenga la autorización.',
  'refusal.usage-location-not-allowed':
    'Aquí no se pueden hacer ofertas a clientes con esta ubicación de uso: {location}. El equipo que gestiona Accord puede indicar qué ubicaciones de uso están permitidas.',
  'refusal.offer-to-itself': 'Un socio no puede hacer una oferta a su propia organización. Elija otro cliente.',
  'refusal.subscription-unknown': 'Esta suscripción no está en el catálogo. Elija una de la lista.',
  'refusal.delegation-not-certified':
    'No se puede solicitar la administración delegada: el socio no está certificado para ello. Es posible hacer una oferta sin ella.',
  'refusal.delegation-not-in-programme':
    'Solo pueden solicitar la administración delegada los socios inscritos en un programa que lo permita, como Cloud Essentials, Cloud Accelerate o Cloud Deployment. Es posible hacer una oferta sin ella.',
  'refusal.delegation-already-asked':
    'Ya hay una solicitud de administración delegada en espera de la respuesta de este cliente: {number}. Espere la respuesta o retire {number}; una oferta sin la solicitud es posible ya.',
  'refusal.delegation-quiet-until':
    'Este cliente rechazó hace poco la administración delegada. Podrá solicitarla de nuevo a partir del {until}; una oferta sin ella es posible ya.',
  'refusal.delegation-days-out-of-range': 'Para la administración delegada, indique un número entero de días entre 1 y {most, number}.',
  'refusal.daily-messages-reached':
    '{most, plural, one {Este cliente ha recibido # mensaje de su organización en las últimas 24 horas} other {Este cliente ha recibido # mensajes de su organización en las últimas 24 horas}}; es el máximo permitido. Envíelo más tarde; el borrador se conserva.',
  'refusal.daily-offers-reached':
    '{most, plural, one {Su organización ha enviado # oferta hoy} other {Su organización ha enviado # ofertas hoy}}; es el máximo permitido en un día. Envíela mañana; el borrador se conserva.',
  'refusal.trial-not-offered': 'No hay prueba de {subscription}. Elija otra suscripción o envíe una oferta de compra.',
  'refusal.trial-one-subscription':
    'Una invitación a prueba contiene exactamente una suscripción. Deje una aquí y envíe otra invitación para la otra.',
  'refusal.trial-not-possible':
    'Una prueba de {subscription} no es posible para este cliente. Elija otra suscripción o envíe una oferta de compra.',
  'refusal.lines-missing': 'Elija al menos una suscripción; una oferta puede tener hasta {most, number}.',
  'refusal.licences-out-of-range': '{subscription}: indique un número entero de licencias entre 1 y {most, number}.',
  'refusal.price-not-understood':
    'No se ha entendido el precio. Indique un importe como 12,50 y elija la moneda y la facturación; sin importe, la oferta no indica precio.',
  'refusal.head-count-not-understood': 'No se ha entendido el número de personas. Indique un número entero a partir de 1.',
  'refusal.count-of-which-line':
    'La oferta contiene varias suscripciones. Escriba el número junto con la suscripción, por ejemplo: «30 Office 365 E3».',
  'refusal.subscription-twice': '{subscription} ya está en la oferta. Cambie su número de licencias.',
  'refusal.valid-days-out-of-range':
    'Una oferta puede ser válida entre 1 y {most, number} días. Indique un número entero en ese intervalo.',
  'refusal.customer-without-admin':
    'Accord no conoce a ningún administrador de este cliente, así que nadie podría responder a la oferta. Pida al cliente el nombre de un administrador; el equipo que gestiona Accord podrá incorporarlo.',
  'refusal.offer-lapsed': '{number} venció el {at} y ya no se puede responder. No se ha registrado nada. Se puede enviar una oferta nueva.',
  'refusal.offer-withdrawn': 'El socio retiró {number}; ya no se puede responder. No se ha registrado nada.',
  'refusal.offer-superseded':
    '{number} ha cambiado desde que se creó esta tarjeta. Ahora cuenta la revisión {revision, number}; no se ha registrado nada para la anterior.',
  'refusal.offer-decided': 'Ya hay una decisión sobre {number}. La decisión se mantiene; no se ha registrado nada por segunda vez.',
  'refusal.offer-not-open': 'Esto no es posible con {number} en su estado actual. Ábrala para ver qué puede hacer.',
  'refusal.counter-waiting': 'Ya hay una contrapropuesta a {number} en espera de la respuesta del socio.',
  'refusal.no-counter': 'Ninguna contrapropuesta a {number} espera respuesta. Ábrala para ver su estado.',
  'refusal.circumstances-changed':
    'Algo ha cambiado desde que se creó esta tarjeta, por lo que no se ha registrado nada. Consulte la tarjeta actual y responda de nuevo.',
  'refusal.confirmation-due': 'Se necesita una confirmación más antes de que surta efecto. Todavía no se ha registrado nada.',
  'refusal.answers-missing': 'Falta una respuesta sobre: {parts}. Todavía no se ha registrado nada.',
  'refusal.answer-not-asked': 'Esta oferta no pregunta por {part}. No se ha registrado nada.',
  'refusal.counts-unchanged':
    'Los números de licencias son los mismos que en la oferta. Cambie al menos uno para hacer una contrapropuesta o acepte la oferta tal como está.',
  'refusal.partner-unknown': 'No hay ningún socio así en el directorio. Busque por nombre, dominio o número de socio.',
  'refusal.partner-of-record-unchanged': 'El Socio de Registro ya es el que usted pide. No se ha cambiado nada.',
  'refusal.delegation-not-held': 'Esta administración delegada ya no está en vigor; no hay nada que finalizar.',
  'refusal.nothing-to-end':
    'No hay nada a lo que poner fin con este socio: no tiene ninguna función en su organización y ninguna de sus ofertas está abierta.',
  'refusal.ending-word-missing': 'La palabra no se ha escrito como aparece en la tarjeta. Todavía no ha terminado nada.',
  'refusal.clock-not-trusted':
    'En este momento Accord no puede estar seguro de la hora, por lo que no se ha registrado nada. Inténtelo de nuevo en unos minutos.',
  'refusal.ledger-newer-than-software':
    'Estos registros los escribió una versión más reciente de Accord, por lo que esta versión no los modifica. No se ha registrado nada; el equipo que gestiona Accord puede actualizarlo.',
};
