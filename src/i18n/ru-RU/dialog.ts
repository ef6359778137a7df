import type { dialog as english } from '../en-US/dialog.js';

export const dialog: Readonly<Record<keyof typeof english, string>> = {
  'dialog.cancelled': 'Черновик удален. Ничего не отправлено.',
  'dialog.nothingOpen': 'Отменять нечего.',
  'dialog.startedOver': 'Начинаем заново: все введенное ранее забыто.',
  'dialog.draftGone': 'Этого черновика больше нет. Вы можете начать новый в любой момент.',
  'dialog.tooLong': 'Текст длиннее, чем я могу прочитать ({most, number} символов). Скажите это в одном-двух предложениях.',
  'dialog.notUnderstood': 'Я не понял. Вот что я могу для вас сделать:',
  'dialog.stillNotUnderstood': 'Все еще не понимаю. Здесь можно выбрать, чем я могу помочь.',
  'dialog.noCustomer': 'Такого клиента я не знаю. Проверьте написание или укажите домен.',
  'dialog.nameCustomer': 'Какой клиент? Укажите название или домен, например: «{example}».',
  'dialog.example.customerPartners': 'Кто администрирует Contoso?',
  'dialog.example.history': 'Что произошло с Contoso с прошлой недели?',
  'dialog.failed':
    'С нашей стороны произошел сбой; ничего не изменено без вашего ведома. Повторите попытку; если не поможет, сообщите {turnId}.',
  'dialog.outdated': 'Эта кнопка относится к старой карточке. Спросите еще раз, и вы получите актуальную.',
};
