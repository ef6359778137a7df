/** What people say in French around a company's name, and in small talk. */
export const FRENCH = `
partenaire partenaires partenariat revendeur revendeurs fournisseur fournisseurs client clients cliente clientes clientèle entreprise entreprises société sociétés organisation organisations compagnie affaires
compte comptes offre offres offrir proposer propose proposition propositions devis achat achats acheter achète acheté achetons commande commandes commander essai essais essayer test tests tester évaluation
démonstration gratuit gratuite invitation invitations inviter invite licence licences abonnement abonnements abonner forfait formule formules plan plans produit produits service services catalogue utilisateur
utilisateurs administrateur administratrice administrateurs administration administre administrent administrer administrait délégué déléguée délégués déléguées délégation délégations déléguer autorisation
autoriser autorise permission permissions accès accéder rôle rôles fonction fonctions registre référence enregistré enregistrer approbation approbations approuver approuve accepter accepte acceptes accepté
acceptée acceptées acceptent acceptation refuser refuse refusé refusée refusés refusées refus rejeter rejette rejeté décliner décline décliné déclinée retirer retire retiré retirée retirons annuler annule
annulé annulée révoquer attente attend attendent attendre ouvert ouverte ouvertes ouverts fermé expirer expire expirent expiré expirée expirées échéance échoir renouveler renouvelle renouvellement prolonger
envoyer envoie envoies envoyé envoyée envoyées envoyés envoi envois faire fais fait faites faisons créer crée préparer prépare générer génère établir établis rédiger supprimer supprime enlever enlève ôter
effacer terminer termine mettre mets met mis fin finir arrêter arrête remplacer remplace changer change changement changements modifier modifie définir définis désigner désigne nommer nomme choisir choisis
rendre rends restituer donner donne donnez prendre prends pris montrer montre montrez afficher affiche voir vois voit vu vue regarder regarde regardé lister liste listes dire dis dit raconter raconte compter
combien quantité total nombre nombres chiffre chiffres numéro statut état situation historique histoire passé arrivé arrive événement événements rapport rapports résumé détails détail information informations
données statistiques statistique groupé groupées groupe mois mensuel semaine semaines jour jours année années trimestre trimestres aujourd'hui hier demain matin soir nuit après-midi lundi mardi mercredi jeudi
vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre été hiver passée dernier dernière derniers dernières prochain prochaine prochains prochaines
actuel actuelle actuellement précédent récent récemment depuis jusque avant après pendant bientôt maintenant encore toujours jamais fois date dates heure heures minute minutes moment période délai trouver
trouve trouvez chercher cherche recherche recherches besoin vouloir veux veut voulons voudrais voudrait aimerais souhaite souhaitons pouvoir peut peux peuvent pouvons pourrais pourrait demande demandes
demander question questions réponse réponses répondre réponds vérifier vérifie vérification contrôler confirmer confirme vrai vraie véritable légitime faux fausse arnaque fraude fiable sûr sûre sécurité aide
aider aidez support assistance contacter contacte contact contacts appeler appelle téléphone courriel courrier message messages écrire écris parler parle langue anglais français espagnol portugais russe
chinois disponible disponibles disponibilité inclus fonctionnalité migration migrer formation former déploiement déployer développement développer consultant conseil spécialiste spécialistes expert experts
proche près ville pays région lieu endroit plaît merci bonjour salut bonsoir revoir pardon désolé bon bonne mieux meilleur pire super bien correct mal erreur erreurs problème problèmes cassé cassée marche
marchent fonctionne fonctionnent fonctionner réparer installer ordinateur ordinateurs imprimante écran clavier logiciel logiciels réseau internet serveur nuage site fichier fichiers dossier dossiers document
documents tableau mot passe facture factures facturation paiement payer payé prix coût coûte coûtent cher remise réduction argent euros remboursement contrat contrats accord termes réunion réunions salle
salles réserver réserve réservation agenda calendrier rendez-vous rappeler rappelle rappel vol vols hôtel billet voyage déjeuner dîner café pizza repas restaurant recette temps pluie pleuvoir fera météo
température blague blagues drôle musique film films jeu jeux football nouvelles traduire traduis traduction calculer calcule poème personne personnes quelqu'un tous toutes équipe collègue collègues chef
directeur employé employés ami amis famille monde gouvernement président capitale vie heureux triste fatigué occupé libre nouveau nouvelle nouveaux vieux grand grande petit petite premier première troisième
demi moitié chaque autre autres même différent seulement aussi très beaucoup assez presque sans entre contre parce bien rien quelque chose choses tout deux trois quatre cinq six sept huit neuf dix onze douze
quinze vingt trente quarante cinquante soixante cent mille douzaine supplémentaire plus moins oublié souviens crois pense sais sait savoir comprendre comprends signifie expliquer explique décrire apprendre
lire entendre sentir laisser laisse garder essayé commencer commence continuer bouger tourner apporter venir vient venu va vont vais allons parti sortir rester perdre perdu gagner partager ajouter ajoute
inclure recevoir reçu reçue reçues reçois gérer gère gèrent gestion occupe examiner suivre relation relations responsable partie côté point cas exemple raison genre type types nom noms important urgent vite
rapide lentement possible facile difficile prêt valide actif active actifs convertir convertis transformer transforme option options bouton carte utile serait étaient était seront sera soit ont avons avez
avoir sujet propos`;
