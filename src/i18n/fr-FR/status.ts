import type { status as english } from '../en-US/status.js';

export const status: Readonly<Record<keyof typeof english, string>> = {
  'status.fallback': '{kind} {number} : {state}. Mettez Teams à jour pour voir cette carte.',
  'status.counter': 'En attente de votre réponse',
  'status.next.title': 'À qui de jouer',
  'status.next.customer': 'Les administrateurs du client : chacun d’eux peut répondre jusqu’au {until}. Ils l’ont depuis le {since}.',
  'status.next.you':
    'Vous : le client a proposé d’autres nombres de licences le {since}. Acceptez, ou faites une nouvelle offre. D’ici là, le client peut encore répondre à l’offre actuelle, jusqu’au {until}.',
  'status.next.withdrawn': 'Personne : vous l’avez retirée le {at} et le client en a été informé.',
  'status.next.lapsed': 'Personne : elle a expiré le {at} sans réponse. Vous pouvez faire une nouvelle offre à tout moment.',
  'status.next.requestedAgain':
    'Vous : le client est toujours intéressé et a demandé une nouvelle offre le {since}. Celle-ci a expiré le {at}.',
  'status.next.answeredAgain': 'Personne : elle a expiré le {at}, et {number} répond à la demande de nouvelle offre du client.',
  'status.next.orderTrial': 'Vous : commandez l’essai auprès de Microsoft. Il est en cours depuis l’accord du client.',
  'status.next.order': 'Vous : commandez les licences auprès de Microsoft et facturez le client selon l’offre.',
  'status.next.administer': 'Vous : le client accepte que vous administriez ses services, dès maintenant.',
  'status.next.followUp': 'Vous : l’essai est terminé. Une proposition d’achat peut encore suivre.',
  'status.next.nobody': 'Personne : tout est réglé pour cette offre.',
  'status.counter.title': 'Contre-proposition',
  'status.counter.change': '{from, number} → {to, plural, one {# licence} other {# licences}}',
  'status.counter.same': '{count, plural, one {# licence} other {# licences}}, inchangé',
  'status.counter.agree': 'Accepter ces quantités',
  'status.counter.effect': 'Si vous acceptez, le client reçoit une nouvelle révision avec ces quantités et se prononce sur celle-ci.',
  'status.answer.title': 'La réponse du client',
  'status.yourCompany': 'Votre entreprise',
  'status.trial.label': 'Essai',
  'status.trial.running': 'En cours jusqu’au {ends}',
  'status.trial.converted': 'Devenu un achat',
  'status.trial.ended': 'Terminé le {ends}',
  'status.delivery.title': 'Remise',
  'status.delivery.all':
    '{count, plural, one {L’administrateur du client l’a reçue.} other {Les # administrateurs du client l’ont reçue.}}',
  'status.delivery.some':
    '{sent, plural, one {# administrateur du client sur {total, number} l’a reçue} other {# administrateurs du client sur {total, number} l’ont reçue}}.',
  'status.delivery.onTheWay': '{count, plural, one {En cours d’envoi à # personne.} other {En cours d’envoi à # personnes.}}',
  'status.delivery.waiting':
    '{count, plural, one {# ne connaît pas encore Accord} other {# ne connaissent pas encore Accord}} : la carte attend et arrive au premier contact.',
  'status.delivery.failed':
    '{count, plural, one {# n’a pas pu être joint} other {# n’ont pas pu être joints}} : Teams ne permet pas à Accord de leur écrire.',
  'status.delivery.unknown':
    '{count, plural, one {Pour #, on ignore si le message est arrivé} other {Pour #, on ignore si les messages sont arrivés}}. Accord ne l’envoie pas deux fois.',
  'status.delivery.text': 'Texte à envoyer vous-même',
  'status.delivery.byHand':
    'Bonjour, un message vous attend dans Microsoft Teams : {kind} {number}. Ajoutez l’application « Accord » dans Teams et écrivez-lui bonjour ; la carte arrive aussitôt. Vous y décidez, et rien ne se passe avant votre accord.',
  'status.details': 'Détails',
  'status.followUp': 'Poursuivre avec une offre',
  'status.offerAgain': 'Faire une nouvelle offre',
  'status.withdraw': 'Retirer',
  'status.refresh': 'Actualiser',
};
