import type { Cloth } from '../cloth.ts';
import type { Colour } from '../palette.ts';
import { sketch, type Sketch } from '../sketch.ts';

/** Where the lower beam of a loom lies, and how high its frame is. */
const [FOOT, HIGH] = [236, 208];

/** A loom that is woven up to a height: what it stands for is said beside it, in words. @param rows how many bands are woven, of at most seven */
const loom = (cloth: Cloth, x: number, rows: number, dark: Colour, light: Colour): void => {
  const top = FOOT - HIGH;
  cloth.rect(x + 12, top - 4, 17, HIGH + 22, 'brown', { weave: 'weft' });
  cloth.rect(x + 222, top - 4, 17, HIGH + 22, 'brown', { weave: 'weft' });
  const warp = Array.from({ length: 14 }, (_, index) => `M${x + 40 + index * 13} ${top + 8}V${FOOT + 4}`);
  cloth.line(warp.join(''), 'brown', 2);
  for (let row = 0; row < rows; row += 1)
    cloth.rect(x + 31, FOOT - 24 * (row + 1), 190, 25, row % 2 === 0 ? dark : light, { weave: 'basket', flat: true, wander: 1 });
  cloth.stitches(`${x + 38},${FOOT - 24 * rows + 9} ${x + 214},${FOOT - 24 * rows + 9}`, 'paper');
  for (const y of [top, FOOT]) cloth.rect(x, y, 250, 14, 'wood', { weave: 'weft', stitch: 'marigold', inset: 5 });
};

/** Two looms beside each other: what he earns, in rosa, and what he risks, in teal. The thread below is cut off, or whole. */
const twoLooms = (seed: number, earned: number, risked: number, thread: string): Sketch =>
  sketch({ size: [640, 286], seed, tile: [20, 0, 286] }, (cloth) => {
    cloth.ground('burlap', 'twill');
    loom(cloth, 40, earned, 'rosa', 'rose');
    loom(cloth, 350, risked, 'teal', 'sea');
    cloth.thread(thread);
  });

/** Now: what he earns is woven high, what he risks is two bands. */
export const loomsNow = twoLooms(91, 7, 2, 'M-6 268C40 258 90 276 140 266S200 262 220 270');

/** The answer: he earns little and risks much, and the thread below is whole. */
export const loomsThen = twoLooms(92, 2, 7, 'M-6 268C80 254 180 280 300 266S520 256 646 268');
