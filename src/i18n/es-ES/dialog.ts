import type { dialog as english } from '../en-US/dialog.js';

export const dialog: Readonly<Record<keyof typeof english, string>> = {
  'dialog.cancelled': 'El borrador se ha descartado. No se ha enviado nada.',
  'dialog.nothingOpen': 'No hay nada que cancelar.',
  'dialog.startedOver': 'Empezamos de nuevo: se ha descartado todo lo escrito hasta ahora.',
  'dialog.draftGone': 'Este borrador ya no existe. Empiece otro cuando quiera.',
  'dialog.tooLong': 'El texto es más largo de lo que puedo leer ({most, number} caracteres). Resúmalo en una o dos frases.',
  'dialog.notUnderstood': 'No lo he entendido. Esto es lo que puedo hacer por usted:',
  'dialog.stillNotUnderstood': 'Sigo sin entenderlo. Aquí puede elegir lo que puedo hacer por usted.',
  'dialog.noCustomer': 'No conozco a ese cliente. Compruebe el nombre o indique el dominio.',
  'dialog.onlyCustomersCheck':
    'Solo el cliente puede comprobar si una solicitud es auténtica. Aquí puede ver el estado de las ofertas de su empresa; pregunte, por ejemplo: «¿Qué ofertas nuestras siguen abiertas?».',
  'dialog.nameCustomer': '¿Qué cliente? Indique el nombre o el dominio, por ejemplo: «{example}».',
  'dialog.example.customerPartners': '¿Quién administra Contoso?',
  'dialog.example.history': '¿Qué ha pasado con Contoso desde la semana pasada?',
  'dialog.example.evidence': 'Dame las evidencias de Contoso',
  'dialog.failed':
    'Algo ha fallado por nuestra parte; no se ha cambiado nada sin decírselo. Inténtelo de nuevo y, si continúa, indique {turnId}.',
  'dialog.tooMany': 'Su organización está enviando más de lo que puedo atender ahora mismo. Inténtelo de nuevo dentro de un minuto.',
  'dialog.outdated': 'Este botón es de una tarjeta antigua. Pregunte de nuevo y recibirá la actual.',
};
