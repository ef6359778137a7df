import { inflateSync } from 'node:zlib';

/** One pixel: red, green, blue, alpha, each 0 to 255. */
export type Pixel = readonly [number, number, number, number];
export interface Picture { readonly width: number; readonly height: number; readonly pixels: readonly Pixel[] }

const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** Reads an 8-bit, not interlaced PNG with or without alpha; other kinds throw. */
export function readPng(file: Buffer): Picture {
  const header = file.subarray(16, 29);
  const [width, height, depth, colourType, interlaced] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9], header[12]];
  const channels = CHANNELS[colourType ?? 0];
  if (depth !== 8 || channels === undefined || interlaced !== 0) throw new Error('not an 8-bit, not interlaced RGB or RGBA PNG');

  const bytes = unfilter(inflateSync(imageData(file)), width * channels, channels);
  const pixels = Array.from({ length: width * height }, (_, at): Pixel => {
    const [red = 0, green = 0, blue = 0, alpha = 255] = bytes.subarray(at * channels, (at + 1) * channels);
    return [red, green, blue, alpha];
  });
  return { width, height, pixels };
}

function imageData(file: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
  }
  return Buffer.concat(parts);
}

function unfilter(raw: Buffer, rowLength: number, step: number): Buffer {
  const rows = raw.length / (rowLength + 1);
  const out = Buffer.alloc(rows * rowLength);
  for (let row = 0; row < rows; row += 1) {
    const kind = raw[row * (rowLength + 1)] ?? 0;
    for (let column = 0; column < rowLength; column += 1) {
      const here = row * rowLength + column;
      const left = column < step ? 0 : out[here - step] ?? 0;
      const up = row === 0 ? 0 : out[here - rowLength] ?? 0;
      const corner = row === 0 || column < step ? 0 : out[here - rowLength - step] ?? 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][kind] ?? 0;
      out[here] = ((raw[row * (rowLength + 1) + 1 + column] ?? 0) + guess) & 255;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [byLeft, byUp, byCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
