import type { Cloth } from './cloth.ts';
import { points, type Point } from './geometry.ts';
import type { Colour } from './palette.ts';

/* What is seen in more than one drawing. */

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** What a house has beside its wall and roof. */
interface HouseOptions {
  /** Where its door stands, from 0 (left) to 1. */
  door?: number;
  doorColour?: Colour;
  windows?: readonly number[];
  /** The roof's height, of that of the wall. */
  pitch?: number;
}

/** A house from its wall's upper left corner. */
export const house = (
  cloth: Cloth,
  x: number,
  y: number,
  width: number,
  height: number,
  wall: Colour,
  roof: Colour,
  options: HouseOptions = {},
): void => {
  const { door, doorColour = 'teal', windows = [], pitch = 0.5 } = options;
  cloth.rect(x, y, width, height, wall, { weave: 'weft' });
  const eaves = Math.min(10, width * 0.16);
  const gable = `${x - eaves},${y + 2} ${x + width / 2},${y - height * pitch} ${x + width + eaves},${y + 2}`;
  cloth.piece(gable, roof, { weave: 'twill', stitch: 'paper' });
  if (door !== undefined) cloth.rect(x + width * (door - 0.1), y + height * 0.42, width * 0.2, height * 0.58, doorColour, { flat: true });
  for (const window of windows) {
    cloth.rect(x + width * (window - 0.08), y + height * 0.28, width * 0.16, height * 0.24, 'straw', { flat: true });
    cloth.line(`M${short(x + width * window)} ${short(y + height * 0.28)}v${short(height * 0.24)}`, 'brown', 1.6);
  }
};

/** A bus, 130 units long, of which the wheels reach 69 units down. */
export const bus = (cloth: Cloth, x: number, y: number, scale: number): void => {
  cloth.group(`translate(${x} ${y}) scale(${scale})`, () => {
    cloth.piece('0,8 10,0 118,0 126,10 130,56 0,56', 'teal', { weave: 'weft' });
    cloth.piece('0,34 129,34 130,46 0,46', 'marigold', { flat: true });
    cloth.piece('0,46 130,46 130,56 0,56', 'rosa', { flat: true });
    for (const left of [8, 32, 56, 80]) cloth.rect(left, 9, 18, 19, 'sand', { flat: true });
    cloth.piece('104,9 117,9 121,28 104,28', 'sand', { flat: true });
    for (const wheel of [28, 102]) {
      cloth.disc(wheel, 58, 11, 'ink', { flat: true });
      cloth.disc(wheel, 58, 4.5, 'flax', { flat: true });
    }
    cloth.stitches('4,4 120,4', 'straw', { dash: '5 4', width: 1.4 });
  });
};

/** A tree from the foot of its trunk. */
export const tree = (cloth: Cloth, x: number, y: number, height: number, crown: Colour = 'sea', stitch: Colour = 'mist'): void => {
  cloth.piece(`${x - 4},${y} ${x - 3},${y - height * 0.6} ${x + 3},${y - height * 0.6} ${x + 5},${y}`, 'brown');
  cloth.disc(x, y - height * 0.72, height * 0.34, crown, { weave: 'twill', ry: height * 0.36, stitch, corners: 12 });
};

/** A cup on its saucer, from the middle of the cup. */
export const cup = (cloth: Cloth, x: number, y: number, scale: number, colour: Colour, stitch: Colour): void => {
  cloth.group(`translate(${x} ${y}) scale(${scale})`, () => {
    cloth.disc(0, 34, 58, 'flax', { ry: 13, stitch: 'brown', inset: 5, corners: 18 });
    cloth.line('M34-6c26-4 28 26-4 28', colour, 8);
    cloth.piece('-38,-26 38,-26 32,18 18,32 -18,32 -32,18', colour, { weave: 'basket', stitch, inset: 8 });
    cloth.disc(0, -26, 37, 'brown', { ry: 8, flat: true, corners: 18 });
  });
};

/** A needle from its eye, about 200 units long at scale 1. @param turn degrees, 0 to the right */
export const needle = (cloth: Cloth, x: number, y: number, turn: number, scale: number): void => {
  cloth.group(`translate(${x} ${y}) rotate(${turn}) scale(${scale})`, () => {
    cloth.piece('0,-5.5 150,-3 198,0 150,3 0,5.5 -9,0', 'lilac', { wander: 0, straight: true });
    cloth.piece('0,-5.5 150,-3 198,0 0,-1.5', 'paper', { wander: 0, straight: true, flat: true });
    cloth.piece('4,-2 24,-1.8 27,0 24,1.8 4,2 1,0', 'night', { wander: 0, straight: true, flat: true });
  });
};

/** A sun with its rays. */
export const sun = (cloth: Cloth, x: number, y: number, radius: number): void => {
  cloth.disc(x, y, radius, 'marigold', { weave: 'basket', stitch: 'paper', inset: 8, corners: 18 });
  const rays = Array.from({ length: 16 }, (_, index) => {
    const turn = (index / 16) * 2 * Math.PI;
    const on = (far: number): string => `${Math.round(x + Math.cos(turn) * far)} ${Math.round(y + Math.sin(turn) * far)}`;
    return `M${on(radius + 9)}L${on(radius + (index % 2 === 0 ? 24 : 17))}`;
  });
  cloth.line(rays.join(''), 'marigold', 3);
};

/** A plant of five pointed leaves, from the ground it stands on. */
export const agave = (cloth: Cloth, x: number, y: number, scale: number, colour: Colour): void => {
  cloth.group(`translate(${x} ${y}) scale(${scale})`, () => {
    for (const [u, v] of points('-34,-22 34,-24 -20,-42 22,-42 0,-52')) cloth.piece(`-7,2 ${u},${v} 7,2`, colour, { straight: true });
    cloth.stitches('0,-2 0,-40', 'mint', { dash: '4 4', width: 1.4 });
  });
};

