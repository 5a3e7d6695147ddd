import { points } from '../geometry.ts';
import { sketch } from '../sketch.ts';
import { spots } from '../spots.ts';
import { agave, armchairByLamp, bus, cup, house, sun, tree } from '../things.ts';

/** A house among fields; her book of medicine lies in the grass, her school bag by the road, which leads to a bus and a city. */
export const fieldsAndRoad = sketch({ size: [960, 400], seed: 11, tile: [560, 40, 360] }, (cloth) => {
  cloth.ground('sky');
  sun(cloth, 700, 112, 40);
  cloth.hill('-8,190 120,116 220,168 330,92 470,176 600,128 760,184 968,150', 'mist', { weave: 'twill', stitch: 'paper' });
  cloth.hill('-8,226 180,178 400,216 640,172 968,210', 'sea', { weave: 'weft', stitch: 'mint' });
  // city, far right
  for (const [x, y, c, w = 0] of spots('800,140,lilac,26 828,118,plum,30 860,150,lilac,24 886,128,plum,34 922,156,lilac,30'))
    cloth.rect(x, y, w, 90, c, { weave: 'weft', flat: true });
  cloth.hill('-8,252 220,232 480,252 720,214 968,222', 'blush', { weave: 'weft', stitch: 'rosa', rows: 2, gap: 13, furrow: 'rose' });
  cloth.piece('-8,304 60,262 250,252 300,308 180,352 -8,346', 'sea', { weave: 'twill', stitch: 'mint', inset: 8 });
  cloth.stitches('20,316 110,282 250,268', 'mint', { smooth: true });
  cloth.stitches('40,334 140,302 268,288', 'mint', { smooth: true });
  cloth.hill('-8,330 170,306 420,290 700,262 968,250', 'field', { weave: 'weft', stitch: 'amber', rows: 4, gap: 17, furrow: 'amber' });
  // path
  cloth.piece('330,408 470,408 520,346 560,312 640,284 760,260 968,238 968,222 750,240 610,266 520,296 450,334', 'flax', {
    weave: 'basket',
    stitch: 'brown',
    inset: 5,
  });
  house(cloth, 176, 250, 104, 66, 'sand', 'clay', { door: 0.62, windows: [0.26], doorColour: 'teal' });
  tree(cloth, 140, 322, 118, 'teal');
  agave(cloth, 610, 372, 1, 'teal');
  agave(cloth, 236, 398, 0.8, 'teal');
  // her school bag, by the path
  cloth.line('M714 292C716 262 764 262 766 292', 'brown', 7);
  cloth.piece('694,292 786,290 792,362 688,364', 'rosa', { weave: 'twill', stitch: 'straw', inset: 7 });
  cloth.piece('692,290 788,288 780,326 700,328', 'rose', { weave: 'weft', stitch: 'paper', inset: 6 });
  cloth.rect(733, 318, 14, 18, 'marigold', { flat: true });
  bus(cloth, 690, 196, 0.62);
  // her book of medicine
  cloth.group('translate(-128 -16)', () => {
    cloth.piece('180,366 262,350 296,376 212,394', 'paper', { wander: 0.4 });
    cloth.piece('178,360 262,344 294,369 210,387', 'teal', { weave: 'weft', stitch: 'marigold', inset: 5, wander: 0.5 });
    cloth.piece('227,356 237,354 252,374 242,377', 'paper', { wander: 0.2, flat: true });
    cloth.piece('226,371 254,365 257,362 251,358 221,365', 'paper', { wander: 0.2, flat: true });
  });
  cloth.thread('M7 408C8 372 60 392 140 384C220 376 262 352 300 352C360 352 372 380 410 376C470 368 480 322 560 290C640 262 700 262 968 232');
});

/** An empty armchair by a lamp, late; the window is dark. */
export const armchair = sketch({ size: [960, 400], seed: 13, tile: [372, 40, 360] }, (cloth) => {
  cloth.ground('plum', 'weft');
  for (let x = 48; x < 960; x += 96) cloth.stitches(`${x},0 ${x},310`, 'lilac', { dash: '3 11', width: 1.6 });
  // the window, dark
  cloth.rect(196, 60, 190, 176, 'wood', { weave: 'weft' });
  cloth.rect(208, 72, 166, 152, 'night', { flat: true });
  for (const [x, y] of points('236,104 342,96 324,178 232,182 346,202')) cloth.star(x, y, 4);
  cloth.line('M291 72V224M208 148H374', 'wood', 7);
  cloth.piece('176,50 240,52 224,150 184,258 170,258', 'rosa', { weave: 'twill', stitch: 'blush', inset: 7 });
  cloth.piece('406,50 342,52 358,150 398,258 412,258', 'rosa', { weave: 'twill', stitch: 'blush', inset: 7 });
  cloth.rect(158, 42, 266, 9, 'brown');
  // a clock, and a picture of a road
  cloth.disc(108, 128, 34, 'sand', { weave: 'basket', stitch: 'brown', inset: 6 });
  cloth.line('M108 128L94 108M108 128V104', 'ink', 3);
  cloth.rect(776, 84, 118, 88, 'wood', { stitch: 'marigold', inset: 5 });
  cloth.rect(788, 96, 94, 64, 'sky', { flat: true });
  cloth.piece('788,134 830,116 882,130 882,160 788,160', 'sea', { flat: true });
  cloth.piece('824,160 846,160 838,128 834,128', 'flax', { flat: true });
  cloth.hill('-8,312 320,304 640,308 968,302', 'brown', { weave: 'twill', stitch: 'clay' });
  // the light of the lamp
  cloth.veil(0.34, () => {
    cloth.piece('640,146 712,146 830,352 452,352', 'straw', { flat: true, wander: 0.6 });
  });
  cloth.disc(520, 358, 210, 'rosa', { ry: 30, weave: 'basket', stitch: 'marigold', inset: 8, corners: 18 });
  armchairByLamp(cloth, 'straw');
  cloth.thread('M7 408C40 360 150 384 260 376C360 368 420 386 520 384C640 382 700 392 790 372C860 356 910 350 968 344');
});

