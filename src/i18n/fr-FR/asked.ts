import type { asked as english } from '../en-US/asked.js';

export const asked: Readonly<Record<keyof typeof english, string>> = {
  'asked.offers.all':
    '{kind, select, trial {Toutes les invitations à l’essai} purchase {Toutes les propositions d’achat} delegation {Toutes les demandes d’administration déléguée} other {Toutes les offres}}',
  'asked.offers.sent':
    '{kind, select, trial {Invitations à l’essai en attente de réponse} purchase {Propositions d’achat en attente de réponse} delegation {Demandes d’administration déléguée en attente de réponse} other {Offres en attente de réponse}}',
  'asked.offers.accepted':
    '{kind, select, trial {Invitations à l’essai acceptées} purchase {Propositions d’achat acceptées} delegation {Demandes d’administration déléguée acceptées} other {Offres acceptées}}',
  'asked.offers.declined':
    '{kind, select, trial {Invitations à l’essai déclinées} purchase {Propositions d’achat déclinées} delegation {Demandes d’administration déléguée déclinées} other {Offres déclinées}}',
  'asked.offers.withdrawn':
    '{kind, select, trial {Invitations à l’essai retirées} purchase {Propositions d’achat retirées} delegation {Demandes d’administration déléguée retirées} other {Offres retirées}}',
  'asked.offers.lapsed':
    '{kind, select, trial {Invitations à l’essai expirées} purchase {Propositions d’achat expirées} delegation {Demandes d’administration déléguée expirées} other {Offres expirées}}',
  'asked.kind.trial': 'Essais',
  'asked.kind.purchase': 'Achats',
  'asked.kind.delegation': 'Administration',
  'asked.customers.partner-of-record-differs': 'Administrateur et partenaire de référence différents',
  'asked.customers.no-administrator': 'Clients sans administrateur délégué',
  'asked.customers.no-partner-of-record': 'Clients sans partenaire de référence',
  'asked.nextMonth': '30 prochains jours',
  'asked.by.partner': 'par partenaire',
  'asked.by.product': 'par produit',
  'asked.by.month': 'par mois',
  'asked.by.customer': 'par client',
  'asked.any.status': 'Tous les états',
  'asked.any.kind': 'Tous les types',
  'asked.any.period': 'Toutes les dates',
  'asked.any.customer': 'Tous les clients',
  'asked.any.partner': 'Tous les partenaires',
  'asked.any.filter': 'Tous les clients',
  'asked.any.groupBy': 'Par état',
  'asked.any.service': 'Tous les services',
  'asked.any.location': 'Tous les lieux',
  'asked.any.language': 'Toutes les langues',
  'asked.any.day': 'Aujourd’hui',
};
