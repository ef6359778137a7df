import type { CommandList } from './command-list.js';

export const spanishCommands: CommandList = {
  commands: [
    {
      intent: 'trial.send',
      phrases: [
        'nueva invitación a prueba',
        'nueva prueba',
        'enviar una prueba',
        'invitación a prueba para {customer}',
        'nueva prueba para {customer}',
        'prueba para {customer}',
      ],
    },
    {
      intent: 'offer.followup',
      phrases: ['crear una oferta a partir de {number}', 'hacer una oferta a partir de {number}', 'oferta a partir de {number}'],
    },
    {
      intent: 'offer.send',
      phrases: [
        'nueva oferta',
        'nueva oferta de compra',
        'nuevo presupuesto',
        'oferta para {customer}',
        'nueva oferta para {customer}',
        'oferta de compra para {customer}',
      ],
    },
    {
      intent: 'admin.request',
      phrases: [
        'solicitar administración delegada',
        'solicitar administración delegada a {customer}',
        'pedir administración delegada a {customer}',
      ],
    },
    { intent: 'offer.withdraw', phrases: ['retirar {number}', 'anular la oferta {number}'] },
    { intent: 'offer.list', phrases: ['ofertas enviadas', 'mis ofertas', 'ofertas', 'estado de {number}', 'mostrar {number}', '{number}'] },
    {
      intent: 'approval.list',
      phrases: ['qué tengo pendiente', 'qué está pendiente', 'qué espera mi decisión', 'ofertas abiertas', 'mis aprobaciones'],
    },
    {
      intent: 'partner.mine',
      phrases: ['quién es mi socio', 'quién es nuestro socio', 'quién nos administra', 'mis socios', 'quién es nuestro socio de registro'],
    },
    {
      intent: 'partner.remove',
      phrases: [
        'finalizar la administración delegada',
        'terminar la administración delegada',
        'quitar nuestro administrador',
        'quitar a {partner}',
      ],
    },
    { intent: 'por.set', phrases: ['cambiar el socio de registro', 'cambiar socio de registro', 'designar el socio de registro'] },
    { intent: 'role.return', phrases: ['devolver nuestro rol en {customer}'] },
    {
      intent: 'customer.partners',
      phrases: [
        'quién administra {customer}',
        'quién administra a {customer}',
        'quién es el socio de registro de {customer}',
        'socios de {customer}',
      ],
    },
    {
      intent: 'history.show',
      phrases: [
        'qué ha pasado con {customer} {period}',
        'qué pasó con {customer} {period}',
        'qué ha pasado con {customer}',
        'historial de {customer}',
        'qué ha pasado {period}',
        'qué ha pasado',
        'historial',
      ],
    },
    { intent: 'stats.count', phrases: ['cuántas ofertas', 'cuántas ofertas hay', 'contar ofertas', 'cifras'] },
    { intent: 'partner.find', phrases: ['buscar un socio', 'buscar socios', 'encontrar un socio', 'marketplace'] },
    { intent: 'request.verify', phrases: ['es auténtica esta solicitud', 'es auténtica esta oferta', 'quiénes son'] },
    { intent: 'access.show', phrases: ['quién ha consultado nuestros datos', 'quién nos ha consultado'] },
    { intent: 'evidence.get', phrases: ['evidencias de {customer}', 'dame las evidencias de {customer}', 'evidencia de quién nos administra', 'paquete de evidencias'] },
    {
      intent: 'availability.check',
      phrases: [
        'está disponible la administración delegada para {customer}',
        'está disponible la administración delegada',
        'qué está disponible para {customer}',
        'qué está disponible',
      ],
    },
    {
      intent: 'support.contact',
      phrases: ['contactar con soporte de microsoft', 'contactar con el soporte de microsoft', 'soporte de microsoft'],
    },
    { intent: 'language.set', phrases: ['cambiar idioma', 'cambiar el idioma', 'idioma', 'habla {language}'] },
    { intent: 'help', phrases: ['ayuda', 'qué puedes hacer', 'qué puede hacer', 'hola'] },
  ],
};
