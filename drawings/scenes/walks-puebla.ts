import { at, points, ring } from '../geometry.ts';
import type { Colour } from '../palette.ts';
import { sketch } from '../sketch.ts';
import { spots } from '../spots.ts';
import { agave, bubble, phone, tree, volcano } from '../things.ts';

/** A fair: a wheel with its cabins, a roundabout, a volcano far off, a stall with bread and cups of maize. */
export const fair = sketch({ size: [640, 360], seed: 401, tile: [30, 0, 360] }, (cloth) => {
  cloth.ground('evening');
  volcano(cloth, 384, 100, 0.9, 'lilac', 'paper');
  cloth.hill('-8,226 120,208 300,222 470,208 648,220', 'sea', { weave: 'weft' });
  cloth.hill('-8,276 180,262 400,272 648,262', 'flax', { weave: 'basket' });
  // a roundabout
  cloth.rect(342, 214, 92, 48, 'straw', { flat: true });
  for (const post of [342, 372, 400, 428]) cloth.rect(post, 214, 6, 50, 'rosa', { flat: true, wander: 0.5 });
  cloth.piece('322,218 388,164 454,218 443,230 432,218 421,230 410,218 399,230 388,218 377,230 366,218 355,230 344,218 333,230', 'plum', {
    stitch: 'straw',
    straight: true,
  });
  cloth.piece('334,262 442,260 450,278 326,280', 'plum');
  // lights over the fair
  cloth.line('M-8-8Q240 42 474 46', 'ink', 1.6);
  cloth.stitches('-8,-8 60,5 150,19 240,31 340,39 474,46', 'marigold', { dash: '.1 19', width: 8, smooth: true });
  // the wheel
  const [x, y] = [184, 150];
  cloth.piece(`${x - 4},${y} ${x + 10},${y} 262,322 240,324`, 'wood', { straight: true });
  cloth.piece(`${x - 10},${y} ${x + 4},${y} 126,324 104,322`, 'wood', { straight: true });
  const rim = ring(x, y, 120, 120, 20);
  cloth.stitches([...rim, at(rim, 0)], 'rosa', { dash: '9 0', width: 7 });
  const inner = ring(x, y, 84, 84, 20);
  cloth.stitches([...inner, at(inner, 0)], 'rosa', { dash: '9 0', width: 3 });
  for (let spoke = 0; spoke < 5; spoke += 1) cloth.stitches([at(rim, 2 * spoke), at(rim, 2 * spoke + 10)], 'plum', { dash: '9 0', width: 3 });
  cloth.disc(x, y, 22, 'rosa', { stitch: 'straw', inset: 5 });
  const cabins: readonly Colour[] = ['marigold', 'teal', 'rose', 'paper', 'plum'];
  for (const [index, [u, v]] of ring(x, y, 120, 120, 10).entries()) {
    cloth.line(`M${Math.round(u) - 12} ${Math.round(v) + 6}h24v16h-24z`, 'ink', 2);
    cloth.piece(`${u - 18},${v + 8} ${u - 9},${v - 5} ${u + 9},${v - 5} ${u + 18},${v + 8}`, at(cabins, index), { wander: 0.6 });
    cloth.piece(`${u - 18},${v + 19} ${u + 18},${v + 19} ${u + 11},${v + 37} ${u - 11},${v + 37}`, at(cabins, index), { wander: 0.6 });
  }
  // the stall
  cloth.rect(470, 120, 180, 150, 'straw', { weave: 'basket', flat: true });
  cloth.rect(464, 36, 12, 300, 'wood');
  for (let flap = 0; flap < 4; flap += 1) {
    const left = 446 + flap * 56;
    const colours = flap % 2 === 0 ? (['rosa', 'paper'] as const) : (['paper', 'rosa'] as const);
    cloth.piece(`${left},80 ${left + 56},80 ${left + 56},136 ${left + 42},150 ${left + 14},150 ${left},136`, colours[0], {
      weave: 'weft',
      stitch: colours[1],
      straight: true,
    });
  }
  for (const [u, v] of points('498,228 532,228 515,206')) cloth.disc(u, v, 19, 'thumb', { ry: 16, stitch: 'straw', inset: 5 });
  for (const u of [572, 616]) {
    cloth.line(`M${u + 4} 210l14-38`, 'wood', 5);
    cloth.disc(u, 208, 20, 'marigold', { ry: 14 });
    cloth.piece(`${u - 22},208 ${u + 22},208 ${u + 15},250 ${u - 15},250`, 'paper', { stitch: 'rose', inset: 5 });
  }
  cloth.rect(452, 242, 200, 16, 'wood');
  cloth.rect(460, 258, 200, 82, 'teal', { weave: 'weft', stitch: 'marigold', inset: 9 });
  cloth.thread('M-6 334C50 318 100 350 190 346S330 312 400 334S560 306 646 322');
});

