import type { offer as english } from '../en-US/offer.js';

export const offer: Readonly<Record<keyof typeof english, string>> = {
  'offer.fallback': '{kind} {number}. Atualize o Teams para ver este cartão.',
  'offer.headline.trial': '{partner} convida {customer} a avaliar {subscription}.',
  'offer.headline.purchase':
    '{count, plural, one {{partner} oferece a {customer} uma assinatura: {subscription}.} other {{partner} oferece a {customer} # assinaturas.}}',
  'offer.headline.delegation': '{partner} solicita permissão para administrar os serviços da Microsoft de {customer}.',

  'offer.status.yours': 'Aguardando sua resposta',
  'offer.status.granted': 'Concedida',
  'offer.status.refused': 'Recusada',
  'offer.closed.withdrawn': '{partner} retirou esta oferta em {at}. Não há mais nada a responder.',
  'offer.closed.lapsed': 'Esta oferta venceu em {at} sem resposta. Se ainda tiver interesse, peça uma nova a {partner}.',
  'offer.again.ask': 'Pedir uma nova oferta',
  'offer.again.asked': 'Esta oferta venceu em {at} sem resposta. Uma nova foi pedida em {since}. Agora cabe a {partner} responder.',
  'offer.again.askedBy': 'Esta oferta venceu em {at} sem resposta. {by} pediu uma nova em {since}. Agora cabe a {partner} responder.',
  'offer.again.answered': 'Esta oferta venceu em {at} sem resposta. A pedido da sua empresa, {partner} enviou {number} no lugar dela.',
  'offer.onlyAdmins': 'Somente um administrador de {customer} pode responder a esta oferta.',
  'offer.asOf': 'Situação em {time}',

  'offer.row.from': 'De',
  'offer.row.known': 'Em contato desde',
  'offer.row.until': 'Responder até',
  'offer.row.sent': 'Enviada em',
  'offer.row.follows': 'Dá continuidade à avaliação',
  'offer.row.people': 'Prevista para',
  'offer.row.revision': 'Revisão',
  'offer.row.decided': 'Respondida em',
  'offer.row.entry': 'Consta como',
  'offer.partnerIdentity': '{domain} · número de parceiro {partnerNumber}',
  'offer.firstContact': 'Primeiro contato: não há relações anteriores registradas',
  'offer.people': '{count, plural, one {# pessoa} other {# pessoas}}',
  'offer.entry': 'Registro {seq, number} · {hash}',
  'doer.partner': 'o parceiro',
  'doer.customer': 'o cliente',
  'doer.clock': 'na data prevista',
  'doer.import': 'registrado antes do Accord',

  'offer.lines': 'O que é oferecido',
  'offer.trialLength': 'Avaliação de {count, plural, one {# dia} other {# dias}}',
  'offer.noPrice': 'Preço não informado',
  'offer.total': 'Total',
  'offer.perMonth': '{amount} por mês',
  'offer.perYear': '{amount} por ano',

  'offer.next.accepted': 'Se você aceitar',
  'offer.next.granted': 'Se você conceder o acesso',
  'offer.next.trialOrder': '{partner} solicita a avaliação à Microsoft para você. Não há custo.',
  'offer.next.trialEnd':
    'A avaliação começa quando você aceita e termina {count, plural, one {# dia} other {# dias}} depois. Ela não pode ser prorrogada.',
  'offer.next.trialConvert':
    'Ela não vira compra por si só: para isso, você aceita uma oferta de compra de {partner} antes do fim da avaliação.',
  'offer.next.purchaseOrder': '{partner} solicita as licenças à Microsoft para você.',
  'offer.next.purchaseBill': '{partner} cobra de você: {total}.',
  'offer.next.purchaseBillOpen': '{partner} cobra de você. Nem todos os preços estão informados aqui; combine-os antes de aceitar.',
  'offer.next.purchaseConvert': 'Se a avaliação {trial} ainda estiver em andamento, ela vira esta compra.',
  'offer.next.purchaseEnd': 'Você combina com {partner} a duração das assinaturas e a forma de encerrá-las.',
  'offer.next.delegationStart':
    '{partner} pode administrar seus serviços por no máximo {count, plural, one {# dia} other {# dias}}, a contar do momento da concessão.',
  'offer.next.delegationEnd': 'O acesso termina sozinho e nunca é renovado sem você. Você pode encerrá-lo antes, a qualquer momento.',
  'offer.next.delegationFree': 'Nenhum pedido é feito e nada é cobrado.',

  'offer.obstacle.partner':
    'Esta oferta não pode ser aceita no momento: {partner} não atende mais às condições para ela. Você ainda pode recusá-la.',
  'offer.obstacle.delegation':
    'No momento, a administração delegada não pode ser concedida a {partner}: as condições para isso não são mais atendidas.',
  'offer.answer.label': 'Você aceita a oferta?',
  'offer.answer.accept': 'Sim, aceitar a oferta',
  'offer.answer.decline': 'Não, recusar a oferta',
  'offer.answer.reason': 'Se recusar: por quê? (opcional)',
  'offer.reason.placeholder': 'O parceiro lerá este texto',
  'offer.delegation.asked': '{partner} solicita permissão para administrar seus serviços por até {askedDays}.',
  'offer.delegation.scope':
    'Trata-se de acesso administrativo total a todos os seus serviços e assinaturas. O parceiro pode, por exemplo, configurar caixas de correio, adicionar e remover usuários e grupos, migrar dados e abrir solicitações de serviço na Microsoft.',
  'offer.delegation.support':
    'Você mantém o direito de contatar o suporte da Microsoft e de abrir solicitações de serviço por conta própria.',
  'offer.delegation.mayRefuse': 'A recusa não afeta a oferta.',
  'offer.delegation.replaces':
    '{administrator} administra seus serviços até {until}. Se você der sua permissão, {partner} assume no lugar de {administrator}.',
  'offer.delegation.renews':
    '{partner} já administra seus serviços até {until}. Se você der sua permissão, um novo período começa de imediato e substitui o atual.',
  'offer.delegation.unavailable':
    'A oferta também solicitava a administração delegada. No momento, ela não pode ser concedida a este parceiro; por isso, não há nada a responder sobre ela.',
  'offer.delegation.label': 'Você permite que o parceiro administre seus serviços?',
  'offer.delegation.grant': 'Sim, conceder a administração delegada',
  'offer.delegation.refuse': 'Não, recusar',
  'offer.delegation.days': 'Se conceder: por quantos dias? (1 a {most, number})',
  'offer.delegation.reason': 'Se recusar: por quê? (opcional)',
  'offer.partnerOfRecord.label': 'Parceiro de Registro a partir de agora',
  'offer.partnerOfRecord.keep': 'Manter {partner}',
  'offer.partnerOfRecord.keepNobody': 'Deixar como está: ninguém',
  'offer.partnerOfRecord.another': 'Buscar outro parceiro',
  'offer.decide': 'Enviar minhas respostas',
  'offer.isReal': 'É verdadeira?',
  'offer.support': 'Suporte da Microsoft',

  'offer.counter.open': 'Propor outras quantidades',
  'offer.counter.explained':
    'Só estas quantidades são enviadas. O parceiro responde com uma nova revisão da oferta, e você decide sobre ela.',
  'offer.counter.send': 'Enviar estas quantidades',
  'offer.counter.line': '{count, number} × {subscription}',
  'offer.counter.waiting':
    'Outras quantidades de licenças foram propostas em {at}: {lines}. Agora cabe a {partner} responder. Enquanto isso, você ainda pode responder à oferta como está.',
  'offer.counter.waitingBy':
    '{by} propôs outras quantidades de licenças em {at}: {lines}. Agora cabe a {partner} responder. Enquanto isso, você ainda pode responder à oferta como está.',

  'offer.receipt': 'O que foi respondido',
  'offer.after': 'O que acontece a seguir',
  'offer.after.declined': 'Nenhum pedido é feito e nada é cobrado.',
  'offer.after.trialRuns': '{partner} solicita a avaliação à Microsoft. Ela não tem custo e vai até {until}.',
  'offer.after.trialConverted': 'A avaliação virou compra.',
  'offer.after.trialEnded': 'A avaliação terminou em {until}.',
  'offer.after.purchase': '{partner} solicita as licenças à Microsoft e cobra de você: {total}.',
  'offer.after.purchaseOpen': '{partner} solicita as licenças à Microsoft e cobra de você.',
  'offer.after.granted':
    '{partner} pode administrar seus serviços até {until}. Você pode encerrar esse acesso antes em “Parceiros e funções”.',
  'offer.after.grantOver': 'Esta concessão não está mais em vigor.',
  'offer.after.refused': '{partner} não recebe acesso administrativo com esta oferta.',
  'offer.after.told': 'O Accord avisa {partner} e todos os administradores de {customer}.',

  'answer.offer': 'A oferta',
  'answer.delegation': 'Administração delegada',
  'answer.partnerOfRecord': 'Parceiro de Registro',
  'answer.accepted': 'Aceita',
  'answer.declined': 'Recusada',
  'answer.granted': 'Concedida até {until}',
  'answer.grantedFor': 'Concedida por {count, plural, one {# dia} other {# dias}}',
  'answer.refused': 'Recusada',
  'answer.replaced': 'No lugar de {partner}',
  'answer.reason': 'Motivo: {reason}',
  'answer.kept': 'Sem alteração',
  'answer.nobody': 'Ninguém',
  'answer.anotherPartner': 'Outro parceiro',

  'confirmation.title': 'Confirme suas respostas',
  'confirmation.intro': 'Nada é registrado antes da sua confirmação.',
  'confirmation.replace': 'A administração delegada muda de mãos',
  'confirmation.replaceText':
    'Só pode haver um administrador delegado por vez. Quando você confirmar, {present} perde o acesso administrativo e {partner} passa a tê-lo.',
  'confirmation.now': 'Agora',
  'confirmation.then': 'Depois da confirmação',
  'confirmation.until': 'até {until}',
  'confirmation.forDays': 'por {count, plural, one {# dia} other {# dias}}',
  'confirmation.told': 'Cada um dos dois é avisado apenas sobre a própria função, sem saber quem é o outro.',
  'confirmation.declining': 'Você concede a administração e recusa a oferta',
  'confirmation.decliningText':
    '{partner} passa a ter acesso administrativo total por {count, plural, one {# dia} other {# dias}}, embora você recuse a oferta.',
  'confirmation.answers': 'Suas respostas',
  'confirmation.confirm': 'Confirmar e enviar',
  'confirmation.back': 'Voltar à oferta',
};
