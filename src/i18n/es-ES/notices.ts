import type { notices as english } from '../en-US/notices.js';

export const notices: Readonly<Record<keyof typeof english, string>> = {
  'notice.fallback': '{title}. Actualice Teams para ver esta tarjeta.',
  'notice.openOffer': 'Abrir',
  'notice.showStatus': 'Ver el estado',
  'notice.followUp': 'Continuar con una oferta',
  'notice.showRelationship': 'Socios y roles',
  'notice.showOwnRoles': 'Sus roles en este cliente',

  'notice.offer-received':
    '{kind, select, trial {Nueva invitación a prueba {number}} purchase {Nueva oferta de compra {number}} other {Nueva solicitud de administración delegada {number}}}',
  'notice.offer-received.customer': '{partner} ha enviado {number} a {customer}. El plazo de respuesta termina el {until}.',
  'notice.offer-received.partner': 'Se ha enviado {number} a {customer}. Ahora le toca responder al cliente, hasta el {until}.',
  'notice.offer-revised': '{number} ha cambiado',
  'notice.offer-revised.customer':
    '{partner} ha cambiado la oferta a {customer}. Ahora solo se puede responder a la revisión {revision, number}.',
  'notice.offer-revised.partner': 'La oferta a {customer} está ahora en la revisión {revision, number}. Le toca responder al cliente.',
  'notice.offer-withdrawn': 'Se ha retirado {number}',
  'notice.offer-withdrawn.customer': '{partner} ha retirado su oferta a {customer}. Ya no hay nada que responder.',
  'notice.offer-withdrawn.partner': 'Se ha retirado la oferta a {customer}. El cliente ya no puede responder a ella.',
  'notice.offer-lapsed': '{number} ha vencido',
  'notice.offer-lapsed.customer':
    'No se respondió a tiempo a la oferta de {partner}. Si a {customer} todavía le interesa, pida una nueva al socio.',
  'notice.offer-lapsed.partner': '{customer} no respondió a tiempo. Puede enviar una oferta nueva.',
  'notice.offer-requested-again': 'Se ha pedido una oferta nueva en lugar de {number}',
  'notice.offer-requested-again.customer':
    'Un colega ha pedido a {partner} una oferta nueva para {customer}, ya que esta había vencido. Ahora le toca responder al socio.',
  'notice.offer-requested-again.partner':
    '{customer} sigue teniendo interés y pide una oferta nueva, ya que esta había vencido. Ahora le toca responder a usted.',
  'notice.offer-countered': 'Otros números de licencias propuestos para {number}',
  'notice.offer-countered.customer':
    'Alguien de su equipo ha propuesto a {partner} otros números de licencias para {customer}. Ahora le toca responder al socio.',
  'notice.offer-countered.partner': '{customer} propone otros números de licencias. Ahora le toca responder a usted.',
  'notice.offer-cannot-be-accepted':
    '{kind, select, delegation {{number} no se puede conceder ahora} other {{number} no se puede aceptar ahora}}',
  'notice.offer-cannot-be-accepted.customer':
    'La oferta de {partner} a {customer} no se puede aceptar tal como está. Se ha avisado al socio.',
  'notice.offer-cannot-be-accepted.partner':
    'Alguien de {customer} respondió, pero no se ha registrado nada: ha cambiado algo de lo que depende la oferta. Revise las autorizaciones y los programas de su empresa y los datos del cliente; después, cambie o retire la oferta.',
  'notice.decision-made':
    '{kind, select, delegation {{outcome, select, accepted {Se ha concedido {number}} other {Se ha rechazado {number}}}} other {{outcome, select, accepted {Se ha aceptado {number}} other {Se ha rechazado {number}}}}}',
  'notice.decision-made.customer': '{customer} ha respondido a {partner}. El comprobante muestra cada respuesta y quién la dio.',
  'notice.decision-made.partner': '{customer} ha respondido. El estado de la oferta muestra cada respuesta y lo que le toca hacer a usted.',
  'notice.administration-replaced': 'Se ha sustituido la administración delegada',
  'notice.administration-replaced.customer': '{partner} ya no administra los servicios de {customer}. Otro socio asumió ese rol el {at}.',
  'notice.administration-replaced.partner':
    'Su administración delegada en {customer} se sustituyó el {at}. Ya no tiene acceso administrativo allí.',
  'notice.administration-expired': 'La administración delegada ha terminado',
  'notice.administration-expired.customer': 'El plazo acordado ha terminado: {partner} ya no administra los servicios de {customer}.',
  'notice.administration-expired.partner':
    'El plazo acordado ha terminado: ya no tiene acceso administrativo en {customer}. Si el trabajo continúa, vuelva a solicitarlo al cliente.',
  'notice.administration-revoked': 'Se ha puesto fin a la administración delegada',
  'notice.administration-revoked.customer':
    'Un administrador de {customer} puso fin a la administración delegada de {partner} el {at}. El socio ya no tiene acceso administrativo.',
  'notice.administration-revoked.partner':
    '{customer} puso fin a su administración delegada el {at}. Ya no tiene acceso administrativo allí.',
  'notice.administration-relinquished': 'Se ha devuelto la administración delegada',
  'notice.administration-relinquished.customer':
    'El {at}, {partner} devolvió la administración delegada que tenía en {customer}. El socio ya no tiene acceso administrativo.',
  'notice.administration-relinquished.partner':
    'El {at}, su empresa devolvió la administración delegada que tenía en {customer}. Ya no tiene acceso administrativo allí.',
  'notice.partner-of-record-named': 'Nuevo Socio de Registro',
  'notice.partner-of-record-named.customer': '{partner} pasó a ser el Socio de Registro de {customer} el {at}.',
  'notice.partner-of-record-named.partner': '{customer} designó a su empresa como Socio de Registro el {at}.',
  'notice.partner-of-record-replaced': 'Ya no es Socio de Registro',
  'notice.partner-of-record-replaced.customer': '{partner} dejó de ser el Socio de Registro de {customer} el {at}.',
  'notice.partner-of-record-replaced.partner': 'Su empresa dejó de ser el Socio de Registro de {customer} el {at}.',
  'notice.partner-of-record-given-back': 'Se ha devuelto el rol de Socio de Registro',
  'notice.partner-of-record-given-back.customer': 'El socio devolvió el rol el {at}. Ahora {customer} no tiene Socio de Registro.',
  'notice.partner-of-record-given-back.partner': 'Su empresa devolvió el rol el {at} y ya no es el Socio de Registro de {customer}.',
  'notice.partner-of-record-changed': 'El Socio de Registro ha cambiado',
  'notice.partner-of-record-changed.customer': '{partner} pasó a ser el Socio de Registro de {customer} el {at}.',
  'notice.partner-of-record-changed.nobody': '{customer} no tiene Socio de Registro desde el {at}.',
  'notice.partner-of-record-changed.partner': 'Su rol de Socio de Registro en {customer} cambió el {at}.',
  'notice.trial-ended': 'La prueba {number} ha terminado',
  'notice.trial-ended.customer':
    'La prueba que {partner} ofreció a {customer} ha terminado. No se convirtió en compra; el socio todavía puede hacerle una oferta.',
  'notice.trial-ended.partner': 'La prueba en {customer} ha terminado. Puede continuarla con una oferta de compra.',
  'notice.partner-of-record-left': 'Su Socio de Registro ha dejado el directorio',
  'notice.partner-of-record-left.customer':
    '{partner}, Socio de Registro de {customer}, ya no está en el directorio. El rol sigue registrado hasta que usted designe a otro socio o a ninguno.',
  'notice.partner-of-record-left.partner':
    'Su empresa ya no está en el directorio. Sigue registrada como Socio de Registro de {customer} hasta que el cliente lo cambie.',
  'notice.partner-ended': 'Han terminado todas las funciones y ofertas abiertas',
  'notice.partner-ended.customer':
    'Un administrador de {customer} puso fin a todo con {partner} el {at}: ya no tiene ninguna función y ninguna de sus ofertas está abierta.',
  'notice.partner-ended.partner':
    '{customer} puso fin a todo con su empresa el {at}: ya no tienen ninguna función en este cliente y ninguna de sus ofertas está abierta. Las suscripciones y las pruebas en curso siguen como están.',
};
