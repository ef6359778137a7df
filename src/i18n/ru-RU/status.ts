import type { status as english } from '../en-US/status.js';

export const status: Readonly<Record<keyof typeof english, string>> = {
  'status.fallback': '{kind} {number}: {state}. Обновите Teams, чтобы увидеть карточку.',
  'status.counter': 'Ждет вашего ответа',
  'status.next.title': 'Чей ход',
  'status.next.customer': 'Администраторы клиента: предложение у них с {since}, ответить может любой из них. Срок ответа — до {until}',
  'status.next.you':
    'Вы: клиент предложил другое количество лицензий ({since}). Согласитесь или сделайте новое предложение. Пока клиент может ответить на предложение в нынешнем виде (до {until}).',
  'status.next.withdrawn': 'Никто: вы отозвали предложение ({at}), клиент оповещен.',
  'status.next.lapsed': 'Никто: срок истек без ответа ({at}). Новое предложение можно сделать в любой момент.',
  'status.next.requestedAgain': 'Вы: клиент по-прежнему заинтересован и попросил новое предложение ({since}). Срок этого истек ({at}).',
  'status.next.answeredAgain': 'Никто: срок истек ({at}); на просьбу клиента о новом предложении отвечает {number}.',
  'status.next.orderTrial': 'Вы: закажите пробную версию у Майкрософт. Пробный период идет с момента согласия клиента.',
  'status.next.order': 'Вы: закажите лицензии у Майкрософт и выставьте клиенту счет по условиям предложения.',
  'status.next.administer': 'Вы: клиент согласился, чтобы вы администрировали его службы начиная с этого момента.',
  'status.next.followUp': 'Вы: пробный период закончился. Предложение о покупке еще можно сделать.',
  'status.next.nobody': 'Никто: по этому предложению все решено.',
  'status.counter.title': 'Встречное предложение',
  'status.counter.change': '{from, number} → {to, plural, one {# лицензия} few {# лицензии} many {# лицензий} other {# лицензии}}',
  'status.counter.same': '{count, plural, one {# лицензия} few {# лицензии} many {# лицензий} other {# лицензии}}, без изменений',
  'status.counter.agree': 'Принять это количество',
  'status.counter.effect': 'Если вы согласитесь, клиент получит новую редакцию с этим количеством и примет решение по ней.',
  'status.answer.title': 'Ответ клиента',
  'status.yourCompany': 'Ваша компания',
  'status.trial.label': 'Пробный период',
  'status.trial.running': 'Идет до {ends}',
  'status.trial.converted': 'Превратился в покупку',
  'status.trial.ended': 'Закончился {ends}',
  'status.delivery.title': 'Доставка',
  'status.delivery.all':
    '{count, plural, one {Администратор клиента ее получил.} few {Карточку получили все администраторы клиента: #.} many {Карточку получили все администраторы клиента: #.} other {Карточку получили все администраторы клиента: #.}}',
  'status.delivery.some':
    'Карточка у {sent, number} из {total, plural, one {# администратора} few {# администраторов} many {# администраторов} other {# администратора}} клиента.',
  'status.delivery.onTheWay':
    '{count, plural, one {Отправляется # человеку.} few {Отправляется # людям.} many {Отправляется # людям.} other {Отправляется # человека.}}',
  'status.delivery.waiting':
    '{count, plural, one {# еще не знаком с Accord} few {# еще не знакомы с Accord} many {# еще не знакомы с Accord} other {# еще не знакомы с Accord}}: карточка ждет и придет при первом обращении.',
  'status.delivery.failed':
    '{count, plural, one {До # человека сообщение не дошло} few {До # человек сообщение не дошло} many {До # человек сообщение не дошло} other {До # человека сообщение не дошло}}: Teams не позволяет Accord им написать.',
  'status.delivery.unknown':
    '{count, plural, one {Для # человека неизвестно, дошло ли сообщение} few {Для # человек неизвестно, дошло ли сообщение} many {Для # человек неизвестно, дошло ли сообщение} other {Для # человека неизвестно, дошло ли сообщение}}. Повторно Accord его не отправляет.',
  'status.delivery.text': 'Текст для отправки',
  'status.delivery.byHand':
    'Здравствуйте! В Microsoft Teams вас ждет сообщение: {kind} {number}. Добавьте в Teams приложение «Accord» и поздоровайтесь с ним — карточка придет сразу. Решение за вами: без вашего согласия ничего не произойдет.',
  'status.details': 'Подробности',
  'status.followUp': 'Сделать предложение',
  'status.offerAgain': 'Сделать новое предложение',
  'status.withdraw': 'Отозвать',
  'status.refresh': 'Обновить',
};
