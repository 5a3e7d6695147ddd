import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
// Without its own file it would ask a host for it.
await prepareZXingModule({
  overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) },
  fireImmediately: true,
});

/** Dots of a picture on paper: 25 mm at 150 dots to the inch. */
const DOTS = Math.round((25 / 25.4) * 150);
/** Modules along a corner square with the empty row around it (ISO/IEC 18004, 6.3.3). */
const CORNER = 8;
/** The part of a code that is blotted. */
const BLOTTED = 0.05;

/** A row of numbers between 0 and 1 that is the same for a seed (mulberry32). */
const random = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let sum = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  sum = (sum + Math.imul(sum ^ (sum >>> 7), 61 | sum)) ^ sum;
  return ((sum ^ (sum >>> 14)) >>> 0) / 4_294_967_296;
};

/** Blots of two modules a side, black or white, outside of the corner squares, until a part of a code is covered. */
const blots = (size: number, seed: number): string => {
  const next = random(seed);
  const isCorner = (x: number, y: number): boolean => (x < CORNER || x > size - CORNER - 2) && (y < CORNER || y > size - CORNER - 2);
  let drawn = '';
  for (let covered = 0; covered < BLOTTED * size * size;) {
    const [x, y] = [Math.floor(next() * (size - 1)), Math.floor(next() * (size - 1))];
    if (isCorner(x, y)) continue;
    drawn += `<rect x="${String(x)}" y="${String(y)}" width="2" height="2" fill="${next() < 0.5 ? '#000' : '#fff'}"/>`;
    covered += 4;
  }
  return drawn;
};

/**
 * What a camera reads of a code as a page draws it: its modules are printed on 25 mm at 150 dots to the inch, a twentieth of them blotted.
 * @param svg the code's drawing
 * @param seed where the blots fall
 * @returns its words; nothing where it cannot be read
 */
export const readCode = async (svg: string, seed: number): Promise<string | undefined> => {
  const side = Number(/viewBox="\S+ \S+ (\d+)/i.exec(svg)?.[1]);
  const size = side - 8;
  const scaled = svg
    .replace(
      /<svg[^>]*>/,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${String(side)} ${String(side)}" width="${String((DOTS * side) / size)}">`,
    )
    .replace('</svg>', `${blots(size, seed)}</svg>`);
  const picture = await sharp(Buffer.from(scaled)).flatten({ background: '#fff' }).blur(0.6).png().toBuffer();
  const [found] = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] });
  return found?.text;
};
