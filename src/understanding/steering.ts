import { LOCALES, type Locale } from '../domain/people.js';
import { normalise } from './normalise.js';

/** What keeps a conversation in hand at every step; looked at before anything else sees the text. */
export type Steering = 'back' | 'cancel' | 'help' | 'start-over' | 'yes' | 'no';

/** The whole text must be one of these, for a speaker to review. */
const words: Readonly<Record<Locale, Readonly<Record<Steering, readonly string[]>>>> = {
  'en-US': {
    back: ['back', 'go back', 'step back', 'previous', 'previous step'],
    cancel: [
      'cancel',
      'stop',
      'never mind',
      'forget it',
      'cancel it',
      'cancel that',
      'cancel this',
      'nevermind',
      'forget that',
      'drop it',
      'abort',
      'quit',
      'exit',
    ],
    help: ['help', 'help me', 'help please', 'what can you do'],
    'start-over': [
      'start over',
      'restart',
      'start again',
      'new topic',
      'reset',
      'begin again',
      'start fresh',
      'start from scratch',
      'from scratch',
    ],
    yes: ['yes', 'y', 'sure', 'ok', 'yes please', 'yeah', 'yep', 'okay', 'of course', 'correct'],
    no: ['no', 'n', 'no thanks', 'nope', 'nah', 'no thank you', 'not now'],
  },
  'pt-BR': {
    back: ['voltar', 'volta', 'volte', 'voltar atrás', 'voltar atras'],
    cancel: [
      'cancelar',
      'cancela',
      'cancele',
      'parar',
      'pare',
      'sair',
      'desisto',
      'deixa para lá',
      'deixa pra lá',
      'deixe para lá',
      'deixe pra lá',
      'deixa para la',
      'deixa pra la',
      'esquece',
      'esqueça',
    ],
    help: ['ajuda', 'me ajuda', 'me ajude', 'preciso de ajuda'],
    'start-over': [
      'começar de novo',
      'recomeçar',
      'comecar de novo',
      'recomecar',
      'começar do zero',
      'comecar do zero',
      'novo assunto',
      'outro assunto',
    ],
    yes: ['sim', 's', 'isso', 'isso mesmo', 'pode ser', 'claro', 'claro que sim', 'com certeza', 'certo'],
    no: ['não', 'nao', 'não, obrigado', 'não, obrigada', 'não obrigado', 'não obrigada', 'agora não', 'agora nao'],
  },
  'es-ES': {
    back: ['atrás', 'atras', 'volver', 'vuelve', 'vuelva', 'volver atrás', 'volver atras'],
    cancel: [
      'cancelar',
      'cancela',
      'cancele',
      'anular',
      'parar',
      'pare',
      'salir',
      'déjalo',
      'dejalo',
      'déjelo',
      'dejelo',
      'olvídalo',
      'olvidalo',
      'olvídelo',
      'olvidelo',
      'da igual',
    ],
    help: ['ayuda', 'ayúdame', 'ayudame', 'ayúdeme', 'ayudeme', 'necesito ayuda'],
    'start-over': [
      'empezar de nuevo',
      'volver a empezar',
      'empezar otra vez',
      'empezar de cero',
      'comenzar de nuevo',
      'otro tema',
      'cambiar de tema',
    ],
    yes: ['sí', 'si', 's', 'vale', 'de acuerdo', 'claro', 'claro que sí', 'claro que si', 'por supuesto', 'correcto', 'eso es'],
    no: ['no', 'n', 'no, gracias', 'no gracias', 'ahora no', 'mejor no'],
  },
  'fr-FR': {
    back: ['retour', 'revenir', 'retourner', 'revenir en arrière', 'en arrière'],
    cancel: [
      'annuler',
      'annule',
      'annulez',
      'arrêter',
      'arreter',
      'arrête',
      'arrêtez',
      'stop',
      'laisser tomber',
      'laisse tomber',
      'laissez tomber',
      'abandonner',
      'oublie',
      'oubliez',
      'tant pis',
    ],
    help: ['aide', 'aide-moi', 'aidez-moi', "à l'aide", "besoin d'aide"],
    'start-over': [
      'recommencer',
      'recommence',
      'recommencez',
      'tout recommencer',
      'repartir de zéro',
      'repartir de zero',
      'reprendre à zéro',
      'autre sujet',
      'nouveau sujet',
    ],
    yes: ['oui', 'o', "d'accord", 'ok', 'bien sûr', 'bien sur', 'volontiers'],
    no: ['non', 'n', 'non merci'],
  },
  'ru-RU': {
    back: ['назад', 'вернуться', 'вернись', 'вернитесь'],
    cancel: ['отмена', 'отменить', 'отмени', 'отмените', 'стоп', 'хватит', 'забудь', 'забудьте', 'неважно', 'передумал', 'передумала'],
    help: ['помощь', 'справка', 'помоги', 'помогите', 'подсказка'],
    'start-over': [
      'начать заново',
      'начни заново',
      'начнем заново',
      'заново',
      'сначала',
      'с начала',
      'начать сначала',
      'другая тема',
      'новая тема',
    ],
    yes: ['да', 'ага', 'конечно', 'хорошо', 'ок', 'окей', 'давай', 'давайте'],
    no: ['нет', 'нет, спасибо', 'нет спасибо', 'не надо', 'не нужно'],
  },
  'zh-CN': {
    back: ['返回', '上一步', '后退', '退回', '返回上一步', '回到上一步', '上一页'],
    cancel: ['取消', '停止', '算了', '取消吧', '停', '停下', '算了吧', '放弃', '退出', '不做了', '不弄了'],
    help: ['帮助', '求助', '帮帮我', '怎么用', '使用帮助', '你能做什么'],
    'start-over': ['重新开始', '从头开始', '换个话题', '重来', '重新来', '从头来', '从头再来', '重头开始', '重置', '新话题', '换话题'],
    yes: ['是', '是的', '好', '好的', '对', '对的', '行', '可以', '没错', '嗯', '要', '需要', '确定', '确认'],
    no: ['否', '不', '不用', '不要', '不是', '不了', '不行', '不用了', '不要了', '不需要', '不必'],
  },
};

/** A word that steers, in any of the six languages; the own one first, where two share a word. */
export function steeringIn(text: string, locale: Locale): Steering | null {
  const said = normalise(text);
  for (const each of [locale, ...LOCALES]) {
    const found = Object.entries(words[each]).find(([, some]) => some.includes(said));
    // The keys of the list are the steering words.
    if (found) return found[0] as Steering;
  }
  return null;
}

/** For a test that every one of them is understood. */
export const steeringWords = (locale: Locale): Readonly<Record<Steering, readonly string[]>> => words[locale];
