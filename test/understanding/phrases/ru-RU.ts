import type { CommandList } from './command-list.js';

export const russianCommands: CommandList = {
  commands: [
    {
      intent: 'trial.send',
      phrases: [
        'пригласить на пробную версию',
        'новое приглашение',
        'новая пробная версия',
        'пробная версия для {customer}',
        'пригласить {customer} на пробную версию',
      ],
    },
    {
      intent: 'offer.followup',
      phrases: ['сделать предложение по {number}', 'предложение по {number}', 'создать предложение по {number}'],
    },
    {
      intent: 'offer.send',
      phrases: ['новое предложение', 'новое предложение о покупке', 'предложение для {customer}', 'новое предложение для {customer}'],
    },
    {
      intent: 'admin.request',
      phrases: ['запросить делегированное администрирование', 'запросить делегированное администрирование у {customer}'],
    },
    { intent: 'offer.withdraw', phrases: ['отозвать {number}'] },
    {
      intent: 'offer.list',
      phrases: [
        'отправленные предложения',
        'мои предложения',
        'предложения',
        'состояние {number}',
        'статус {number}',
        'показать {number}',
        '{number}',
      ],
    },
    {
      intent: 'approval.list',
      phrases: ['что ждет моего решения', 'что ожидает моего решения', 'открытые предложения', 'что мне нужно решить'],
    },
    {
      intent: 'partner.mine',
      phrases: ['кто мой партнер', 'кто наш партнер', 'кто нас администрирует', 'мои партнеры', 'кто наш формальный партнер'],
    },
    {
      intent: 'partner.remove',
      phrases: [
        'прекратить делегированное администрирование',
        'завершить делегированное администрирование',
        'отозвать администрирование',
        'убрать партнера {partner}',
      ],
    },
    { intent: 'por.set', phrases: ['сменить формального партнера', 'изменить формального партнера', 'назначить формального партнера'] },
    { intent: 'role.return', phrases: ['вернуть нашу роль у {customer}'] },
    {
      intent: 'customer.partners',
      phrases: [
        'кто администрирует {customer}',
        'кто администрирует компанию {customer}',
        'кто формальный партнер {customer}',
        'кто формальный партнер компании {customer}',
        'партнеры {customer}',
      ],
    },
    {
      intent: 'history.show',
      phrases: [
        'что произошло с {customer} {period}',
        'что произошло с компанией {customer} {period}',
        'что произошло с компанией {customer}',
        'что происходило с {customer} {period}',
        'что произошло с {customer}',
        'история {customer}',
        'что произошло {period}',
        'что произошло',
        'история',
      ],
    },
    { intent: 'stats.count', phrases: ['сколько предложений', 'сколько всего предложений', 'посчитать предложения', 'цифры'] },
    { intent: 'partner.find', phrases: ['найти партнера', 'найти партнеров', 'поиск партнера', 'каталог партнеров'] },
    { intent: 'request.verify', phrases: ['это настоящий запрос', 'это настоящее предложение', 'кто они такие'] },
    { intent: 'access.show', phrases: ['кто просматривал наши данные', 'кто нас просматривал'] },
    {
      intent: 'availability.check',
      phrases: [
        'доступно ли делегированное администрирование для {customer}',
        'доступно ли делегированное администрирование',
        'что доступно для {customer}',
        'что доступно',
      ],
    },
    { intent: 'support.contact', phrases: ['связаться с поддержкой microsoft', 'поддержка microsoft'] },
    { intent: 'language.set', phrases: ['сменить язык', 'язык', 'говори {language}'] },
    { intent: 'help', phrases: ['помощь', 'что ты умеешь', 'что вы умеете', 'привет', 'здравствуйте'] },
  ],
};