/** A table by a window at night: a phone with two messages that charges beside a school notebook and a glass, under a lamp. */
export const nightMessages = sketch({ size: [640, 360], seed: 402, tile: [268, 0, 360] }, (cloth) => {
  cloth.ground('plum');
  // the window
  cloth.rect(34, 16, 236, 210, 'wood', { weave: 'weft' });
  cloth.rect(48, 30, 208, 184, 'night', { flat: true, weave: 'weft' });
  for (const [x, y, colour, size = 0] of spots('72,112,straw,3 106,74,straw,4 128,134,straw,3 182,112,straw,3 234,128,straw,4'))
    cloth.star(x, y, size, colour);
  cloth.disc(206, 84, 19, 'straw', { flat: true });
  cloth.piece('48,182 104,154 164,176 220,150 256,168 256,214 48,214', 'teal', { flat: true, weave: 'twill' });
  for (const [x, y] of points('74,186 96,192 186,184 232,180')) cloth.rect(x, y, 9, 11, 'marigold', { flat: true });
  cloth.rect(148, 30, 8, 186, 'wood');
  cloth.rect(20, 212, 264, 16, 'wood', { stitch: 'straw', inset: 5 });
  // lights along the wall
  cloth.line('M-8 22Q160 72 320 28T648 22', 'ink', 1.6);
  for (const [x, y, colour] of spots(
    '20,32,rose 76,44,marigold 132,50,sea 190,50,rose 248,44,marigold 304,34,sea 360,20,rose 418,12,marigold 608,22,sea',
  ))
    cloth.piece(`${x - 6},${y} ${x + 6},${y} ${x + 9},${y + 15} ${x},${y + 24} ${x - 9},${y + 15}`, colour, { wander: 0.4 });
  // the table
  cloth.piece('-8,240 648,234 660,380 -20,380', 'clay', { weave: 'weft', stitch: 'straw', inset: 10 });
  // the lamp and its light
  cloth.veil(0.3, () => cloth.piece('484,136 616,136 690,340 366,346', 'straw', { flat: true }));
  cloth.rect(544, 130, 12, 142, 'brown');
  cloth.disc(550, 276, 46, 'brown', { ry: 14, stitch: 'straw', inset: 5 });
  cloth.piece('514,58 586,58 626,140 474,140', 'marigold', { weave: 'basket', stitch: 'rosa', inset: 8 });
  // books, and the phone that leans on them and charges
  cloth.rect(318, 220, 148, 26, 'teal', { stitch: 'mint' });
  cloth.rect(328, 194, 130, 26, 'rose', { stitch: 'paper' });
  cloth.rect(322, 170, 126, 24, 'sea', { stitch: 'mint' });
  cloth.line('M378 286C384 326 440 334 500 322S620 326 646 296', 'ink', 3.5);
  cloth.group('rotate(-5 370 200)', () => {
    phone(cloth, 322, 110, 100, 176, 'sand');
    bubble(cloth, [333, 132, 66, 42], 'teal', 'left');
    cloth.stitches('342,147 390,147', 'paper', { dash: '5 4', width: 2.4 });
    cloth.stitches('342,160 374,160', 'paper', { dash: '5 4', width: 2.4 });
    bubble(cloth, [346, 200, 66, 42], 'rose', 'right');
    cloth.stitches('355,215 403,215', 'paper', { dash: '5 4', width: 2.4 });
    cloth.stitches('355,228 384,228', 'paper', { dash: '5 4', width: 2.4 });
  });
  // the notebook and its pencil
  cloth.piece('112,276 206,262 224,330 120,346', 'paper', { wander: 0.7 });
  cloth.piece('206,262 302,272 322,340 224,330', 'paper', { wander: 0.7 });
  cloth.line('M206 262L224 330', 'rose', 3);
  for (const row of [0, 1, 2, 3]) {
    cloth.stitches(`${128 + row * 2},${286 + row * 13} ${192 + row * 4},${277 + row * 13}`, 'lilac', { dash: '5 4', width: 2 });
    if (row < 2) cloth.stitches(`${224 + row * 4},${278 + row * 13} ${286 + row * 4},${284 + row * 13}`, 'lilac', { dash: '5 4', width: 2 });
  }
  cloth.piece('252,320 334,304 336,314 255,330 242,328', 'rosa', { wander: 0.4 });
  // the glass
  cloth.piece('34,198 96,198 86,286 44,286', 'mist', { wander: 0.7, stitch: 'paper', inset: 5 });
  cloth.piece('40,234 90,234 83,280 47,280', 'sea', { flat: true });
  cloth.thread('M-6 316C30 304 60 336 110 352S290 358 350 346C400 334 440 352 490 346S590 326 646 336');
});