/** Two cups, two chairs, a folded paper: morning. */
export const twoCups = sketch({ size: [960, 400], seed: 14, tile: [312, 34, 360] }, (cloth) => {
  cloth.ground('mint');
  for (let x = 40; x < 960; x += 92) cloth.stitches(`${x},0 ${x},240`, 'mist', { dash: '3 9' });
  // window with morning
  cloth.group('translate(292 6)', () => {
    // let into the wall: its frame throws no shadow, its curtains end within it, and its sill carries it
    cloth.rect(52, 40, 272, 180, 'wood', { weave: 'weft', flat: true });
    cloth.rect(66, 54, 244, 154, 'sky', { flat: true });
    cloth.disc(150, 132, 24, 'marigold', { weave: 'basket', flat: true, stitch: 'paper', inset: 5 });
    cloth.piece('66,176 180,140 310,180 310,208 66,208', 'sea', { weave: 'twill', flat: true });
    cloth.rect(184, 52, 8, 158, 'wood', { flat: true });
    cloth.rect(64, 96, 248, 6, 'wood', { flat: true });
    cloth.piece('62,38 140,40 130,112 92,206 64,208', 'rose', { weave: 'weft', stitch: 'paper', inset: 7 });
    cloth.piece('314,38 236,40 246,112 284,206 312,208', 'rose', { weave: 'weft', stitch: 'paper', inset: 7 });
    cloth.rect(40, 30, 296, 9, 'brown');
    cloth.rect(34, 218, 308, 13, 'brown');
  });
  // shelf, plants
  cloth.group('translate(30 -8)', () => {
    cloth.rect(640, 148, 230, 12, 'wood');
    cloth.piece('670,116 712,116 706,148 676,148', 'clay', { stitch: 'paper', inset: 5 });
    for (const [x, y] of points('676,80 692,68 708,82')) cloth.piece(`688,118 ${x - 6},${y} ${x + 8},${y + 2} 696,118`, 'sea', { straight: true });
    cloth.rect(750, 110, 26, 38, 'marigold', { weave: 'weft' });
    cloth.rect(778, 102, 20, 46, 'teal', { weave: 'weft' });
    cloth.rect(800, 114, 24, 34, 'rosa', { weave: 'weft' });
  });
  cloth.piece('120,62 220,58 224,166 170,178 118,168', 'straw', { weave: 'weft', stitch: 'rosa', inset: 8 });
  for (const [x, y, c] of spots('170,96,rosa 146,120,teal 194,120,teal 170,144,rosa')) cloth.knot(x, y, 9, c);
  // two chairs
  for (const x of [196, 690]) {
    cloth.rect(x, 190, 96, 14, 'wood');
    cloth.rect(x, 218, 96, 14, 'wood');
    cloth.rect(x + 2, 178, 12, 110, 'brown');
    cloth.rect(x + 82, 178, 12, 110, 'brown');
  }
  // table and its cloth
  cloth.piece('90,292 870,284 930,420 40,420', 'rosa', { weave: 'weft', stitch: 'marigold', inset: 11 });
  cloth.piece('250,300 720,294 744,392 226,398', 'paper', { weave: 'basket', stitch: 'teal', inset: 9 });
  for (let i = 0; i < 9; i++) cloth.knot(270 + i * 54, 384 - i * 0.6, 7, i % 3 === 0 ? 'rosa' : i % 3 === 1 ? 'marigold' : 'sea');
  cup(cloth, 360, 304, 1, 'teal', 'marigold');
  cup(cloth, 612, 300, 1, 'marigold', 'rosa');
  cloth.line('M352 262c-10-14 10-22 0-38', 'paper', 3);
  cloth.line('M372 266c-10-14 10-22 0-38', 'paper', 3);
  cloth.line('M604 258c-10-14 10-22 0-38', 'paper', 3);
  // folded paper with a number
  cloth.piece('438,336 492,328 544,334 548,376 494,369 442,378', 'straw', { wander: 0.6 });
  cloth.line('M492 328L494 369', 'flax', 2);
  cloth.stitches('504,345 538,347', 'ink', { dash: '3.5 3', width: 2.4 });
  cloth.stitches('505,357 530,359', 'ink', { dash: '3.5 3', width: 2.4 });
  cloth.stitches('452,350 482,346', 'ink', { dash: '3.5 3', width: 2.4 });
  cloth.thread('M7 408C10 350 60 352 130 340C230 324 250 352 300 358C370 366 420 350 462 362C520 378 560 384 640 356C740 320 860 340 968 318');
});

