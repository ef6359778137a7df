import type { acts as english } from '../en-US/acts.js';

export const acts: Readonly<Record<keyof typeof english, string>> = {
  'acts.fallback': 'Ofertas para elegir. Actualice Teams para ver esta tarjeta.',
  'acts.title.follow-up': '¿A partir de qué prueba quiere hacer la oferta?',
  'acts.title.withdraw': '¿Qué oferta quiere retirar?',
  'acts.title.accept': '¿Cuál quiere aceptar?',
  'acts.title.decline': '¿Cuál quiere rechazar?',
  'acts.title.read': 'Estado de las ofertas',
  'acts.none.follow-up':
    'No hay ninguna prueba a partir de la que hacer una oferta: no hay ninguna en curso ni en espera de respuesta. Puede hacer una oferta de compra sin prueba.',
  'acts.none.withdraw': 'Ninguna oferta abierta coincide con lo que pide; no hay nada que retirar.',
  'acts.none.answer': 'No hay nada así en espera de respuesta. Las ofertas nuevas llegan aquí en una tarjeta.',
  'acts.none.read': 'Ninguna oferta coincide con lo que pide.',
  'acts.instead.follow-up': 'Pruebas anteriores',
  'acts.instead.withdraw': 'Abiertas en este momento',
  'acts.instead.answer': 'En espera de respuesta en este momento',
  'acts.followUp': 'Hacer oferta',
  'acts.cut': 'Solo se han tenido en cuenta las {count, number} ofertas más recientes.',
};