/** A sewing machine late in the evening: a pile of uniforms, spools, a toy lorry on the table’s edge. */
export const sewingMachine = sketch({ size: [640, 360], seed: 403, tile: [170, 0, 360] }, (cloth) => {
  cloth.ground('evening');
  for (let x = 30; x < 640; x += 54) cloth.stitches(`${x},0 ${x},250`, 'rose', { dash: '2 10' });
  // night in the window
  cloth.rect(506, 18, 122, 142, 'wood', { weave: 'weft' });
  cloth.rect(518, 30, 98, 118, 'night', { flat: true });
  cloth.disc(592, 60, 14, 'straw', { flat: true });
  cloth.star(540, 58, 4);
  cloth.star(552, 94, 3);
  cloth.piece('518,124 552,106 584,120 616,110 616,148 518,148', 'teal', { flat: true });
  cloth.rect(562, 28, 7, 122, 'wood');
  // a shelf of spools
  cloth.rect(24, 80, 158, 11, 'wood');
  for (const [x, y, colour] of spots('36,44,rosa 72,44,sea 108,44,straw 144,44,clay')) {
    cloth.rect(x, y, 24, 34, colour, { weave: 'weft' });
    for (const end of [y - 3, y + 31]) cloth.rect(x - 3, end, 30, 6, 'wood');
  }
  // the table
  cloth.rect(-8, 256, 656, 112, 'clay', { weave: 'weft' });
  cloth.rect(-8, 244, 656, 20, 'wood', { weave: 'weft', stitch: 'straw', inset: 5 });
  // a pile of uniforms; the uppermost hangs over the others
  for (const [left, top, colour, width = 0] of spots('18,220,plum,172 24,196,sea,158 18,172,lilac,168 26,148,plum,152'))
    cloth.finger(`${left + 12},${top + 12} ${left + width / 2},${top + 13} ${left + width - 12},${top + 12}`, 25, 25, colour, {
      stitch: 'mist',
      inset: 7,
    });
  cloth.piece('34,126 166,124 182,140 194,224 178,216 164,228 148,220 134,230 118,222 104,150 30,148', 'teal', { weave: 'twill', stitch: 'paper' });
  for (const [x, foot] of points('122,138 144,162')) cloth.stitches(`${x},146 ${foot},214`, 'paper', { dash: '9 7' });
  // the machine
  cloth.veil(0.45, () => cloth.piece('232,176 296,176 362,248 166,248', 'straw', { flat: true }));
  cloth.rect(200, 224, 276, 24, 'rosa', { stitch: 'marigold' });
  cloth.piece('232,92 248,76 430,72 448,84 462,226 398,226 388,148 372,136 300,138 290,146 290,182 234,182', 'rosa', {
    weave: 'weft',
    stitch: 'marigold',
    inset: 9,
  });
  cloth.disc(470, 124, 30, 'plum', { stitch: 'straw', inset: 7 });
  cloth.disc(470, 124, 9, 'straw', { flat: true });
  cloth.rect(256, 180, 12, 24, 'lilac');
  cloth.line('M262 202v24', 'paper', 3);
  cloth.piece('246,218 280,218 286,226 240,226', 'lilac', { flat: true });
  cloth.rect(334, 40, 32, 34, 'teal', { weave: 'weft' });
  for (const end of [36, 68]) cloth.rect(329, end, 42, 7, 'wood');
  // the skirt that is being sewn
  cloth.piece('224,226 300,224 324,250 380,338 352,332 330,344 304,334 278,348 250,336 222,350 192,338 164,348 202,254', 'sea', {
    weave: 'twill',
    stitch: 'paper',
    inset: 7,
    straight: true,
  });
  for (const [x, foot] of points('240,216 258,262 276,318')) cloth.stitches(`${x},240 ${foot},330`, 'paper', { dash: '9 7' });
  // a toy lorry
  cloth.group('translate(500 172)', () => {
    cloth.rect(-4, 4, 80, 56, 'marigold', { weave: 'basket', stitch: 'rosa' });
    cloth.piece('80,20 106,20 120,40 120,60 80,60', 'rosa', { straight: true });
    cloth.piece('88,27 103,27 111,41 88,41', 'sand', { flat: true, straight: true });
    for (const wheel of [18, 56, 102]) {
      cloth.disc(wheel, 62, 13, 'ink');
      cloth.disc(wheel, 62, 5, 'flax', { flat: true });
    }
  });
  cloth.thread(
    'M-6 322C60 304 120 336 190 312C236 296 258 268 262 222V170C262 120 272 56 350 54C420 54 424 110 428 170S430 318 500 328S600 312 646 326',
  );
});

