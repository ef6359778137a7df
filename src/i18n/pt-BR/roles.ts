import type { roles as english } from '../en-US/roles.js';

export const roles: Readonly<Record<keyof typeof english, string>> = {
  'roles.show': 'Parceiros e funções',
  'roles.fallback': '{title}. Atualize o Teams para ver este cartão.',
  'roles.row.administrator': 'Administrador delegado',
  'roles.row.customer': 'Cliente',
  'roles.row.since': 'Desde',
  'roles.row.until': 'Até',
  'roles.row.ended': 'Encerrada em',
  'roles.row.named': 'Decidido em',
  'roles.row.former': 'Antes',
  'roles.row.present': 'A partir de agora',
  'roles.row.entry': 'Consta como',

  'roles.end.revoked': 'Encerrar a administração delegada?',
  'roles.end.revokedText':
    '{partner} perde imediatamente o acesso administrativo aos serviços da sua organização e recebe um aviso. Para recuperar o acesso, o parceiro precisa fazer uma nova solicitação a você.',
  'roles.end.revokedStays': 'As assinaturas e o Parceiro de Registro ficam como estão.',
  'roles.end.revokedConfirm': 'Encerrar agora',
  'roles.end.relinquished': 'Devolver a administração delegada?',
  'roles.end.relinquishedText':
    'Sua empresa perde imediatamente o acesso administrativo em {customer}, e o cliente é avisado disso. Para recuperar o acesso, é preciso fazer uma nova solicitação ao cliente.',
  'roles.end.relinquishedStays': 'As assinaturas e a função de Parceiro de Registro ficam como estão.',
  'roles.end.relinquishedConfirm': 'Devolver agora',
  'roles.end.keep': 'Manter',

  'roles.ended.title': 'A administração delegada terminou',
  'roles.ended.revoked': '{partner} não tem mais acesso administrativo aos serviços de {customer}. O Accord avisa os dois lados.',
  'roles.ended.relinquished': '{partner} devolveu o acesso administrativo aos serviços de {customer}. O Accord avisa os dois lados.',
  'roles.ended.expired': 'O prazo concedido por {customer} acabou: {partner} não tem mais acesso administrativo.',

  'roles.partnerOfRecord.title': 'Parceiro de Registro',
  'roles.partnerOfRecord.meaning':
    'O Parceiro de Registro aconselha você nas compras. A função é independente da administração delegada e não dá acesso administrativo.',
  'roles.partnerOfRecord.now': 'Atualmente: {partner}',
  'roles.partnerOfRecord.nobodyNow': 'Atualmente: ninguém',
  'roles.partnerOfRecord.search': 'Nome, domínio ou número do parceiro',
  'roles.partnerOfRecord.find': 'Buscar',
  'roles.partnerOfRecord.found':
    '{count, plural, =0 {Nenhum parceiro encontrado para “{text}”.} one {# parceiro encontrado para “{text}”: selecione-o na lista.} other {# parceiros encontrados para “{text}”: escolha na lista.}}',
  'roles.partnerOfRecord.choose': 'Qual parceiro?',
  'roles.partnerOfRecord.continue': 'Continuar',
  'roles.partnerOfRecord.chooseNobody': 'Ficar sem parceiro (POR)',
  'roles.partnerOfRecord.confirm': 'Esta é a escolha certa?',
  'roles.partnerOfRecord.confirmText':
    '{partner} passa a ser seu Parceiro de Registro. O novo parceiro e o anterior são avisados, cada um apenas sobre a própria função, sem saber quem é o outro.',
  'roles.partnerOfRecord.confirmNobody':
    'Você ficará sem Parceiro de Registro. {partner} receberá o aviso de que não tem mais essa função.',
  'roles.partnerOfRecord.set': 'Confirmar',
  'roles.partnerOfRecord.other': 'Escolher outro',
  'roles.partnerOfRecord.cancel': 'Deixar como está',
  'roles.partnerOfRecord.setTitle': 'O Parceiro de Registro mudou',
  'roles.partnerOfRecord.givenBackTitle': 'A função de Parceiro de Registro foi devolvida',
  'roles.partnerOfRecord.removedTitle': 'Não há mais Parceiro de Registro',

  'endPartner.ask': 'Encerrar toda a relação',
  'endPartner.title': 'Encerrar tudo com este parceiro?',
  'endPartner.ends': 'O que termina',
  'endPartner.ends.administration': 'Administração delegada, concedida até {until}',
  'endPartner.ends.partnerOfRecord': 'O papel de Parceiro de Registro',
  'endPartner.ends.offer': '{number} · {kind}: recusa',
  'endPartner.ends.offerAndRequest': '{number} · {kind}: recusa, também da administração delegada',
  'endPartner.ends.request': 'Seu pedido de uma nova oferta no lugar de {number}',
  'endPartner.consequence':
    'Tudo vale de imediato e de uma só vez, e o parceiro recebe um aviso. O que ele enviar até você confirmar também termina.',
  'endPartner.quiet': 'Durante {days, plural, one {# dia} other {# dias}}, ele não pode pedir administração delegada.',
  'endPartner.stays':
    'As assinaturas e as avaliações em andamento ficam como estão, assim como seu direito de contatar o suporte da Microsoft.',
  'endPartner.word': 'encerrar',
  'endPartner.type': 'Para confirmar, digite a palavra “{word}”',
  'endPartner.confirm': 'Encerrar tudo',
  'endPartner.onlyDelegation': 'Encerrar só o acesso',
  'endPartner.keep': 'Deixar como está',
  'endPartner.ended': 'Tudo com este parceiro foi encerrado',
  'endPartner.endedText':
    '{partner} não tem mais nenhum papel em {customer}, e nenhuma oferta dele está aberta. O Accord avisa os dois lados.',
  'endPartner.row.partner': 'Parceiro',
  'endPartner.row.ended': 'O que terminou',
};
