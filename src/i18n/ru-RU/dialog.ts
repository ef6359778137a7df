import type { dialog as english } from '../en-US/dialog.js';

export const dialog: Readonly<Record<keyof typeof english, string>> = {
  'dialog.cancelled': 'Черновик удален. Ничего не отправлено.',
  'dialog.nothingOpen': 'Отменять нечего.',
  'dialog.startedOver': 'Начинаем заново: все введенное ранее забыто.',
  'dialog.draftGone': 'Этого черновика больше нет. Вы можете начать новый в любой момент.',
  'dialog.tooLong': 'Текст слишком длинный: больше {most, number} символов. Напишите короче.',
  'dialog.notUnderstood': 'Не удалось вас понять. Вот чем я могу помочь:',
  'dialog.stillNotUnderstood': 'Пока не понимаю. Здесь можно выбрать, чем я могу помочь.',
  'dialog.noCustomer': 'Такого клиента я не знаю. Проверьте написание или укажите домен.',
  'dialog.onlyCustomersCheck':
    'Проверить, настоящий ли запрос, может только клиент. Вам здесь видно состояние предложений вашей компании; спросите, например: «Какие из наших предложений еще открыты?»',
  'dialog.nameCustomer': 'Какой клиент? Укажите название или домен, например: «{example}».',
  'dialog.example.customerPartners': 'Кто администрирует Contoso?',
  'dialog.example.history': 'Что произошло у Contoso с прошлой недели?',
  'dialog.example.evidence': 'Дай доказательства по Contoso',
  'dialog.failed':
    'С нашей стороны произошел сбой; ничего не изменено без вашего ведома. Повторите попытку; если не поможет, сообщите код {turnId}.',
  'dialog.tooMany': 'Ваша организация отправляет больше, чем я сейчас успеваю принять. Повторите попытку через минуту.',
  'dialog.outdated': 'Эта кнопка относится к старой карточке. Спросите еще раз, и вы получите актуальную.',
};