/** A school counsellor’s desk with a cactus, two chairs side by side, and the yard in the window. */
export const schoolOffice = sketch({ size: [640, 360], seed: 404, tile: [150, 0, 360] }, (cloth) => {
  cloth.ground('wall');
  // the yard
  cloth.rect(28, 14, 320, 202, 'wood', { weave: 'weft' });
  cloth.rect(42, 28, 292, 176, 'sky', { flat: true });
  cloth.hill('42,112 120,84 210,108 334,80', 'lilac', { bottom: 204, flat: true, stitch: 'paper' });
  cloth.rect(42, 134, 292, 70, 'flax', { flat: true, weave: 'weft' });
  cloth.line('M60 204L106 152H334', 'paper', 3);
  tree(cloth, 88, 168, 122, 'sea');
  cloth.rect(254, 78, 9, 96, 'plum');
  cloth.rect(216, 44, 84, 54, 'paper', { stitch: 'rosa', inset: 6 });
  cloth.line('M242 88h32l-6 28h-20z', 'clay', 4);
  cloth.disc(304, 172, 12, 'clay', { stitch: 'straw', inset: 4 });
  cloth.rect(180, 28, 9, 178, 'wood');
  cloth.rect(14, 206, 348, 16, 'wood', { stitch: 'straw', inset: 5 });
  // a shelf of folders
  cloth.rect(470, 104, 160, 12, 'wood');
  for (const [x, top, colour] of spots('480,40,rosa 506,32,teal 532,44,paper 558,36,plum'))
    cloth.rect(x, top, 24, 104 - top, colour, { stitch: 'straw', inset: 5 });
  cloth.piece('590,70 624,68 620,104 594,104', 'rose', { stitch: 'paper', inset: 5 });
  // the desk
  cloth.rect(190, 256, 466, 112, 'clay', { weave: 'weft', stitch: 'straw', inset: 11 });
  cloth.rect(500, 276, 128, 34, 'wood', { stitch: 'straw', inset: 6 });
  cloth.disc(564, 293, 6, 'straw');
  cloth.rect(170, 240, 486, 22, 'wood', { weave: 'weft' });
  // papers and pens
  for (const [x, y, colour] of spots('466,228,paper 472,218,flax 468,208,paper'))
    cloth.piece(`${x},${y} ${x + 112},${y - 2} ${x + 118},${y + 10} ${x - 6},${y + 11}`, colour, { wander: 0.8 });
  for (const [x, y, colour] of spots('600,150,rosa 616,140,plum 628,156,clay')) cloth.line(`M614 214L${x} ${y}`, colour, 6);
  cloth.rect(594, 186, 38, 54, 'teal', { stitch: 'paper' });
  // the cactus
  cloth.finger('414,170 444,160 448,122', 22, 20, 'sea', { stitch: 'paper', inset: 6 });
  cloth.finger('382,182 350,172 346,138', 22, 20, 'sea', { stitch: 'paper', inset: 6 });
  cloth.finger('398,200 398,100', 52, 44, 'sea', { stitch: 'paper', inset: 8 });
  for (const x of [390, 406]) cloth.stitches(`${x},98 ${x},176`, 'paper', { dash: '3 9' });
  for (const [x, y, radius] of [
    [398, 72, 13],
    [448, 110, 8],
  ] as const) {
    cloth.disc(x, y, radius, 'rose', { corners: 9 });
    cloth.disc(x, y, radius / 3, 'straw', { flat: true, corners: 7 });
  }
  cloth.piece('352,180 444,180 432,242 364,242', 'rosa', { weave: 'weft', stitch: 'straw', inset: 8 });
  cloth.rect(346, 172, 104, 18, 'rosa', { stitch: 'straw', inset: 5 });
  // two chairs
  for (const x of [44, 202]) {
    for (const leg of [x + 4, x + 110]) cloth.rect(leg, 220, 11, 148, 'brown');
    cloth.piece(`${x - 4},192 ${x + 8},180 ${x + 118},178 ${x + 130},190 ${x + 126},258 ${x},260`, 'teal', {
      weave: 'weft',
      stitch: 'straw',
      inset: 9,
    });
    cloth.piece(`${x},290 ${x + 126},288 ${x + 136},316 ${x - 10},318`, 'teal', { stitch: 'paper', inset: 7 });
  }
  cloth.thread('M-6 336C60 318 120 350 200 338S340 320 420 334S560 306 646 322');
});

