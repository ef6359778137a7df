import type { notices as english } from '../en-US/notices.js';

export const notices: Readonly<Record<keyof typeof english, string>> = {
  'notice.fallback': '{title}. Atualize o Teams para ver este cartão.',
  'notice.openOffer': 'Abrir',
  'notice.showStatus': 'Ver situação',
  'notice.followUp': 'Continuar com uma oferta',
  'notice.showRelationship': 'Parceiros e funções',
  'notice.showOwnRoles': 'Suas funções no cliente',

  'notice.offer-received':
    '{kind, select, trial {Novo convite de avaliação {number}} purchase {Nova oferta de compra {number}} other {Nova solicitação de administração delegada {number}}}',
  'notice.offer-received.customer': '{partner} enviou {number} a {customer}. A resposta é esperada até {until}.',
  'notice.offer-received.partner': '{number} foi enviada a {customer}. Agora cabe ao cliente responder, até {until}.',
  'notice.offer-revised': '{number} mudou',
  'notice.offer-revised.customer': '{partner} alterou a oferta a {customer}. Agora só é possível responder à revisão {revision, number}.',
  'notice.offer-revised.partner': 'A oferta a {customer} está agora na revisão {revision, number}. Cabe ao cliente responder.',
  'notice.offer-withdrawn': '{number} foi retirada',
  'notice.offer-withdrawn.customer': '{partner} retirou a oferta feita a {customer}. Não há mais nada a responder.',
  'notice.offer-withdrawn.partner': 'A oferta a {customer} foi retirada. O cliente não pode mais responder a ela.',
  'notice.offer-lapsed': '{number} venceu',
  'notice.offer-lapsed.customer':
    'A oferta de {partner} não foi respondida a tempo. Se {customer} ainda tiver interesse, peça uma nova ao parceiro.',
  'notice.offer-lapsed.partner': '{customer} não respondeu a tempo. Você pode enviar uma nova oferta.',
  'notice.offer-requested-again': 'Nova oferta pedida no lugar de {number}',
  'notice.offer-requested-again.customer':
    'Um colega pediu a {partner} uma nova oferta para {customer}, pois esta venceu. Agora cabe ao parceiro responder.',
  'notice.offer-requested-again.partner':
    '{customer} ainda tem interesse e pede uma nova oferta, pois esta venceu. Agora cabe a você responder.',
  'notice.offer-countered': 'Outras quantidades de licenças propostas para {number}',
  'notice.offer-countered.customer':
    'Alguém da sua equipe propôs a {partner} outras quantidades de licenças para {customer}. Agora cabe ao parceiro responder.',
  'notice.offer-countered.partner': '{customer} propõe outras quantidades de licenças. Agora cabe a você responder.',
  'notice.offer-cannot-be-accepted':
    '{kind, select, delegation {{number} não pode ser concedida no momento} other {{number} não pode ser aceita no momento}}',
  'notice.offer-cannot-be-accepted.customer': 'A oferta de {partner} a {customer} não pode ser aceita como está. O parceiro foi avisado.',
  'notice.offer-cannot-be-accepted.partner':
    'Alguém de {customer} respondeu, mas nada foi registrado: algo de que a oferta depende mudou. Verifique as autorizações e os programas da sua empresa e os dados do cliente; depois, altere ou retire a oferta.',
  'notice.decision-made':
    '{kind, select, delegation {{outcome, select, accepted {{number} foi concedida} other {{number} foi recusada}}} other {{outcome, select, accepted {{number} foi aceita} other {{number} foi recusada}}}}',
  'notice.decision-made.customer': '{customer} respondeu a {partner}. O comprovante mostra cada resposta e quem a deu.',
  'notice.decision-made.partner': '{customer} respondeu. A situação da oferta mostra cada resposta e o que você faz a seguir.',
  'notice.administration-replaced': 'A administração delegada foi substituída',
  'notice.administration-replaced.customer':
    '{partner} não administra mais os serviços de {customer}. Outro parceiro assumiu essa função em {at}.',
  'notice.administration-replaced.partner':
    'Sua administração delegada em {customer} foi substituída em {at}. Você não tem mais acesso administrativo lá.',
  'notice.administration-expired': 'A administração delegada terminou',
  'notice.administration-expired.customer': 'O prazo combinado acabou: {partner} não administra mais os serviços de {customer}.',
  'notice.administration-expired.partner':
    'O prazo combinado acabou: você não tem mais acesso administrativo em {customer}. Se o trabalho continuar, faça uma nova solicitação ao cliente.',
  'notice.administration-revoked': 'A administração delegada foi encerrada',
  'notice.administration-revoked.customer':
    'Um administrador de {customer} encerrou a administração delegada de {partner} em {at}. O parceiro não tem mais acesso administrativo.',
  'notice.administration-revoked.partner':
    '{customer} encerrou sua administração delegada em {at}. Você não tem mais acesso administrativo lá.',
  'notice.administration-relinquished': 'A administração delegada foi devolvida',
  'notice.administration-relinquished.customer':
    'Em {at}, {partner} devolveu a administração delegada que tinha em {customer}. O parceiro não tem mais acesso administrativo.',
  'notice.administration-relinquished.partner':
    'Em {at}, sua empresa devolveu a administração delegada que tinha em {customer}. Você não tem mais acesso administrativo lá.',
  'notice.partner-of-record-named': 'Novo Parceiro de Registro',
  'notice.partner-of-record-named.customer': '{partner} passou a ser o Parceiro de Registro de {customer} em {at}.',
  'notice.partner-of-record-named.partner': '{customer} designou sua empresa como Parceiro de Registro em {at}.',
  'notice.partner-of-record-replaced': 'Não é mais Parceiro de Registro',
  'notice.partner-of-record-replaced.customer': '{partner} deixou de ser o Parceiro de Registro de {customer} em {at}.',
  'notice.partner-of-record-replaced.partner': 'Sua empresa deixou de ser o Parceiro de Registro de {customer} em {at}.',
  'notice.partner-of-record-given-back': 'A função de Parceiro de Registro foi devolvida',
  'notice.partner-of-record-given-back.customer': 'O parceiro devolveu a função em {at}. Agora {customer} não tem Parceiro de Registro.',
  'notice.partner-of-record-given-back.partner': 'Sua empresa devolveu a função em {at} e não é mais o Parceiro de Registro de {customer}.',
  'notice.partner-of-record-changed': 'O Parceiro de Registro mudou',
  'notice.partner-of-record-changed.customer': '{partner} passou a ser o Parceiro de Registro de {customer} em {at}.',
  'notice.partner-of-record-changed.nobody': '{customer} está sem Parceiro de Registro desde {at}.',
  'notice.partner-of-record-changed.partner': 'Sua função de Parceiro de Registro em {customer} mudou em {at}.',
  'notice.trial-ended': 'A avaliação {number} terminou',
  'notice.trial-ended.customer':
    'A avaliação que {partner} ofereceu a {customer} terminou. Ela não virou compra; o parceiro ainda pode fazer uma oferta a você.',
  'notice.trial-ended.partner': 'A avaliação em {customer} terminou. Você pode dar continuidade com uma oferta de compra.',
  'notice.partner-of-record-left': 'Seu Parceiro de Registro saiu do diretório',
  'notice.partner-of-record-left.customer':
    '{partner}, Parceiro de Registro de {customer}, não está mais no diretório. A função continua registrada até que você indique outro parceiro ou nenhum.',
  'notice.partner-of-record-left.partner':
    'Sua empresa não está mais no diretório. Ela continua registrada como Parceiro de Registro de {customer} até que o cliente altere isso.',
  'notice.partner-ended': 'Todos os papéis e ofertas abertas foram encerrados',
  'notice.partner-ended.customer':
    'Um administrador de {customer} encerrou tudo com {partner} em {at}: o parceiro não tem mais nenhum papel, e nenhuma oferta dele está aberta.',
  'notice.partner-ended.partner':
    '{customer} encerrou tudo com a sua empresa em {at}: vocês não têm mais nenhum papel nesse cliente, e nenhuma oferta de vocês está aberta lá. As assinaturas e as avaliações em andamento ficam como estão.',
};
