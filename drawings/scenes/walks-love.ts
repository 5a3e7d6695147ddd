import { points } from '../geometry.ts';
import { sketch } from '../sketch.ts';
import { spots } from '../spots.ts';
import { calendar, tree } from '../things.ts';

/** A plaza: pavilion, arcade and bunting, a cart of balloons, and a bench with a flower left on it. */
export const plaza = sketch({ size: [640, 360], seed: 64, tile: [140, 0, 360] }, (cloth) => {
  cloth.ground('evening');
  cloth.disc(556, 62, 34, 'marigold', { weave: 'basket', stitch: 'paper' });
  cloth.hill('-8,120 120,84 300,124 460,92 648,128', 'lilac', { weave: 'twill', stitch: 'paper' });
  // arcade
  cloth.rect(-8, 136, 656, 116, 'straw', { weave: 'weft', stitch: 'amber' });
  for (let arch = 0; arch < 9; arch += 1) {
    const x = 10 + arch * 72;
    cloth.piece(`${x},252 ${x},186 ${x + 8},172 ${x + 24},164 ${x + 40},172 ${x + 48},186 ${x + 48},252`, 'clay', { straight: true, flat: true });
  }
  cloth.hill('-8,250 220,242 460,248 648,240', 'sea', { weave: 'weft', stitch: 'mint', rows: 5, gap: 20 });
  // path to the pavilion
  cloth.piece('262,262 378,262 430,368 206,368', 'flax', { weave: 'basket', stitch: 'brown', inset: 7 });
  // bunting over the square
  cloth.line('M-8 40Q160 108 320 46Q480 110 648 30', 'ink', 1.6);
  for (const [x, y, colour] of spots('46,60,rosa 104,72,sea 164,74,marigold 222,64,rose 416,66,sea 474,74,rosa 532,66,clay 590,50,teal'))
    cloth.piece(`${x - 16},${y - 2} ${x + 16},${y - 2} ${x + 13},${y + 24} ${x},${y + 15} ${x - 13},${y + 24}`, colour, {
      wander: 0.5,
      straight: true,
      flat: true,
    });
  // pavilion
  cloth.piece('202,122 320,56 438,122', 'rosa', { weave: 'twill', stitch: 'marigold', inset: 8 });
  cloth.rect(315, 34, 10, 28, 'marigold');
  cloth.rect(208, 120, 224, 12, 'wood');
  for (const x of [218, 282, 348, 412]) cloth.rect(x, 130, 10, 88, 'paper');
  cloth.rect(206, 206, 228, 14, 'wood');
  cloth.stitches('214,190 426,190', 'teal', { dash: '3 8', width: 3 });
  cloth.piece('198,220 442,220 454,266 186,266', 'teal', { weave: 'weft', stitch: 'marigold', inset: 8 });
  for (const [x, y] of points('292,240 286,252 280,264')) cloth.rect(x, y, 640 - 2 * x, 12, 'sand', { wander: 0.8 });
  // cart with balloons
  for (const [x, y, colour] of spots('70,116,rosa 104,92,marigold 134,124,sea')) {
    cloth.line(`M${x} ${y}Q${x + 4} 200 106 250`, 'ink', 1.6);
    cloth.disc(x, y, 21, colour, { ry: 25, stitch: 'paper' });
  }
  cloth.piece('62,248 150,248 142,294 70,294', 'plum', { weave: 'weft', stitch: 'lilac' });
  cloth.disc(88, 300, 15, 'ink');
  cloth.disc(128, 300, 15, 'ink');
  // tree, and the bench with a flower
  tree(cloth, 590, 300, 176, 'teal');
  cloth.rect(470, 262, 112, 11, 'clay');
  cloth.rect(470, 279, 112, 11, 'clay');
  cloth.rect(464, 294, 124, 11, 'wood');
  for (const x of [478, 566]) cloth.rect(x, 304, 9, 28, 'brown');
  cloth.line('M500 292L540 276', 'teal', 4);
  for (const [x, y, colour, radius = 0] of spots('544,274,rosa,12 544,274,straw,4'))
    cloth.disc(x, y, radius, colour, { corners: 9, flat: radius < 5 });
  cloth.thread('M-6 338C70 322 150 352 240 334S420 340 480 308C506 292 530 300 552 316C586 336 620 326 646 318');
});

