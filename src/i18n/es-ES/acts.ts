import type { acts as english } from '../en-US/acts.js';

export const acts: Readonly<Record<keyof typeof english, string>> = {
  'acts.fallback': 'Ofertas para elegir. Actualice Teams para ver esta tarjeta.',
  'acts.title.follow-up': '¿A qué prueba le seguirá una oferta?',
  'acts.title.withdraw': '¿Qué oferta quiere retirar?',
  'acts.title.accept': '¿Cuál quiere aceptar?',
  'acts.title.decline': '¿Cuál quiere rechazar?',
  'acts.title.read': 'Situación de las ofertas',
  'acts.none.follow-up':
    'No hay ninguna prueba a la que pueda seguir una oferta: ninguna está en curso ni espera respuesta. Una oferta de compra es posible sin prueba.',
  'acts.none.withdraw': 'Ninguna oferta abierta coincide; no hay nada que retirar.',
  'acts.none.answer': 'Nada que coincida espera respuesta. Las ofertas nuevas llegan aquí en una tarjeta.',
  'acts.none.read': 'No hay ofertas que coincidan.',
  'acts.instead.follow-up': 'Las pruebas que hubo',
  'acts.instead.withdraw': 'Abiertas en este momento',
  'acts.instead.answer': 'En espera de respuesta en este momento',
  'acts.followUp': 'Hacer oferta',
  'acts.cut': 'Solo se han revisado las {count, number} ofertas más recientes.',
};
