import type { acts as english } from '../en-US/acts.js';

export const acts: Readonly<Record<keyof typeof english, string>> = {
  'acts.fallback': 'Ofertas para escolher. Atualize o Teams para ver este cartão.',
  'acts.title.follow-up': 'Com base em qual avaliação você quer fazer a oferta?',
  'acts.title.withdraw': 'Qual oferta você quer retirar?',
  'acts.title.accept': 'Qual você quer aceitar?',
  'acts.title.decline': 'Qual você quer recusar?',
  'acts.title.read': 'Situação das ofertas',
  'acts.none.follow-up':
    'Não há avaliação em que basear uma oferta: nenhuma está em andamento nem aguardando resposta. Você pode fazer uma oferta de compra sem avaliação.',
  'acts.none.withdraw': 'Nenhuma oferta em aberto corresponde ao que você pediu; não há nada a retirar.',
  'acts.none.answer': 'Não há nada assim aguardando resposta. Novas ofertas chegam aqui em um cartão.',
  'acts.none.read': 'Nenhuma oferta corresponde ao que você pediu.',
  'acts.instead.follow-up': 'Avaliações anteriores',
  'acts.instead.withdraw': 'Em aberto no momento',
  'acts.instead.answer': 'Aguardando resposta no momento',
  'acts.followUp': 'Fazer oferta',
  'acts.cut': 'Só foram consideradas as {count, number} ofertas mais recentes.',
};
