/** Evidence: the card that leads to it, the page inside, and a link that leads nowhere any more. */
export const evidence = {
  'evidence.fallback': 'Evidencias de lo que consta. Actualice Teams para ver esta tarjeta.',
  'evidence.kind': 'Evidencias',
  'evidence.get': 'Obtener las evidencias',
  'evidence.download': 'Descargar las evidencias',
  'evidence.contents':
    '{count, plural, =0 {Todavía no consta nada. El archivo lo acredita, firmado.} one {Un archivo zip: la única entrada que consta, firmada; cada tarjeta tal como se mostró; y una página para leer.} other {Un archivo zip: las # entradas que constan, firmadas; cada tarjeta tal como se mostró; y una página para leer.}}',
  'evidence.link': 'El enlace funciona durante 10 minutos, hasta {until}. Quien lo tenga puede descargar el archivo: no lo comparta.',
  'evidence.logged':
    'Cada descarga queda registrada: los administradores de la organización la ven cuando preguntan quién ha consultado sus datos.',
  'evidence.key': 'Cualquiera puede comprobar el archivo sin conexión. Está firmado con la clave que tiene esta huella digital:',
  'evidencePage.title': 'Evidencias: {customer}',
  'evidencePage.lead': 'Lo que Accord tiene registrado sobre este cliente, entrada por entrada, a {at}.',
  'evidencePage.customer': 'Cliente',
  'evidencePage.made': 'Generado',
  'evidencePage.for': 'Generado para',
  'evidencePage.head': 'Última entrada',
  'evidencePage.key': 'Firmado con la clave',
  'evidencePage.roles': 'Quién tuvo cada función',
  'evidencePage.today': 'Al generar este archivo',
  'evidencePage.entries': 'Qué ha ocurrido',
  'evidencePage.entry': 'Entrada {seq, number}',
  'evidencePage.newer':
    'Una versión más reciente de Accord escribió esta entrada. Esta versión no puede expresarla con palabras; sus bytes están en el archivo.',
  'evidencePage.none': 'No consta nada.',
  'evidencePage.hash': 'Hash',
  'evidencePage.cards': 'Tarjetas tal como se mostraron',
  'evidencePage.card.shown': 'Mostrada para la entrada {seq, number}',
  'evidencePage.card.confirmation': 'Segunda confirmación de la entrada {seq, number}',
  'evidencePage.card.toAt': 'Mostrada a {reader} el {at}',
  'evidencePage.card.erased': 'Esta tarjeta se borró. Su hash permanece en la entrada.',
  'evidencePage.noCards': 'Ninguna entrada menciona una tarjeta.',
  'evidencePage.people': 'Personas',
  'evidencePage.people.note':
    'Las entradas identifican a las personas solo por su id. Los nombres proceden del directorio del día en que se generó este archivo y no forman parte de las entradas.',
  'evidencePage.person': 'Nombre',
  'evidencePage.id': 'Id',
  'evidencePage.people.unnamed': 'Sin nombre aquí',
  'evidencePage.check': 'Comprobar este archivo',
  'evidencePage.check.how': 'En una copia de Accord, sin red y sin configuración:',
  'evidencePage.check.key':
    'Pida la huella digital al equipo que opera Accord, no a este archivo: cualquiera puede firmar un archivo falso con una clave propia.',
  'evidencePage.proves':
    'Una comprobación superada prueba que estas son todas las entradas hasta la última, en este orden y sin cambios; que las escribió quien tiene la clave; y que las tarjetas son las que mencionan las entradas.',
  'evidencePage.provesNot':
    'No prueba que sea cierto lo que dice una entrada, ni quién tiene la clave, ni que no se registrara nada después, ni que las personas llevaran los nombres que aquí aparecen.',
  'evidenceLink.title': 'Este enlace no lleva a ninguna parte',
  'evidenceLink.text':
    'Un enlace a las evidencias funciona durante diez minutos, para quien las pidió. Para recibir otro, pídalo de nuevo a Accord en Teams.',
} as const;
