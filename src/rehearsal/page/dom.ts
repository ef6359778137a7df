export type Child = Node | string | null;

/** An element with its attributes and children; a false or null attribute, like a null child, is left out. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing on a 20 x 20 grid, in the colour of the text around it; decoration only. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

export const ICONS = {
  send: 'M3 4.5 17 10 3 15.5 5 10zM5 10h6',
  chevron: 'm5.5 8 4.5 4.5L14.5 8',
  clock: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zm0 3v4.2l2.8 1.6',
  globe: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM3.2 10h13.6M10 3c4 4.2 4 9.8 0 14-4-4.2-4-9.8 0-14z',
  down: 'M10 4v11m-4.5-4.5L10 15l4.5-4.5',
  warning: 'M10 3.5 17 16H3zM10 8v4m0 1.8v.4',
} as const;

/** Bars whose heights are the first digits of a fingerprint: two that are equal look equal. */
export function fingerprint(hash: string, name: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const digits = [...hash.slice(0, 12)];
  svg.setAttribute('viewBox', `0 0 ${digits.length * 4} 16`);
  svg.setAttribute('class', `fingerprint ${name}`);
  svg.setAttribute('aria-hidden', 'true');
  digits.forEach((digit, index) => {
    const height = 2 + (14 * parseInt(digit, 16)) / 15;
    const bar = document.createElementNS(SVG, 'rect');
    for (const [key, value] of Object.entries({ x: index * 4, y: 16 - height, width: 2.6, height, rx: 0.8 }))
      bar.setAttribute(key, String(value));
    svg.append(bar);
  });
  return svg;
}
