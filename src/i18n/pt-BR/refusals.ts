import type { refusals as english } from '../en-US/refusals.js';

export const refusals: Readonly<Record<keyof typeof english, string>> = {
  'refusal.not-found': 'Não há nada assim entre o que você pode ver aqui. Confira o número ou o nome, ou peça uma lista.',
  'refusal.role-missing':
    'Sua função não permite isso. Função necessária: {roles}. Um administrador da sua organização pode pedir à equipe responsável pelo Accord que a atribua a você.',
  'refusal.only-admins-check':
    '{count, plural, =0 {Só um administrador da sua organização pode verificar isso, e o Accord não conhece nenhum.} one {Só um administrador da sua organização pode verificar isso: {names}.} other {Só administradores da sua organização podem verificar isso: {names}.}} Até lá, não concorde com nada fora do Accord.',
  'refusal.person-unknown':
    'O Accord ainda não conhece você e por isso não pode mostrar nem fazer nada. Um administrador da sua organização pode pedir à equipe responsável pelo Accord que inclua você.',
  'refusal.operated-by-21vianet':
    'Os recursos de parceiros ainda não estão disponíveis para organizações cujo Office 365 é operado pela 21Vianet. Nada foi enviado nem registrado. O suporte da 21Vianet pode ajudar: telefone 400-089-0365 ou centro de administração em portal.partner.microsoftonline.cn.',
  'refusal.not-in-programme':
    'Os recursos de parceiros ficam disponíveis com o ingresso no Cloud Essentials. Para ingressar, o parceiro assina o Microsoft Online Services Partner Agreement; depois disso, esta ação funciona.',
  'refusal.services-not-authorised':
    '{subscription} não pode ser oferecido: o parceiro não está autorizado para {missing}. É possível escolher outra assinatura, ou esta depois que o parceiro obtiver a autorização.',
  'refusal.usage-location-not-allowed':
    'Ofertas a clientes com este local de uso não são possíveis aqui: {location}. A equipe responsável pelo Accord informa quais locais de uso estão liberados.',
  'refusal.offer-to-itself': 'Um parceiro não pode fazer uma oferta à própria organização. Escolha outro cliente.',
  'refusal.subscription-unknown': 'Esta assinatura não está no catálogo. Escolha uma da lista.',
  'refusal.delegation-not-certified':
    'Não é possível solicitar a administração delegada: o parceiro não é certificado para isso. Uma oferta sem ela é possível.',
  'refusal.delegation-not-in-programme':
    'A administração delegada só pode ser solicitada por parceiros inscritos em um programa que a permita, como Cloud Essentials, Cloud Accelerate ou Cloud Deployment. Uma oferta sem ela é possível.',
  'refusal.delegation-already-asked':
    'Uma solicitação de administração delegada já aguarda a resposta deste cliente: {number}. Espere a resposta ou retire {number}; uma oferta sem a solicitação já é possível.',
  'refusal.delegation-quiet-until':
    'Este cliente recusou recentemente a administração delegada. Você pode solicitá-la de novo a partir de {until}; uma oferta sem ela já é possível.',
  'refusal.delegation-days-out-of-range': 'Para a administração delegada, informe um número inteiro de dias de 1 a {most, number}.',
  'refusal.daily-messages-reached':
    '{most, plural, one {Este cliente recebeu # mensagem da sua organização nas últimas 24 horas} other {Este cliente recebeu # mensagens da sua organização nas últimas 24 horas}}; esse é o máximo permitido. Envie mais tarde; seu rascunho fica guardado.',
  'refusal.daily-offers-reached':
    '{most, plural, one {Sua organização enviou # oferta hoje} other {Sua organização enviou # ofertas hoje}}; esse é o máximo permitido por dia. Envie amanhã; seu rascunho fica guardado.',
  'refusal.trial-not-offered': 'Não há avaliação de {subscription}. Escolha outra assinatura ou envie uma oferta de compra.',
  'refusal.trial-one-subscription':
    'Um convite de avaliação contém exatamente uma assinatura. Mantenha uma aqui e envie outro convite para a outra.',
  'refusal.trial-not-possible':
    'Uma avaliação de {subscription} não é possível para este cliente. Escolha outra assinatura ou envie uma oferta de compra.',
  'refusal.lines-missing': 'Escolha pelo menos uma assinatura; uma oferta pode ter até {most, number}.',
  'refusal.licences-out-of-range': '{subscription}: informe um número inteiro de licenças de 1 a {most, number}.',
  'refusal.price-not-understood':
    'O preço não foi entendido. Informe um valor como 12,50 e escolha a moeda e a cobrança; sem valor, a oferta não indica preço.',
  'refusal.head-count-not-understood': 'O número de pessoas não foi entendido. Informe um número inteiro a partir de 1.',
  'refusal.count-of-which-line':
    'A oferta tem mais de uma assinatura. Escreva a quantidade junto com a assinatura, por exemplo: “30 Office 365 E3”.',
  'refusal.subscription-twice': '{subscription} já está na oferta. Altere a quantidade de licenças.',
  'refusal.valid-days-out-of-range': 'Uma oferta pode valer de 1 a {most, number} dias. Informe um número inteiro nesse intervalo.',
  'refusal.customer-without-admin':
    'O Accord não conhece nenhum administrador deste cliente, então ninguém poderia responder à oferta. Peça ao cliente o nome de um administrador; a equipe responsável pelo Accord poderá incluir essa pessoa.',
  'refusal.offer-lapsed': '{number} venceu em {at} e não pode mais ser respondida. Nada foi registrado. Uma nova oferta pode ser enviada.',
  'refusal.offer-withdrawn': 'O parceiro retirou {number}; não é mais possível responder. Nada foi registrado.',
  'refusal.offer-superseded':
    '{number} mudou depois que este cartão foi criado. Agora vale a revisão {revision, number}; nada foi registrado para a anterior.',
  'refusal.offer-decided': '{number} já foi decidida. A decisão continua valendo; nada foi registrado pela segunda vez.',
  'refusal.offer-not-open': 'Isso não é possível com {number} na situação atual. Abra para ver o que você pode fazer.',
  'refusal.counter-waiting': 'Uma contraproposta para {number} já aguarda a resposta do parceiro.',
  'refusal.no-counter': 'Nenhuma contraproposta para {number} aguarda resposta. Abra para ver a situação atual.',
  'refusal.circumstances-changed':
    'Algo mudou depois que este cartão foi criado; por isso, nada foi registrado. Veja o cartão atualizado e responda de novo.',
  'refusal.confirmation-due': 'É necessária mais uma confirmação antes que isto tenha efeito. Nada foi registrado ainda.',
  'refusal.answers-missing': 'Ainda falta responder sobre: {parts}. Nada foi registrado ainda.',
  'refusal.answer-not-asked': 'Esta oferta não pergunta sobre: {part}. Nada foi registrado.',
  'refusal.counts-unchanged':
    'As quantidades de licenças são as mesmas da oferta. Altere pelo menos uma para fazer uma contraproposta ou aceite a oferta como está.',
  'refusal.partner-unknown': 'Não há esse parceiro no diretório. Pesquise por nome, domínio ou número de parceiro.',
  'refusal.partner-of-record-unchanged': 'O Parceiro de Registro já está como você pediu. Nada foi alterado.',
  'refusal.delegation-not-held': 'Esta administração delegada não está mais em vigor; não há nada a encerrar.',
  'refusal.nothing-to-end':
    'Não há nada a encerrar com este parceiro: ele não tem nenhum papel na sua organização, e nenhuma oferta dele está aberta.',
  'refusal.ending-word-missing': 'A palavra não foi digitada como está no cartão. Nada foi encerrado ainda.',
  'refusal.clock-not-trusted':
    'No momento, o Accord não tem certeza da hora, por isso nada foi registrado. Tente de novo em alguns minutos.',
  'refusal.ledger-newer-than-software':
    'Estes registros foram gravados por uma versão mais nova do Accord, por isso esta versão não os altera. Nada foi registrado; a equipe responsável pelo Accord pode atualizá-lo.',
};