/** A pot with three leaves, from its rim's middle. */
export const pot = (cloth: Cloth, x: number, y: number, scale: number, colour: Colour, leaf: Colour): void => {
  cloth.group(`translate(${x} ${y}) scale(${scale})`, () => {
    for (const [u, v] of points('-22,-42 0,-60 24,-40')) cloth.piece(`-7,2 ${u - 8},${v} ${u + 8},${v + 2} 7,2`, leaf, { straight: true });
    cloth.piece('-21,0 21,0 15,50 -15,50', colour, { stitch: 'paper', inset: 5 });
  });
};

/** A volcano with snow and a little smoke, from its crater's middle; 424 units wide and 164 high at scale 1. */
export const volcano = (cloth: Cloth, x: number, y: number, scale: number, colour: Colour, stitch?: Colour): void => {
  const placed = (outline: string): Point[] => points(outline).map(([u, v]) => [x + u * scale, y + v * scale]);
  cloth.piece(placed('-204,164 -86,60 -28,0 -8,6 10,-4 32,2 90,66 220,164'), colour, { weave: 'twill', stitch });
  const snow = '-70,44 -28,0 -8,6 10,-4 32,2 76,50 54,40 40,66 16,40 -4,78 -24,46 -44,64 -54,42';
  cloth.piece(placed(snow), 'paper', { flat: true });
  cloth.piece(placed('-8,-3 -15,-12 -10,-24 2,-30 24,-28 30,-38 46,-45 66,-46 80,-40 68,-28 44,-20 34,-9 20,-5'), 'sand', { wander: 0.5 });
};

/** A phone from its upper left corner. */
export const phone = (cloth: Cloth, x: number, y: number, width: number, height: number, screen: Colour): void => {
  cloth.rect(x, y, width, height, 'ink', { wander: 0.6 });
  cloth.rect(x + 4, y + 7, width - 8, height - 18, screen, { flat: true, wander: 0.5 });
  cloth.disc(x + width / 2, y + height - 5.5, 2.2, 'lilac', { flat: true, corners: 8 });
};

/** What someone says, from its upper left corner, with its tail below on one side. */
export const bubble = (
  cloth: Cloth,
  [x, y, width, height]: readonly [number, number, number, number],
  colour: Colour,
  tail: 'left' | 'right',
  stitch?: Colour,
): void => {
  const foot = y + height;
  const [from, tip, to] = tail === 'left' ? [0.42, 0.18, 0.2] : [0.8, 0.82, 0.58];
  const below = `${x + width * from},${foot} ${x + width * tip},${foot + 9} ${x + width * to},${foot}`;
  cloth.piece(`${x},${y} ${x + width},${y} ${x + width},${foot} ${below} ${x},${foot}`, colour, { wander: 0.7, straight: true, stitch, inset: 5 });
};

/** A sheet of a calendar, 92 by 112 units at scale 1: days crossed out up to `done`, and one ringed. */
export const calendar = (cloth: Cloth, x: number, y: number, scale: number, colour: Colour, done: number, ringed: number): void => {
  cloth.group(`translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}`, () => {
    cloth.rect(0, 0, 92, 112, 'paper', { wander: 0.8 });
    cloth.rect(0, 0, 92, 27, colour, { flat: true, weave: 'weft' });
    for (const hole of [23, 69]) cloth.disc(hole, 4, 3, 'ink', { flat: true, corners: 8 });
    const day = (index: number): readonly [number, number] => [15 + 15.5 * (index % 5), 44 + 17 * Math.floor(index / 5)];
    const days = Array.from({ length: 20 }, (_, index) => day(index));
    cloth.line(
      days
        .slice(done)
        .map(([u, v]) => `M${short(u)} ${v}h.1`)
        .join(''),
      'lilac',
      5,
    );
    if (done > 0)
      cloth.line(
        days
          .slice(0, done)
          .map(([u, v]) => `M${short(u - 4)} ${v - 4}l8 8m0-8-8 8`)
          .join(''),
        'rosa',
        2.2,
      );
    const [u, v] = day(ringed);
    cloth.line(`M${short(u)} ${v - 10}a10 10 0 1 0 .1 0`, 'rosa', 3);
  });
};

/**
 * An armchair with nobody in it, and beside it a lamp: 308 by 270 units, their upper left corner at 416, 86.
 * @param shade the colour of the lamp's shade, which tells whether it is lit
 */
export const armchairByLamp = (cloth: Cloth, shade: Colour): void => {
  cloth.rect(446, 326, 14, 30, 'ink');
  cloth.rect(582, 326, 14, 30, 'ink');
  cloth.piece('450,156 478,138 564,138 592,156 600,300 442,300', 'teal', { weave: 'weft', stitch: 'mist', inset: 9 });
  cloth.rect(450, 254, 142, 40, 'sea', { weave: 'basket', stitch: 'mint', inset: 7 });
  cloth.rect(444, 290, 154, 40, 'teal', { weave: 'weft' });
  cloth.piece('416,232 452,226 458,334 422,334', 'teal', { weave: 'twill', stitch: 'mist', inset: 6 });
  cloth.piece('590,226 626,232 620,334 584,334', 'teal', { weave: 'twill', stitch: 'mist', inset: 6 });
  // the lamp
  cloth.rect(672, 144, 8, 190, 'ink');
  cloth.rect(644, 328, 64, 11, 'ink');
  cloth.piece('628,150 724,150 700,86 652,86', shade, { weave: 'weft', stitch: 'amber', inset: 6 });
};