/** The edge of a road above a city at dusk: its lights, a volcano with a little smoke, flowers, the bonnet of a car. */
export const lookout = sketch({ size: [640, 360], seed: 405, tile: [150, 0, 360] }, (cloth) => {
  cloth.ground('evening');
  cloth.piece('-8,92 160,80 420,94 648,76 648,240 -8,240', 'blush', { flat: true, weave: 'weft' });
  cloth.disc(146, 104, 42, 'marigold', { stitch: 'paper', inset: 8 });
  // the volcanoes
  cloth.piece('-8,172 50,148 96,126 140,120 186,104 228,124 290,160 360,190 360,220 -8,220', 'lilac', { weave: 'twill', stitch: 'paper' });
  volcano(cloth, 420, 52, 1, 'plum', 'lilac');
  cloth.hill('-8,206 160,188 330,204 500,190 648,202', 'teal', { weave: 'weft' });
  cloth.piece('180,214 254,164 278,154 322,154 346,166 424,216', 'sea', { straight: true, stitch: 'paper' });
  cloth.rect(276, 124, 48, 32, 'straw');
  cloth.line('M300 100v-16m-6 6h12', 'brown', 3);
  cloth.piece('278,126 280,112 290,102 300,98 310,102 320,112 322,126', 'rosa', { straight: true, wander: 0.5 });
  for (const x of [265, 323]) cloth.piece(`${x},157 ${x},120 ${x + 6},106 ${x + 12},120 ${x + 12},157`, 'straw', { straight: true, wander: 0.5 });
  cloth.rect(294, 138, 12, 18, 'brown', { flat: true });
  for (const [row, width] of [
    ['-4,212 178,206', 3.5],
    ['430,208 644,208', 3.5],
    ['-4,226 320,228 644,222', 4.5],
    ['-4,246 320,250 644,244', 6],
  ] as const)
    cloth.stitches(row, 'straw', { dash: '.1 14 .1 9', width });
  for (const street of [
    '30,204 -8,232',
    '110,200 20,262',
    '190,206 150,266',
    '286,222 276,266',
    '360,222 398,266',
    '450,204 530,266',
    '540,200 646,256',
  ])
    cloth.stitches(street, 'marigold', { dash: '.1 10', width: 4.5 });
  // the road and its edge
  cloth.hill('-8,270 150,276 330,264 500,276 648,262', 'sea', { weave: 'weft', stitch: 'paper' });
  cloth.hill('-8,314 200,318 420,310 648,310', 'plum', { weave: 'weft', stitch: 'lilac' });
  // flowers
  for (const [x, y, radius] of [
    [24, 250, 26],
    [78, 228, 33],
    [128, 262, 26],
    [50, 290, 25],
    [98, 298, 20],
    [164, 294, 20],
    [14, 300, 18],
  ] as const) {
    cloth.line(`M${x} ${y}Q${x + 10} ${y + 20} ${x + 2} 313`, 'teal', 6);
    cloth.disc(x, y, radius, 'amber', { corners: 14, wander: 2.6 });
    cloth.disc(x, y, radius * 0.78, 'marigold', { flat: true, corners: 11, wander: 2, stitch: 'amber', inset: radius * 0.34, dash: '4 4' });
  }
  // the bonnet of a car
  cloth.piece('576,276 648,208 648,276', 'mist', { stitch: 'paper', inset: 9 });
  cloth.piece('446,368 450,322 476,298 546,276 648,262 648,368', 'rosa', { weave: 'weft', stitch: 'straw', inset: 9 });
  cloth.disc(488, 322, 21, 'straw', { stitch: 'clay', inset: 6 });
  cloth.rect(434, 348, 220, 20, 'mist', { stitch: 'rosa', inset: 5 });
  cloth.thread('M-6 340C60 328 130 350 220 342S370 324 430 334S570 348 646 322');
});

