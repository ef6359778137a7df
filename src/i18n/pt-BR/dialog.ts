import type { dialog as english } from '../en-US/dialog.js';

export const dialog: Readonly<Record<keyof typeof english, string>> = {
  'dialog.cancelled': 'O rascunho foi descartado. Nada foi enviado.',
  'dialog.nothingOpen': 'Não há nada para cancelar.',
  'dialog.startedOver': 'Recomeçando: tudo o que foi digitado até agora foi descartado.',
  'dialog.draftGone': 'Este rascunho não existe mais. Comece outro quando quiser.',
  'dialog.tooLong': 'O texto é mais longo do que consigo ler ({most, number} caracteres). Resuma em uma ou duas frases.',
  'dialog.notUnderstood': 'Não entendi. Veja o que posso fazer por você:',
  'dialog.stillNotUnderstood': 'Ainda não entendi. Você pode escolher aqui o que posso fazer por você.',
  'dialog.noCustomer': 'Não conheço esse cliente. Verifique a grafia ou informe o domínio.',
  'dialog.onlyCustomersCheck':
    'Só o cliente pode verificar se uma solicitação é verdadeira. Aqui você vê a situação das ofertas da sua empresa; basta perguntar: “Quais das nossas ofertas ainda estão abertas?”',
  'dialog.nameCustomer': 'Qual cliente? Informe o nome ou o domínio, por exemplo: “{example}”.',
  'dialog.example.customerPartners': 'Quem administra a Contoso?',
  'dialog.example.history': 'O que aconteceu com a Contoso desde a semana passada?',
  'dialog.example.evidence': 'Me dê as evidências da Contoso',
  'dialog.failed':
    'Algo deu errado do nosso lado, e nada foi alterado sem que você recebesse um aviso. Tente de novo; se persistir, informe {turnId}.',
  'dialog.tooMany': 'Sua organização está enviando mais do que consigo atender agora. Tente de novo em um minuto.',
  'dialog.outdated': 'Este botão é de um cartão antigo. Pergunte de novo para receber o atual.',
};
