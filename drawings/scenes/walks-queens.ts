import type { Cloth } from '../cloth.ts';
import { points } from '../geometry.ts';
import type { Colour } from '../palette.ts';
import { sketch } from '../sketch.ts';
import { spots } from '../spots.ts';
import { agave, cup, pot } from '../things.ts';

/** A round door of a washing machine from its middle: three cloths turn behind the glass. @param turn degrees */
const roundDoor = (cloth: Cloth, x: number, y: number, radius: number, turn: number, cloths: readonly Colour[]): void => {
  cloth.disc(x, y, radius, 'paper', { wander: 0, corners: 20 });
  cloth.disc(x, y, radius * 0.83, 'night', { flat: true, wander: 0, corners: 18 });
  cloth.group(`translate(${x} ${y}) rotate(${turn}) scale(${radius / 40})`, () => {
    for (const [index, colour] of cloths.entries())
      cloth.group(`rotate(${index * 115})`, () =>
        cloth.piece('6,6 -2,-6 2,-20 14,-27 27,-17 31,0 27,13 22,-2 12,-8', colour, { straight: true, wander: 0 }),
      );
  });
};

/** A row of washers and two columns of dryers in a laundromat, cloth turning in them; one dryer has flower stickers. */
export const laundromat = sketch({ size: [640, 360], seed: 411, tile: [280, 0, 360] }, (cloth) => {
  cloth.ground('mist');
  for (let x = 30; x < 372; x += 54) cloth.stitches(`${x},0 ${x},170`, 'sea', { dash: '2 10' });
  cloth.rect(-8, 280, 656, 88, 'plum', { weave: 'basket', stitch: 'lilac', inset: 9 });
  // shelf with soap
  cloth.rect(48, 108, 176, 10, 'wood');
  cloth.rect(64, 66, 36, 42, 'rosa', { weave: 'weft', stitch: 'blush' });
  cloth.rect(108, 80, 42, 28, 'straw', { weave: 'weft' });
  cloth.piece('172,108 168,74 176,64 192,64 198,74 194,108', 'teal', { wander: 0.6 });
  cloth.rect(175, 54, 17, 11, 'clay', { wander: 0.5 });
  // washers
  for (const [x, y, colour, turn = 0] of spots('14,160,rose,10 130,160,straw,70 246,160,clay,120')) {
    cloth.rect(x, y, 110, 130, 'sand', { weave: 'weft' });
    cloth.rect(x, y, 110, 26, 'teal', { stitch: 'mist', inset: 7, wander: 0.8 });
    cloth.disc(x + 92, y + 13, 6, 'marigold', { flat: true, corners: 9 });
    roundDoor(cloth, x + 55, y + 77, 41, turn, [colour, 'mist', 'sea']);
  }
  // dryers
  for (const [x, y, colour, turn = 0] of spots('366,12,rosa,0 506,12,sea,40 366,152,sea,75 506,152,sea,130')) {
    cloth.rect(x, y, 136, 136, colour, { weave: 'weft', stitch: 'straw', inset: 7 });
    roundDoor(cloth, x + 68, y + 70, 47, turn, ['marigold', turn > 50 ? 'blush' : 'rose', 'mist']);
  }
  for (const [x, y, colour] of spots('390,38,straw 416,32,blush 388,64,mist 478,126,straw')) {
    for (const [u, v] of points('0,-7 7,-2 4,6 -4,6 -7,-2')) cloth.disc(x + u, y + v, 5, colour, { flat: true, corners: 7, wander: 0 });
    cloth.disc(x, y, 3.6, 'amber', { flat: true, corners: 7 });
  }
  // bench, and a basket with what is dry
  cloth.rect(40, 300, 214, 13, 'clay', { weave: 'weft' });
  for (const x of [58, 224]) cloth.rect(x, 312, 11, 36, 'brown');
  cloth.piece('306,282 312,256 334,246 356,262 366,286', 'straw', { weave: 'weft', stitch: 'amber' });
  cloth.piece('336,286 342,256 360,240 390,238 406,256 412,286', 'rose', { weave: 'weft', stitch: 'blush' });
  cloth.piece('384,286 392,262 414,254 430,268 424,298 412,286', 'paper', { weave: 'weft' });
  cloth.piece('296,276 432,276 418,344 310,344', 'flax', { weave: 'basket', stitch: 'brown', inset: 8 });
  cloth.thread('M-6 346C30 348 70 340 110 330S210 346 262 332C300 322 330 300 372 306C430 314 470 352 530 340S610 322 646 330');
});

