import type { roles as english } from '../en-US/roles.js';

export const roles: Readonly<Record<keyof typeof english, string>> = {
  'roles.show': 'Partenaires et rôles',
  'roles.fallback': '{title}. Mettez Teams à jour pour voir cette carte.',
  'roles.row.administrator': 'Administrateur délégué',
  'roles.row.customer': 'Client',
  'roles.row.since': 'Depuis le',
  'roles.row.until': 'Jusqu’au',
  'roles.row.ended': 'Fin le',
  'roles.row.named': 'Décision du',
  'roles.row.former': 'Avant',
  'roles.row.present': 'Désormais',
  'roles.row.entry': 'Inscrit sous',

  'roles.end.revoked': 'Mettre fin à l’administration déléguée ?',
  'roles.end.revokedText':
    '{partner} perd aussitôt son accès administratif à vos services et en est informé. Pour le récupérer, le partenaire devra vous le redemander.',
  'roles.end.revokedStays': 'Les abonnements et le partenaire de référence restent inchangés.',
  'roles.end.revokedConfirm': 'Y mettre fin maintenant',
  'roles.end.relinquished': 'Rendre l’administration déléguée ?',
  'roles.end.relinquishedText':
    'Votre entreprise perd aussitôt son accès administratif chez {customer}, et le client en est informé. Pour le récupérer, vous devrez le redemander au client.',
  'roles.end.relinquishedStays': 'Les abonnements et le rôle de partenaire de référence restent inchangés.',
  'roles.end.relinquishedConfirm': 'La rendre maintenant',
  'roles.end.keep': 'La conserver',

  'roles.ended.title': 'L’administration déléguée a pris fin',
  'roles.ended.revoked': '{partner} n’a plus aucun accès administratif aux services de {customer}. Accord en informe les deux parties.',
  'roles.ended.relinquished': '{partner} a rendu son accès administratif aux services de {customer}. Accord en informe les deux parties.',
  'roles.ended.expired': 'La durée accordée par {customer} est écoulée : {partner} n’a plus aucun accès administratif.',

  'roles.partnerOfRecord.title': 'Partenaire de référence',
  'roles.partnerOfRecord.meaning':
    'Le partenaire de référence vous conseille pour vos achats. Ce rôle est distinct de l’administration déléguée et ne donne aucun accès administratif.',
  'roles.partnerOfRecord.now': 'Actuellement : {partner}',
  'roles.partnerOfRecord.nobodyNow': 'Actuellement : personne',
  'roles.partnerOfRecord.search': 'Nom, domaine ou numéro du partenaire',
  'roles.partnerOfRecord.find': 'Rechercher',
  'roles.partnerOfRecord.found':
    '{count, plural, =0 {Aucun partenaire trouvé pour « {text} ».} one {# partenaire trouvé pour « {text} » : choisissez-le dans la liste.} other {# partenaires trouvés pour « {text} » : choisissez dans la liste.}}',
  'roles.partnerOfRecord.choose': 'Lequel ?',
  'roles.partnerOfRecord.continue': 'Continuer',
  'roles.partnerOfRecord.chooseNobody': 'Aucun partenaire POR',
  'roles.partnerOfRecord.confirm': 'Est-ce bien votre choix ?',
  'roles.partnerOfRecord.confirmText':
    '{partner} devient votre partenaire de référence. Le nouveau partenaire et le précédent sont informés chacun de leur propre rôle, sans savoir qui est l’autre.',
  'roles.partnerOfRecord.confirmNobody': 'Vous n’aurez plus de partenaire de référence. {partner} sera informé de la fin de son rôle.',
  'roles.partnerOfRecord.set': 'Confirmer',
  'roles.partnerOfRecord.other': 'En choisir un autre',
  'roles.partnerOfRecord.cancel': 'Ne rien changer',
  'roles.partnerOfRecord.setTitle': 'Le partenaire de référence a changé',
  'roles.partnerOfRecord.givenBackTitle': 'Le rôle de partenaire de référence a été rendu',
  'roles.partnerOfRecord.removedTitle': 'Il n’y a plus de partenaire de référence',

  'endPartner.ask': 'Mettre fin à la relation',
  'endPartner.title': 'Mettre fin à tout avec ce partenaire ?',
  'endPartner.ends': 'Ce qui prend fin',
  'endPartner.ends.administration': 'Administration déléguée, accordée jusqu’au {until}',
  'endPartner.ends.partnerOfRecord': 'Le rôle de partenaire de référence',
  'endPartner.ends.offer': '{number} · {kind} : refus',
  'endPartner.ends.offerAndRequest': '{number} · {kind} : refus, administration déléguée comprise',
  'endPartner.ends.request': 'Votre demande d’une nouvelle proposition à la place de {number}',
  'endPartner.consequence':
    'Tout prend effet aussitôt et d’un seul coup, et le partenaire en est informé. Ce qu’il enverrait d’ici votre confirmation prend fin aussi.',
  'endPartner.quiet': 'Pendant {days, plural, one {# jour} other {# jours}}, il ne pourra pas demander l’administration déléguée.',
  'endPartner.stays':
    'Les abonnements et les essais en cours restent inchangés, de même que votre droit de contacter le support Microsoft.',
  'endPartner.word': 'terminer',
  'endPartner.type': 'Pour confirmer, tapez le mot « {word} »',
  'endPartner.confirm': 'Mettre fin à tout',
  'endPartner.onlyDelegation': 'Retirer l’accès seulement',
  'endPartner.keep': 'Laisser en l’état',
  'endPartner.ended': 'Tout a pris fin avec ce partenaire',
  'endPartner.endedText':
    '{partner} n’a plus aucun rôle chez {customer}, et aucune de ses propositions n’est ouverte. Accord prévient les deux côtés.',
  'endPartner.row.partner': 'Partenaire',
  'endPartner.row.ended': 'Ce qui a pris fin',
};
