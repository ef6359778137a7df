import type { Locale } from '../../../src/domain/people.js';
import { understand } from '../../../src/understanding/understand.js';

const today = '2026-11-21';
const asked = (locale: Locale, text: string) => understand(text, { sides: ['support'], locale, today });
const sinceLastWeek = { from: '2026-11-09', to: '2026-11-21' };

describe('a customer with a period beside it', () => {
  it.each([
    ['en-US', 'What happened with Maplewick Foods since last week?', 'maplewick foods'],
    ['pt-BR', 'O que aconteceu com a Lua de Milho desde a semana passada?', 'lua de milho'],
    ['es-ES', '¿Qué ha pasado con Río Manso desde la semana pasada?', 'río manso'],
    ['fr-FR', "Que s'est-il passé chez Maison Tournevire depuis la semaine dernière ?", 'maison tournevire'],
    ['ru-RU', 'Что произошло с компанией «Снежный скворец» с прошлой недели?', '«снежный скворец»'],
    ['zh-CN', '上周以来竹影茶业发生了什么？', '竹影茶业'],
  ] as const)('keeps every word of the name in %s', (locale, text, customer) => {
    expect(asked(locale, text)).toMatchObject({ intent: 'history.show', slots: { customer, period: sinceLastWeek } });
  });

  it('takes what is no period for a part of the name', () => {
    expect(asked('en-US', 'What happened with Maplewick since always?').slots).toEqual({ customer: 'maplewick since always' });
  });
});

describe('an article or a word for "company" before the name', () => {
  it.each([
    ['pt-BR', 'Quem administra a Lua de Milho?', 'lua de milho'],
    ['pt-BR', 'Quem administra Lua de Milho?', 'lua de milho'],
    ['es-ES', '¿Quién administra a Río Manso?', 'río manso'],
    ['ru-RU', 'Кто администрирует компанию «Снежный скворец»?', '«снежный скворец'],
    ['ru-RU', 'Кто формальный партнер компании «Снежный скворец»?', '«снежный скворец'],
  ] as const)('is not taken for the name in %s: %s', (locale, text, customer) => {
    expect(asked(locale, text)).toMatchObject({ intent: 'customer.partners', slots: { customer } });
  });
});
