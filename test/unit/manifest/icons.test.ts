import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST_FOLDER } from './support/packing.js';
import { readPng, type Picture, type Pixel } from './support/png.js';

const icon = (name: string): Picture => readPng(readFileSync(join(MANIFEST_FOLDER, name)));

const isWhiteOrClear = ([red, green, blue, alpha]: Pixel): boolean => alpha === 0 || (red === 255 && green === 255 && blue === 255);

describe('color.png', () => {
  const picture = icon('color.png');

  it('is 192 pixels square', () => {
    expect([picture.width, picture.height]).toEqual([192, 192]);
  });

  it('fills the whole square, because Teams cuts the corners itself', () => {
    expect(picture.pixels.filter(([, , , alpha]) => alpha < 255)).toEqual([]);
  });

  it('keeps the mark to the middle 120 pixels, where no mask of Teams reaches', () => {
    const bright = ([red, green]: Pixel): boolean => red > 180 && green > 180;
    const places = picture.pixels.flatMap((pixel, at) => (bright(pixel) ? [at % 192, Math.floor(at / 192)] : []));
    expect(places.length).toBeGreaterThan(0);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(36);
    expect(Math.max(...places)).toBeLessThan(156);
  });
});

describe('outline.png', () => {
  const picture = icon('outline.png');

  it('is 32 pixels square', () => {
    expect([picture.width, picture.height]).toEqual([32, 32]);
  });

  it('is white line on nothing', () => {
    expect(picture.pixels.filter((pixel) => !isWhiteOrClear(pixel))).toEqual([]);
  });

  it('is an outline: there is a line, and most of the square is clear', () => {
    const share = (wanted: (alpha: number) => boolean): number =>
      picture.pixels.filter(([, , , alpha]) => wanted(alpha)).length / picture.pixels.length;
    expect(share((alpha) => alpha === 255)).toBeGreaterThan(0.1);
    expect(share((alpha) => alpha === 0)).toBeGreaterThan(0.5);
  });
});
