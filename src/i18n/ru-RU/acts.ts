import type { acts as english } from '../en-US/acts.js';

export const acts: Readonly<Record<keyof typeof english, string>> = {
  'acts.fallback': 'Предложения на выбор. Обновите Teams, чтобы увидеть карточку.',
  'acts.title.follow-up': 'Какой пробный период продолжить предложением?',
  'acts.title.withdraw': 'Какое предложение вы хотите отозвать?',
  'acts.title.accept': 'Какое из них вы хотите принять?',
  'acts.title.decline': 'Какое из них вы хотите отклонить?',
  'acts.title.read': 'Как обстоит дело с предложениями',
  'acts.none.follow-up':
    'Продолжить предложением нечего: ни один пробный период не идет и ни одно приглашение не ждет ответа. Предложение о покупке возможно и без этого.',
  'acts.none.withdraw': 'Подходящих открытых предложений нет, отзывать нечего.',
  'acts.none.answer': 'Ничего подходящего ответа не ждет. Новые предложения приходят сюда карточкой.',
  'acts.none.read': 'Подходящих предложений нет.',
  'acts.instead.follow-up': 'Какие пробные периоды были',
  'acts.instead.withdraw': 'Открыты сейчас',
  'acts.instead.answer': 'Ждут ответа сейчас',
  'acts.followUp': 'Сделать предложение',
  'acts.cut': 'Просмотрены только самые новые предложения: {count, number}.',
};
