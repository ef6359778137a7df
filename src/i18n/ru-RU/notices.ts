import type { notices as english } from '../en-US/notices.js';

export const notices: Readonly<Record<keyof typeof english, string>> = {
  'notice.fallback': '{title}. Обновите Teams, чтобы увидеть карточку.',
  'notice.openOffer': 'Открыть',
  'notice.showStatus': 'Посмотреть состояние',
  'notice.followUp': 'Сделать предложение',
  'notice.showRelationship': 'Партнеры и роли',
  'notice.showOwnRoles': 'Ваши роли у этого клиента',

  'notice.offer-received':
    '{kind, select, trial {Новое приглашение на использование пробной версии {number}} purchase {Новое предложение о покупке {number}} other {Новый запрос на делегированное администрирование {number}}}',
  'notice.offer-received.customer': 'Партнер {partner} прислал {number} организации {customer}. До {until} ожидается ответ.',
  'notice.offer-received.partner': '{number} отправлено клиенту {customer}. До {until} ожидается его ответ.',
  'notice.offer-revised': '{number} изменилось',
  'notice.offer-revised.customer':
    'Партнер {partner} изменил предложение для организации {customer}. Теперь можно ответить только на редакцию {revision, number}.',
  'notice.offer-revised.partner': 'Предложение для клиента {customer} действует в редакции {revision, number}. Теперь ответ за клиентом.',
  'notice.offer-withdrawn': '{number} отозвано',
  'notice.offer-withdrawn.customer': 'Партнер {partner} отозвал предложение для организации {customer}. Отвечать на него больше не нужно.',
  'notice.offer-withdrawn.partner': 'Предложение для клиента {customer} отозвано. Ответить на него клиент уже не может.',
  'notice.offer-lapsed': 'Срок {number} истек',
  'notice.offer-lapsed.customer':
    'На предложение партнера {partner} не ответили вовремя. Если оно еще интересно организации {customer}, попросите у партнера новое.',
  'notice.offer-lapsed.partner': 'Клиент {customer} не ответил вовремя. Вы можете отправить новое предложение.',
  'notice.offer-requested-again': 'Запрошено новое предложение вместо {number}',
  'notice.offer-requested-again.customer':
    'Кто-то из ваших коллег попросил у партнера {partner} новое предложение для организации {customer}, поскольку срок прежнего истек. Теперь ответ за партнером.',
  'notice.offer-requested-again.partner':
    'Клиент {customer} по-прежнему заинтересован и просит новое предложение, поскольку срок прежнего истек. Теперь ответ за вами.',
  'notice.offer-countered': '{number}: предложено другое количество лицензий',
  'notice.offer-countered.customer':
    'Кто-то из ваших коллег предложил партнеру {partner} другое количество лицензий для организации {customer}. Теперь ответ за партнером.',
  'notice.offer-countered.partner': 'Клиент {customer} предлагает другое количество лицензий. Теперь ответ за вами.',
  'notice.offer-cannot-be-accepted':
    '{kind, select, delegation {Запрос {number} сейчас нельзя удовлетворить} other {Принять {number} сейчас нельзя}}',
  'notice.offer-cannot-be-accepted.customer':
    'Предложение партнера {partner} для организации {customer} в нынешнем виде принять нельзя. Партнер оповещен.',
  'notice.offer-cannot-be-accepted.partner':
    'От клиента {customer} пришел ответ, но ничего не записано: изменилось одно из условий, от которых зависит предложение. Проверьте свои права на продажу, участие в программах и данные клиента, затем измените или отзовите предложение.',
  'notice.decision-made':
    '{kind, select, delegation {{outcome, select, accepted {Запрос {number} удовлетворен} other {По запросу {number} отказано}}} other {{outcome, select, accepted {{number} принято} other {{number} отклонено}}}}',
  'notice.decision-made.customer': 'Организация {customer} ответила партнеру {partner}. На карточке видно, какие ответы даны и кем.',
  'notice.decision-made.partner': 'Клиент {customer} ответил. На карточке состояния видно, какие ответы даны и что вам делать дальше.',
  'notice.administration-replaced': 'Делегированное администрирование перешло к другому партнеру',
  'notice.administration-replaced.customer':
    '{partner} больше не администрирует службы организации {customer}. С {at} это делает другой партнер.',
  'notice.administration-replaced.partner':
    'Ваше делегированное администрирование у клиента {customer} перешло к другому партнеру ({at}). Административного доступа там у вас больше нет.',
  'notice.administration-expired': 'Делегированное администрирование закончилось',
  'notice.administration-expired.customer': 'Согласованный срок истек: {partner} больше не администрирует службы организации {customer}.',
  'notice.administration-expired.partner':
    'Согласованный срок истек: у вас больше нет административного доступа у клиента {customer}. Если работа продолжается, снова запросите доступ у клиента.',
  'notice.administration-revoked': 'Делегированное администрирование прекращено',
  'notice.administration-revoked.customer':
    'Администратор организации {customer} прекратил делегированное администрирование ({at}). У партнера {partner} больше нет административного доступа.',
  'notice.administration-revoked.partner':
    'Клиент {customer} прекратил ваше делегированное администрирование ({at}). Административного доступа там у вас больше нет.',
  'notice.administration-relinquished': 'Отказ от делегированного администрирования',
  'notice.administration-relinquished.customer':
    'Партнер {partner} отказался от делегированного администрирования в организации {customer} ({at}). Административного доступа у него больше нет.',
  'notice.administration-relinquished.partner':
    'Ваша компания отказалась от делегированного администрирования у клиента {customer} ({at}). Административного доступа там у вас больше нет.',
  'notice.partner-of-record-named': 'Новый формальный партнер',
  'notice.partner-of-record-named.customer': 'С {at} формальный партнер организации {customer} — {partner}.',
  'notice.partner-of-record-named.partner': 'Клиент {customer} назначил вашу компанию своим формальным партнером ({at}).',
  'notice.partner-of-record-replaced': 'Роль формального партнера прекращена',
  'notice.partner-of-record-replaced.customer': 'С {at} {partner} больше не формальный партнер организации {customer}.',
  'notice.partner-of-record-replaced.partner': 'С {at} ваша компания больше не формальный партнер клиента {customer}.',
  'notice.partner-of-record-given-back': 'Отказ от роли формального партнера',
  'notice.partner-of-record-given-back.customer':
    'Партнер отказался от этой роли ({at}). Теперь у организации {customer} нет формального партнера.',
  'notice.partner-of-record-given-back.partner':
    'Ваша компания отказалась от этой роли ({at}). Вы больше не формальный партнер клиента {customer}.',
  'notice.partner-of-record-changed': 'Формальный партнер изменен',
  'notice.partner-of-record-changed.customer': 'С {at} формальный партнер организации {customer} — {partner}.',
  'notice.partner-of-record-changed.nobody': 'С {at} у организации {customer} нет формального партнера.',
  'notice.partner-of-record-changed.partner': 'Ваша роль формального партнера у клиента {customer} изменилась ({at}).',
  'notice.trial-ended': 'Пробный период {number} закончился',
  'notice.trial-ended.customer':
    'Пробный период для организации {customer} от партнера {partner} закончился. В покупку он не превратился; партнер еще может сделать вам предложение.',
  'notice.trial-ended.partner': 'Пробный период у клиента {customer} закончился. Вы можете продолжить его предложением о покупке.',
  'notice.partner-of-record-left': 'Вашего формального партнера больше нет в справочнике',
  'notice.partner-of-record-left.customer':
    'Партнера {partner}, формального партнера клиента {customer}, больше нет в справочнике. Роль остается записанной, пока вы не назначите другого партнера или не оставите ее пустой.',
  'notice.partner-of-record-left.partner':
    'Вашей компании больше нет в справочнике. Она остается записанной как формальный партнер клиента {customer}, пока клиент этого не изменит.',
  'notice.partner-ended': 'Все роли и открытые предложения прекращены',
  'notice.partner-ended.customer':
    'Администратор организации {customer} прекратил все отношения с партнером {partner} ({at}): ролей у него больше нет, открытых предложений тоже.',
  'notice.partner-ended.partner':
    'Организация {customer} прекратила все отношения с вашей компанией ({at}): ролей у вас там больше нет, открытых предложений тоже. Действующие подписки и пробные версии остаются прежними.',
};
