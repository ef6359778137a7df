import type { offer as english } from '../en-US/offer.js';

export const offer: Readonly<Record<keyof typeof english, string>> = {
  'offer.fallback': '{kind} {number}. Обновите Teams, чтобы увидеть карточку.',
  'offer.headline.trial': '{partner} приглашает организацию {customer} попробовать {subscription}.',
  'offer.headline.purchase':
    '{count, plural, =1 {{partner} предлагает организации {customer} подписку: {subscription}.} one {{partner} предлагает организации {customer} # подписку.} few {{partner} предлагает организации {customer} # подписки.} many {{partner} предлагает организации {customer} # подписок.} other {{partner} предлагает организации {customer} # подписки.}}',
  'offer.headline.delegation': '{partner} запрашивает право администрировать службы Майкрософт организации {customer}.',

  'offer.status.yours': 'Ждет вашего ответа',
  'offer.status.granted': 'Разрешено',
  'offer.status.refused': 'Отказано',
  'offer.closed.withdrawn': 'Партнер {partner} отозвал это предложение ({at}). Отвечать на него больше не нужно.',
  'offer.closed.lapsed':
    'Срок этого предложения истек без ответа ({at}). Если оно вам еще интересно, попросите у партнера {partner} новое.',
  'offer.again.ask': 'Запросить предложение',
  'offer.again.asked':
    'Срок этого предложения истек без ответа ({at}). Запрошено новое предложение ({since}). Теперь ответ за партнером {partner}.',
  'offer.again.askedBy':
    'Срок этого предложения истек без ответа ({at}). Запрошено новое предложение ({by}, {since}). Теперь ответ за партнером {partner}.',
  'offer.again.answered':
    'Срок этого предложения истек без ответа ({at}). По просьбе вашей организации партнер {partner} отправил вместо него {number}.',
  'offer.onlyAdmins': 'Ответить на это предложение может только администратор организации {customer}.',
  'offer.asOf': 'По состоянию на {time}',

  'offer.row.from': 'От кого',
  'offer.row.known': 'Известен с',
  'offer.row.until': 'Ответить до',
  'offer.row.sent': 'Отправлено',
  'offer.row.follows': 'Продолжает пробную версию',
  'offer.row.people': 'Рассчитано на',
  'offer.row.revision': 'Редакция',
  'offer.row.decided': 'Ответ дан',
  'offer.row.entry': 'В журнале',
  'offer.partnerIdentity': '{domain} · номер партнера {partnerNumber}',
  'offer.firstContact': 'Первое обращение: более ранних записей нет',
  'offer.people': '{count, plural, one {# человека} few {# человек} many {# человек} other {# человека}}',
  'offer.entry': 'Запись {seq, number} · {hash}',
  'doer.partner': 'партнер',
  'doer.customer': 'клиент',
  'doer.clock': 'по сроку',
  'doer.import': 'было известно до Accord',

  'offer.lines': 'Что предлагается',
  'offer.trialLength': 'Пробный период: {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'offer.noPrice': 'Цена не указана',
  'offer.total': 'Итого',
  'offer.perMonth': '{amount} в месяц',
  'offer.perYear': '{amount} в год',

  'offer.next.accepted': 'Если вы примете предложение',
  'offer.next.granted': 'Если вы согласитесь',
  'offer.next.trialOrder': '{partner} заказывает для вас пробную версию у Майкрософт. Это бесплатно.',
  'offer.next.trialEnd':
    'Пробный период начнется, когда вы примете приглашение, и закончится через {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}. Продлить его нельзя.',
  'offer.next.trialConvert':
    'Сам по себе он не превращается в покупку: для этого до его окончания нужно принять предложение о покупке от партнера {partner}.',
  'offer.next.purchaseOrder': '{partner} заказывает для вас лицензии у Майкрософт.',
  'offer.next.purchaseBill': '{partner} выставляет вам счет: {total}.',
  'offer.next.purchaseBillOpen':
    '{partner} выставляет вам счет. Здесь указаны не все цены: согласуйте их, прежде чем принимать предложение.',
  'offer.next.purchaseConvert': 'Если пробный период {trial} еще не закончится, он превратится в эту покупку.',
  'offer.next.purchaseEnd': 'Срок подписок и порядок их прекращения вы согласуете с партнером {partner}.',
  'offer.next.delegationStart':
    '{partner} сможет администрировать ваши службы не дольше {count, plural, one {# дня} few {# дней} many {# дней} other {# дня}} с момента вашего согласия.',
  'offer.next.delegationEnd':
    'Доступ прекращается сам и без вашего согласия не продлевается. Вы можете прекратить его раньше, в любой момент.',
  'offer.next.delegationFree': 'Ничего не заказывается, счета не выставляются.',

  'offer.obstacle.partner':
    'Сейчас принять это предложение нельзя: партнер {partner} больше не отвечает условиям для него. Отклонить его по-прежнему можно.',
  'offer.obstacle.delegation':
    'Сейчас предоставить делегированное администрирование партнеру {partner} нельзя: он больше не отвечает условиям для этого.',
  'offer.answer.label': 'Вы принимаете предложение?',
  'offer.answer.accept': 'Да, принять',
  'offer.answer.decline': 'Нет, отклонить',
  'offer.answer.reason': 'Если отклоняете, то почему? (необязательно)',
  'offer.reason.placeholder': 'Это прочтет партнер',
  'offer.delegation.asked': '{partner} запрашивает право администрировать ваши службы. Максимальный срок: {askedDays}.',
  'offer.delegation.scope':
    'Это полный административный доступ ко всем вашим службам и подпискам. Партнер сможет, например, настраивать почтовые ящики, добавлять и удалять пользователей и группы, переносить данные и подавать запросы на обслуживание в Майкрософт.',
  'offer.delegation.support': 'Вы по-прежнему вправе сами обращаться в поддержку Майкрософт и подавать запросы на обслуживание.',
  'offer.delegation.mayRefuse': 'Отказ не влияет на предложение.',
  'offer.delegation.replaces':
    'Сейчас ваши службы администрирует {administrator} (до {until}). Если вы согласитесь, вместо этого партнера их будет администрировать {partner}.',
  'offer.delegation.renews':
    '{partner} уже администрирует ваши службы (до {until}). Если вы согласитесь, вместо прежнего срока сразу начнется новый.',
  'offer.delegation.unavailable':
    'В предложении запрашивалось и делегированное администрирование. Сейчас его нельзя разрешить этому партнеру, поэтому отвечать на этот запрос не нужно.',
  'offer.delegation.label': 'Разрешить партнеру администрировать ваши службы?',
  'offer.delegation.grant': 'Да, разрешить делегированное администрирование',
  'offer.delegation.refuse': 'Нет, отказать',
  'offer.delegation.days': 'Если разрешаете, то на сколько дней? (от 1 до {most, number})',
  'offer.delegation.reason': 'Если отказываете, то почему? (необязательно)',
  'offer.partnerOfRecord.label': 'Формальный партнер с этого момента',
  'offer.partnerOfRecord.keep': 'Оставить: {partner}',
  'offer.partnerOfRecord.keepNobody': 'Оставить как есть: никто',
  'offer.partnerOfRecord.another': 'Найти другого партнера',
  'offer.decide': 'Отправить мои ответы',
  'offer.isReal': 'Это не подделка?',
  'offer.support': 'Поддержка Майкрософт',

  'offer.counter.open': 'Предложить другое число',
  'offer.counter.explained':
    'Отправляется только это количество. Партнер ответит новой редакцией предложения, и вы примете решение по ней.',
  'offer.counter.send': 'Отправить это количество',
  'offer.counter.line': '{count, number} × {subscription}',
  'offer.counter.waiting':
    'Предложено другое количество лицензий ({at}): {lines}. Теперь ответ за партнером {partner}. Пока его нет, вы можете ответить на предложение в нынешнем виде.',
  'offer.counter.waitingBy':
    'Предложено другое количество лицензий ({by}, {at}): {lines}. Теперь ответ за партнером {partner}. Пока его нет, вы можете ответить на предложение в нынешнем виде.',

  'offer.receipt': 'Какие ответы даны',
  'offer.after': 'Что произойдет дальше',
  'offer.after.declined': 'Ничего не заказывается, счета не выставляются.',
  'offer.after.trialRuns': '{partner} заказывает бесплатную пробную версию у Майкрософт. До {until} она в вашем распоряжении.',
  'offer.after.trialConverted': 'Пробный период превратился в покупку.',
  'offer.after.trialEnded': 'Пробный период закончился ({until}).',
  'offer.after.purchase': '{partner} заказывает лицензии у Майкрософт и выставляет вам счет: {total}.',
  'offer.after.purchaseOpen': '{partner} заказывает лицензии у Майкрософт и выставляет вам счет.',
  'offer.after.granted':
    'До {until} ваши службы может администрировать {partner}. Прекратить это раньше можно в разделе «Партнеры и роли».',
  'offer.after.grantOver': 'Это разрешение больше не действует.',
  'offer.after.refused': 'По этому предложению {partner} не получает административного доступа.',
  'offer.after.told': 'Accord оповестит партнера {partner} и всех администраторов организации {customer}.',

  'answer.offer': 'Предложение',
  'answer.delegation': 'Делегированное администрирование',
  'answer.partnerOfRecord': 'Формальный партнер',
  'answer.accepted': 'Принято',
  'answer.declined': 'Отклонено',
  'answer.granted': 'Разрешено до {until}',
  'answer.grantedFor': 'Разрешено на {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'answer.refused': 'Отказано',
  'answer.replaced': 'Вместо партнера {partner}',
  'answer.reason': 'Причина: {reason}',
  'answer.kept': 'Без изменений',
  'answer.nobody': 'Никто',
  'answer.anotherPartner': 'Другой партнер',

  'confirmation.title': 'Подтвердите ответы',
  'confirmation.intro': 'Пока вы не подтвердите, ничего не будет записано.',
  'confirmation.replace': 'Делегированное администрирование переходит к другому партнеру',
  'confirmation.replaceText':
    'Делегированный администратор может быть только один. После вашего подтверждения {present} теряет административный доступ, а {partner} его получает.',
  'confirmation.now': 'Сейчас',
  'confirmation.then': 'С этого момента',
  'confirmation.until': 'до {until}',
  'confirmation.forDays': 'на {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'confirmation.told': 'Каждый из двух партнеров узнает только о своей роли, но не о том, кто второй.',
  'confirmation.declining': 'Вы разрешаете администрирование и отклоняете предложение',
  'confirmation.decliningText':
    '{partner} получит полный административный доступ на {count, plural, one {# день} few {# дня} many {# дней} other {# дня}}, хотя предложение вы не принимаете.',
  'confirmation.answers': 'Ваши ответы',
  'confirmation.confirm': 'Подтвердить и отправить',
  'confirmation.back': 'Вернуться к предложению',
};
