import type { status as english } from '../en-US/status.js';

export const status: Readonly<Record<keyof typeof english, string>> = {
  'status.fallback': '{kind} {number}: {state}. Actualice Teams para ver esta tarjeta.',
  'status.counter': 'En espera de su respuesta',
  'status.next.title': 'A quién le toca',
  'status.next.customer':
    'Los administradores del cliente: cualquiera de ellos puede responder hasta el {until}. La tienen desde el {since}.',
  'status.next.you':
    'Usted: el cliente propuso otros números de licencias el {since}. Acepte o haga una oferta nueva. Mientras tanto, el cliente puede responder a la oferta tal como está, hasta el {until}.',
  'status.next.withdrawn': 'Nadie: usted la retiró el {at} y se avisó al cliente.',
  'status.next.lapsed': 'Nadie: venció el {at} sin respuesta. Puede hacer una oferta nueva en cualquier momento.',
  'status.next.requestedAgain': 'Usted: el cliente sigue interesado y pidió una oferta nueva el {since}. Esta venció el {at}.',
  'status.next.answeredAgain': 'Nadie: venció el {at}, y {number} responde a la petición de una oferta nueva que hizo el cliente.',
  'status.next.orderTrial': 'Usted: solicite la prueba a Microsoft. Está en curso desde que el cliente aceptó.',
  'status.next.order': 'Usted: pida las licencias a Microsoft y facture al cliente según la oferta.',
  'status.next.administer': 'Usted: el cliente ha aceptado que administre sus servicios desde ahora.',
  'status.next.followUp': 'Usted: la prueba ha terminado. Todavía puede seguir una oferta de compra.',
  'status.next.nobody': 'Nadie: todo lo relativo a esta oferta está resuelto.',
  'status.counter.title': 'Contrapropuesta',
  'status.counter.change': '{from, number} → {to, plural, one {# licencia} other {# licencias}}',
  'status.counter.same': '{count, plural, one {# licencia} other {# licencias}}, sin cambios',
  'status.counter.agree': 'Aceptar estas cantidades',
  'status.counter.effect': 'Si acepta, el cliente recibe una nueva revisión con estas cantidades y decide sobre ella.',
  'status.answer.title': 'La respuesta del cliente',
  'status.yourCompany': 'Su empresa',
  'status.trial.label': 'Prueba',
  'status.trial.running': 'En curso hasta el {ends}',
  'status.trial.converted': 'Convertida en compra',
  'status.trial.ended': 'Terminó el {ends}',
  'status.delivery.title': 'Entrega',
  'status.delivery.all':
    '{count, plural, one {El administrador del cliente ya la tiene.} other {Los # administradores del cliente ya la tienen.}}',
  'status.delivery.some':
    '{sent, plural, one {La tiene} other {La tienen}} {sent, number} de {total, plural, one {# administrador} other {los # administradores}} del cliente.',
  'status.delivery.onTheWay': '{count, plural, one {En camino a # persona.} other {En camino a # personas.}}',
  'status.delivery.waiting':
    '{count, plural, one {# todavía no conoce Accord} other {# todavía no conocen Accord}}: la tarjeta espera y llega en el primer contacto.',
  'status.delivery.failed':
    '{count, plural, one {No se pudo contactar con #} other {No se pudo contactar con #}}: Teams no permite que Accord les escriba.',
  'status.delivery.unknown':
    '{count, plural, one {En # caso no se sabe si llegó el mensaje} other {En # casos no se sabe si llegó el mensaje}}. Accord no lo envía dos veces.',
  'status.delivery.text': 'Texto para enviar a mano',
  'status.delivery.byHand':
    'Hola: tiene un mensaje pendiente en Microsoft Teams: {kind} {number}. Agregue la aplicación «Accord» en Teams y salúdela; la tarjeta llegará entonces. Usted decide allí y no ocurre nada antes de que acepte.',
  'status.details': 'Detalles',
  'status.followUp': 'Continuar con una oferta',
  'status.offerAgain': 'Hacer una oferta nueva',
  'status.withdraw': 'Retirar',
  'status.refresh': 'Actualizar',
};
