import { points } from '../geometry.ts';
import { sketch } from '../sketch.ts';
import { spots } from '../spots.ts';
import { bubble, bus, calendar, cup } from '../things.ts';

/** A stall, and a phone with a message on its counter. */
export const marketStall = sketch({ size: [640, 360], seed: 61, tile: [250, 0, 360] }, (cloth) => {
  cloth.ground('sky');
  cloth.rect(-8, -8, 656, 60, 'mint', { weave: 'weft', flat: true }); // market stall, a phone on the counter
  for (let i = 0; i < 9; i++)
    cloth.piece(
      `${30 + i * 66},24 ${96 + i * 66},24 ${98 + i * 66},96 ${82 + i * 66},112 ${48 + i * 66},112 ${30 + i * 66},96`,
      i % 2 === 1 ? 'paper' : 'rosa',
      { weave: 'weft', stitch: i % 2 === 1 ? 'rosa' : 'paper', inset: 6, straight: true },
    );
  cloth.rect(36, 96, 12, 190, 'brown');
  cloth.rect(592, 96, 12, 190, 'brown');
  cloth.rect(-8, 236, 656, 132, 'teal', { weave: 'weft', stitch: 'marigold', inset: 10 });
  cloth.rect(-8, 222, 656, 22, 'wood', { weave: 'weft' });
  for (const [left, top, colour] of spots('96,208,marigold 206,208,rose 500,208,clay'))
    for (const [u, v] of points('0,0 26,2 52,0 13,-20 39,-20 26,-40')) cloth.disc(left + u, top + v, 15, colour, { corners: 12 });
  cloth.piece('84,226 166,226 158,250 92,250', 'flax', { weave: 'basket' });
  cloth.piece('194,226 276,226 268,250 202,250', 'flax', { weave: 'basket' });
  cloth.piece('488,226 570,226 562,250 496,250', 'flax', { weave: 'basket' });
  cloth.group('rotate(7 380 210)', () => {
    cloth.piece('344,138 416,138 416,258 344,258', 'ink', { wander: 0.7 });
    cloth.rect(352, 150, 56, 92, 'mint', { flat: true });
    bubble(cloth, [357, 158, 42, 22], 'teal', 'left');
    cloth.stitches('362,166 392,166', 'paper', { dash: '4 3', width: 1.6 });
    bubble(cloth, [357, 198, 46, 22], 'straw', 'left');
    cloth.stitches('362,206 396,206', 'ink', { dash: '4 3', width: 1.6 });
  });
  cloth.thread('M-6 300C60 288 100 318 180 300C280 276 320 250 378 246C420 244 430 300 480 312S600 296 646 306');
});

/** A terminal: a bus in its bay, a ticket window, a bench, and one suitcase. */
export const terminal = sketch({ size: [640, 360], seed: 62, tile: [276, 0, 360] }, (cloth) => {
  cloth.ground('sky');
  cloth.hill('-8,150 120,104 250,144 400,108 520,150 648,118', 'mist', { weave: 'twill', stitch: 'paper' });
  cloth.hill('-8,196 180,164 380,190 648,160', 'sea', { weave: 'weft', stitch: 'mint', rows: 1, gap: 18 });
  cloth.rect(-8, 262, 656, 106, 'flax', { weave: 'basket' });
  // ticket window
  cloth.rect(448, 118, 158, 146, 'clay', { weave: 'weft', stitch: 'straw' });
  cloth.rect(470, 158, 112, 58, 'straw', { flat: true });
  cloth.line('M526 158V216', 'brown', 4);
  cloth.rect(462, 214, 128, 10, 'wood');
  for (let flap = 0; flap < 6; flap += 1) {
    const x = 438 + flap * 30;
    cloth.piece(`${x},108 ${x + 30},108 ${x + 31},138 ${x + 15},148 ${x},138`, flap % 2 === 0 ? 'rosa' : 'paper', { wander: 0.8, straight: true });
  }
  // roof, its board of departures and a clock
  for (const x of [34, 412, 618]) cloth.rect(x, 50, 14, 216, 'wood', { weave: 'weft' });
  cloth.rect(-8, -8, 656, 64, 'plum', { weave: 'weft', stitch: 'marigold', inset: 11 });
  cloth.stitches('40,22 150,22', 'marigold', { dash: '14 8', width: 5 });
  cloth.stitches('178,22 330,22', 'mist', { dash: '10 8', width: 5 });
  cloth.stitches('40,38 120,38', 'mist', { dash: '10 8', width: 5 });
  cloth.stitches('178,38 290,38', 'marigold', { dash: '14 8', width: 5 });
  cloth.rect(553, 50, 6, 12, 'ink', { flat: true });
  cloth.disc(556, 84, 30, 'paper', { stitch: 'rosa', inset: 5 });
  cloth.line('M556 84V66M556 84l14 8', 'ink', 4);
  bus(cloth, 74, 112, 2.35);
  cloth.stitches('-8,280 648,280', 'marigold', { dash: '20 12', width: 3 });
  // bench, blanket and suitcase
  cloth.rect(504, 268, 116, 11, 'teal');
  cloth.rect(504, 286, 116, 11, 'teal');
  for (const x of [512, 602]) cloth.rect(x, 296, 9, 34, 'brown');
  cloth.piece('566,258 612,256 614,282 564,284', 'blush', { stitch: 'rosa', inset: 5 });
  cloth.line('M430 238v-16h34v16', 'brown', 6);
  cloth.rect(410, 236, 76, 74, 'rosa', { weave: 'twill', stitch: 'marigold', inset: 7 });
  for (const x of [424, 466]) cloth.rect(x, 238, 7, 70, 'brown', { flat: true });
  cloth.thread('M-6 330C90 312 180 350 290 334C360 324 390 340 424 312C446 292 470 292 484 316C504 344 560 320 646 334');
});

