/** Evidence: the card that leads to it, the page inside, and a link that leads nowhere any more. */
export const evidence = {
  'evidence.fallback': 'Evidências do que está registrado. Atualize o Teams para ver este cartão.',
  'evidence.kind': 'Evidências',
  'evidence.get': 'Obter as evidências',
  'evidence.download': 'Baixar as evidências',
  'evidence.contents':
    '{count, plural, =0 {Ainda não há nada registrado. O arquivo atesta isso, assinado.} one {Um arquivo zip: o único registro, assinado; cada cartão como foi mostrado; e uma página para ler.} other {Um arquivo zip: todos os # registros, assinados; cada cartão como foi mostrado; e uma página para ler.}}',
  'evidence.link': 'O link funciona por 10 minutos, até {until}. Quem o tiver pode baixar o arquivo; não o repasse.',
  'evidence.logged': 'Cada download fica registrado: os administradores da organização o veem quando perguntam quem consultou seus dados.',
  'evidence.key': 'Qualquer pessoa pode verificar o arquivo offline. Ele é assinado com a chave desta impressão digital:',
  'evidencePage.title': 'Evidências: {customer}',
  'evidencePage.lead': 'O que o Accord guarda sobre este cliente, registro por registro, em {at}.',
  'evidencePage.customer': 'Cliente',
  'evidencePage.made': 'Gerado',
  'evidencePage.for': 'Gerado para',
  'evidencePage.head': 'Último registro',
  'evidencePage.key': 'Assinado com a chave',
  'evidencePage.roles': 'Quem teve qual função',
  'evidencePage.today': 'Quando este arquivo foi gerado',
  'evidencePage.entries': 'O que aconteceu',
  'evidencePage.entry': 'Registro {seq, number}',
  'evidencePage.newer':
    'Uma versão mais nova do Accord fez este registro. Esta versão não consegue descrevê-lo; os bytes estão no arquivo.',
  'evidencePage.none': 'Não há nada registrado.',
  'evidencePage.hash': 'Hash',
  'evidencePage.cards': 'Cartões como foram mostrados',
  'evidencePage.card.shown': 'Mostrado para o registro {seq, number}',
  'evidencePage.card.confirmation': 'Segunda confirmação do registro {seq, number}',
  'evidencePage.card.toAt': 'Mostrado a {reader} em {at}',
  'evidencePage.card.erased': 'Este cartão foi apagado. O hash continua no registro.',
  'evidencePage.noCards': 'Nenhum registro cita um cartão.',
  'evidencePage.people': 'Pessoas',
  'evidencePage.people.note':
    'Os registros identificam as pessoas apenas por ID. Os nomes vêm do diretório no dia em que este arquivo foi gerado e não fazem parte dos registros.',
  'evidencePage.person': 'Nome',
  'evidencePage.id': 'ID',
  'evidencePage.people.unnamed': 'Sem nome aqui',
  'evidencePage.check': 'Verificar este arquivo',
  'evidencePage.check.how': 'Em uma cópia do Accord, sem rede e sem configurações:',
  'evidencePage.check.key':
    'Peça a impressão digital à equipe que opera o Accord, não a este arquivo: qualquer um pode assinar um arquivo falso com uma chave própria.',
  'evidencePage.proves':
    'Uma verificação bem-sucedida prova que estes são todos os registros até o último, nesta ordem e sem alterações; que o detentor da chave os fez; e que os cartões são os citados pelos registros.',
  'evidencePage.provesNot':
    'Ela não prova que o que um registro diz é verdade, quem detém a chave, que nada foi registrado depois, nem que as pessoas tinham os nomes mostrados aqui.',
  'evidenceLink.title': 'Este link não leva a lugar nenhum',
  'evidenceLink.text':
    'Um link para evidências funciona por dez minutos, para quem o pediu. Para receber outro, peça novamente ao Accord no Teams.',
} as const;
