import type { notices as english } from '../en-US/notices.js';

export const notices: Readonly<Record<keyof typeof english, string>> = {
  'notice.fallback': '{title}. Mettez Teams à jour pour voir cette carte.',
  'notice.openOffer': 'Ouvrir',
  'notice.showStatus': 'Voir où elle en est',
  'notice.followUp': 'Poursuivre avec une offre',
  'notice.showRelationship': 'Partenaires et rôles',
  'notice.showOwnRoles': 'Vos rôles chez ce client',

  'notice.offer-received':
    '{kind, select, trial {Nouvelle invitation à l’essai {number}} purchase {Nouvelle proposition d’achat {number}} other {Nouvelle demande d’administration déléguée {number}}}',
  'notice.offer-received.customer': '{partner} a envoyé {number} à {customer}. Une réponse est attendue avant le {until}.',
  'notice.offer-received.partner': '{number} a été envoyée à {customer}. C’est au client de répondre, avant le {until}.',
  'notice.offer-revised': '{number} a changé',
  'notice.offer-revised.customer':
    '{partner} a modifié son offre à {customer}. Seule la révision {revision, number} peut désormais recevoir une réponse.',
  'notice.offer-revised.partner': 'L’offre à {customer} en est maintenant à la révision {revision, number}. C’est au client de répondre.',
  'notice.offer-withdrawn': '{number} a été retirée',
  'notice.offer-withdrawn.customer': '{partner} a retiré son offre à {customer}. Vous n’avez plus à y répondre.',
  'notice.offer-withdrawn.partner': 'L’offre à {customer} a été retirée. Le client ne peut plus y répondre.',
  'notice.offer-lapsed': '{number} a expiré',
  'notice.offer-lapsed.customer':
    'L’offre de {partner} n’a pas reçu de réponse à temps. Si elle intéresse encore {customer}, demandez-en une nouvelle au partenaire.',
  'notice.offer-lapsed.partner': '{customer} n’a pas répondu à temps. Vous pouvez envoyer une nouvelle offre.',
  'notice.offer-requested-again': 'Nouvelle offre demandée à la place de {number}',
  'notice.offer-requested-again.customer':
    'Un collègue a demandé à {partner} une nouvelle offre pour {customer}, celle-ci ayant expiré. C’est au partenaire de répondre.',
  'notice.offer-requested-again.partner':
    '{customer} reste intéressé et demande une nouvelle offre, celle-ci ayant expiré. C’est à vous de répondre.',
  'notice.offer-countered': 'Autres nombres de licences proposés pour {number}',
  'notice.offer-countered.customer':
    'Un collègue a proposé à {partner} d’autres nombres de licences pour {customer}. C’est au partenaire de répondre.',
  'notice.offer-countered.partner': '{customer} propose d’autres nombres de licences. C’est à vous de répondre.',
  'notice.offer-cannot-be-accepted':
    '{kind, select, delegation {{number} ne peut pas être accordée actuellement} other {{number} ne peut pas être acceptée actuellement}}',
  'notice.offer-cannot-be-accepted.customer':
    'L’offre de {partner} à {customer} ne peut pas être acceptée en l’état. Le partenaire en a été informé.',
  'notice.offer-cannot-be-accepted.partner':
    'Une personne de {customer} a répondu, mais rien n’a été enregistré : un élément dont dépend l’offre a changé. Vérifiez vos autorisations, vos programmes et les données du client, puis modifiez ou retirez l’offre.',
  'notice.decision-made':
    '{kind, select, delegation {{outcome, select, accepted {{number} a été accordée} other {{number} a été refusée}}} other {{outcome, select, accepted {{number} a été acceptée} other {{number} a été déclinée}}}}',
  'notice.decision-made.customer': '{customer} a répondu à {partner}. Le récapitulatif montre chaque réponse et qui l’a donnée.',
  'notice.decision-made.partner': '{customer} a répondu. L’état de l’offre montre chaque réponse et ce que vous avez à faire ensuite.',
  'notice.administration-replaced': 'L’administration déléguée a changé de mains',
  'notice.administration-replaced.customer':
    '{partner} n’administre plus les services de {customer}. Un autre partenaire a pris sa place le {at}.',
  'notice.administration-replaced.partner':
    'Votre administration déléguée chez {customer} a été remplacée le {at}. Vous n’y avez plus aucun accès administratif.',
  'notice.administration-expired': 'L’administration déléguée a pris fin',
  'notice.administration-expired.customer': 'La durée convenue est écoulée : {partner} n’administre plus les services de {customer}.',
  'notice.administration-expired.partner':
    'La durée convenue est écoulée : vous n’avez plus aucun accès administratif chez {customer}. Si le travail continue, redemandez cet accès au client.',
  'notice.administration-revoked': 'L’administration déléguée a été retirée',
  'notice.administration-revoked.customer':
    'Un administrateur de {customer} a mis fin à l’administration déléguée de {partner} le {at}. Ce partenaire n’a plus aucun accès administratif.',
  'notice.administration-revoked.partner':
    '{customer} a mis fin à votre administration déléguée le {at}. Vous n’avez plus aucun accès administratif chez ce client.',
  'notice.administration-relinquished': 'L’administration déléguée a été rendue',
  'notice.administration-relinquished.customer':
    '{partner} a rendu son administration déléguée chez {customer} le {at}. Ce partenaire n’a plus aucun accès administratif.',
  'notice.administration-relinquished.partner':
    'Votre entreprise a rendu son administration déléguée chez {customer} le {at}. Vous n’y avez plus aucun accès administratif.',
  'notice.partner-of-record-named': 'Nouveau partenaire de référence',
  'notice.partner-of-record-named.customer': '{partner} est le partenaire de référence de {customer} depuis le {at}.',
  'notice.partner-of-record-named.partner': '{customer} a désigné votre entreprise comme partenaire de référence le {at}.',
  'notice.partner-of-record-replaced': 'Fin du rôle de partenaire de référence',
  'notice.partner-of-record-replaced.customer': '{partner} n’est plus le partenaire de référence de {customer} depuis le {at}.',
  'notice.partner-of-record-replaced.partner': 'Votre entreprise n’est plus le partenaire de référence de {customer} depuis le {at}.',
  'notice.partner-of-record-given-back': 'Le rôle de partenaire de référence a été rendu',
  'notice.partner-of-record-given-back.customer': 'Le partenaire a rendu ce rôle le {at}. {customer} n’a plus de partenaire de référence.',
  'notice.partner-of-record-given-back.partner':
    'Votre entreprise a rendu ce rôle le {at}. Elle n’est plus le partenaire de référence de {customer}.',
  'notice.partner-of-record-changed': 'Le partenaire de référence a changé',
  'notice.partner-of-record-changed.customer': '{partner} est le partenaire de référence de {customer} depuis le {at}.',
  'notice.partner-of-record-changed.nobody': '{customer} n’a plus de partenaire de référence depuis le {at}.',
  'notice.partner-of-record-changed.partner': 'Votre rôle de partenaire de référence chez {customer} a changé le {at}.',
  'notice.trial-ended': 'L’essai {number} a pris fin',
  'notice.trial-ended.customer':
    'L’essai de {partner} chez {customer} est terminé. Il n’est pas devenu un achat ; le partenaire peut encore vous faire une offre.',
  'notice.trial-ended.partner': 'L’essai chez {customer} est terminé. Vous pouvez le faire suivre d’une proposition d’achat.',
  'notice.partner-of-record-left': 'Votre partenaire de référence a quitté l’annuaire',
  'notice.partner-of-record-left.customer':
    '{partner}, partenaire de référence de {customer}, ne figure plus dans l’annuaire. Le rôle reste enregistré jusqu’à ce que vous désigniez un autre partenaire, ou aucun.',
  'notice.partner-of-record-left.partner':
    'Votre entreprise ne figure plus dans l’annuaire. Elle reste enregistrée comme partenaire de référence de {customer} jusqu’à ce que le client change cela.',
  'notice.partner-ended': 'Tous les rôles et propositions en cours ont pris fin',
  'notice.partner-ended.customer':
    'Un administrateur de {customer} a mis fin à tout avec {partner} le {at} : il n’a plus aucun rôle, et aucune de ses propositions n’est ouverte.',
  'notice.partner-ended.partner':
    '{customer} a mis fin à tout avec votre société le {at} : vous n’y avez plus aucun rôle, et aucune de vos propositions n’y est ouverte. Les abonnements et les essais en cours restent inchangés.',
};
