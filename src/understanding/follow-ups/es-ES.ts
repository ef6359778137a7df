import { pairs, type Markers } from './marker-words.js';

export const spanishMarkers: Markers = {
  goesOn: ['y', 'y qué hay de', 'qué hay de', 'qué tal', 'también', 'entonces', 'lo mismo para', 'lo mismo con', 'ídem', 'ahora'],
  narrows: ['solo', 'solamente', 'únicamente', 'nada más', 'muestra solo', 'muéstrame solo', 'enséñame solo', 'muestre solo'],
  corrects: [
    'no',
    'quiero decir',
    'quería decir',
    'quise decir',
    'me refiero a',
    'me refería a',
    'mejor',
    'más bien',
    'cámbialo a',
    'cámbielo a',
    'cambia a',
    'cambie a',
    'pon',
    'ponga',
    'perdón',
    'perdona',
    'perdone',
    'en realidad',
    'que sean',
    'digo',
  ],
  ordinals: [
    ['la primera', 'el primero', 'el primer', 'primera', 'primero', 'número uno'],
    ['la segunda', 'el segundo', 'segunda', 'segundo', 'número dos'],
    ['la tercera', 'el tercero', 'el tercer', 'tercera', 'tercero', 'número tres'],
    ['la cuarta', 'el cuarto', 'cuarta', 'cuarto', 'número cuatro'],
    ['la quinta', 'el quinto', 'quinta', 'quinto', 'número cinco'],
  ],
  last: ['la última', 'el último', 'última', 'último', 'la de abajo', 'el de abajo'],
  // No "él": without its mark it is the article.
  refersBack: [
    ...['ellos', 'ellas', 'les', 'ella', 'ahí', 'allí', 'allá', 'eso'],
    ...pairs(['ese', 'este', 'aquel', 'dicho', 'el mismo'], ['cliente', 'socio']),
    ...pairs(['esa', 'esta', 'aquella', 'dicha', 'la misma'], ['empresa']),
  ],
};
