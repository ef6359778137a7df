import type { offer as english } from '../en-US/offer.js';

export const offer: Readonly<Record<keyof typeof english, string>> = {
  'offer.fallback': '{kind} {number}. Mettez Teams à jour pour voir cette carte.',
  'offer.headline.trial': '{partner} invite {customer} à essayer {subscription}.',
  'offer.headline.purchase':
    '{count, plural, one {{partner} propose un abonnement à {customer} : {subscription}.} other {{partner} propose # abonnements à {customer}.}}',
  'offer.headline.delegation': '{partner} demande à administrer les services Microsoft de {customer}.',

  'offer.status.yours': 'En attente de votre réponse',
  'offer.status.granted': 'Accordée',
  'offer.status.refused': 'Refusée',
  'offer.closed.withdrawn': '{partner} a retiré cette offre le {at}. Vous n’avez plus à y répondre.',
  'offer.closed.lapsed': 'Cette offre a expiré sans réponse le {at}. Si elle vous intéresse encore, demandez-en une nouvelle à {partner}.',
  'offer.again.ask': 'Demander une autre offre',
  'offer.again.asked': 'Cette offre a expiré sans réponse le {at}. Une nouvelle a été demandée le {since}. C’est à {partner} de répondre.',
  'offer.again.askedBy':
    'Cette offre a expiré sans réponse le {at}. {by} en a demandé une nouvelle le {since}. C’est à {partner} de répondre.',
  'offer.again.answered':
    'Cette offre a expiré sans réponse le {at}. À la demande de votre entreprise, {partner} a envoyé {number} pour la remplacer.',
  'offer.onlyAdmins': 'Seul un administrateur de {customer} peut répondre à cette offre.',
  'offer.asOf': 'Situation au {time}',

  'offer.row.from': 'De la part de',
  'offer.row.known': 'Connu depuis',
  'offer.row.until': 'Réponse avant le',
  'offer.row.sent': 'Envoyée le',
  'offer.row.follows': 'Fait suite à l’essai',
  'offer.row.people': 'Prévu pour',
  'offer.row.revision': 'Révision',
  'offer.row.decided': 'Réponse donnée le',
  'offer.row.entry': 'Inscrit sous',
  'offer.partnerIdentity': '{domain} · numéro de partenaire {partnerNumber}',
  'offer.firstContact': 'Premier contact : aucun échange antérieur enregistré',
  'offer.people': '{count, plural, one {# personne} other {# personnes}}',
  'offer.entry': 'Entrée {seq, number} · {hash}',
  'doer.partner': 'le partenaire',
  'doer.customer': 'le client',
  'doer.clock': 'à la date prévue',
  'doer.import': 'antérieur à Accord',

  'offer.lines': 'Contenu de l’offre',
  'offer.trialLength': 'Essai de {count, plural, one {# jour} other {# jours}}',
  'offer.noPrice': 'Prix non indiqué',
  'offer.total': 'Total',
  'offer.perMonth': '{amount} par mois',
  'offer.perYear': '{amount} par an',

  'offer.next.accepted': 'Si vous acceptez',
  'offer.next.granted': 'Si vous l’accordez',
  'offer.next.trialOrder': '{partner} commande l’essai pour vous auprès de Microsoft. Il est gratuit.',
  'offer.next.trialEnd':
    'L’essai commence quand vous acceptez et se termine {count, plural, one {# jour} other {# jours}} plus tard. Il ne peut pas être prolongé.',
  'offer.next.trialConvert':
    'Il ne devient pas un achat de lui-même : pour cela, acceptez une proposition d’achat de {partner} avant la fin de l’essai.',
  'offer.next.purchaseOrder': '{partner} commande les licences pour vous auprès de Microsoft.',
  'offer.next.purchaseBill': '{partner} vous facture {total}.',
  'offer.next.purchaseBillOpen': '{partner} vous facture. Tous les prix ne sont pas indiqués ici : convenez-en avant d’accepter.',
  'offer.next.purchaseConvert': 'Si l’essai {trial} est encore en cours, il devient cet achat.',
  'offer.next.purchaseEnd': 'Vous convenez avec {partner} de la durée des abonnements et de leur résiliation.',
  'offer.next.delegationStart':
    '{partner} peut administrer vos services pendant {count, plural, one {# jour} other {# jours}} au plus, à compter de votre accord.',
  'offer.next.delegationEnd':
    'Cet accès prend fin de lui-même et n’est jamais renouvelé sans votre accord. Vous pouvez y mettre fin plus tôt, à tout moment.',
  'offer.next.delegationFree': 'Rien n’est commandé ni facturé.',

  'offer.obstacle.partner':
    'Cette offre ne peut pas être acceptée pour le moment : {partner} n’en remplit plus les conditions. Vous pouvez toujours la refuser.',
  'offer.obstacle.delegation':
    'L’administration déléguée ne peut pas être accordée à {partner} pour le moment : les conditions n’en sont plus remplies.',
  'offer.answer.label': 'Acceptez-vous l’offre ?',
  'offer.answer.accept': 'Oui, l’accepter',
  'offer.answer.decline': 'Non, la décliner',
  'offer.answer.reason': 'Si vous la déclinez : pour quel motif ? (facultatif)',
  'offer.reason.placeholder': 'Le partenaire lira ce texte',
  'offer.delegation.asked': '{partner} demande à administrer vos services pendant {askedDays} au plus.',
  'offer.delegation.scope':
    'Il s’agit d’un accès administratif complet à tous vos services et abonnements. Le partenaire peut par exemple configurer une boîte aux lettres, ajouter ou supprimer un utilisateur ou un groupe, migrer des données et déposer une demande de service auprès de Microsoft.',
  'offer.delegation.support': 'Vous gardez le droit de contacter vous-même le support Microsoft et de déposer des demandes de service.',
  'offer.delegation.mayRefuse': 'Un refus ne change rien à l’offre.',
  'offer.delegation.replaces':
    '{administrator} administre vos services jusqu’au {until}. Si vous accordez cette demande, {partner} prend sa place.',
  'offer.delegation.renews':
    '{partner} administre déjà vos services jusqu’au {until}. Si vous accordez cette demande, une nouvelle période commence aussitôt et remplace celle en cours.',
  'offer.delegation.unavailable':
    'L’offre demandait aussi l’administration déléguée. Elle ne peut pas être accordée à ce partenaire actuellement : vous n’avez donc rien à répondre à ce sujet.',
  'offer.delegation.label': 'Autorisez-vous le partenaire à administrer vos services ?',
  'offer.delegation.grant': 'Oui, accorder l’administration déléguée',
  'offer.delegation.refuse': 'Non, la refuser',
  'offer.delegation.days': 'Si vous l’accordez : pendant combien de jours ? (1 à {most, number})',
  'offer.delegation.reason': 'Si vous la refusez : pour quel motif ? (facultatif)',
  'offer.partnerOfRecord.label': 'Partenaire de référence désormais',
  'offer.partnerOfRecord.keep': 'Conserver {partner}',
  'offer.partnerOfRecord.keepNobody': 'Ne rien changer : personne',
  'offer.partnerOfRecord.another': 'Chercher un partenaire',
  'offer.decide': 'Envoyer mes réponses',
  'offer.isReal': 'Est-ce authentique ?',
  'offer.support': 'Support Microsoft',

  'offer.counter.open': 'Proposer d’autres nombres',
  'offer.counter.explained':
    'Seules ces quantités sont envoyées. Le partenaire répond par une nouvelle révision de l’offre, et vous vous prononcez sur celle-ci.',
  'offer.counter.send': 'Envoyer ces quantités',
  'offer.counter.line': '{count, number} × {subscription}',
  'offer.counter.waiting':
    'D’autres nombres de licences ont été proposés le {at} : {lines}. C’est à {partner} de répondre. D’ici là, vous pouvez encore répondre à l’offre actuelle.',
  'offer.counter.waitingBy':
    '{by} a proposé d’autres nombres de licences le {at} : {lines}. C’est à {partner} de répondre. D’ici là, vous pouvez encore répondre à l’offre actuelle.',

  'offer.receipt': 'Réponses données',
  'offer.after': 'Ce qui se passe ensuite',
  'offer.after.declined': 'Rien n’est commandé ni facturé.',
  'offer.after.trialRuns': '{partner} commande l’essai auprès de Microsoft. Il est gratuit et dure jusqu’au {until}.',
  'offer.after.trialConverted': 'L’essai est devenu un achat.',
  'offer.after.trialEnded': 'L’essai a pris fin le {until}.',
  'offer.after.purchase': '{partner} commande les licences auprès de Microsoft et vous facture {total}.',
  'offer.after.purchaseOpen': '{partner} commande les licences auprès de Microsoft et vous les facture.',
  'offer.after.granted':
    '{partner} peut administrer vos services jusqu’au {until}. Vous pouvez y mettre fin plus tôt sous « Partenaires et rôles ».',
  'offer.after.grantOver': 'Cette autorisation n’est plus en vigueur.',
  'offer.after.refused': '{partner} n’obtient aucun accès administratif par cette offre.',
  'offer.after.told': 'Accord informe {partner} et tous les administrateurs de {customer}.',

  'answer.offer': 'L’offre',
  'answer.delegation': 'Administration déléguée',
  'answer.partnerOfRecord': 'Partenaire de référence',
  'answer.accepted': 'Acceptée',
  'answer.declined': 'Déclinée',
  'answer.granted': 'Accordée jusqu’au {until}',
  'answer.grantedFor': 'Accordée pour {count, plural, one {# jour} other {# jours}}',
  'answer.refused': 'Refusée',
  'answer.replaced': 'À la place de {partner}',
  'answer.reason': 'Motif : {reason}',
  'answer.kept': 'Inchangé',
  'answer.nobody': 'Personne',
  'answer.anotherPartner': 'Un autre partenaire',

  'confirmation.title': 'Confirmez vos réponses',
  'confirmation.intro': 'Rien n’est enregistré avant votre confirmation.',
  'confirmation.replace': 'L’administration déléguée change de mains',
  'confirmation.replaceText':
    'Vous ne pouvez avoir qu’un administrateur délégué à la fois. Dès votre confirmation, {present} perd son accès administratif et {partner} l’obtient.',
  'confirmation.now': 'Maintenant',
  'confirmation.then': 'Désormais',
  'confirmation.until': 'jusqu’au {until}',
  'confirmation.forDays': 'pendant {count, plural, one {# jour} other {# jours}}',
  'confirmation.told': 'Chacun des deux est informé de son propre rôle uniquement, sans savoir qui est l’autre.',
  'confirmation.declining': 'Vous accordez l’administration et déclinez l’offre',
  'confirmation.decliningText':
    '{partner} obtient un accès administratif complet pendant {count, plural, one {# jour} other {# jours}} alors que vous ne retenez pas son offre.',
  'confirmation.answers': 'Vos réponses',
  'confirmation.confirm': 'Confirmer et envoyer',
  'confirmation.back': 'Revenir à l’offre',
};
