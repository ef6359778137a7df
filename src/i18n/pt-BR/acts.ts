import type { acts as english } from '../en-US/acts.js';

export const acts: Readonly<Record<keyof typeof english, string>> = {
  'acts.fallback': 'Ofertas para escolher. Atualize o Teams para ver este cartão.',
  'acts.title.follow-up': 'Qual avaliação terá uma oferta em seguida?',
  'acts.title.withdraw': 'Qual oferta você quer retirar?',
  'acts.title.accept': 'Qual você quer aceitar?',
  'acts.title.decline': 'Qual você quer recusar?',
  'acts.title.read': 'Situação das ofertas',
  'acts.none.follow-up':
    'Não há avaliação a que uma oferta possa dar continuidade: nenhuma está em andamento nem aguarda resposta. Uma oferta de compra é possível sem ela.',
  'acts.none.withdraw': 'Nenhuma oferta em aberto corresponde; não há nada a retirar.',
  'acts.none.answer': 'Nada que corresponda aguarda resposta. Novas ofertas chegam aqui em um cartão.',
  'acts.none.read': 'Não há ofertas que correspondam.',
  'acts.instead.follow-up': 'As avaliações que houve',
  'acts.instead.withdraw': 'Em aberto no momento',
  'acts.instead.answer': 'Aguardando resposta no momento',
  'acts.followUp': 'Fazer oferta',
  'acts.cut': 'Só foram examinadas as {count, number} ofertas mais recentes.',
};
