import type { Locale } from '../../domain/people.js';

/** The sixth to the tenth: more than a card lists, so that whoever says them can be told so. */
export const laterOrdinals: Readonly<Record<Locale, readonly (readonly string[])[]>> = {
  'en-US': [
    ['sixth', '6th', 'number six'],
    ['seventh', '7th', 'number seven'],
    ['eighth', '8th', 'number eight'],
    ['ninth', '9th', 'number nine'],
    ['tenth', '10th', 'number ten'],
  ],
  'pt-BR': [
    ['sexta', 'sexto', '6ª', '6º', 'número seis'],
    ['sétima', 'sétimo', '7ª', '7º', 'número sete'],
    ['oitava', 'oitavo', '8ª', '8º', 'número oito'],
    ['nona', 'nono', '9ª', '9º', 'número nove'],
    ['décima', 'décimo', '10ª', '10º', 'número dez'],
  ],
  'es-ES': [
    ['sexta', 'sexto', 'número seis'],
    ['séptima', 'séptimo', 'número siete'],
    ['octava', 'octavo', 'número ocho'],
    ['novena', 'noveno', 'número nueve'],
    ['décima', 'décimo', 'número diez'],
  ],
  'fr-FR': [
    ['sixième', '6e', 'numéro six'],
    ['septième', '7e', 'numéro sept'],
    ['huitième', '8e', 'numéro huit'],
    ['neuvième', '9e', 'numéro neuf'],
    ['dixième', '10e', 'numéro dix'],
  ],
  'ru-RU': [
    ['шест*', '6-й', '6-е', '6-я'],
    ['седьм*', '7-й', '7-е', '7-я'],
    ['восьм*', '8-й', '8-е', '8-я'],
    ['девят*', '9-й', '9-е', '9-я'],
    ['десят*', '10-й', '10-е', '10-я'],
  ],
  'zh-CN': [['第六'], ['第七'], ['第八'], ['第九'], ['第十']],
};