/** A folding table in a laundromat: piles of towels and sheets, softener, a phone that lies face up with a message, two odd socks. */
export const foldedSheets = sketch({ size: [640, 360], seed: 412, tile: [244, 0, 360] }, (cloth) => {
  cloth.ground('mist');
  // dryers behind the table, empty by now
  for (const x of [-58, 142, 342, 542]) {
    cloth.rect(x, -12, 194, 214, 'sea', { weave: 'weft', stitch: 'straw', inset: 9 });
    cloth.disc(x + 97, 66, 66, 'paper', { corners: 22 });
    cloth.disc(x + 97, 66, 54, 'deep', { flat: true, corners: 20 });
    cloth.line(`M${x + 66} 66q4-28 32-32`, 'sea', 5);
  }
  cloth.piece('-10,192 650,186 650,372 -10,372', 'clay', { weave: 'weft', stitch: 'straw', inset: 10 });
  // piles: each cloth is folded at its left
  for (const [x, y, colour, width = 0] of spots(
    '40,228,rosa,140 46,201,blush,132 36,174,plum,142 250,232,paper,192 258,207,straw,186 246,182,mist,194 254,157,paper,188 260,132,rose,178 252,107,straw,188',
  )) {
    const foot = y + (x < 100 ? 27 : 25);
    cloth.piece(`${x + 6},${y} ${x + width},${y} ${x + width + 2},${foot} ${x + 6},${foot} ${x - 3},${foot - 6} ${x - 3},${y + 7}`, colour, {
      weave: 'weft',
      wander: 1.2,
    });
    cloth.stitches(`${x + 16},${y + 13} ${x + width - 4},${y + 13}`, x < 100 ? 'straw' : 'brown', { dash: x < 100 ? '7 5' : '2 7' });
  }
  // softener
  cloth.line('M534 168q-34-4-30 34t34 24', 'plum', 11);
  cloth.piece('522,262 520,160 538,126 578,126 596,160 594,262', 'plum', { weave: 'weft', stitch: 'lilac', inset: 7 });
  cloth.rect(537, 92, 42, 36, 'rosa', { stitch: 'blush', inset: 7 });
  for (const [u, v] of points('0,-17 16,-5 10,14 -10,14 -16,-5')) cloth.disc(558 + u, 208 + v, 11, 'blush', { flat: true, corners: 9, wander: 0 });
  cloth.disc(558, 208, 9, 'marigold', { flat: true });
  // phone
  cloth.piece('386,262 474,252 514,326 416,340', 'ink');
  cloth.piece('395,267 468,259 501,320 421,331', 'sand', { flat: true });
  cloth.piece('409,275 462,269 478,297 440,302 434,313 428,303 421,304', 'teal', { straight: true, wander: 0.6 });
  cloth.stitches('424,286 460,282', 'paper', { dash: '5 4', width: 2.4 });
  // two socks that are no pair
  cloth.piece('60,276 98,272 102,300 142,310 146,332 92,338 66,318', 'straw', { stitch: 'rosa', inset: 5 });
  cloth.piece('196,270 236,272 232,312 246,336 224,350 190,330', 'teal', { wander: 1 });
  for (const y of [280, 292, 304]) cloth.line(`M198 ${y}l32 1`, 'blush', 4);
  cloth.thread('M-6 346C40 356 110 362 168 346S264 298 320 318C360 334 380 356 430 350S520 352 560 328S620 306 646 314');
});

