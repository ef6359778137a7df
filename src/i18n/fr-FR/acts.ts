import type { acts as english } from '../en-US/acts.js';

export const acts: Readonly<Record<keyof typeof english, string>> = {
  'acts.fallback': 'Offres au choix. Mettez Teams à jour pour voir cette carte.',
  'acts.title.follow-up': 'Quel essai sera suivi d’une offre ?',
  'acts.title.withdraw': 'Quelle offre voulez-vous retirer ?',
  'acts.title.accept': 'Laquelle voulez-vous accepter ?',
  'acts.title.decline': 'Laquelle voulez-vous décliner ?',
  'acts.title.read': 'Situation des offres',
  'acts.none.follow-up':
    'Aucun essai ne peut être suivi d’une offre : aucun n’est en cours ni n’attend de réponse. Une proposition d’achat est possible sans essai.',
  'acts.none.withdraw': 'Aucune offre ouverte ne correspond ; il n’y a rien à retirer.',
  'acts.none.answer': 'Rien qui corresponde n’attend de réponse. Les nouvelles offres arrivent ici sur une carte.',
  'acts.none.read': 'Aucune offre ne correspond.',
  'acts.instead.follow-up': 'Les essais qu’il y a eu',
  'acts.instead.withdraw': 'Ouvertes actuellement',
  'acts.instead.answer': 'En attente de réponse actuellement',
  'acts.followUp': 'Faire une offre',
  'acts.cut': 'Seules les {count, number} offres les plus récentes ont été examinées.',
};
