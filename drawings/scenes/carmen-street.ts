import { sketch } from '../sketch.ts';
import { spots } from '../spots.ts';
import { house, tree } from '../things.ts';

/** An evening street, empty, through the windscreen of a car: its mirror shows the road behind, two cinema tickets lie on the dashboard. */
export const eveningStreet = sketch({ size: [960, 400], seed: 12, tile: [330, 40, 360] }, (cloth) => {
  cloth.ground('evening');
  cloth.rect(-8, -8, 976, 150, 'lilac', { weave: 'weft', flat: true });
  cloth.disc(258, 118, 30, 'straw', { weave: 'basket', stitch: 'paper', inset: 6 });
  cloth.hill('-8,176 220,132 470,172 720,130 968,168', 'plum', { weave: 'twill', bottom: 280, stitch: 'lilac' });
  cloth.hill('-8,226 300,208 660,210 968,222', 'sea', { weave: 'weft', stitch: 'mist', rows: 3, gap: 18, furrow: 'mist' });
  house(cloth, 190, 168, 84, 54, 'straw', 'clay', { door: 0.66, windows: [0.28] });
  house(cloth, 684, 164, 92, 58, 'blush', 'rosa', { door: 0.3, windows: [0.68], doorColour: 'teal' });
  tree(cloth, 322, 226, 76, 'teal');
  tree(cloth, 640, 224, 64, 'teal');
  // the road ahead, with nobody on it
  cloth.piece('462,210 498,210 700,352 260,352', 'plum', { weave: 'weft', stitch: 'lilac', inset: 7 });
  cloth.stitches('480,214 480,340', 'straw', { dash: '14 12', width: 3 });
  // the car around it
  cloth.piece('-8,-8 128,-8 52,352 -8,352', 'night', { weave: 'weft', stitch: 'lilac', inset: 8 });
  cloth.piece('968,-8 832,-8 908,352 968,352', 'night', { weave: 'weft', stitch: 'lilac', inset: 8 });
  cloth.rect(-8, -8, 976, 58, 'night', { weave: 'weft' });
  // the mirror, and in it the road behind
  cloth.rect(472, 40, 16, 30, 'ink');
  cloth.piece('376,66 584,66 592,122 368,122', 'ink', { stitch: 'marigold', inset: 5 });
  cloth.piece('390,78 570,78 574,110 386,110', 'sand', { flat: true });
  cloth.piece('388,98 430,90 520,92 572,98 574,110 386,110', 'sea', { flat: true });
  cloth.piece('472,90 488,90 526,110 434,110', 'plum', { flat: true });
  cloth.hill('-8,338 240,312 480,304 720,312 968,338', 'brown', { weave: 'twill', stitch: 'marigold' });
  // the wheel
  cloth.line('M96 412A124 124 0 0 1 344 412', 'ink', 15);
  // two tickets
  for (const [x, y, colour, turn = 0] of spots('474,336,straw,-9 566,326,blush,8'))
    cloth.group(`translate(${x} ${y}) rotate(${turn})`, () => {
      cloth.rect(0, 0, 88, 42, colour, { wander: 0.5, stitch: 'rosa', inset: 5 });
      cloth.stitches('64,4 64,38', 'brown', { dash: '3 3', width: 2 });
      cloth.knot(32, 21, 10, 'rosa');
    });
  cloth.thread('M7 408C50 352 190 384 320 386C430 388 520 396 640 382C760 368 860 372 968 356');
});
