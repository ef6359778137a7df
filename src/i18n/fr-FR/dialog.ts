import type { dialog as english } from '../en-US/dialog.js';

export const dialog: Readonly<Record<keyof typeof english, string>> = {
  'dialog.cancelled': 'Le brouillon est supprimé. Rien n’a été envoyé.',
  'dialog.nothingOpen': 'Il n’y a rien à annuler.',
  'dialog.startedOver': 'On recommence : tout ce qui a été saisi est oublié.',
  'dialog.draftGone': 'Ce brouillon n’existe plus. Commencez-en un autre quand vous voulez.',
  'dialog.tooLong': 'Ce texte est plus long que ce que je peux lire ({most, number} caractères). Dites-le en une ou deux phrases.',
  'dialog.notUnderstood': 'Je n’ai pas compris. Voici ce que je peux faire pour vous :',
  'dialog.stillNotUnderstood': 'Je n’ai toujours pas compris. Vous pouvez choisir ici ce que je peux faire pour vous.',
  'dialog.noCustomer': 'Je ne connais pas ce client. Vérifiez l’orthographe ou indiquez le domaine.',
  'dialog.onlyCustomersCheck':
    'Seul le client peut vérifier si une demande est authentique. Ici, vous voyez où en sont les offres de votre entreprise ; demandez par exemple : « Lesquelles de nos offres sont encore ouvertes ? »',
  'dialog.nameCustomer': 'Quel client ? Indiquez le nom ou le domaine, par exemple : « {example} ».',
  'dialog.example.customerPartners': 'Qui administre Contoso ?',
  'dialog.example.history': 'Que s’est-il passé chez Contoso depuis la semaine dernière ?',
  'dialog.example.evidence': 'Donne-moi les preuves pour Contoso',
  'dialog.failed':
    'Une erreur s’est produite de notre côté ; rien n’a été modifié à votre insu. Réessayez ; si cela persiste, indiquez le code {turnId}.',
  'dialog.tooMany': 'Votre organisation envoie plus de messages que je ne peux en traiter pour le moment. Réessayez dans une minute.',
  'dialog.outdated': 'Ce bouton appartient à une ancienne carte. Posez de nouveau la question pour obtenir la carte à jour.',
};
