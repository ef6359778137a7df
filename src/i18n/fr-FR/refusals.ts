import type { refusals as english } from '../en-US/refusals.js';

export const refusals: Readonly<Record<keyof typeof english, string>> = {
  'refusal.not-found': 'Rien de tel parmi ce que vous pouvez voir ici. Vérifiez le numéro ou le nom, ou demandez une liste.',
  'refusal.role-missing':
    'Votre rôle ne le permet pas. Rôle requis : {roles}. Un administrateur de votre organisation peut demander à l’équipe qui gère Accord de vous l’attribuer.',
  'refusal.only-admins-check':
    '{count, plural, =0 {Seul un administrateur de votre organisation peut le vérifier, et Accord n’en connaît aucun.} one {Seul un administrateur de votre organisation peut le vérifier : {names}.} other {Seuls les administrateurs de votre organisation peuvent le vérifier : {names}.}} D’ici là, n’acceptez rien en dehors d’Accord.',
  'refusal.person-unknown':
    'Accord ne vous connaît pas encore et ne peut donc rien afficher ni faire. Un administrateur de votre organisation peut demander à l’équipe qui gère Accord de vous ajouter.',
  'refusal.operated-by-21vianet':
    'Les fonctionnalités partenaires ne sont pas encore disponibles pour les organisations dont Office 365 est géré par 21Vianet. Rien n’a été envoyé ni enregistré. Le support de 21Vianet peut aider : téléphone 400-089-0365 ou centre d’administration sur portal.partner.microsoftonline.cn.',
  'refusal.not-in-programme':
    'Les fonctionnalités partenaires s’obtiennent en rejoignant Cloud Essentials. Pour cela, le partenaire signe le Microsoft Online Services Partner Agreement ; l’action sera ensuite possible.',
  'refusal.services-not-authorised':
    '{subscription} ne peut pas être proposé : le partenaire n’est pas autorisé pour {missing}. Un autre abonnement est possible, ou celui-ci une fois l’autorisation obtenue.',
  'refusal.usage-location-not-allowed':
    'Les offres aux clients ayant cet emplacement d’utilisation ne sont pas possibles ici : {location}. L’équipe qui gère Accord peut indiquer les emplacements autorisés.',
  'refusal.offer-to-itself': 'Un partenaire ne peut pas faire d’offre à sa propre organisation. Choisissez un autre client.',
  'refusal.subscription-unknown': 'Cet abonnement ne figure pas au catalogue. Choisissez-en un dans la liste.',
  'refusal.delegation-not-certified':
    'L’administration déléguée ne peut pas être demandée : le partenaire n’est pas certifié pour cela. Une offre sans elle reste possible.',
  'refusal.delegation-not-in-programme':
    'Seuls les partenaires inscrits à un programme qui le permet, comme Cloud Essentials, Cloud Accelerate ou Cloud Deployment, peuvent demander l’administration déléguée. Une offre sans elle reste possible.',
  'refusal.delegation-already-asked':
    'Une demande d’administration déléguée attend déjà la réponse de ce client : {number}. Attendez-la ou retirez {number} ; une offre sans cette demande est possible dès maintenant.',
  'refusal.delegation-quiet-until':
    'Ce client a récemment refusé l’administration déléguée. Vous pourrez la redemander à partir du {until} ; une offre sans elle est possible dès maintenant.',
  'refusal.delegation-days-out-of-range':
    'Pour l’administration déléguée, indiquez un nombre entier de jours compris entre 1 et {most, number}.',
  'refusal.daily-messages-reached':
    '{most, plural, one {Ce client a reçu # message de votre organisation au cours des dernières 24 heures} other {Ce client a reçu # messages de votre organisation au cours des dernières 24 heures}} ; c’est le maximum autorisé. Envoyez plus tard ; votre brouillon est conservé.',
  'refusal.daily-offers-reached':
    '{most, plural, one {Votre organisation a envoyé # offre aujourd’hui} other {Votre organisation a envoyé # offres aujourd’hui}} ; c’est le maximum autorisé par jour. Envoyez-la demain ; votre brouillon est conservé.',
  'refusal.trial-not-offered':
    'Il n’existe pas d’essai de {subscription}. Choisissez un autre abonnement ou envoyez une proposition d’achat.',
  'refusal.trial-one-subscription':
    'Une invitation à l’essai porte sur un seul abonnement. Gardez-en un ici et envoyez une autre invitation pour l’autre.',
  'refusal.trial-not-possible':
    'Un essai de {subscription} n’est pas possible pour ce client. Choisissez un autre abonnement ou envoyez une proposition d’achat.',
  'refusal.lines-missing': 'Choisissez au moins un abonnement ; une offre peut en contenir jusqu’à {most, number}.',
  'refusal.licences-out-of-range': '{subscription} : indiquez un nombre entier de licences compris entre 1 et {most, number}.',
  'refusal.price-not-understood':
    'Le prix n’a pas été compris. Indiquez un montant tel que 12,50 et choisissez la devise et la facturation ; sans montant, l’offre n’indique aucun prix.',
  'refusal.head-count-not-understood': 'Le nombre de personnes n’a pas été compris. Indiquez un nombre entier à partir de 1.',
  'refusal.count-of-which-line':
    'La proposition contient plusieurs abonnements. Écrivez le nombre avec l’abonnement concerné, par exemple « 30 Office 365 E3 ».',
  'refusal.subscription-twice': '{subscription} figure déjà dans l’offre. Modifiez plutôt son nombre de licences.',
  'refusal.valid-days-out-of-range':
    'Une offre peut être valable de 1 à {most, number} jours. Indiquez un nombre entier dans cet intervalle.',
  'refusal.customer-without-admin':
    'Accord ne connaît aucun administrateur chez ce client : personne ne pourrait répondre à l’offre. Demandez au client le nom d’un administrateur ; l’équipe qui gère Accord pourra l’ajouter.',
  'refusal.offer-lapsed':
    '{number} a expiré le {at} et n’attend plus de réponse. Rien n’a été enregistré. Une nouvelle offre peut être envoyée.',
  'refusal.offer-withdrawn': 'Le partenaire a retiré {number} ; il n’est plus possible d’y répondre. Rien n’a été enregistré.',
  'refusal.offer-superseded':
    '{number} a changé depuis la création de cette carte. La révision {revision, number} fait foi désormais ; rien n’a été enregistré pour la précédente.',
  'refusal.offer-decided': 'Une décision a déjà été prise sur {number}. Elle reste valable ; rien n’a été enregistré une seconde fois.',
  'refusal.offer-not-open': 'Ce n’est pas possible pour {number} dans son état actuel. Ouvrez-la pour voir ce que vous pouvez faire.',
  'refusal.counter-waiting': 'Une contre-proposition pour {number} attend déjà la réponse du partenaire.',
  'refusal.no-counter': 'Aucune contre-proposition pour {number} n’attend de réponse. Ouvrez-la pour voir où elle en est.',
  'refusal.circumstances-changed':
    'La situation a changé depuis la création de cette carte : rien n’a été enregistré. Consultez la carte à jour et répondez de nouveau.',
  'refusal.confirmation-due': 'Une confirmation supplémentaire est requise avant que cela prenne effet. Rien n’a encore été enregistré.',
  'refusal.answers-missing': 'Il manque encore une réponse concernant : {parts}. Rien n’a encore été enregistré.',
  'refusal.answer-not-asked': 'Cette offre ne comporte pas de question sur : {part}. Rien n’a été enregistré.',
  'refusal.counts-unchanged':
    'Les nombres de licences sont identiques à ceux de l’offre. Modifiez-en au moins un pour une contre-proposition, ou acceptez l’offre telle quelle.',
  'refusal.partner-unknown': 'Ce partenaire ne figure pas dans l’annuaire. Recherchez par nom, domaine ou numéro de partenaire.',
  'refusal.partner-of-record-unchanged': 'Le partenaire de référence est déjà celui que vous demandez. Rien n’a été modifié.',
  'refusal.delegation-not-held': 'Cette administration déléguée n’est plus en vigueur ; il n’y a rien à terminer.',
  'refusal.nothing-to-end':
    'Il n’y a rien à terminer avec ce partenaire : il n’a aucun rôle dans votre organisation, et aucune de ses propositions n’est ouverte.',
  'refusal.ending-word-missing': 'Le mot n’a pas été tapé tel qu’il figure sur la carte. Rien n’a encore pris fin.',
  'refusal.clock-not-trusted': 'Accord n’est pas sûr de l’heure en ce moment : rien n’a été enregistré. Réessayez dans quelques minutes.',
  'refusal.ledger-newer-than-software':
    'Ces enregistrements proviennent d’une version plus récente d’Accord ; cette version ne les modifie pas. Rien n’a été enregistré ; l’équipe qui gère Accord peut le mettre à jour.',
};
