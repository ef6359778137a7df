import type { roles as english } from '../en-US/roles.js';

export const roles: Readonly<Record<keyof typeof english, string>> = {
  'roles.show': 'Партнеры и роли',
  'roles.fallback': '{title}. Обновите Teams, чтобы увидеть карточку.',
  'roles.row.administrator': 'Делегированный администратор',
  'roles.row.customer': 'Клиент',
  'roles.row.since': 'Действует с',
  'roles.row.until': 'Действует до',
  'roles.row.ended': 'Прекращено',
  'roles.row.named': 'Решение принято',
  'roles.row.former': 'Раньше',
  'roles.row.present': 'С этого момента',
  'roles.row.entry': 'В журнале',

  'roles.end.revoked': 'Прекратить делегированное администрирование?',
  'roles.end.revokedText':
    '{partner} сразу теряет административный доступ к вашим службам и получает сообщение об этом. Чтобы вернуть доступ, партнеру придется снова запросить его у вас.',
  'roles.end.revokedStays': 'Подписки и формальный партнер остаются прежними.',
  'roles.end.revokedConfirm': 'Прекратить сейчас',
  'roles.end.relinquished': 'Отказаться от делегированного администрирования?',
  'roles.end.relinquishedText':
    'Ваша компания сразу теряет административный доступ у клиента {customer}, и клиент получает сообщение об этом. Чтобы вернуть доступ, придется снова запросить его у клиента.',
  'roles.end.relinquishedStays': 'Подписки и роль формального партнера остаются прежними.',
  'roles.end.relinquishedConfirm': 'Отказаться сейчас',
  'roles.end.keep': 'Оставить как есть',

  'roles.ended.title': 'Делегированное администрирование прекращено',
  'roles.ended.revoked':
    'У партнера {partner} больше нет административного доступа к службам организации {customer}. Accord оповестит обе стороны.',
  'roles.ended.relinquished':
    'Партнер {partner} отказался от административного доступа к службам организации {customer}. Accord оповестит обе стороны.',
  'roles.ended.expired':
    'Срок, на который согласилась организация {customer}, истек: у партнера {partner} больше нет административного доступа.',

  'roles.partnerOfRecord.title': 'Формальный партнер',
  'roles.partnerOfRecord.meaning':
    'Формальный партнер консультирует вас по закупкам. Эта роль не связана с делегированным администрированием и не дает административного доступа.',
  'roles.partnerOfRecord.now': 'Сейчас: {partner}',
  'roles.partnerOfRecord.nobodyNow': 'Сейчас: никто',
  'roles.partnerOfRecord.search': 'Название, домен или номер партнера',
  'roles.partnerOfRecord.find': 'Найти',
  'roles.partnerOfRecord.found':
    '{count, plural, =0 {По запросу «{text}» партнеры не найдены.} one {По запросу «{text}» найден # партнер: выберите в списке.} few {По запросу «{text}» найдено # партнера: выберите в списке.} many {По запросу «{text}» найдено # партнеров: выберите в списке.} other {По запросу «{text}» найдено # партнера: выберите в списке.}}',
  'roles.partnerOfRecord.choose': 'Какой партнер?',
  'roles.partnerOfRecord.continue': 'Продолжить',
  'roles.partnerOfRecord.chooseNobody': 'Без формального партнера',
  'roles.partnerOfRecord.confirm': 'Все верно?',
  'roles.partnerOfRecord.confirmText':
    'Вашим формальным партнером станет {partner}. Новый и прежний партнеры узнают каждый только о своей роли, но не о том, кто второй.',
  'roles.partnerOfRecord.confirmNobody':
    'Формального партнера у вас не будет. Партнера {partner} оповестят, что этой роли у него больше нет.',
  'roles.partnerOfRecord.set': 'Подтвердить',
  'roles.partnerOfRecord.other': 'Выбрать другого',
  'roles.partnerOfRecord.cancel': 'Оставить как есть',
  'roles.partnerOfRecord.setTitle': 'Формальный партнер изменен',
  'roles.partnerOfRecord.givenBackTitle': 'Отказ от роли формального партнера',
  'roles.partnerOfRecord.removedTitle': 'Формального партнера больше нет',

  'endPartner.ask': 'Прекратить все отношения',
  'endPartner.title': 'Прекратить все отношения с этим партнером?',
  'endPartner.ends': 'Что прекратится',
  'endPartner.ends.administration': 'Делегированное администрирование, разрешенное до {until}',
  'endPartner.ends.partnerOfRecord': 'Роль формального партнера',
  'endPartner.ends.offer': '{number} · {kind}: отказ',
  'endPartner.ends.offerAndRequest': '{number} · {kind}: отказ, в том числе в делегированном администрировании',
  'endPartner.ends.request': 'Ваша просьба о новом предложении вместо {number}',
  'endPartner.consequence':
    'Все вступает в силу сразу и одновременно, партнер получает сообщение. То, что он пришлет до вашего подтверждения, тоже прекратится.',
  'endPartner.quiet':
    '{days, plural, one {# день} few {# дня} many {# дней} other {# дня}} он не сможет запрашивать делегированное администрирование.',
  'endPartner.stays': 'Действующие подписки и пробные версии остаются прежними, как и ваше право обращаться в поддержку Майкрософт.',
  'endPartner.word': 'прекратить',
  'endPartner.type': 'Для подтверждения введите слово «{word}»',
  'endPartner.confirm': 'Прекратить все',
  'endPartner.onlyDelegation': 'Прекратить только доступ',
  'endPartner.keep': 'Оставить как есть',
  'endPartner.ended': 'Все отношения с партнером прекращены',
  'endPartner.endedText':
    'У {partner} больше нет ролей в организации {customer} и нет открытых предложений. Accord сообщает обеим сторонам.',
  'endPartner.row.partner': 'Партнер',
  'endPartner.row.ended': 'Что прекратилось',
};
