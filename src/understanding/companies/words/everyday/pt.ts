/** What people say in Portuguese around a company's name, and in small talk. */
export const PORTUGUESE = `
parceiro parceiros parceira parceiras parceria revenda revendedor fornecedor cliente clientes empresa empresas organização organizações firma negócio negócios conta contas oferta ofertas ofertar oferecer
proposta propostas propor orçamento orçamentos cotação cotações compra compras comprar comprei compramos pedido pedidos pedir peça pede peço pediu avaliação avaliações teste testes testar experimentar
experimentação gratuita gratuito degustação convite convites convidar convide licença licenças assinatura assinaturas assinar assinante plano planos produto produtos serviço serviços catálogo usuário
usuários administrador administradora administradores administração administra administram administrar administrou delegado delegada delegados delegadas delegação delegações delegar autorização autorizar
autorize permissão permissões acesso acessos acessou acessar papel papéis função funções registro registrado registrar aprovação aprovações aprovar aprove aprovado aceitar aceite aceito aceitou aceita
aceitaram aceitação recusar recuse recuso recusou recusada recusadas recusado recusados rejeitar rejeite rejeitada rejeitadas negar negada retirar retire retira retirada retirei cancelar cancele cancela
cancelada cancelado desfazer revogar anular anule pendente pendentes aguardando aguarda esperando espera esperar aberto aberta abertas abertos fechado expirar expira expiram expirada expiradas expirado vence
vencem vencer vencida vencidas vencimento renovar renove renovação prorrogar enviar envie envia enviei enviou enviamos enviada enviadas enviado enviados mandar mande manda mandei mandamos mandou mandada
remeter fazer faça faz fez fizemos feito criar crie cria criar preparar prepare montar monte gerar gere elaborar remover remova remove remoção excluir exclua tirar tire tira apagar apague encerrar encerre
encerra terminar termine acabar substituir substitua trocar troque troca mudar mude muda mudança alterar altere atualizar definir defina designar designe indicar indique nomear nomeie escolher escolha
escolho devolver devolva devolvo devolução entregar dar dê tomar pegar mostrar mostre mostra mostrem exibir exiba ver veja vejo vê viu vemos listar liste lista listas listagem dizer diga diz contar conte
conta contagem quantidade quantas quantos quanto total número números status situação estado histórico história aconteceu acontece aconteceram acontecido ocorreu evento eventos relatório relatórios resumo
detalhes detalhe informação informações dados estatísticas estatística agrupado agrupadas grupo mês meses mensal semana semanas dia dias ano anos trimestre trimestres hoje ontem amanhã manhã tarde noite
segunda terça quarta quinta sexta sábado domingo feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro verão inverno passado passada próximo próxima próximos próximas
último última últimos últimas atual atualmente anterior recente recentemente desde até antes depois durante logo agora ainda sempre nunca vezes data datas hora horas minuto minutos momento período prazo
encontrar encontre encontra achar ache acha procurar procure procura procuro procurando buscar busque busca preciso precisa precisamos precisar querer quero quer queremos queria gostaria gostar desejo
desejamos poderia pode podem posso podemos pergunta perguntas perguntar resposta respostas responder responda verificar verifique verifica verificação conferir confira checar confirmar confirme verdadeiro
verdadeira verdade legítimo falso falsa golpe fraude confiável seguro segura segurança ajuda ajudar ajude ajudou suporte assistência atendimento contato contatar contate ligar ligue telefone mensagem
mensagens escrever escreva falar fale falo conversa conversar idioma língua inglês francês espanhol português russo chinês disponível disponíveis disponibilidade recurso recursos incluído migração migrar
treinamento treinar implantação implantar desenvolvimento desenvolver consultor consultoria especialista especialistas perto próximo cidade país região local lugar favor obrigado obrigada olá oi tchau
desculpe bom boa melhor pior ótimo legal certo errado errada correto erro erros problema problemas quebrado quebrou funciona funcionam funcionar funcionando consertar instalar computador computadores
impressora tela teclado programa programas rede internet servidor nuvem site arquivo arquivos pasta documento documentos planilha senha senhas fatura faturas cobrança boleto pagamento pagar pagamos preço
preços custo custa custam barato caro desconto descontos dinheiro reais reembolso contrato contratos acordo termo termos reunião reuniões sala salas reservar reserve reserva agenda agendar compromisso
lembrar lembrete voo hotel passagem viagem almoço jantar café pizza comida restaurante receita tempo chuva chover previsão temperatura piada piadas engraçada história música filme filmes jogo jogos futebol
notícia notícias traduzir traduza tradução calcular calcule poema pessoa pessoas alguém ninguém todos todas equipe colega colegas chefe gerente funcionário funcionários amigo amigos família mundo governo
presidente capital vida feliz triste cansado ocupado livre novo nova novos novas velho grande pequeno primeiro primeira terceiro meio metade cada outro outra outros outras mesmo diferente apenas somente
também muito bastante quase suficiente sem entre contra através vez porque embora nada algo coisa coisas tudo dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta quarenta
cinquenta sessenta cem mil dezena adicional extra mais menos esqueci lembro acredito penso acho sei sabe saber entender entendi significa explicar explique descrever aprender ler ouvir sentir deixar deixe
manter tentar tentei começar começa iniciar continuar mover rodar virar trazer vir veio vai vão vou foi sair ficar perder perdeu ganhar compartilhar adicionar adicione incluir receber recebi recebemos
recebeu recebidas gerenciar gerencia cuida cuidar analisar acompanhar relação relacionamento responsável parte lado ponto caso exemplo motivo tipo tipos nome nomes importante urgente rápido devagar possível
fácil difícil pronto válido ativo ativa ativos converter converta transformar transforme transforma virou opção opções botão cartão dúvida vinculado deseja mandato ligado olhou olhar olharam`;