/** The other end of a line: a desk with a headset, a cup, a lamp, a notebook and a plant, by a window on a city evening. */
export const headsetDesk = sketch({ size: [640, 360], seed: 413, tile: [208, 0, 360] }, (cloth) => {
  cloth.ground('evening');
  for (let x = 30; x < 640; x += 54) cloth.stitches(`${x},0 ${x},240`, 'rose', { dash: '2 11', width: 1.6 });
  // the city in the window
  cloth.rect(152, 14, 318, 202, 'wood', { weave: 'weft' });
  cloth.rect(166, 28, 290, 174, 'plum', { flat: true, weave: 'weft' });
  cloth.disc(208, 64, 19, 'straw', { flat: true });
  for (const [x, y, colour, width = 0] of spots(
    '166,140,night,42 200,104,rosa,50 246,128,night,42 286,66,clay,52 336,112,night,48 380,84,rosa,42 420,126,night,36',
  )) {
    cloth.rect(x, y, width, 202 - y, colour, { weave: 'weft', wander: 0.8 });
    cloth.stitches(`${x + 10},${y + 12} ${x + width - 8},${y + 12}`, 'straw', { dash: '5 9', width: 5 });
    cloth.stitches(`${x + 10},${y + 32} ${x + width - 8},${y + 32}`, 'marigold', { dash: '5 22', width: 5 });
  }
  cloth.rect(307, 26, 8, 178, 'wood');
  cloth.rect(140, 210, 342, 13, 'wood');
  pot(cloth, 588, 194, 1.35, 'clay', 'sea');
  // desk, and the light on it
  cloth.piece('-10,258 650,250 650,372 -10,372', 'teal', { weave: 'weft', stitch: 'marigold', inset: 10 });
  cloth.veil(0.3, () => cloth.piece('94,172 194,148 290,350 60,354', 'straw', { flat: true }));
  // lamp
  cloth.line('M46 274L64 152L124 112', 'ink', 7);
  cloth.disc(48, 278, 38, 'ink', { ry: 10 });
  cloth.piece('104,96 138,78 202,148 90,174', 'marigold', { stitch: 'rosa', inset: 7 });
  // notebook and pen
  cloth.piece('88,286 206,278 222,338 88,346', 'paper');
  for (const [right, y] of points('194,292 200,306 184,321')) cloth.stitches(`106,${y + 6} ${right},${y}`, 'lilac', { dash: '6 4', width: 2.4 });
  cloth.line('M90 288v54', 'rosa', 6);
  cloth.piece('178,324 236,284 242,292 184,331 172,334', 'rosa', { wander: 0.4 });
  // headset
  cloth.line('M276 250C262 118 452 118 438 250', 'ink', 16);
  cloth.line('M274 300C288 344 330 344 350 330', 'ink', 6);
  cloth.blob('260,232 290,222 306,264 294,310 260,304 246,268', 'rosa', { stitch: 'blush', weave: 'twill' });
  cloth.blob('454,232 424,222 408,264 420,310 454,304 468,268', 'rosa', { stitch: 'blush', weave: 'twill' });
  cloth.disc(358, 326, 14, 'ink', { ry: 10 });
  // cup with its spoon
  cup(cloth, 518, 284, 0.85, 'clay', 'straw');
  cloth.line('M500 234q-10-14 0-26t0-26M524 234q-10-14 0-26', 'paper', 4);
  cloth.line('M544 256l24-42', 'lilac', 5);
  cloth.thread('M-6 346C50 358 110 362 170 354C240 346 280 330 276 250C262 118 452 118 438 250C434 326 470 352 530 344S610 324 646 330');
});

