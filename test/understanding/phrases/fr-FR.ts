import type { CommandList } from './command-list.js';

export const frenchCommands: CommandList = {
  commands: [
    {
      intent: 'trial.send',
      phrases: [
        "nouvelle invitation à l'essai",
        'nouvel essai',
        'envoyer un essai',
        "invitation à l'essai pour {customer}",
        'nouvel essai pour {customer}',
        'essai pour {customer}',
      ],
    },
    {
      intent: 'offer.followup',
      phrases: [
        'faire une proposition à partir de {number}',
        'créer une proposition à partir de {number}',
        'proposition à partir de {number}',
      ],
    },
    {
      intent: 'offer.send',
      phrases: [
        'nouvelle proposition',
        "nouvelle proposition d'achat",
        'nouveau devis',
        'proposition pour {customer}',
        'nouvelle proposition pour {customer}',
      ],
    },
    { intent: 'admin.request', phrases: ["demander l'administration déléguée", "demander l'administration déléguée à {customer}"] },
    { intent: 'offer.withdraw', phrases: ['retirer {number}', 'annuler la proposition {number}'] },
    {
      intent: 'offer.list',
      phrases: ['propositions envoyées', 'mes propositions', 'propositions', 'état de {number}', 'afficher {number}', '{number}'],
    },
    {
      intent: 'approval.list',
      phrases: ["qu'est-ce qui attend ma réponse", "qu'est-ce qui m'attend", 'propositions en attente', 'mes approbations'],
    },
    {
      intent: 'partner.mine',
      phrases: [
        'qui est mon partenaire',
        'qui est notre partenaire',
        'qui nous administre',
        'mes partenaires',
        'qui est notre partenaire de référence',
      ],
    },
    {
      intent: 'partner.remove',
      phrases: [
        "mettre fin à l'administration déléguée",
        "terminer l'administration déléguée",
        'retirer notre administrateur',
        'retirer le partenaire {partner}',
      ],
    },
    {
      intent: 'por.set',
      phrases: ['changer de partenaire de référence', 'changer le partenaire de référence', 'désigner le partenaire de référence'],
    },
    { intent: 'role.return', phrases: ['rendre notre rôle chez {customer}'] },
    {
      intent: 'customer.partners',
      phrases: ['qui administre {customer}', 'qui est le partenaire de référence de {customer}', 'partenaires de {customer}'],
    },
    {
      intent: 'history.show',
      phrases: [
        "que s'est-il passé chez {customer} {period}",
        "que s'est-il passé avec {customer} {period}",
        "que s'est-il passé chez {customer}",
        'historique de {customer}',
        "que s'est-il passé {period}",
        "que s'est-il passé",
        'historique',
      ],
    },
    {
      intent: 'stats.count',
      phrases: ['combien de propositions', 'combien y a-t-il de propositions', 'compter les propositions', 'chiffres'],
    },
    { intent: 'partner.find', phrases: ['trouver un partenaire', 'trouver des partenaires', 'chercher un partenaire', 'place de marché'] },
    { intent: 'request.verify', phrases: ['cette demande est-elle authentique', 'cette proposition est-elle authentique', 'qui sont-ils'] },
    { intent: 'access.show', phrases: ['qui a consulté nos données', 'qui nous a consultés'] },
    { intent: 'evidence.get', phrases: ['preuves pour {customer}', 'donne-moi les preuves pour {customer}', 'preuve de qui nous administre', 'dossier de preuves'] },
    {
      intent: 'availability.check',
      phrases: [
        "l'administration déléguée est-elle disponible pour {customer}",
        "l'administration déléguée est-elle disponible",
        "qu'est-ce qui est disponible pour {customer}",
        "qu'est-ce qui est disponible",
      ],
    },
    { intent: 'support.contact', phrases: ['contacter le support microsoft', 'support microsoft'] },
    { intent: 'language.set', phrases: ['changer de langue', 'langue', 'parle {language}'] },
    { intent: 'help', phrases: ['aide', 'que peux-tu faire', 'que pouvez-vous faire', 'bonjour'] },
  ],
};
