import type { status as english } from '../en-US/status.js';

export const status: Readonly<Record<keyof typeof english, string>> = {
  'status.fallback': '{kind} {number}: {state}. Atualize o Teams para ver este cartão.',
  'status.counter': 'Aguardando sua resposta',
  'status.next.title': 'Quem é o próximo',
  'status.next.customer':
    'Os administradores do cliente: qualquer um deles pode responder até {until}. A oferta está com eles desde {since}.',
  'status.next.you':
    'Você: o cliente propôs outras quantidades de licenças em {since}. Aceite ou faça uma nova oferta. Enquanto isso, o cliente ainda pode responder à oferta como está, até {until}.',
  'status.next.withdrawn': 'Ninguém: você a retirou em {at}, e o cliente foi avisado.',
  'status.next.lapsed': 'Ninguém: venceu em {at} sem resposta. Você pode fazer uma nova oferta a qualquer momento.',
  'status.next.requestedAgain': 'Você: o cliente ainda tem interesse e pediu uma nova oferta em {since}. Esta venceu em {at}.',
  'status.next.answeredAgain': 'Ninguém: venceu em {at}, e {number} atende ao pedido do cliente por uma nova oferta.',
  'status.next.orderTrial': 'Você: solicite a avaliação à Microsoft. Ela está em andamento desde que o cliente aceitou.',
  'status.next.order': 'Você: solicite as licenças à Microsoft e cobre do cliente conforme a oferta.',
  'status.next.administer': 'Você: o cliente concordou que você administre os serviços dele a partir de agora.',
  'status.next.followUp': 'Você: a avaliação terminou. Uma oferta de compra ainda pode vir em seguida.',
  'status.next.nobody': 'Ninguém: tudo sobre esta oferta está resolvido.',
  'status.counter.title': 'Contraproposta',
  'status.counter.change': '{from, number} → {to, plural, one {# licença} other {# licenças}}',
  'status.counter.same': '{count, plural, one {# licença} other {# licenças}}, sem alteração',
  'status.counter.agree': 'Aceitar estas quantidades',
  'status.counter.effect': 'Se você aceitar, o cliente recebe uma nova revisão com estas quantidades e decide sobre ela.',
  'status.answer.title': 'A resposta do cliente',
  'status.yourCompany': 'Sua empresa',
  'status.trial.label': 'Avaliação',
  'status.trial.running': 'Em andamento até {ends}',
  'status.trial.converted': 'Virou compra',
  'status.trial.ended': 'Terminou em {ends}',
  'status.delivery.title': 'Entrega',
  'status.delivery.all':
    '{count, plural, one {O administrador do cliente já a recebeu.} other {Todos os # administradores do cliente já a receberam.}}',
  'status.delivery.some':
    '{sent, number} de {total, plural, one {# administrador} other {# administradores}} do cliente já a {sent, plural, one {recebeu} other {receberam}}.',
  'status.delivery.onTheWay': '{count, plural, one {A caminho para # pessoa.} other {A caminho para # pessoas.}}',
  'status.delivery.waiting':
    '{count, plural, one {# ainda não teve contato com o Accord} other {# ainda não tiveram contato com o Accord}}: o cartão fica esperando e chega no primeiro contato.',
  'status.delivery.failed':
    '{count, plural, one {# não pôde ser contatado} other {# não puderam ser contatados}}: o Teams não permite que o Accord escreva para eles.',
  'status.delivery.unknown':
    '{count, plural, one {Para #, não se sabe se a mensagem chegou} other {Para #, não se sabe se as mensagens chegaram}}. O Accord não envia duas vezes.',
  'status.delivery.text': 'Texto para você enviar',
  'status.delivery.byHand':
    'Olá! Há uma mensagem para você no Microsoft Teams: {kind} {number}. Adicione o aplicativo “Accord” no Teams e mande um olá; o cartão chega em seguida. A decisão é sua, e nada acontece antes que você concorde.',
  'status.details': 'Detalhes',
  'status.followUp': 'Continuar com uma oferta',
  'status.offerAgain': 'Fazer uma nova oferta',
  'status.withdraw': 'Retirar',
  'status.refresh': 'Atualizar',
};