/** A street in Queens in the evening, under an elevated railway: pillars, a train above, a bakery, stairs to the platform. */
export const elevatedTrain = sketch({ size: [640, 360], seed: 414, tile: [150, 0, 360] }, (cloth) => {
  cloth.ground('evening');
  cloth.disc(552, 52, 30, 'marigold', { weave: 'basket', stitch: 'paper' });
  // shops
  cloth.rect(-8, 126, 186, 182, 'blush', { weave: 'weft' });
  cloth.rect(166, 126, 300, 182, 'clay', { weave: 'weft' });
  cloth.rect(440, 126, 208, 182, 'wood', { weave: 'weft' });
  cloth.rect(14, 212, 140, 86, 'straw', { flat: true });
  cloth.rect(216, 206, 150, 92, 'straw', { flat: true });
  cloth.rect(384, 206, 50, 102, 'straw', { flat: true });
  cloth.rect(390, 240, 38, 66, 'rosa', { flat: true });
  for (const [x, turn] of points('50,20 116,80')) roundDoor(cloth, x, 264, 28, turn, ['rose', 'mist', 'sea']);
  // bread in the window
  cloth.rect(220, 250, 144, 6, 'wood');
  for (const [x, y, colour] of spots('240,242,amber 276,242,clay 312,242,amber 344,242,clay 236,282,clay 270,282,amber 306,282,clay 342,282,amber')) {
    cloth.disc(x, y, 16, colour, { ry: 10, corners: 11 });
    cloth.line(`M${x - 9} ${y - 4}l4 8m4-8l4 8m4-8l4 8`, 'straw', 2);
  }
  cloth.piece('250,150 392,150 392,186 250,186', 'plum', { stitch: 'straw', inset: 5 });
  cloth.disc(321, 168, 27, 'marigold', { ry: 11 });
  cloth.line('M304 163l6 10m6-12l6 14m6-14l6 12', 'brown', 2.4);
  for (const [x, y, colour] of spots('4,196,teal 208,190,rosa'))
    for (let flap = 0; flap < (x < 99 ? 6 : 9); flap += 1) {
      const left = x + flap * 26;
      cloth.piece(
        `${left},${y} ${left + 26},${y} ${left + 26},${y + 28} ${left + 13},${y + 38} ${left},${y + 28}`,
        flap % 2 === 0 ? colour : 'paper',
        { straight: true, wander: 0.7 },
      );
    }
  // street
  cloth.rect(-8, 298, 656, 70, 'plum', { weave: 'basket', stitch: 'lilac', inset: 9 });
  cloth.veil(0.45, () => {
    for (const [x, width] of points('14,140 216,218'))
      cloth.piece(`${x},300 ${x + width},300 ${x + width + 22},352 ${x - 22},352`, 'amber', { flat: true });
  });
  // train
  cloth.piece('-8,24 402,24 424,44 430,106 -8,106', 'lilac', { weave: 'weft' });
  cloth.rect(-8, 82, 437, 12, 'rosa', { flat: true });
  for (let x = 2; x < 370; x += 54) cloth.rect(x, 40, 38, 30, 'straw', { flat: true });
  cloth.piece('388,40 410,42 416,70 388,70', 'straw', { flat: true });
  // stairs
  for (let step = 0; step < 9; step += 1) cloth.rect(490 + step * 19, 298 - step * 19, 180, 24, step % 2 === 0 ? 'sea' : 'mist');
  cloth.line('M484 300V246L620 110M516 268v-54M560 226v-56M604 180v-54', 'rosa', 5);
  // railway
  cloth.rect(-8, 106, 656, 36, 'teal', { weave: 'weft', stitch: 'mist', inset: 8 });
  for (const x of [166, 446]) {
    cloth.piece(`${x - 58},140 ${x + 84},140 ${x + 46},154 ${x + 27},186 ${x + 26},326 ${x},326 ${x - 1},186 ${x - 20},154`, 'teal', {
      weave: 'weft',
    });
    cloth.stitches(`${x + 13},150 ${x + 13},316`, 'mist', { dash: '2 9', width: 4 });
  }
  cloth.thread('M-6 336C70 322 130 350 210 338S330 312 386 330S450 350 500 338C556 324 540 280 576 268S612 226 646 216');
});

