import { sketch } from '../sketch.ts';
import { spots } from '../spots.ts';
import { tree } from '../things.ts';

/** An evening street; her bag alone on a bench, a photographer's camera turned to it, the lamps of a car. */
export const eveningStreet = sketch({ size: [960, 400], seed: 12, tile: [186, 40, 360] }, (cloth) => {
  cloth.ground('evening');
  cloth.rect(-8, -8, 976, 150, 'lilac', { weave: 'weft', flat: true });
  cloth.disc(176, 106, 34, 'straw', { weave: 'basket', stitch: 'paper', inset: 6 });
  cloth.hill('-8,150 240,104 520,156 760,110 968,140', 'plum', { weave: 'twill', bottom: 260, stitch: 'lilac' });
  for (const [x, y, wall, width = 0] of spots(
    '-14,128,clay,150 132,152,blush,128 256,118,sea,140 392,146,straw,136 524,122,rosa,120 640,150,mist,150 786,120,clay,184',
  ))
    cloth.rect(x, y, width, 170, wall, { weave: 'weft', stitch: ['straw', 'blush', 'mist'].includes(wall) ? 'plum' : 'paper' });
  // windows, then doors
  for (const [x, y, colour, width = 0, height = 0] of spots(
    '20,168,plum,34,44 76,196,brown,40,100 158,192,plum,34,40 208,204,teal,36,92 282,158,straw,34,44 338,196,ink,38,100 416,186,straw,36,46 476,208,rosa,36,90 548,164,straw,32,44 594,200,ink,34,98 664,192,plum,36,44 724,208,brown,40,90 818,164,plum,36,46 886,196,teal,42,100',
  ))
    cloth.rect(x, y, width, height, colour, { flat: true });
  // one curtain held a little aside
  cloth.piece('416,186 440,186 446,206 438,232 416,232', 'rose', { flat: true, stitch: 'paper', inset: 4, wander: 0.5 });
  cloth.line('M-8 96C240 150 420 96 640 110S860 130 968 84', 'ink', 1.6);
  for (const [x, y, colour] of spots(
    '60,112,marigold 130,122,rosa 200,122,sea 270,116,straw 340,110,rose 410,106,teal 480,104,marigold 550,106,rosa 620,108,sea 700,114,straw 780,116,rose 860,110,teal',
  )) {
    const tails = `${x + 12},${y + 21} ${x + 5},${y + 15} ${x},${y + 22} ${x - 6},${y + 15} ${x - 12},${y + 20}`;
    cloth.piece(`${x - 15},${y - 3} ${x + 15},${y - 3} ${tails}`, colour, { wander: 0.4, straight: true, flat: true });
  }
  cloth.rect(-8, 292, 976, 34, 'flax', { weave: 'basket', stitch: 'brown', inset: 6 });
  cloth.rect(-8, 324, 976, 84, 'plum', { weave: 'weft' });
  cloth.stitches('-8,386 968,384', 'straw', { dash: '26 18', width: 2.6 });
  tree(cloth, 196, 322, 176, 'teal');
  // the lamps of the car fall on the bench
  cloth.veil(0.42, () => {
    cloth.piece('612,322 610,338 250,346 262,246', 'straw', { flat: true, wander: 0.6 });
  });
  cloth.rect(262, 250, 150, 13, 'clay');
  cloth.rect(262, 268, 150, 13, 'clay');
  cloth.rect(254, 288, 166, 12, 'wood');
  cloth.rect(272, 298, 9, 32, 'brown');
  cloth.rect(394, 298, 9, 32, 'brown');
  cloth.stitches('268,256 406,256', 'straw', { dash: '6 5' });
  cloth.stitches('268,274 406,274', 'straw', { dash: '6 5' });
  // her bag, alone on the bench
  cloth.piece('296,262 332,260 338,290 290,291', 'rosa', { weave: 'twill', stitch: 'marigold', inset: 5, wander: 0.7 });
  cloth.line('M302 262c2-20 22-20 24-1', 'rosa', 4);
  // a street photographer's camera, turned to the bench
  cloth.line('M496 262L468 334M500 262L502 338M504 262L534 332', 'brown', 6);
  cloth.piece('528,206 546,222 548,286 528,290 520,250', 'ink', { weave: 'weft', wander: 0.7 });
  cloth.rect(470, 204, 62, 56, 'wood', { weave: 'weft', stitch: 'marigold', inset: 6 });
  cloth.piece('470,212 448,218 448,246 470,252', 'brown', { wander: 0.5 });
  cloth.disc(446, 232, 15, 'ink', { ry: 19 });
  cloth.disc(443, 232, 8, 'mist', { ry: 11, flat: true });
  cloth.disc(441, 228, 3, 'paper', { flat: true, corners: 8 });
  // the car at the corner
  cloth.group('translate(52 0)', () => {
    cloth.piece('560,350 566,318 612,310 640,276 738,274 772,308 826,318 834,352', 'ink', { weave: 'weft', stitch: 'lilac', inset: 7 });
    cloth.piece('624,308 648,284 690,283 690,308', 'mist', { flat: true });
    cloth.piece('700,308 700,283 734,284 756,308', 'mist', { flat: true });
    cloth.disc(622, 354, 22, 'brown');
    cloth.disc(622, 354, 9, 'flax', { flat: true });
    cloth.disc(772, 354, 22, 'brown');
    cloth.disc(772, 354, 9, 'flax', { flat: true });
    cloth.disc(565, 330, 10, 'straw', { flat: true });
  });
  cloth.rect(912, 166, 8, 160, 'ink');
  cloth.disc(916, 152, 22, 'marigold', { weave: 'basket', stitch: 'paper', inset: 5 });
  cloth.rect(900, 318, 32, 10, 'ink');
  cloth.thread('M7 408C6 366 70 368 150 358C230 350 290 340 350 346C420 352 450 366 540 384C640 402 740 396 968 366');
});
