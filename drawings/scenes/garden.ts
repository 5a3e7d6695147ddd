import type { Cloth } from '../cloth.ts';
import { points } from '../geometry.ts';
import { sketch } from '../sketch.ts';
import { spots } from '../spots.ts';

/** Marks of leaves on a bush, each a pair that opens upward. */
const pairs = (where: string): string =>
  points(where)
    .map(([x, y]) => `M${x - 4} ${y}l-7-8M${x + 4} ${y}l7-8`)
    .join('');

/** Leaves, each from its stalk: its place, its cloth, and the way it points in degrees, 0 to the right. */
const leaves = (cloth: Cloth, where: string): void => {
  for (const [x, y, colour, turn = 0] of spots(where))
    cloth.group(`translate(${x} ${y})rotate(${turn})`, () => cloth.piece('0,0 10,-8 26,-7 36,0 26,7 10,8', colour, { wander: 0.6 }));
};

/** A hedge, cut but for its end; shears lean on it, closed, by what they cut. A child’s ball, and a door-post with a mark for each year that she grew. */
export const cutHedge = sketch({ size: [960, 400], seed: 16, tile: [372, 40, 360] }, (cloth) => {
  cloth.ground('sky');
  cloth.hill('-8,160 240,142 450,104 690,140 968,94', 'mint', { weave: 'weft', bottom: 330, stitch: 'mist' });
  // what is still to be cut
  cloth.line('M792 116L774 66M850 88L842 38M918 88L936 40', 'brown', 4);
  leaves(
    cloth,
    '786,100,sea,-158 782,92,sea,-36 775,70,sea,-112 847,72,sea,-160 845,66,sea,-20 842,44,sea,-84 926,70,sea,-168 928,62,sea,-24 935,46,sea,-76',
  );
  cloth.blob('744,330 740,210 752,160 762,118 798,104 816,84 850,76 878,92 906,76 944,82 970,110 980,330', 'sea', {
    weave: 'twill',
    stitch: 'mist',
    inset: 9,
    step: 18,
  });
  cloth.line(pairs('838,128 936,122 890,196 842,262 932,282'), 'mist', 5);
  for (const [x, y, colour] of spots('800,164,rosa 886,132,rose 838,212,rose 932,196,rosa 888,258,rosa')) {
    cloth.disc(x, y, 13, colour);
    cloth.disc(x, y, 4.5, 'straw', { flat: true });
  }
  // the hedge, cut
  cloth.disc(332, 120, 36, 'teal', { weave: 'twill', stitch: 'mist', inset: 8, corners: 18 });
  cloth.piece('296,150 784,146 788,330 292,330', 'teal', { weave: 'twill', stitch: 'mist', inset: 9 });
  cloth.line(pairs('332,120 340,196 394,240 330,286 420,186 596,186 548,230 666,206 712,262 742,192 640,268'), 'sea', 6);
  // the house
  cloth.rect(-8, -8, 244, 340, 'wall', { weave: 'weft', stitch: 'amber', inset: 10 });
  cloth.rect(42, 84, 118, 240, 'rosa', { weave: 'weft', stitch: 'marigold', inset: 11 });
  cloth.disc(140, 214, 6, 'marigold');
  cloth.rect(160, 70, 28, 256, 'wood');
  cloth.rect(26, 62, 174, 18, 'brown');
  cloth.line('M166 262h16M166 234h16M166 204h16M166 178h16M166 148h16', 'straw', 4.5);
  cloth.hill('-8,320 260,314 600,320 968,314', 'blush', { weave: 'basket', stitch: 'clay', rows: 3, gap: 18, grow: 2, furrow: 'clay' });
  // a ball
  cloth.disc(262, 322, 28, 'rosa', { corners: 18 });
  cloth.line('M237 312C252 324 272 324 287 312M240 338C254 330 270 330 284 338', 'straw', 5);
  // the shears
  cloth.group('translate(462 356) rotate(14)', () => {
    cloth.piece('1,0 7,5 15,-6 22,-60 19,-124 0,-136', 'lilac', { straight: true, wander: 0.4 });
    cloth.piece('2,0 -5,6 -13,-6 -20,-60 -18,-124 4,-136', 'paper', { straight: true, wander: 0.4 });
    cloth.line('M6-124C12-150 20-152 21-170M-6-124C-12-150-20-152-21-170', 'ink', 9);
    cloth.finger('21,-166 26,-208 24,-250', 19, 23, 'marigold', { stitch: 'rosa', inset: 5 });
    cloth.finger('-21,-166 -26,-208 -24,-250', 19, 23, 'marigold', { stitch: 'rosa', inset: 5 });
    cloth.disc(0, -122, 12, 'ink', { corners: 12 });
    cloth.disc(0, -122, 5, 'straw', { flat: true });
  });
  // a basket, and what was cut
  cloth.line('M572 286C572 204 672 204 672 286', 'wood', 8);
  cloth.blob('566,292 580,268 604,260 642,258 666,268 678,292', 'sea');
  leaves(
    cloth,
    '582,282,sea,-152 592,276,mist,-118 640,266,mint,-36 606,272,sea,-100 620,276,mist,-66 646,276,sea,-84 658,282,mist,-40 628,282,mint,-128 664,286,sea,-14',
  );
  cloth.piece('560,284 684,284 668,356 576,356', 'flax', { weave: 'basket', stitch: 'brown', inset: 8 });
  cloth.rect(554, 280, 136, 14, 'wood');
  leaves(
    cloth,
    '440,346,sea,-160 458,350,teal,-128 476,350,sea,-52 484,354,teal,-8 448,358,teal,168 472,362,sea,10 452,364,mist,-18 528,352,teal,-30 388,352,teal,20 720,346,teal,14 770,360,sea,-24',
  );
  cloth.thread('M7 408C8 370 60 374 140 370C200 367 250 374 300 373C420 368 470 396 580 386C700 376 800 388 968 350');
});
