import type { acts as english } from '../en-US/acts.js';

export const acts: Readonly<Record<keyof typeof english, string>> = {
  'acts.fallback': 'Предложения на выбор. Обновите Teams, чтобы увидеть карточку.',
  'acts.title.follow-up': 'По какой пробной версии сделать предложение?',
  'acts.title.withdraw': 'Какое предложение вы хотите отозвать?',
  'acts.title.accept': 'Что из этого вы хотите принять?',
  'acts.title.decline': 'Что из этого вы хотите отклонить?',
  'acts.title.read': 'Состояние предложений',
  'acts.none.follow-up':
    'Нет пробной версии, по которой можно сделать предложение: ни один пробный период не идет, и ни одно приглашение не ждет ответа. Предложение о покупке можно сделать и без нее.',
  'acts.none.withdraw': 'Подходящих открытых предложений нет, отзывать нечего.',
  'acts.none.answer': 'Среди ожидающих ответа ничего подходящего нет. Новые предложения приходят сюда карточкой.',
  'acts.none.read': 'Подходящих предложений нет.',
  'acts.instead.follow-up': 'Какие пробные периоды были',
  'acts.instead.withdraw': 'Сейчас открыты',
  'acts.instead.answer': 'Сейчас ждут ответа',
  'acts.followUp': 'Предложить',
  'acts.cut': 'Просмотрены только самые новые предложения: {count, number}.',
};
