import type { offer as english } from '../en-US/offer.js';

export const offer: Readonly<Record<keyof typeof english, string>> = {
  'offer.fallback': '{kind} {number}. Actualice Teams para ver esta tarjeta.',
  'offer.headline.trial': '{partner} invita a {customer} a probar {subscription}.',
  'offer.headline.purchase':
    '{count, plural, one {{partner} ofrece a {customer} una suscripción: {subscription}.} other {{partner} ofrece a {customer} # suscripciones.}}',
  'offer.headline.delegation': '{partner} solicita permiso para administrar los servicios de Microsoft de {customer}.',

  'offer.status.yours': 'En espera de su respuesta',
  'offer.status.granted': 'Concedida',
  'offer.status.refused': 'Rechazada',
  'offer.closed.withdrawn': '{partner} retiró esta oferta el {at}. Ya no hay nada que responder.',
  'offer.closed.lapsed': 'Esta oferta venció el {at} sin respuesta. Si todavía le interesa, pida una nueva a {partner}.',
  'offer.again.ask': 'Pedir una oferta nueva',
  'offer.again.asked': 'Esta oferta venció el {at} sin respuesta. Se pidió una nueva el {since}. Ahora le toca responder a {partner}.',
  'offer.again.askedBy': 'Esta oferta venció el {at} sin respuesta. {by} pidió una nueva el {since}. Ahora le toca responder a {partner}.',
  'offer.again.answered': 'Esta oferta venció el {at} sin respuesta. A petición de su empresa, {partner} envió {number} en su lugar.',
  'offer.onlyAdmins': 'Solo un administrador de {customer} puede responder a esta oferta.',
  'offer.asOf': 'Situación a {time}',

  'offer.row.from': 'De',
  'offer.row.known': 'En contacto desde',
  'offer.row.until': 'Plazo de respuesta',
  'offer.row.sent': 'Enviada el',
  'offer.row.follows': 'Continúa la prueba',
  'offer.row.people': 'Prevista para',
  'offer.row.revision': 'Revisión',
  'offer.row.decided': 'Respondida el',
  'offer.row.entry': 'Consta como',
  'offer.partnerIdentity': '{domain} · número de socio {partnerNumber}',
  'offer.firstContact': 'Primer contacto: no constan relaciones anteriores',
  'offer.people': '{count, plural, one {# persona} other {# personas}}',
  'offer.entry': 'Entrada {seq, number} · {hash}',
  'doer.partner': 'el socio',
  'doer.customer': 'el cliente',
  'doer.clock': 'en la fecha prevista',
  'doer.import': 'registrado antes de Accord',

  'offer.lines': 'Qué se ofrece',
  'offer.trialLength': 'Prueba de {count, plural, one {# día} other {# días}}',
  'offer.noPrice': 'Precio no indicado',
  'offer.total': 'Total',
  'offer.perMonth': '{amount} al mes',
  'offer.perYear': '{amount} al año',

  'offer.next.accepted': 'Si acepta',
  'offer.next.granted': 'Si concede el acceso',
  'offer.next.trialOrder': '{partner} solicita la prueba a Microsoft para usted. No tiene ningún coste.',
  'offer.next.trialEnd':
    'La prueba empieza cuando usted acepta y termina {count, plural, one {# día} other {# días}} después. No se puede prorrogar.',
  'offer.next.trialConvert':
    'No se convierte en compra por sí sola: para ello, usted acepta una oferta de compra de {partner} antes de que termine la prueba.',
  'offer.next.purchaseOrder': '{partner} pide las licencias a Microsoft para usted.',
  'offer.next.purchaseBill': '{partner} le factura: {total}.',
  'offer.next.purchaseBillOpen': '{partner} le factura. Aquí no se indican todos los precios; acuérdelos antes de aceptar.',
  'offer.next.purchaseConvert': 'Si la prueba {trial} sigue en curso, se convierte en esta compra.',
  'offer.next.purchaseEnd': 'Usted acuerda con {partner} la duración de las suscripciones y la forma de ponerles fin.',
  'offer.next.delegationStart':
    '{partner} puede administrar los servicios de su organización durante {count, plural, one {# día} other {# días}} como máximo, desde el momento en que usted lo conceda.',
  'offer.next.delegationEnd': 'El acceso termina por sí solo y nunca se renueva sin usted. Puede ponerle fin antes, en cualquier momento.',
  'offer.next.delegationFree': 'No se pide ni se factura nada.',

  'offer.obstacle.partner':
    'Esta oferta no se puede aceptar por ahora: {partner} ya no cumple las condiciones para ella. Usted puede rechazarla igualmente.',
  'offer.obstacle.delegation':
    'Por ahora no se puede conceder la administración delegada a {partner}: ya no cumple las condiciones para ello.',
  'offer.answer.label': '¿Acepta la oferta?',
  'offer.answer.accept': 'Sí, aceptar la oferta',
  'offer.answer.decline': 'No, rechazar la oferta',
  'offer.answer.reason': 'Si la rechaza: ¿por qué? (opcional)',
  'offer.reason.placeholder': 'El socio leerá este texto',
  'offer.delegation.asked':
    '{partner} solicita permiso para administrar los servicios de su organización durante un máximo de {askedDays}.',
  'offer.delegation.scope':
    'Se trata de acceso administrativo total a todos sus servicios y suscripciones. El socio puede, por ejemplo, configurar buzones, agregar y quitar usuarios y grupos, migrar datos y presentar solicitudes de servicio a Microsoft.',
  'offer.delegation.support': 'Usted conserva su derecho a contactar con el soporte de Microsoft y a presentar solicitudes de servicio.',
  'offer.delegation.mayRefuse': 'Rechazarla no afecta a la oferta.',
  'offer.delegation.replaces':
    '{administrator} administra los servicios de su organización hasta el {until}. Si da su permiso, {partner} pasará a hacerlo en lugar de {administrator}.',
  'offer.delegation.renews':
    '{partner} ya administra los servicios de su organización hasta el {until}. Si da su permiso, empieza de inmediato un nuevo período que sustituye al actual.',
  'offer.delegation.unavailable':
    'La oferta también solicitaba la administración delegada. En este momento no se puede conceder a este socio, por lo que no hay nada que responder al respecto.',
  'offer.delegation.label': '¿Permite que el socio administre los servicios de su organización?',
  'offer.delegation.grant': 'Sí, conceder la administración delegada',
  'offer.delegation.refuse': 'No, rechazarla',
  'offer.delegation.days': 'Si la concede: ¿durante cuántos días? (1 a {most, number})',
  'offer.delegation.reason': 'Si la rechaza: ¿por qué? (opcional)',
  'offer.partnerOfRecord.label': 'Socio de Registro a partir de ahora',
  'offer.partnerOfRecord.keep': 'Mantener a {partner}',
  'offer.partnerOfRecord.keepNobody': 'Dejarlo como está: nadie',
  'offer.partnerOfRecord.another': 'Buscar otro socio',
  'offer.decide': 'Enviar mis respuestas',
  'offer.isReal': '¿Es auténtica?',
  'offer.support': 'Soporte de Microsoft',

  'offer.counter.open': 'Proponer otras cantidades',
  'offer.counter.explained':
    'Solo se envían estas cantidades. El socio responde con una nueva revisión de la oferta y usted decide sobre ella.',
  'offer.counter.send': 'Enviar estas cantidades',
  'offer.counter.line': '{count, number} × {subscription}',
  'offer.counter.waiting':
    'El {at} se propusieron otros números de licencias: {lines}. Ahora le toca responder a {partner}. Mientras tanto, usted puede responder a la oferta tal como está.',
  'offer.counter.waitingBy':
    '{by} propuso otros números de licencias el {at}: {lines}. Ahora le toca responder a {partner}. Mientras tanto, usted puede responder a la oferta tal como está.',

  'offer.receipt': 'Qué se respondió',
  'offer.after': 'Qué ocurre a continuación',
  'offer.after.declined': 'No se pide ni se factura nada.',
  'offer.after.trialRuns': '{partner} solicita la prueba a Microsoft. No tiene ningún coste y dura hasta el {until}.',
  'offer.after.trialConverted': 'La prueba se ha convertido en compra.',
  'offer.after.trialEnded': 'La prueba terminó el {until}.',
  'offer.after.purchase': '{partner} pide las licencias a Microsoft y le factura: {total}.',
  'offer.after.purchaseOpen': '{partner} pide las licencias a Microsoft y le factura.',
  'offer.after.granted':
    '{partner} puede administrar los servicios de su organización hasta el {until}. Usted puede poner fin a este acceso antes en «Socios y roles».',
  'offer.after.grantOver': 'Esta concesión ya no está en vigor.',
  'offer.after.refused': '{partner} no obtiene acceso administrativo con esta oferta.',
  'offer.after.told': 'Accord avisa a {partner} y a todos los administradores de {customer}.',

  'answer.offer': 'La oferta',
  'answer.delegation': 'Administración delegada',
  'answer.partnerOfRecord': 'Socio de Registro',
  'answer.accepted': 'Aceptada',
  'answer.declined': 'Rechazada',
  'answer.granted': 'Concedida hasta el {until}',
  'answer.grantedFor': 'Concedida por {count, plural, one {# día} other {# días}}',
  'answer.refused': 'Rechazada',
  'answer.replaced': 'En lugar de {partner}',
  'answer.reason': 'Motivo: {reason}',
  'answer.kept': 'Sin cambios',
  'answer.nobody': 'Nadie',
  'answer.anotherPartner': 'Otro socio',

  'confirmation.title': 'Confirme sus respuestas',
  'confirmation.intro': 'No se registra nada hasta que usted confirme.',
  'confirmation.replace': 'La administración delegada cambia de manos',
  'confirmation.replaceText':
    'Solo puede haber un administrador delegado a la vez. Cuando confirme, {present} perderá el acceso administrativo y lo obtendrá {partner}.',
  'confirmation.now': 'Ahora',
  'confirmation.then': 'A partir de la confirmación',
  'confirmation.until': 'hasta el {until}',
  'confirmation.forDays': 'durante {count, plural, one {# día} other {# días}}',
  'confirmation.told': 'A cada uno se le informa solo de su propio rol, no de quién es el otro.',
  'confirmation.declining': 'Usted concede la administración y rechaza la oferta',
  'confirmation.decliningText':
    '{partner} obtiene acceso administrativo total durante {count, plural, one {# día} other {# días}} aunque usted rechace la oferta.',
  'confirmation.answers': 'Sus respuestas',
  'confirmation.confirm': 'Confirmar y enviar',
  'confirmation.back': 'Volver a la oferta',
};