/** The back of a bus at dawn: hills that stay behind in its window, two empty seats, a small bag on one. */
export const busWindow = sketch({ size: [640, 360], seed: 406, tile: [70, 0, 360] }, (cloth) => {
  cloth.ground('mist');
  cloth.rect(-8, 258, 656, 110, 'teal', { weave: 'weft', stitch: 'straw' });
  // hills that stay behind, and a volcano
  cloth.piece('14,50 34,32 606,32 626,50 626,226 606,244 34,244 14,226', 'ink', { wander: 0.6, straight: true });
  cloth.piece('28,56 40,46 600,46 612,56 612,220 600,230 40,230 28,220', 'sky', { flat: true, wander: 0.6, straight: true });
  cloth.disc(250, 112, 36, 'marigold', { stitch: 'paper', flat: true });
  volcano(cloth, 476, 88, 0.66, 'lilac');
  cloth.hill('28,150 110,110 210,142 320,116 430,152 612,140', 'blush', { bottom: 230, flat: true, weave: 'twill', stitch: 'paper' });
  cloth.hill('28,186 160,156 330,180 470,160 612,178', 'sea', { bottom: 230, flat: true, weave: 'weft', stitch: 'paper' });
  cloth.hill('28,206 200,196 400,206 612,192', 'field', { bottom: 230, flat: true, stitch: 'clay', rows: 1, gap: 12 });
  for (const x of [62, 492]) agave(cloth, x, 216, 0.6, 'teal');
  // the roof, its straps and the curtain
  cloth.rect(-8, -8, 656, 28, 'plum', { weave: 'weft', stitch: 'marigold' });
  for (const x of [112, 350]) {
    cloth.line(`M${x} 16v26`, 'brown', 4);
    cloth.line(`M${x} 42l-13 24h26z`, 'clay', 5);
  }
  cloth.piece('574,18 650,18 650,262 618,262 594,150', 'rose', { weave: 'weft', stitch: 'paper', inset: 8 });
  // a pole with its bell
  cloth.rect(534, 10, 12, 360, 'straw', { straight: true });
  cloth.rect(527, 150, 26, 34, 'rosa', { stitch: 'paper', inset: 5 });
  cloth.disc(540, 162, 5, 'straw', { flat: true });
  // two seats
  for (const x of [84, 286]) {
    cloth.piece(
      `${x},188 ${x + 6},160 ${x + 22},144 ${x + 44},138 ${x + 128},138 ${x + 150},144 ${x + 166},160 ${x + 172},188 ${x + 176},300 ${x - 4},300`,
      'rosa',
      { weave: 'twill', stitch: 'straw', inset: 9, straight: true },
    );
    for (const [u, v] of points('36,216 69,216 103,216 136,216 36,246 69,246 103,246 136,246'))
      cloth.knot(x + u, v, 9, (u + v) % 2 === 0 ? 'straw' : 'rose');
    cloth.piece(
      `${x + 32},132 ${x + 140},132 ${x + 142},178 ${x + 124},190 ${x + 105},178 ${x + 86},190 ${x + 67},178 ${x + 48},190 ${x + 30},178`,
      'paper',
      { stitch: 'rose', straight: true },
    );
    cloth.piece(`${x + 2},272 ${x + 170},272 ${x + 186},310 ${x - 14},310`, 'rose', { stitch: 'straw', inset: 7 });
    cloth.piece(`${x - 16},304 ${x + 188},304 ${x + 180},342 ${x - 8},342`, 'rosa', { weave: 'twill', stitch: 'straw', inset: 8 });
  }
  for (const x of [70, 271, 472]) cloth.finger(`${x},232 ${x},270 ${x},304`, 20, 26, 'clay', { stitch: 'straw', inset: 6 });
  // the bag
  cloth.line('M140 228c0-38 62-38 62 0', 'brown', 7);
  cloth.piece('120,228 222,226 230,294 110,296', 'sea', { weave: 'weft', stitch: 'paper', inset: 7 });
  cloth.piece('118,224 224,222 218,256 124,258', 'sea', { stitch: 'paper' });
  cloth.knot(171, 258, 9, 'clay');
  cloth.thread('M-6 344C60 326 140 356 240 348S400 352 480 346S590 326 646 338');
});

