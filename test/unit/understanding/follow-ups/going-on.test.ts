import type { Locale } from '../../../../src/domain/people.js';
import { goingOnFrom } from '../listener.js';

const NEITHER = { marked: false, corrects: false, refersBack: false, ordinal: null, picksOnly: false };

describe('a sentence that goes on from what was said', () => {
  it.each<[Locale, string]>([
    ['en-US', 'and in October?'], ['en-US', 'what about Maplewick Foods'], ['en-US', 'only the declined ones'], ['en-US', 'just trials'],
    ['pt-BR', 'e em outubro?'], ['pt-BR', 'e quanto à Maplewick Foods'], ['pt-BR', 'só as recusadas'], ['pt-BR', 'apenas avaliações'],
    ['es-ES', '¿y en octubre?'], ['es-ES', 'y qué hay de Maplewick Foods'], ['es-ES', 'solo las rechazadas'], ['es-ES', 'solamente pruebas'],
    ['fr-FR', 'et en octobre ?'], ['fr-FR', "qu'en est-il de Maplewick Foods"], ['fr-FR', 'seulement les refusées'], ['fr-FR', 'uniquement les essais'],
    ['ru-RU', 'а в октябре?'], ['ru-RU', 'а что с Фармадугой'], ['ru-RU', 'только отклонённые'], ['ru-RU', 'покажи только пробные'],
    ['zh-CN', '那十月呢'], ['zh-CN', '还有竹影茶业呢'], ['zh-CN', '只看被拒绝的'], ['zh-CN', '只要试用'],
  ])('%s: is "%s"', (locale, text) => {
    expect(goingOnFrom(text, locale)).toMatchObject({ marked: true, corrects: false });
  });

  it.each<[Locale, string]>([
    ['en-US', 'no, Maplewick Foods'], ['en-US', 'I mean last week'], ['en-US', 'actually the trials'],
    ['pt-BR', 'não, a Maplewick Foods'], ['pt-BR', 'quer dizer, na semana passada'], ['pt-BR', 'na verdade as avaliações'],
    ['es-ES', 'no, Maplewick Foods'], ['es-ES', 'quiero decir la semana pasada'], ['es-ES', 'perdón, las pruebas'],
    ['fr-FR', 'non, Maplewick Foods'], ['fr-FR', 'je veux dire la semaine dernière'], ['fr-FR', 'plutôt les essais'],
    ['ru-RU', 'нет, Фармадуга'], ['ru-RU', 'я имел в виду прошлую неделю'], ['ru-RU', 'точнее, пробные'],
    ['zh-CN', '不是，竹影茶业'], ['zh-CN', '我是说上周'], ['zh-CN', '改成试用'],
  ])('%s: corrects in "%s"', (locale, text) => {
    expect(goingOnFrom(text, locale)).toMatchObject({ marked: true, corrects: true });
  });

  it.each<[Locale, string, number]>([
    ['en-US', 'the second one', 1], ['en-US', 'the first', 0], ['en-US', 'show me the third', 2], ['en-US', 'the last one', -1],
    ['pt-BR', 'a segunda', 1], ['pt-BR', 'o primeiro', 0], ['pt-BR', 'o último', -1],
    ['es-ES', 'la segunda', 1], ['es-ES', 'el primero', 0], ['es-ES', 'el último', -1],
    ['fr-FR', 'la deuxième', 1], ['fr-FR', 'le premier', 0], ['fr-FR', 'le dernier', -1],
    ['ru-RU', 'второе', 1], ['ru-RU', 'покажи первую', 0], ['ru-RU', 'последнее', -1],
    ['zh-CN', '第二个', 1], ['zh-CN', '第一个', 0], ['zh-CN', '最后一个', -1],
  ])('%s: "%s" is number %i of a list', (locale, text, ordinal) => {
    expect(goingOnFrom(text, locale).ordinal).toBe(ordinal);
  });

  it.each<[Locale, string, number]>([
    ['en-US', 'the seventh', 6], ['pt-BR', 'a sétima', 6], ['es-ES', 'el séptimo', 6], ['fr-FR', 'le septième', 6], ['ru-RU', 'седьмое', 6], ['zh-CN', '第七个', 6],
    ['en-US', '2', 1], ['ru-RU', '2', 1], ['zh-CN', '2', 1],
  ])('%s: "%s" picks number %i, and nothing else', (locale, text, ordinal) => {
    expect(goingOnFrom(text, locale)).toMatchObject({ ordinal, picksOnly: true });
  });

  it('picks and wants something of it besides', () => {
    expect(goingOnFrom('withdraw the second one')).toMatchObject({ ordinal: 1, picksOnly: true });
    expect(goingOnFrom('the second zorblatt')).toMatchObject({ ordinal: 1, picksOnly: false });
    expect(goingOnFrom('20 licenses')).toMatchObject({ ordinal: null, picksOnly: false });
    expect(goingOnFrom('1.5')).toMatchObject({ ordinal: null });
  });

  it('breaks a count down, which begins no question of its own', () => {
    expect(goingOnFrom('by month')).toMatchObject({ marked: true, bare: true });
    for (const text of ['按月', '每月', '逐月', '各月']) expect(goingOnFrom(text, 'zh-CN')).toMatchObject({ marked: true, bare: true });
    expect(goingOnFrom('and in Denver?')).toMatchObject({ marked: true, bare: true });
    expect(goingOnFrom('only trials')).toMatchObject({ marked: true, bare: true });
  });

  it.each<[Locale, string]>([
    ['en-US', 'who administers them'], ['en-US', 'the offers to this customer'],
    ['pt-BR', 'quem administra eles'], ['pt-BR', 'as ofertas para esse cliente'],
    ['es-ES', 'qué les enviamos'], ['es-ES', 'las ofertas a ese cliente'],
    ['fr-FR', 'envoie-leur un essai'], ['fr-FR', 'les offres à ce client'],
    ['ru-RU', 'кто у них администратор'], ['ru-RU', 'предложения этому клиенту'],
    ['zh-CN', '谁在管理他们'], ['zh-CN', '给这个客户的报价'],
  ])('%s: "%s" speaks of somebody named before', (locale, text) => {
    expect(goingOnFrom(text, locale).refersBack).toBe(true);
  });

  it.each<[Locale, string]>([
    ['en-US', 'Maplewick Foods'], ['en-US', 'last week'], ['en-US', 'declined trials'], ['pt-BR', 'na semana passada'], ['es-ES', 'la semana pasada'],
    ['fr-FR', 'la semaine dernière'], ['ru-RU', 'на прошлой неделе'], ['ru-RU', 'Фармадуга'], ['zh-CN', '上周'], ['zh-CN', '竹影茶业'],
  ])('%s: "%s" is nothing but a part of a question', (locale, text) => {
    expect(goingOnFrom(text, locale).bare).toBe(true);
  });
});