/** A corner shop: a bull painted on its side wall, shelves, and a counter with cans, a scale and a telephone; a stool before it. */
export const cornerShop = sketch({ size: [640, 360], seed: 415, tile: [84, 0, 360] }, (cloth) => {
  cloth.ground('mint');
  cloth.hill('-8,110 70,74 120,22 166,58 214,14 280,70 400,92 520,60 648,84', 'lilac', { weave: 'twill', stitch: 'paper' });
  // side wall with its bull
  cloth.rect(-8, 84, 338, 226, 'sand', { weave: 'weft', stitch: 'rose', inset: 9 });
  cloth.group('translate(96 134) scale(0.95)', () => {
    cloth.line('M12 46C-16 40-20 66-14 88', 'rosa', 5);
    cloth.piece('-18,84 -8,84 -8,112 -18,108', 'rosa', { flat: true });
    cloth.piece('182,26 182,6 200,-16 196,4 198,24', 'amber', { wander: 0.3, flat: true });
    cloth.piece('196,26 212,14 222,-8 224,14 208,34', 'amber', { wander: 0.3, flat: true });
    cloth.piece(
      '10,42 30,31 80,34 120,22 146,4 170,8 200,24 214,44 227,70 222,84 207,86 196,74 184,68 176,86 168,98 162,150 150,150 148,110 140,108 134,150 122,150 124,104 100,96 70,98 62,104 66,124 58,150 46,150 50,124 42,106 34,106 34,126 24,150 12,150 20,122 12,92 4,66',
      'rosa',
      { flat: true, weave: 'twill', wander: 0.8 },
    );
    cloth.piece('184,28 164,32 166,42 182,42', 'rose', { flat: true, wander: 0.4 });
    cloth.stitches('24,46 80,50 124,40 150,24', 'blush');
    cloth.stitches('160,92 168,60 164,34', 'blush');
  });
  // the shop's front
  cloth.rect(322, 84, 326, 226, 'clay', { weave: 'weft' });
  cloth.rect(346, 100, 302, 150, 'straw', { flat: true });
  cloth.rect(346, 166, 302, 9, 'wood');
  for (const [x, y, colour, width = 0] of spots(
    '362,132,teal,24 392,140,rose,30 428,126,sea,22 456,138,clay,34 498,128,plum,24 528,138,sea,28 564,130,rose,26 596,138,teal,34',
  ))
    cloth.rect(x, y, width, 166 - y, colour, { weave: 'weft' });
  for (let flap = 0; flap < 9; flap += 1) {
    const x = 312 + flap * 38;
    cloth.piece(`${x},66 ${x + 38},66 ${x + 39},100 ${x + 19},114 ${x},100`, flap % 2 === 0 ? 'teal' : 'paper', { straight: true, wander: 0.8 });
  }
  cloth.rect(-8, 302, 656, 68, 'flax', { weave: 'basket' });
  // counter
  cloth.rect(358, 250, 300, 88, 'rosa', { weave: 'weft', stitch: 'straw', inset: 9 });
  cloth.rect(346, 238, 312, 16, 'wood', { weave: 'weft' });
  for (const [x, y, colour] of spots('546,205,rosa 578,205,sea 610,205,rosa 562,170,sea 594,170,rosa'))
    cloth.rect(x, y, 29, 33, colour, { wander: 0.8, stitch: 'paper', inset: 6 });
  // scale
  cloth.piece('462,238 474,200 514,200 526,238', 'plum', { stitch: 'lilac', inset: 6 });
  cloth.piece('448,184 540,184 526,200 462,200', 'sea', { wander: 0.8 });
  cloth.disc(494, 220, 12, 'paper', { flat: true });
  cloth.line('M494 222l6-8', 'rosa', 3);
  // telephone
  cloth.piece('362,240 376,208 424,208 438,240', 'teal', { wander: 0.8 });
  for (const y of [218, 229]) cloth.stitches(`388,${y} 414,${y}`, 'paper', { dash: '2 9', width: 5 });
  cloth.piece('356,212 354,198 366,190 434,190 446,198 444,212 428,212 424,203 376,203 372,212', 'ink', { wander: 0.5 });
  // stool, plant
  for (const d of ['M304 272l-12 76', 'M338 272l12 76']) cloth.line(d, 'brown', 7);
  cloth.disc(321, 270, 33, 'sea', { ry: 11, stitch: 'mint', inset: 4 });
  agave(cloth, 40, 316, 1.1, 'sea');
  cloth.thread('M-6 340C60 326 150 352 230 340S328 318 346 280S376 232 400 236C440 242 430 330 500 346S610 330 646 340');
});