/** A family table on Sunday: a pot of mole, plates, a cake box, paper flowers, cut paper above it. */
export const sundayTable = sketch({ size: [640, 360], seed: 407, tile: [140, 0, 360] }, (cloth) => {
  cloth.ground('mint');
  // cut paper
  cloth.line('M-8 14Q320 50 648 14', 'ink', 1.6);
  for (const [x, y, colour] of spots('12,18,rosa 105,26,marigold 198,31,teal 291,33,rose 384,31,clay 477,26,sea 570,18,rosa')) {
    cloth.piece(
      `${x},${y} ${x + 80},${y} ${x + 80},${y + 48} ${x + 67},${y + 62} ${x + 53},${y + 48} ${x + 40},${y + 62} ${x + 27},${y + 48} ${x + 13},${y + 62} ${x},${y + 48}`,
      colour,
      { straight: true, wander: 0.6 },
    );
    for (const [u, v, size] of [
      [18, 24, 6],
      [40, 24, 10],
      [62, 24, 6],
    ] as const)
      cloth.knot(x + u, y + v, size, 'mint');
  }
  // chairs
  for (const x of [36, 252, 470]) {
    for (const post of [x, x + 114]) cloth.rect(post, 118, 13, 130, 'brown');
    for (const y of [126, 158, 190]) cloth.rect(x + 4, y, 120, 16, 'wood', { stitch: 'straw', inset: 5 });
  }
  // the table, its cloth and a runner
  cloth.piece('-10,238 650,232 660,380 -20,380', 'paper', { weave: 'weft', stitch: 'rosa', inset: 12 });
  cloth.piece('226,236 416,235 440,318 330,366 206,320', 'rosa', { weave: 'weft', stitch: 'marigold', inset: 9 });
  // the pot of mole
  cloth.line('M204 186c-34-8-34 34 6 30M436 186c34-8 34 34-6 30', 'clay', 13);
  cloth.piece('196,168 444,168 432,222 396,264 244,264 208,222', 'clay', { weave: 'weft', stitch: 'straw', inset: 10 });
  cloth.disc(320, 168, 125, 'wood', { ry: 24, corners: 22 });
  cloth.disc(320, 169, 112, 'brown', { ry: 17, flat: true, corners: 20 });
  cloth.stitches('244,166 300,174 396,170', 'straw', { dash: '.1 17', width: 4.5 });
  cloth.finger('356,170 412,108', 10, 14, 'wood');
  // paper flowers
  cloth.piece('78,180 142,180 134,252 86,252', 'teal', { stitch: 'paper' });
  for (const [x, y, colour, radius = 0] of spots('74,142,rosa,25 146,140,marigold,25 110,118,rose,29 92,168,clay,20 132,172,rosa,20')) {
    cloth.disc(x, y, radius, colour, { corners: 15, wander: 2.4 });
    cloth.disc(x, y, radius * 0.4, 'straw', { flat: true, corners: 9 });
  }
  // the cake box and its string
  cloth.rect(482, 158, 136, 98, 'blush', { weave: 'weft', stitch: 'rosa' });
  cloth.rect(472, 138, 156, 30, 'blush', { stitch: 'rosa' });
  cloth.line('M550 138v118M482 206h136M550 138c-40-34-52 6-2 0c44-34 56 4 2 0', 'rosa', 4);
  // plates
  for (const [x, y] of points('96,290 174,336 474,336 560,292')) {
    cloth.disc(x, y, 62, 'sea', { ry: 20, stitch: 'paper', inset: 5, corners: 16 });
    cloth.disc(x, y - 1, 40, 'sand', { ry: 12, flat: true, corners: 12 });
  }
  cloth.thread('M-6 326C50 304 90 320 150 318S260 352 330 344S440 304 520 316S600 338 646 322');
});
