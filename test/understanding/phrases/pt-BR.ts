import type { CommandList } from './command-list.js';

export const portugueseCommands: CommandList = {
  commands: [
    {
      intent: 'trial.send',
      phrases: [
        'novo convite de avaliação',
        'nova avaliação',
        'enviar convite de avaliação',
        'convite de avaliação para {customer}',
        'novo convite de avaliação para {customer}',
        'avaliação para {customer}',
      ],
    },
    {
      intent: 'offer.followup',
      phrases: ['criar oferta a partir de {number}', 'fazer uma oferta a partir de {number}', 'oferta a partir de {number}'],
    },
    {
      intent: 'offer.send',
      phrases: [
        'nova oferta',
        'nova oferta de compra',
        'nova cotação',
        'oferta para {customer}',
        'nova oferta para {customer}',
        'oferta de compra para {customer}',
      ],
    },
    {
      intent: 'admin.request',
      phrases: [
        'solicitar administração delegada',
        'solicitar administração delegada a {customer}',
        'pedir administração delegada a {customer}',
      ],
    },
    { intent: 'offer.withdraw', phrases: ['retirar {number}', 'cancelar a oferta {number}'] },
    {
      intent: 'offer.list',
      phrases: ['ofertas enviadas', 'minhas ofertas', 'ofertas', 'status de {number}', 'mostrar {number}', '{number}'],
    },
    {
      intent: 'approval.list',
      phrases: [
        'o que está pendente para mim',
        'o que espera por mim',
        'o que aguarda minha decisão',
        'ofertas em aberto',
        'minhas aprovações',
      ],
    },
    {
      intent: 'partner.mine',
      phrases: [
        'quem é meu parceiro',
        'quem é nosso parceiro',
        'quem nos administra',
        'meus parceiros',
        'quem é nosso parceiro de registro',
      ],
    },
    {
      intent: 'partner.remove',
      phrases: ['encerrar a administração delegada', 'encerrar administração delegada', 'remover nosso administrador', 'remover {partner}'],
    },
    { intent: 'por.set', phrases: ['mudar o parceiro de registro', 'alterar o parceiro de registro', 'definir o parceiro de registro'] },
    {
      intent: 'role.return',
      phrases: ['devolver nossa função em {customer}'],
    },
    {
      intent: 'customer.partners',
      phrases: [
        'quem administra {customer}',
        'quem administra a {customer}',
        'quem é o parceiro de registro de {customer}',
        'quem é o parceiro de registro da {customer}',
        'parceiros de {customer}',
      ],
    },
    {
      intent: 'history.show',
      phrases: [
        'o que aconteceu com {customer} {period}',
        'o que aconteceu com a {customer} {period}',
        'o que aconteceu com {customer}',
        'histórico de {customer}',
        'o que aconteceu {period}',
        'o que aconteceu',
        'histórico',
      ],
    },
    { intent: 'stats.count', phrases: ['quantas ofertas', 'quantas ofertas existem', 'quantas ofertas há', 'contar ofertas', 'números'] },
    { intent: 'partner.find', phrases: ['encontrar um parceiro', 'encontrar parceiros', 'procurar um parceiro', 'marketplace'] },
    { intent: 'request.verify', phrases: ['este pedido é verdadeiro', 'esta oferta é verdadeira', 'quem são eles'] },
    { intent: 'access.show', phrases: ['quem consultou nossos dados', 'quem nos consultou'] },
    { intent: 'evidence.get', phrases: ['evidências da {customer}', 'me dê as evidências da {customer}', 'evidências de quem nos administra', 'pacote de evidências'] },
    {
      intent: 'availability.check',
      phrases: [
        'a administração delegada está disponível para {customer}',
        'a administração delegada está disponível',
        'o que está disponível para {customer}',
        'o que está disponível',
      ],
    },
    { intent: 'support.contact', phrases: ['falar com o suporte da microsoft', 'suporte da microsoft'] },
    { intent: 'language.set', phrases: ['mudar o idioma', 'mudar idioma', 'idioma', 'fale {language}'] },
    { intent: 'help', phrases: ['ajuda', 'o que você pode fazer', 'olá', 'oi'] },
  ],
};