describe('a sentence that stands alone', () => {
  it.each<[Locale, string]>([
    ['en-US', 'send Maplewick Foods a trial of Intune'], ['pt-BR', 'envie uma avaliação para a Maplewick Foods'], ['es-ES', 'envía una prueba a Maplewick Foods'],
    ['fr-FR', 'envoie un essai à Maplewick Foods'], ['ru-RU', 'отправь Фармадуге пробную версию'], ['zh-CN', '给竹影茶业发试用邀请'],
  ])('%s: hangs on nothing in "%s"', (locale, text) => {
    expect(goingOnFrom(text, locale)).toEqual({ ...NEITHER, bare: false });
  });

  it.each<[Locale, string]>([
    ['en-US', 'notify Maplewick Foods'], ['en-US', 'android phones'], ['es-ES', 'nosotros enviamos ofertas'], ['fr-FR', 'nonobstant les offres'], ['ru-RU', 'аналитика по клиентам'], ['zh-CN', '查看报价'],
  ])('%s: does not begin with a mark that only begins its first word: "%s"', (locale, text) => {
    expect(goingOnFrom(text, locale)).toMatchObject({ marked: false, corrects: false });
  });

  it.each<[Locale, string]>([
    ['pt-BR', 'é possível usar o Intune?'], ['fr-FR', 'où est Maplewick Foods ?'], ['zh-CN', '不能用Intune吗'], ['zh-CN', '再见'], ['en-US', 'no one answered'],
  ])('%s: does not begin with a mark that is another word: "%s"', (locale, text) => {
    expect(goingOnFrom(text, locale)).toMatchObject({ marked: false, corrects: false });
  });

  it('has a weekday where an ordinal might be', () => {
    expect(goingOnFrom('a segunda-feira', 'pt-BR')).toMatchObject({ ordinal: null, picksOnly: false });
    expect(goingOnFrom('e na sexta-feira?', 'pt-BR')).toMatchObject({ ordinal: null, marked: true });
    expect(goingOnFrom('a segunda', 'pt-BR')).toMatchObject({ ordinal: 1, picksOnly: true });
  });

  it('speaks of others, and not of those before', () => {
    expect(goingOnFrom('其它客户的报价', 'zh-CN').refersBack).toBe(false);
    expect(goingOnFrom('它的报价', 'zh-CN').refersBack).toBe(true);
  });

  it('counts with an ordinal something else, when it is long', () => {
    expect(goingOnFrom('please send Maplewick Foods the second trial of Intune because the first trial expired').ordinal).toBeNull();
  });

  it('is of no words', () => {
    for (const text of ['', '   ', '?!', '🙂']) expect(goingOnFrom(text)).toEqual({ ...NEITHER, bare: true });
  });
});
