import { at } from '../geometry.ts';
import { WEAVES } from '../marks.ts';
import { DARK } from '../palette.ts';
import { sketch } from '../sketch.ts';
import { spots } from '../spots.ts';
import { needle, pot, sun } from '../things.ts';

/** A microphone and flowers on a table: a woman who speaks in public, not shown. */
export const microphone = sketch({ size: [560, 308], seed: 71, tile: [200, 0, 308] }, (cloth) => {
  cloth.ground('mist');
  for (let i = 0; i < 5; i++)
    cloth.piece(`${40 + i * 104},-8 ${126 + i * 104},-8 ${122 + i * 104},170 ${44 + i * 104},170`, i % 2 === 1 ? 'sea' : 'teal', {
      weave: 'weft',
      stitch: i % 2 === 1 ? 'mint' : 'marigold',
      inset: 7,
      wander: 1,
    });
  cloth.piece('-8,196 568,188 568,320 -8,320', 'clay', { weave: 'weft', stitch: 'paper', inset: 10 });
  cloth.piece('180,182 380,178 392,200 168,204', 'paper', { wander: 0.8, stitch: 'rosa', inset: 5 });
  cloth.line('M286 196C284 150 262 132 268 110', 'ink', 7);
  cloth.piece('248,66 282,58 292,100 262,110', 'ink', { stitch: 'lilac', inset: 6, wander: 0.8 });
  cloth.disc(286, 198, 30, 'ink', { ry: 8 });
  cloth.piece('424,132 462,132 456,194 430,194', 'mint', { wander: 0.6 });
  for (const [x, y, c] of spots('424,96,rosa 452,80,marigold 472,106,rose')) {
    cloth.line(`M444 136L${x} ${y}`, 'teal', 4);
    cloth.disc(x, y, 14, c);
    cloth.disc(x, y, 5, 'straw', { flat: true });
  }
  cloth.thread('M-6 280C80 250 160 292 240 262S300 214 286 196M286 196C330 240 420 290 566 258');
});

/** The patches of a quilt: column, row and cloth. */
const QUILT =
  '0,0,teal 0,1,sea 0,2,lilac 1,0,marigold 1,1,straw 1,2,clay 2,0,mist 2,1,plum 2,2,blush 3,0,rosa 3,1,teal 3,2,sea 4,0,lilac 4,2,marigold 5,0,straw 5,1,clay 5,2,mist';

/** A quilt with one patch not yet sewn; the thread has run off. */
export const unsewnPatch = sketch({ size: [640, 360], seed: 81, tile: [280, 0, 360] }, (cloth) => {
  cloth.ground('burlap');
  for (const [index, [column, row, colour]] of spots(QUILT).entries()) {
    const [x, y] = [28 + column * 98, 18 + row * 98];
    cloth.rect(x, y, 94, 94, colour, { weave: at(WEAVES, index), stitch: DARK.has(colour) ? 'paper' : 'ink', inset: 8 });
    if (index % 4 === 2) cloth.disc(x + 47, y + 47, 19, 'marigold', { stitch: 'rosa', inset: 5 });
    if (index % 4 === 0) cloth.knot(x + 47, y + 47, 20, 'paper');
  }
  cloth.stitches('424,120 508,120 508,206 424,206 424,120', 'brown', { dash: '8 7', width: 2.6 });
  cloth.thread('M466 164C500 120 540 196 486 196S420 150 452 236S300 330 196 316S60 330 -6 312');
  needle(cloth, 466, 164, 250, 0.5);
  cloth.disc(572, 322, 28, 'marigold', { weave: 'twill', stitch: 'amber', inset: 7 });
  cloth.thread('M548 334C500 352 470 326 430 340S360 350 340 344');
});

/** One closed book with a ribbon in it, large on a shelf. */
export const closedBook = sketch({ size: [640, 360], seed: 82, tile: [150, 0, 360] }, (cloth) => {
  cloth.ground('mint');
  for (let x = 40; x < 640; x += 80) cloth.stitches(`${x},0 ${x},270`, 'mist', { dash: '3 9' });
  for (const [x, y, colour, width = 0] of spots('34,116,teal,42 78,94,clay,48 128,130,straw,36'))
    cloth.rect(x, y, width, 262 - y, colour, { weave: 'weft', stitch: DARK.has(colour) ? 'paper' : 'amber' });
  cloth.group('rotate(-13 470 262)', () => cloth.rect(436, 114, 38, 148, 'sea', { weave: 'weft', stitch: 'mint' }));
  pot(cloth, 562, 216, 1.05, 'clay', 'teal');
  // the book: back, pages, spine, cover
  cloth.piece('216,69 428,63 436,262 220,262', 'plum');
  cloth.piece('390,76 420,74 426,254 394,256', 'paper');
  for (const x of [404, 412]) cloth.line(`M${x} 80l5 170`, 'flax', 2);
  cloth.piece('196,72 222,67 226,262 202,262', 'plum', { weave: 'weft' });
  for (const y of [104, 220]) cloth.stitches(`199,${y + 2} 224,${y}`, 'marigold', { dash: '20 1', width: 4 });
  cloth.piece('220,65 394,60 402,262 224,262', 'rosa', { weave: 'weft', stitch: 'marigold', inset: 11 });
  cloth.knot(310, 142, 38, 'marigold');
  cloth.knot(310, 142, 17, 'rosa');
  cloth.stitches('264,216 358,213', 'blush', { dash: '12 7', width: 4 });
  cloth.rect(-8, 262, 656, 20, 'wood', { weave: 'weft' });
  cloth.piece('340,258 362,258 366,316 352,304 340,318', 'sea', { wander: 0.8 });
  cloth.thread('M6 368C5 350 5 330 8 320C16 302 70 302 130 306C190 312 280 302 344 292C366 286 378 304 352 305C420 314 540 298 646 308');
});