/** A house's gate, its number painted on it, turned into a stand: a griddle with tortillas, beans, plates, an awning. */
export const griddleGate = sketch({ size: [640, 360], seed: 416, tile: [198, 0, 360] }, (cloth) => {
  cloth.ground('sky');
  cloth.hill('-8,60 110,26 240,64 400,26 540,58 648,36', 'sea', { weave: 'twill', stitch: 'mint' });
  cloth.rect(-8, 76, 656, 230, 'straw', { weave: 'weft', stitch: 'amber' });
  cloth.rect(-8, 296, 656, 72, 'flax', { weave: 'basket' });
  // gate, a number painted on it
  cloth.rect(36, 58, 240, 250, 'wood');
  for (const x of [48, 158]) {
    cloth.rect(x, 72, 106, 228, 'mist', { weave: 'weft', stitch: 'teal', inset: 8 });
    cloth.stitches(`${x + 24},122 ${x + 86},122`, 'rosa', { dash: '9 18', width: 11 });
    cloth.stitches(`${x + 24},152 ${x + 86},152`, 'rosa', { dash: '9 18', width: 11 });
  }
  cloth.disc(144, 204, 6, 'brown');
  cloth.disc(168, 204, 6, 'brown');
  // awning
  for (const x of [292, 610]) cloth.rect(x, 70, 11, 220, 'brown');
  for (let flap = 0; flap < 9; flap += 1) {
    const x = 266 + flap * 43;
    cloth.piece(`${x + 10},34 ${x + 50},34 ${x + 43},92 ${x + 22},108 ${x},92`, flap % 2 === 0 ? 'teal' : 'paper', {
      straight: true,
      weave: 'weft',
      stitch: flap % 2 === 0 ? 'mist' : 'teal',
    });
  }
  // table
  cloth.piece('196,252 650,252 660,372 180,372', 'rosa', { weave: 'weft', stitch: 'straw', inset: 10 });
  // griddle on its stove
  cloth.piece('306,262 530,262 516,322 320,322', 'clay', { weave: 'basket', stitch: 'straw' });
  cloth.piece('380,296 456,296 448,316 388,316', 'marigold', { flat: true });
  cloth.disc(418, 252, 136, 'ink', { ry: 28, corners: 26 });
  for (const [x, y] of points('340,248 418,238 492,250 412,266')) {
    cloth.disc(x, y, 36, 'straw', { ry: 11, corners: 13 });
    cloth.line(`M${x - 16} ${y - 2}h7m12-3h5m-12 7h8m8-1h5`, 'clay', 4);
  }
  cloth.line('M360 214q-10-14 0-26t0-26M420 206q-10-14 0-26t0-26M480 214q-10-14 0-26t0-26', 'paper', 5);
  // beans with a ladle, plates
  cloth.line('M262 212l22-62', 'lilac', 7);
  cloth.piece('206,214 294,214 286,282 214,282', 'teal', { stitch: 'mist', inset: 7 });
  cloth.disc(250, 214, 44, 'brown', { ry: 10 });
  for (let plate = 0; plate < 5; plate += 1) cloth.disc(588, 280 - plate * 11, 44, plate % 2 === 0 ? 'paper' : 'mist', { ry: 11, corners: 15 });
  cloth.piece('552,232 562,216 582,208 604,210 620,222 624,234', 'straw', { stitch: 'clay', inset: 5 });
  cloth.thread('M-6 334C60 322 110 340 160 330S214 296 250 300S310 346 370 340S500 352 560 336S620 320 646 324');
});

