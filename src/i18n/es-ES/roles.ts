import type { roles as english } from '../en-US/roles.js';

export const roles: Readonly<Record<keyof typeof english, string>> = {
  'roles.show': 'Socios y roles',
  'roles.fallback': '{title}. Actualice Teams para ver esta tarjeta.',
  'roles.row.administrator': 'Administrador delegado',
  'roles.row.customer': 'Cliente',
  'roles.row.since': 'Desde el',
  'roles.row.until': 'Hasta el',
  'roles.row.ended': 'Finalizada el',
  'roles.row.named': 'Decidido el',
  'roles.row.former': 'Antes',
  'roles.row.present': 'A partir de ahora',
  'roles.row.entry': 'Consta como',

  'roles.end.revoked': '¿Finalizar la administración delegada?',
  'roles.end.revokedText':
    '{partner} pierde de inmediato el acceso administrativo a los servicios de su organización y recibe un aviso. Para recuperarlo, el socio tendrá que volver a solicitárselo a usted.',
  'roles.end.revokedStays': 'Las suscripciones y el Socio de Registro siguen como están.',
  'roles.end.revokedConfirm': 'Finalizar ahora',
  'roles.end.relinquished': '¿Devolver la administración delegada?',
  'roles.end.relinquishedText':
    'Su empresa pierde de inmediato el acceso administrativo en {customer} y se avisa al cliente. Para recuperarlo, tendrá que volver a solicitárselo al cliente.',
  'roles.end.relinquishedStays': 'Las suscripciones y el rol de Socio de Registro siguen como están.',
  'roles.end.relinquishedConfirm': 'Devolver ahora',
  'roles.end.keep': 'Mantenerla',

  'roles.ended.title': 'La administración delegada ha terminado',
  'roles.ended.revoked': '{partner} ya no tiene acceso administrativo a los servicios de {customer}. Accord avisa a ambas partes.',
  'roles.ended.relinquished': '{partner} ha devuelto el acceso administrativo a los servicios de {customer}. Accord avisa a ambas partes.',
  'roles.ended.expired': 'El plazo concedido por {customer} ha terminado: {partner} ya no tiene acceso administrativo.',

  'roles.partnerOfRecord.title': 'Socio de Registro',
  'roles.partnerOfRecord.meaning':
    'El Socio de Registro le asesora en las compras. El rol es independiente de la administración delegada y no da acceso administrativo.',
  'roles.partnerOfRecord.now': 'Actualmente: {partner}',
  'roles.partnerOfRecord.nobodyNow': 'Actualmente: nadie',
  'roles.partnerOfRecord.search': 'Nombre, dominio o número del socio',
  'roles.partnerOfRecord.find': 'Buscar',
  'roles.partnerOfRecord.found':
    '{count, plural, =0 {No se encontró ningún socio para «{text}».} one {# socio encontrado para «{text}»: selecciónelo en la lista.} other {# socios encontrados para «{text}»: elija en la lista.}}',
  'roles.partnerOfRecord.choose': '¿Qué socio?',
  'roles.partnerOfRecord.continue': 'Continuar',
  'roles.partnerOfRecord.chooseNobody': 'Sin Socio de Registro',
  'roles.partnerOfRecord.confirm': '¿Es correcta esta elección?',
  'roles.partnerOfRecord.confirmText':
    '{partner} pasa a ser su Socio de Registro. Se avisa al nuevo socio y al anterior, a cada uno solo de su propio rol, sin decirle quién es el otro.',
  'roles.partnerOfRecord.confirmNobody': 'Se quedará sin Socio de Registro. Se avisará a {partner} de que ya no tiene ese rol.',
  'roles.partnerOfRecord.set': 'Confirmar',
  'roles.partnerOfRecord.other': 'Elegir otro',
  'roles.partnerOfRecord.cancel': 'Dejarlo como está',
  'roles.partnerOfRecord.setTitle': 'El Socio de Registro ha cambiado',
  'roles.partnerOfRecord.givenBackTitle': 'Se ha devuelto el rol de Socio de Registro',
  'roles.partnerOfRecord.removedTitle': 'Ya no hay Socio de Registro',

  'endPartner.ask': 'Terminar toda la relación',
  'endPartner.title': '¿Poner fin a todo con este socio?',
  'endPartner.ends': 'Qué termina',
  'endPartner.ends.administration': 'Administración delegada, concedida hasta el {until}',
  'endPartner.ends.partnerOfRecord': 'La función de Socio de Registro',
  'endPartner.ends.offer': '{number} · {kind}: se rechaza',
  'endPartner.ends.offerAndRequest': '{number} · {kind}: se rechaza, también la administración delegada',
  'endPartner.ends.request': 'Su petición de una oferta nueva en lugar de {number}',
  'endPartner.consequence':
    'Todo surte efecto de inmediato y a la vez, y el socio recibe un aviso. Lo que envíe hasta que usted confirme termina también.',
  'endPartner.quiet': 'Durante {days, plural, one {# día} other {# días}} no podrá solicitar administración delegada.',
  'endPartner.stays':
    'Las suscripciones y las pruebas en curso siguen como están, igual que su derecho a ponerse en contacto con el soporte de Microsoft.',
  'endPartner.word': 'finalizar',
  'endPartner.type': 'Para confirmar, escriba la palabra «{word}»',
  'endPartner.confirm': 'Poner fin a todo',
  'endPartner.onlyDelegation': 'Finalizar solo el acceso',
  'endPartner.keep': 'Dejarlo como está',
  'endPartner.ended': 'Se ha puesto fin a todo con este socio',
  'endPartner.endedText':
    '{partner} ya no tiene ninguna función en {customer} y ninguna de sus ofertas está abierta. Accord avisa a ambas partes.',
  'endPartner.row.partner': 'Socio',
  'endPartner.row.ended': 'Qué ha terminado',
};
