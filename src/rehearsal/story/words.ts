import type { Locale } from '../../domain/people.js';

/** What people type in the story, as a native speaker would; what they press is on the cards.  */
export interface StoryWords {
  readonly newTrial: string;
  /** The customer as people call it, and the new partner of record likewise. */
  readonly customer: string;
  readonly newAdviser: string;
  /** A short name that fits two subscriptions, and how many people it is for; then which of the two was meant. */
  readonly shortName: string;
  readonly subscription: string;
  readonly yes: string;
  readonly no: string;
  readonly whoAdministers: string;
  readonly whoIsPartnerOfRecord: string;
  readonly whatHappened: string;
  readonly endDelegation: string;
  /** For a card that did not arrive. */
  readonly whatWaits: string;
  /** What the licences are sold in. */
  readonly currency: string;
}

export const HEAD_COUNT = 20;

export const storyWords: Readonly<Record<Locale, StoryWords>> = {
  'en-US': {
    newTrial: 'New trial',
    customer: 'Maplewick Foods',
    newAdviser: 'Fjordlicht',
    shortName: 'E3 for 20 people',
    subscription: 'Office 365 E3',
    yes: 'Yes',
    no: 'No',
    whoAdministers: 'Who administers Maplewick Foods?',
    whoIsPartnerOfRecord: 'Who is the partner of record of Maplewick Foods?',
    whatHappened: 'What happened with Maplewick Foods since last week?',
    endDelegation: 'End delegated administration',
    whatWaits: 'What is waiting for me?',
    currency: 'USD',
  },
  'pt-BR': {
    newTrial: 'Nova avaliação',
    customer: 'Lua de Milho',
    newAdviser: 'Fjordlicht',
    shortName: 'E3 para 20 pessoas',
    subscription: 'Office 365 E3',
    yes: 'Sim',
    no: 'Não',
    whoAdministers: 'Quem administra a Lua de Milho?',
    whoIsPartnerOfRecord: 'Quem é o parceiro de registro da Lua de Milho?',
    whatHappened: 'O que aconteceu com a Lua de Milho desde a semana passada?',
    endDelegation: 'Encerrar a administração delegada',
    whatWaits: 'O que aguarda minha decisão?',
    currency: 'BRL',
  },
  'es-ES': {
    newTrial: 'Nueva prueba',
    customer: 'Río Manso',
    newAdviser: 'Fjordlicht',
    shortName: 'E3 para 20 personas',
    subscription: 'Office 365 E3',
    yes: 'Sí',
    no: 'No',
    whoAdministers: '¿Quién administra Río Manso?',
    whoIsPartnerOfRecord: '¿Quién es el socio de registro de Río Manso?',
    whatHappened: '¿Qué ha pasado con Río Manso desde la semana pasada?',
    endDelegation: 'Finalizar la administración delegada',
    whatWaits: '¿Qué tengo pendiente?',
    currency: 'EUR',
  },
  'fr-FR': {
    newTrial: 'Nouvel essai',
    customer: 'Tournevire',
    newAdviser: 'Quillbrook',
    shortName: 'E3 pour 20 personnes',
    subscription: 'Office 365 E3',
    yes: 'Oui',
    no: 'Non',
    whoAdministers: 'Qui administre Tournevire ?',
    whoIsPartnerOfRecord: 'Qui est le partenaire de référence de Tournevire ?',
    whatHappened: 'Que s’est-il passé chez Tournevire depuis la semaine dernière ?',
    endDelegation: 'Mettre fin à l’administration déléguée',
    whatWaits: 'Qu’est-ce qui attend ma réponse ?',
    currency: 'EUR',
  },
  'ru-RU': {
    newTrial: 'Новая пробная версия',
    customer: 'Снежный скворец',
    newAdviser: 'Quillbrook',
    shortName: 'E3 на 20 человек',
    subscription: 'Office 365 E3',
    yes: 'Да',
    no: 'Нет',
    whoAdministers: 'Кто администрирует компанию «Снежный скворец»?',
    whoIsPartnerOfRecord: 'Кто формальный партнер компании «Снежный скворец»?',
    whatHappened: 'Что произошло с компанией «Снежный скворец» с прошлой недели?',
    endDelegation: 'Прекратить делегированное администрирование',
    whatWaits: 'Что ждет моего решения?',
    currency: 'KZT',
  },
  'zh-CN': {
    newTrial: '新建试用邀请',
    customer: '竹影茶业',
    newAdviser: 'Quillbrook',
    shortName: 'E3，20 人使用',
    subscription: 'Office 365 E3',
    yes: '是',
    no: '不用',
    whoAdministers: '谁在管理竹影茶业？',
    whoIsPartnerOfRecord: '竹影茶业的记录合作伙伴是谁？',
    whatHappened: '上周以来竹影茶业发生了什么？',
    endDelegation: '结束委派管理',
    whatWaits: '什么在等我决定？',
    currency: 'CNY',
  },
};