/** A table by a window in the morning: flowers, cake box, ring box, invitation. */
export const weddingTable = sketch({ size: [640, 360], seed: 65, tile: [236, 0, 360] }, (cloth) => {
  cloth.ground('blush');
  for (let x = 30; x < 640; x += 54) cloth.stitches(`${x},0 ${x},250`, 'rose', { dash: '2 10' });
  // window, morning, thin curtains
  cloth.rect(86, 26, 236, 186, 'wood', { weave: 'weft' });
  cloth.rect(100, 40, 208, 158, 'sky', { flat: true });
  cloth.disc(262, 84, 22, 'marigold', { weave: 'basket', flat: true, stitch: 'paper', inset: 5 });
  cloth.piece('100,158 170,124 240,150 308,128 308,198 100,198', 'mist', { flat: true, weave: 'twill' });
  cloth.piece('100,180 200,166 308,178 308,198 100,198', 'sea', { flat: true, weave: 'weft' });
  cloth.rect(201, 38, 7, 162, 'wood');
  cloth.piece('66,20 148,24 138,96 106,206 62,212', 'paper', { weave: 'basket', stitch: 'rose', inset: 8 });
  cloth.piece('342,20 262,24 272,96 302,206 346,212', 'paper', { weave: 'basket', stitch: 'rose', inset: 8 });
  cloth.rect(50, 14, 308, 9, 'brown');
  calendar(cloth, 508, 44, 0.92, 'teal', 0, 2);
  cloth.piece('-10,256 650,248 660,380 -20,380', 'teal', { weave: 'weft', stitch: 'marigold', inset: 11 });
  // flowers
  cloth.piece('128,182 176,182 168,266 136,266', 'mint', { wander: 0.7, stitch: 'teal', inset: 6 });
  for (const [x, y, c, r = 0] of spots('116,148,rosa,17 150,128,marigold,18 184,146,rose,16 134,172,rose,13 170,176,rosa,13')) {
    cloth.line(`M152 190L${x} ${y}`, 'teal', 4);
    cloth.disc(x, y, r, c);
    cloth.disc(x, y, r * 0.36, 'straw', { flat: true, corners: 9 });
  }
  // cake box with its ribbon
  cloth.piece('250,196 376,192 380,274 254,280', 'paper', { weave: 'weft', wander: 0.8 });
  cloth.piece('242,178 384,174 386,198 244,202', 'paper', { wander: 0.7, stitch: 'rose', inset: 6 });
  cloth.piece('306,177 322,176 326,276 310,277', 'rosa', { flat: true, wander: 0.5 });
  cloth.piece('314,178 286,156 276,172', 'rosa', { wander: 0.5 });
  cloth.piece('314,178 344,154 354,170', 'rosa', { wander: 0.5 });
  cloth.disc(314, 176, 7, 'rose', { corners: 9 });
  // ring box, open
  cloth.piece('408,190 482,188 478,240 412,242', 'rose', { stitch: 'paper', inset: 6, wander: 0.7 });
  cloth.piece('416,234 474,233 476,246 414,247', 'paper', { flat: true, wander: 0.4 });
  cloth.piece('410,244 480,242 482,286 408,288', 'rosa', { weave: 'twill', stitch: 'marigold', inset: 7, wander: 0.7 });
  cloth.line('M445 212a14 14 0 1 0 .1 0', 'amber', 8);
  cloth.line('M445 212a14 14 0 1 0 .1 0', 'marigold', 5);
  cloth.piece('445,196 455,206 445,217 435,206', 'paper', { wander: 0.3 });
  cloth.piece('414,238 476,237 478,250 412,251', 'rosa', { flat: true, wander: 0.3 });
  // invitation, with a second copy still to be filled in
  cloth.piece('532,216 590,206 600,280 544,288', 'paper', { wander: 0.7 });
  cloth.piece('532,216 520,222 530,292 544,288', 'flax', { wander: 0.4, flat: true });
  cloth.knot(564, 228, 8, 'rosa');
  for (const y of [246, 256, 266]) cloth.stitches(`552,${y + 2} 584,${y - 3}`, 'lilac', { dash: '4 3', width: 2 });
  cloth.piece('476,312 556,304 566,340 482,350', 'paper', { wander: 0.7 });
  cloth.line('M476 312L524 330L556 304', 'rose', 2);
  cloth.disc(523, 330, 6, 'rosa', { corners: 9 });
  cloth.thread('M-6 332C60 312 120 346 200 326C270 308 330 300 392 318C440 332 440 352 496 356C560 358 600 330 646 322');
});

/** A neighbour's door ajar. */
export const neighboursDoor = sketch({ size: [640, 360], seed: 66, tile: [270, 0, 360] }, (cloth) => {
  cloth.ground('plum');
  cloth.rect(-8, -8, 656, 376, 'plum', { weave: 'weft', flat: true }); // a stairwell; a neighbour's door ajar
  cloth.rect(-8, 300, 656, 70, 'night', { weave: 'weft' });
  for (let i = 0; i < 5; i++)
    cloth.rect(-8, 270 - i * 42, 210 - i * 42, 44, i % 2 === 1 ? 'lilac' : 'sea', { weave: 'weft', stitch: 'paper', inset: 6 });
  cloth.piece('330,60 500,60 500,304 330,304', 'straw', { weave: 'basket', flat: true });
  cloth.piece('330,60 330,304 280,330 500,330 500,304', 'straw', { flat: true, wander: 0.6 });
  cloth.piece('366,120 452,120 452,304 366,304', 'marigold', { weave: 'weft', flat: true });
  cloth.rect(374, 224, 62, 8, 'wood', { flat: true });
  cloth.rect(380, 230, 7, 72, 'brown', { flat: true });
  cloth.rect(424, 230, 7, 72, 'brown', { flat: true });
  cloth.piece('392,200 416,200 412,224 396,224', 'teal', { flat: true, wander: 0.5 });
  cloth.rect(374, 140, 46, 38, 'paper', { wander: 0.6 });
  cloth.piece('380,172 396,152 414,172', 'sea', { flat: true, wander: 0.3 });
  cloth.piece('440,44 520,60 520,326 440,306', 'teal', { weave: 'weft', stitch: 'marigold', inset: 9 });
  cloth.disc(456, 190, 6, 'marigold');
  cloth.rect(318, 46, 14, 262, 'wood');
  cloth.rect(318, 46, 196, 14, 'wood');
  cloth.piece('562,250 606,250 600,304 568,304', 'clay', { stitch: 'paper', inset: 5 });
  for (const [x, y] of points('560,196 584,180 608,198')) cloth.piece(`576,252 ${x - 8},${y} ${x + 10},${y + 2} 592,252`, 'sea', { straight: true });
  cloth.thread('M-6 258C60 250 70 220 120 226S160 306 240 318S340 330 400 316C470 302 520 344 646 330');
});
