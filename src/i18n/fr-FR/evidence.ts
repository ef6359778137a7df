/** Evidence: the card that leads to it, the page inside, and a link that leads nowhere any more. */
export const evidence = {
  'evidence.fallback': 'Preuves de ce qui est enregistré. Mettez Teams à jour pour voir cette carte.',
  'evidence.kind': 'Preuves',
  'evidence.get': 'Obtenir les preuves',
  'evidence.download': 'Télécharger les preuves',
  'evidence.contents':
    '{count, plural, =0 {Rien n’est encore enregistré. Le fichier l’atteste, signé.} one {Un fichier zip : la seule entrée enregistrée, signée ; chaque carte telle qu’elle a été affichée ; et une page à lire.} other {Un fichier zip : les # entrées enregistrées, signées ; chaque carte telle qu’elle a été affichée ; et une page à lire.}}',
  'evidence.link':
    'Le lien fonctionne pendant 10 minutes, jusqu’au {until}. Quiconque le possède peut télécharger le fichier : ne le transmettez pas.',
  'evidence.logged':
    'Chaque téléchargement est consigné : les administrateurs de l’organisation le voient lorsqu’ils demandent qui a consulté leurs données.',
  'evidence.key': 'Tout le monde peut vérifier le fichier hors connexion. Il est signé avec la clé dont voici l’empreinte :',
  'evidencePage.title': 'Preuves : {customer}',
  'evidencePage.lead': 'Ce qu’Accord a enregistré sur ce client, entrée par entrée, au {at}.',
  'evidencePage.customer': 'Client',
  'evidencePage.made': 'Créé',
  'evidencePage.for': 'Créé pour',
  'evidencePage.head': 'Dernière entrée',
  'evidencePage.key': 'Signé avec la clé',
  'evidencePage.roles': 'Qui a tenu quel rôle',
  'evidencePage.today': 'Au moment de la création de ce fichier',
  'evidencePage.entries': 'Ce qui s’est passé',
  'evidencePage.entry': 'Entrée {seq, number}',
  'evidencePage.newer':
    'Une version plus récente d’Accord a écrit cette entrée. Cette version ne peut pas la formuler ; ses octets figurent dans le fichier.',
  'evidencePage.none': 'Rien n’est enregistré.',
  'evidencePage.hash': 'Hachage',
  'evidencePage.cards': 'Cartes telles qu’elles ont été affichées',
  'evidencePage.card.shown': 'Affichée pour l’entrée {seq, number}',
  'evidencePage.card.confirmation': 'Seconde confirmation de l’entrée {seq, number}',
  'evidencePage.card.toAt': 'Affichée à {reader} le {at}',
  'evidencePage.card.erased': 'Cette carte a été effacée. Son hachage reste dans l’entrée.',
  'evidencePage.noCards': 'Aucune entrée ne mentionne de carte.',
  'evidencePage.people': 'Personnes',
  'evidencePage.people.note':
    'Les entrées ne désignent les personnes que par leur identifiant. Les noms viennent de l’annuaire du jour où ce fichier a été créé et ne font pas partie des entrées.',
  'evidencePage.person': 'Nom',
  'evidencePage.id': 'Identifiant',
  'evidencePage.people.unnamed': 'Non nommée ici',
  'evidencePage.check': 'Vérifier ce fichier',
  'evidencePage.check.how': 'Dans une copie d’Accord, sans réseau ni paramètres :',
  'evidencePage.check.key':
    'Demandez l’empreinte à l’équipe qui exploite Accord, et non à ce fichier : n’importe qui peut signer un faux fichier avec sa propre clé.',
  'evidencePage.proves':
    'Une vérification réussie prouve que ce sont toutes les entrées jusqu’à la dernière, dans cet ordre et inchangées ; que le détenteur de la clé les a écrites ; et que les cartes sont celles que les entrées mentionnent.',
  'evidencePage.provesNot':
    'Elle ne prouve pas que ce que dit une entrée est vrai, ni qui détient la clé, ni que rien n’a été enregistré ensuite, ni que les personnes portaient les noms affichés ici.',
  'evidenceLink.title': 'Ce lien ne mène nulle part',
  'evidenceLink.text':
    'Un lien vers des preuves fonctionne pendant dix minutes, pour la personne qui les a demandées. Pour en obtenir un nouveau, redemandez-le à Accord dans Teams.',
} as const;