/** A yard: a house with a tin roof that drips into a coffee can, a cat on it, washing on a line, the mountains behind. */
export const tinRoof = sketch({ size: [640, 360], seed: 417, tile: [244, 0, 360] }, (cloth) => {
  cloth.ground('sky');
  cloth.hill('-8,150 90,96 190,120 300,46 420,100 540,56 648,110', 'lilac', { weave: 'twill', stitch: 'paper' });
  cloth.disc(470, 58, 52, 'marigold', { weave: 'basket', stitch: 'paper', inset: 7 });
  cloth.hill('-8,206 130,150 260,180 420,140 648,180', 'sea', { weave: 'twill', stitch: 'mint', rows: 2, gap: 22 });
  cloth.hill('-8,272 200,258 440,274 648,262', 'clay', { weave: 'weft', stitch: 'straw', rows: 3, gap: 20, grow: 2 });
  // house
  cloth.rect(352, 150, 296, 150, 'blush', { weave: 'weft', stitch: 'rosa' });
  cloth.rect(400, 184, 72, 118, 'plum', { weave: 'weft', stitch: 'lilac', inset: 7 });
  cloth.rect(514, 186, 88, 62, 'wood');
  cloth.rect(522, 194, 72, 46, 'straw', { flat: true });
  cloth.line('M558 194v46', 'wood', 5);
  cloth.piece('362,72 648,72 648,156 306,156', 'mist', { weave: 'weft' });
  for (let x = 328; x < 660; x += 27) cloth.stitches(`${x + 28},82 ${x},150`, 'teal', { dash: '14 5', width: 3 });
  // cat
  cloth.line('M496 74c16 10 24 26 12 42', 'ink', 8);
  cloth.piece('440,76 438,56 444,42 438,18 450,28 462,28 472,18 474,42 486,54 498,78', 'ink', { wander: 0.4 });
  // washing
  cloth.line('M24 104Q180 158 346 130', 'ink', 2.4);
  cloth.rect(18, 92, 12, 206, 'brown');
  cloth.piece('44,110 118,128 116,226 40,208', 'paper', { weave: 'weft', stitch: 'rose' });
  cloth.piece('150,134 164,138 182,138 196,136 222,152 210,172 198,166 200,212 146,212 148,166 136,170 126,150', 'rosa', {
    stitch: 'blush',
    straight: true,
  });
  cloth.piece('236,138 296,136 300,220 240,224', 'straw', { weave: 'twill', stitch: 'clay' });
  for (const y of [198, 208]) cloth.line(`M240 ${y}l58-3`, 'clay', 4);
  // drip, can
  cloth.stitches('316,164 316,270', 'paper', { dash: '7 17', width: 6 });
  cloth.rect(286, 276, 60, 62, 'teal', { wander: 0.8 });
  cloth.rect(286, 294, 60, 28, 'straw', { flat: true, wander: 0.8 });
  cloth.stitches('296,308 340,308', 'brown', { dash: '4 10', width: 8 });
  cloth.disc(316, 276, 30, 'paper', { ry: 8 });
  cloth.disc(316, 276, 24, 'sea', { flat: true, ry: 5 });
  // rooster
  cloth.group('translate(548 290)', () => {
    for (const tip of ['-18,-34', '-30,-20', '-34,-2']) cloth.finger(`10,2 -6,-12 ${tip}`, 14, 7, 'teal');
    cloth.line('M26 12v26m12-27v26', 'brown', 4);
    cloth.piece('0,-6 16,-10 30,-16 42,-38 50,-44 62,-43 68,-32 68,-14 60,6 46,19 20,20 4,12', 'paper', { weave: 'weft' });
    cloth.stitches('16,-2 28,8 44,2', 'rosa');
    cloth.piece('61,-29 70,-26 66,-14 60,-18', 'rosa', { wander: 0.3, flat: true });
    cloth.piece('48,-38 48,-50 54,-45 58,-52 62,-45 67,-48 63,-36', 'rosa', { wander: 0.3 });
    cloth.piece('66,-37 79,-31 67,-28', 'marigold', { wander: 0.3 });
  });
  cloth.thread('M-6 324C60 310 110 346 180 336S250 300 286 312C310 322 330 356 390 350S480 336 530 344S620 330 646 338');
});