/** A kitchen table in the evening; a notebook whose right column grows line by line. */
export const notebook = sketch({ size: [640, 360], seed: 63, tile: [120, 0, 360] }, (cloth) => {
  cloth.ground('wall');
  for (let x = 24; x < 640; x += 52) cloth.stitches(`${x},0 ${x},236`, 'amber', { dash: '2 12', width: 1.6 });
  // evening in the window
  cloth.rect(380, 36, 172, 138, 'wood', { weave: 'weft' });
  cloth.rect(392, 48, 148, 114, 'plum', { flat: true, weave: 'weft' });
  cloth.piece('392,118 450,106 540,112 540,140 392,140', 'rose', { flat: true, straight: true });
  cloth.piece('392,132 440,124 500,130 540,124 540,162 392,162', 'deep', { weave: 'twill', flat: true });
  cloth.star(420, 70, 4);
  cloth.star(478, 86, 3);
  cloth.disc(510, 76, 13, 'straw', { flat: true });
  cloth.piece('372,28 428,30 420,96 400,176 368,182', 'clay', { weave: 'weft', stitch: 'paper', inset: 7 });
  cloth.piece('560,28 520,30 526,96 540,176 564,182', 'clay', { weave: 'weft', stitch: 'paper', inset: 7 });
  cloth.rect(358, 24, 216, 8, 'brown');
  calendar(cloth, 92, 56, 1, 'rosa', 13, 19);
  // shelf with jars
  cloth.rect(206, 128, 120, 10, 'wood');
  cloth.rect(220, 92, 26, 36, 'teal', { weave: 'weft', stitch: 'mist', inset: 4 });
  cloth.rect(256, 100, 22, 28, 'rose', { weave: 'weft' });
  cloth.piece('288,104 316,104 312,128 292,128', 'mist', { stitch: 'teal', inset: 4 });
  // table with an oilcloth
  cloth.piece('10,250 624,242 660,380 -20,380', 'teal', { weave: 'weft', stitch: 'marigold', inset: 11 });
  for (const [x, y] of points('60,300 150,338 600,280 568,340 36,352')) cloth.knot(x, y, 7, 'sea');
  // the notebook: each line longer than the one above
  cloth.piece('212,236 322,228 326,316 206,326', 'paper', { wander: 0.7 });
  cloth.piece('322,228 432,234 444,320 326,316', 'paper', { wander: 0.7 });
  cloth.line('M322 228L326 316', 'flax', 3);
  for (let i = 0; i < 6; i++) {
    cloth.stitches(`224,${250 + i * 12} 252,${248 + i * 12}`, 'lilac', { dash: '4 3', width: 2 });
    cloth.stitches(`${306 - 14 - i * 6},${249 + i * 12} 310,${247.5 + i * 12}`, 'rosa', { dash: '5 3', width: 2.6 });
  }
  for (let i = 0; i < 4; i++) {
    cloth.stitches(`338,${250 + i * 14} 366,${252 + i * 14}`, 'lilac', { dash: '4 3', width: 2 });
    cloth.stitches(`${414 - 14 - i * 9},${253 + i * 14} 424,${255 + i * 14}`, 'rosa', { dash: '5 3', width: 2.6 });
  }
  cloth.piece('452,288 532,262 536,270 456,297', 'marigold', { wander: 0.4 });
  cloth.piece('452,288 456,297 442,298', 'ink', { wander: 0.2, flat: true });
  for (const [x, y] of points('486,316 508,322 496,306')) cloth.disc(x, y, 12, 'amber', { ry: 8, corners: 12 });
  cup(cloth, 136, 268, 0.8, 'rosa', 'marigold');
  cloth.thread('M-6 330C40 318 70 344 130 336C190 328 170 300 214 306C250 312 270 340 330 336S430 338 470 344S580 330 646 336');
});