/** An open window with a letter and a pen on its sill, and a loom; many threads come in. */
export const loomAndWindow = sketch({ size: [960, 400], seed: 15, tile: [380, 30, 360] }, (cloth) => {
  cloth.ground('wall');
  for (let x = 30; x < 960; x += 60) cloth.stitches(`${x},0 ${x},400`, 'amber', { dash: '2 12', width: 1.6 });
  // open window, shutters wide
  cloth.rect(236, 34, 330, 236, 'wood', { weave: 'weft' });
  cloth.rect(250, 48, 302, 208, 'mint', { weave: 'weft', flat: true });
  sun(cloth, 338, 116, 28);
  cloth.piece('250,196 330,160 430,190 552,150 552,256 250,256', 'mist', { weave: 'twill', flat: true });
  cloth.piece('250,224 380,204 552,222 552,256 250,256', 'sea', { weave: 'weft', flat: true });
  cloth.stitches('256,214 330,172 430,200 548,164', 'paper', { smooth: true });
  cloth.piece('236,34 160,52 160,286 236,270', 'teal', { weave: 'weft', stitch: 'marigold', inset: 8 });
  cloth.piece('566,34 640,52 640,286 566,270', 'teal', { weave: 'weft', stitch: 'marigold', inset: 8 });
  cloth.rect(216, 268, 370, 18, 'brown');
  // a letter on the sill, and a pen
  cloth.piece('396,186 480,180 486,266 402,270', 'paper', { wander: 0.6 });
  for (const y of [202, 218, 234]) cloth.stitches(`409,${y} 470,${y - 4}`, 'plum', { dash: '9 4', width: 2.4 });
  cloth.stitches('411,250 444,248', 'rosa', { dash: '9 4', width: 2.4 });
  cloth.line('M330 262L384 240', 'rosa', 6);
  cloth.line('M324 264L331 261', 'ink', 4);
  cloth.piece('500,220 540,220 534,268 506,268', 'clay', { stitch: 'paper', inset: 5 });
  for (const [x, y] of points('498,178 520,160 542,180')) cloth.piece(`514,222 ${x - 8},${y} ${x + 8},${y + 2} 526,222`, 'teal', { straight: true });
  cloth.disc(520, 158, 10, 'rosa');
  // the loom
  cloth.rect(690, 52, 16, 330, 'brown', { weave: 'weft' });
  cloth.rect(896, 52, 16, 330, 'brown', { weave: 'weft' });
  cloth.rect(672, 60, 258, 18, 'wood', { weave: 'weft', stitch: 'marigold', inset: 5 });
  cloth.rect(672, 352, 258, 18, 'wood', { weave: 'weft', stitch: 'marigold', inset: 5 });
  const warp = Array.from({ length: 20 }, (_, index) => `M${714 + index * 9} 78V352`);
  cloth.line(warp.join(''), 'paper', 2);
  // each row: where it begins, and how high it is
  for (const [y, , colour, height = 0] of spots(
    '334,0,rosa,16 323,0,marigold,11 305,0,teal,18 295,0,blush,10 281,0,plum,14 272,0,marigold,9 254,0,sea,18 242,0,rosa,12 234,0,paper,8 220,0,teal,14',
  ))
    cloth.rect(708, y, 186, height + 1, colour, { weave: colour === 'paper' ? undefined : 'basket', flat: true, wander: 0.8 });
  cloth.stitches('714,320 890,319', 'paper');
  cloth.stitches('714,282 890,281', 'marigold');
  cloth.stitches('714,253 890,253', 'paper');
  // many threads come in
  cloth.line('M-8 300C200 300 330 330 470 318S640 250 712 228', 'rosa', 3.6);
  cloth.line('M-8 330C180 322 300 366 440 344S640 270 712 242', 'teal', 3.6);
  cloth.line('M-8 352C220 356 330 392 470 366S640 290 712 256', 'rose', 3.6);
  cloth.line('M-8 378C220 372 330 414 500 384S640 320 712 272', 'plum', 3.6);
  cloth.thread('M7 408C60 372 260 352 430 392C560 420 640 300 712 224H892C930 224 940 190 968 186');
  // yarn balls on the floor
  cloth.disc(92, 372, 30, 'rosa', { weave: 'twill', stitch: 'blush', inset: 7 });
  cloth.disc(150, 384, 22, 'teal', { weave: 'twill', stitch: 'mist', inset: 6 });
  cloth.disc(58, 392, 18, 'plum', { weave: 'twill' });
});