/** A table laid for four; the fifth plate waits by a pile of washing-up, and a thread leads from it to a door that stands open. */
export const fifthPlate = sketch({ size: [640, 360], seed: 84, tile: [276, 0, 360] }, (cloth) => {
  cloth.ground('wall');
  for (let x = 24; x < 640; x += 52) cloth.stitches(`${x},0 ${x},290`, 'amber', { dash: '2 12', width: 1.6 });
  cloth.rect(-8, 296, 656, 72, 'clay', { weave: 'basket', stitch: 'straw', inset: 8 });
  // evening in the window, a lamp over the table
  cloth.rect(44, 34, 138, 96, 'wood', { weave: 'weft' });
  cloth.rect(54, 44, 118, 76, 'plum', { flat: true, weave: 'weft' });
  cloth.piece('54,98 100,84 172,96 172,120 54,120', 'deep', { flat: true });
  cloth.star(80, 66, 4);
  cloth.disc(140, 68, 12, 'straw', { flat: true });
  cloth.line('M113 44v76', 'wood', 6);
  cloth.line('M262 0v70', 'ink', 2.4);
  cloth.piece('242,70 282,70 304,106 220,106', 'rosa', { stitch: 'marigold' });
  cloth.disc(262, 108, 10, 'marigold', { ry: 7, flat: true });
  // four chairs, the table and its plates
  for (const x of [40, 128, 216, 304]) {
    cloth.rect(x, 148, 10, 70, 'brown');
    cloth.rect(x + 46, 148, 10, 70, 'brown');
    cloth.rect(x - 3, 154, 62, 14, 'wood');
    cloth.rect(x - 3, 176, 62, 12, 'wood');
  }
  for (const x of [34, 352]) cloth.rect(x, 240, 14, 74, 'brown');
  cloth.piece('26,200 374,200 392,262 8,262', 'teal', { weave: 'weft', stitch: 'marigold', inset: 8 });
  for (const x of [70, 157, 244, 331]) cloth.disc(x, 216, 32, 'paper', { ry: 10, stitch: 'rose', inset: 3, corners: 16 });
  // what is to be washed, and one plate more
  cloth.rect(418, 216, 116, 90, 'sea', { weave: 'twill', stitch: 'mint' });
  cloth.rect(410, 204, 132, 14, 'flax');
  for (let plate = 0; plate < 9; plate += 1)
    cloth.disc(452 + (plate % 3) * 2, 198 - plate * 11, 34 - (plate % 2) * 3, plate % 3 === 1 ? 'mist' : 'paper', { ry: 8, corners: 15 });
  cloth.disc(512, 200, 22, 'rose', { ry: 8, stitch: 'paper', inset: 3, corners: 14 });
  // a door that stands open
  cloth.rect(558, 62, 66, 240, 'wood');
  cloth.rect(568, 74, 48, 228, 'straw', { weave: 'basket', flat: true });
  cloth.piece('600,66 648,54 648,326 600,304', 'plum', { weave: 'weft', stitch: 'lilac', inset: 8 });
  cloth.disc(612, 192, 5, 'marigold');
  cloth.piece('568,302 600,304 612,344 520,344', 'straw', { flat: true });
  cloth.thread('M-6 336C80 322 160 350 250 338C350 326 400 340 440 328C500 312 470 240 512 204C530 250 520 330 568 322S590 300 592 262');
});

/** Hills, a cloud and a sun: the weather. */
export const weather = sketch({ size: [640, 360], seed: 83, tile: [160, 0, 360] }, (cloth) => {
  cloth.ground('mint');
  cloth.hill('-8,270 140,224 330,262 500,218 648,248', 'mist', { weave: 'twill', stitch: 'teal' });
  cloth.hill('-8,320 200,292 420,314 648,290', 'sea', { weave: 'weft', stitch: 'mint', rows: 2, gap: 16 });
  sun(cloth, 446, 120, 56);
  cloth.piece('96,142 130,108 178,112 206,84 262,88 286,118 330,124 344,156 322,176 118,178 92,164', 'paper', {
    weave: 'weft',
    stitch: 'mist',
    inset: 8,
    straight: true,
  });
  cloth.piece('300,196 330,172 376,178 402,204 384,220 312,220', 'paper', { weave: 'weft', stitch: 'mist', inset: 6, straight: true });
  cloth.line('M140 200l-8 20M176 212l-8 20M212 198l-8 20M248 212l-8 20M284 200l-8 20', 'plum', 3.4);
  cloth.thread('M-6 344C80 330 160 352 260 338S460 344 646 326');
});
