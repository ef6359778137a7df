import type { acts as english } from '../en-US/acts.js';

export const acts: Readonly<Record<keyof typeof english, string>> = {
  'acts.fallback': 'Offres au choix. Mettez Teams à jour pour voir cette carte.',
  'acts.title.follow-up': 'À partir de quel essai faire une offre ?',
  'acts.title.withdraw': 'Quelle offre voulez-vous retirer ?',
  'acts.title.accept': 'Laquelle voulez-vous accepter ?',
  'acts.title.decline': 'Laquelle voulez-vous décliner ?',
  'acts.title.read': 'État des offres',
  'acts.none.follow-up':
    'Aucun essai ne peut être suivi d’une offre : aucun n’est en cours ni n’attend de réponse. Une proposition d’achat est possible sans essai.',
  'acts.none.withdraw': 'Aucune offre en attente ne correspond : il n’y a rien à retirer.',
  'acts.none.answer': 'Aucune offre correspondante n’attend de réponse. Les nouvelles offres arrivent ici sous forme de carte.',
  'acts.none.read': 'Aucune offre ne correspond.',
  'acts.instead.follow-up': 'Essais qui ont eu lieu',
  'acts.instead.withdraw': 'Actuellement en attente',
  'acts.instead.answer': 'Actuellement en attente de réponse',
  'acts.followUp': 'Faire une offre',
  'acts.cut': 'Seules les {count, number} offres les plus récentes ont été examinées.',
};
