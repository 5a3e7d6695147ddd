import { at } from '../geometry.ts';
import { WEAVES } from '../marks.ts';
import { DARK } from '../palette.ts';
import { sketch } from '../sketch.ts';
import { spots } from '../spots.ts';
import { house, needle, tree } from '../things.ts';

/** A phone on a sill at night. */
export const phoneOnSill = sketch({ size: [400, 220], seed: 21, tile: [120, 0, 220] }, (cloth) => {
  cloth.ground('lilac');
  cloth.rect(52, 18, 236, 164, 'wood', { weave: 'weft' });
  cloth.rect(64, 30, 212, 140, 'night', { flat: true, weave: 'weft' });
  cloth.star(104, 62, 4);
  cloth.star(226, 54, 4);
  cloth.disc(140, 78, 17, 'straw', { weave: 'basket', flat: true });
  cloth.piece('40,10 120,12 110,90 70,182 38,186', 'rosa', { weave: 'weft', stitch: 'marigold', inset: 7 });
  cloth.piece('300,10 238,12 246,90 274,182 304,186', 'rosa', { weave: 'weft', stitch: 'marigold', inset: 7 });
  cloth.rect(10, 178, 382, 20, 'brown', { weave: 'weft', stitch: 'marigold', inset: 6 });
  cloth.group('rotate(-8 206 140)', () => {
    cloth.piece('176,86 232,86 232,182 176,182', 'ink', { wander: 0.6 });
    cloth.rect(182, 96, 44, 74, 'mint', { flat: true });
    cloth.piece('188,104 214,104 214,120 200,120 194,126 194,120 188,120', 'teal', { flat: true, wander: 0.4, straight: true });
    cloth.piece('220,130 196,130 196,146 208,146 214,152 214,146 220,146', 'marigold', { flat: true, wander: 0.4, straight: true });
  });
  cloth.disc(340, 177, 30, 'flax', { ry: 6 });
  cloth.group('translate(6 6)', () => {
    cloth.line('M358 140c15-2 15 15-3 15', 'sea', 5);
    cloth.piece('312,132 356,132 350,162 342,170 326,170 318,162', 'sea', { weave: 'basket', stitch: 'paper', inset: 6 });
    cloth.disc(334, 132, 21, 'brown', { ry: 5, flat: true });
  });
  cloth.thread('M-6 206C60 196 120 216 200 206S340 214 406 200');
});

/** Two windows, joined by a thread with a knot. */
export const twoWindows = sketch({ size: [400, 220], seed: 22, tile: [90, 0, 220] }, (cloth) => {
  cloth.ground('sky');
  cloth.disc(200, 50, 22, 'marigold', { weave: 'basket', stitch: 'paper', inset: 5 });
  cloth.hill('-8,120 100,84 200,116 300,80 408,112', 'mist', { weave: 'twill', stitch: 'paper' });
  cloth.hill('-8,172 140,158 280,170 408,156', 'sea', { weave: 'weft', stitch: 'mint', rows: 2, gap: 14 });
  house(cloth, 34, 100, 104, 78, 'blush', 'rosa', { door: 0.3, doorColour: 'plum', pitch: 0.5 });
  cloth.rect(100, 114, 26, 28, 'straw', { flat: true });
  cloth.line('M113 114V142M100 128H126', 'brown', 2);
  house(cloth, 266, 96, 104, 82, 'sand', 'teal', { door: 0.7, doorColour: 'clay', pitch: 0.5 });
  cloth.rect(280, 112, 26, 28, 'straw', { flat: true });
  cloth.line('M293 112V140M280 126H306', 'brown', 2);
  cloth.thread('M113 130C150 176 180 120 204 138S250 168 293 128');
  cloth.piece('204,130 213,139 204,148 195,139', 'rosa', { wander: 0.3 });
  tree(cloth, 16, 182, 60, 'teal');
  tree(cloth, 388, 178, 70, 'teal');
});

/** A quilt with one patch being sewn. */
export const quilt = sketch({ size: [400, 220], seed: 23, tile: [160, 0, 220] }, (cloth) => {
  cloth.ground('burlap');
  const patches = spots(
    '0,0,rosa 0,1,mist 0,2,marigold 1,0,teal 1,1,blush 1,2,plum 2,0,straw 2,1,sea 2,2,clay 3,0,paper 3,2,rose 4,0,mint 4,1,rosa 4,2,mist',
  );
  for (const [index, [column, row, colour]] of patches.entries()) {
    const [x, y] = [36 + column * 66, 12 + row * 66];
    cloth.rect(x, y, 62, 62, colour, { weave: at(WEAVES, index + 1), stitch: DARK.has(colour) ? 'paper' : 'ink' });
    if (index % 4 === 0) cloth.disc(x + 31, y + 31, 14, 'marigold', { stitch: 'paper', inset: 4 });
    if (index % 4 === 1) cloth.knot(x + 31, y + 31, 15, 'rosa');
    if (index % 4 === 2) cloth.piece(`${x + 31},${y + 14} ${x + 46},${y + 46} ${x + 16},${y + 46}`, 'paper', { wander: 0.6 });
  }
  cloth.group('rotate(9 262 108)', () => cloth.rect(238, 76, 62, 62, 'marigold', { weave: 'weft', stitch: 'teal', inset: 6 }));
  needle(cloth, 372, 146, 206, 0.62);
  cloth.thread('M370 144C392 120 396 190 360 196S230 214 -6 206');
});
