import { sketch } from '../sketch.ts';
import { agave, house, needle, sun, tree } from '../things.ts';

/** A hand sews a valley; the thread comes from an open door. */
export const handAndValley = sketch(
  { size: [700, 640], seed: 3, view: [-4, -116, 708, 756], tile: [180, 240, 400], crops: { strip: [84, 452, 514, 182] } },
  (cloth) => {
    cloth.rect(-8, -130, 716, 400, 'mint', { weave: 'weft', flat: true, wander: 0 });
    cloth.hill('-8,134 150,112 340,140 520,96 708,122', 'sky', { weave: 'weft', bottom: 260, stitch: 'paper', flat: true });
    sun(cloth, 432, 62, 54);
    cloth.piece('96,18 140,4 196,8 232,22 196,34 130,36', 'paper', { weave: 'weft', stitch: 'mist', inset: 6 });
    cloth.piece('236,-44 272,-54 316,-48 338,-38 296,-28 252,-30', 'paper', { weave: 'weft' });
    cloth.hill('-8,220 90,150 170,196 270,110 380,206 470,160 600,214 708,170', 'lilac', { weave: 'twill', stitch: 'paper' });
    cloth.hill('-8,262 120,212 250,262 390,222 540,268 708,226', 'sea', { weave: 'weft', stitch: 'mint', rows: 1, furrow: 'mist' });
    cloth.hill('-8,330 140,282 300,318 460,276 708,318', 'field', { weave: 'weft', stitch: 'amber', rows: 3, gap: 15, furrow: 'amber' });
    house(cloth, 352, 246, 96, 64, 'sand', 'clay', { door: 0.5, windows: [0.2, 0.8], doorColour: 'rosa', pitch: 0.55 });
    tree(cloth, 492, 316, 112, 'teal');
    tree(cloth, 318, 318, 66, 'sea');
    cloth.hill('-8,392 120,372 330,402 520,356 708,384', 'rosa', { weave: 'weft', stitch: 'blush', rows: 4, gap: 17, grow: 0.6, furrow: 'rose' });
    cloth.hill('-8,470 160,436 360,474 560,430 708,452', 'mist', { weave: 'twill', stitch: 'teal', rows: 3, gap: 19, grow: 1, furrow: 'sea' });
    agave(cloth, 92, 452, 1.1, 'teal');
    agave(cloth, 160, 466, 0.7, 'sea');
    cloth.hill('-8,560 180,520 380,556 708,516', 'teal', { weave: 'weft', stitch: 'marigold', rows: 4, gap: 20, furrow: 'sea' });
    // the thread: from the door down the valley, through the eye, and out to the left
    cloth.thread('M400 308C404 330 470 338 466 358S330 390 332 416S392 428 366 446C354 454 344 458 337 474');
    // the hand: its back, two folded fingers, the middle one, the index, the needle, the thumb
    cloth.blob('530,524 566,600 550,646 486,650 444,628 436,590 446,548 472,514', 'wood', { weave: 'twill' });
    cloth.finger('486,618 440,612 410,604 392,612', 40, 34, 'wood');
    cloth.finger('490,584 444,574 404,576 374,594', 40, 32, 'wood');
    cloth.finger('494,562 446,546 396,548 352,566 328,584', 38, 22, 'wood');
    cloth.line('M484 584C440 566 400 566 366 580M490 604C450 594 424 592 398 600', 'brown', 2);
    cloth.finger('500,544 446,500 384,488 340,514 317,556', 46, 25, 'wood');
    cloth.piece('309,556 317,543 326,547 324,561 316,567', 'blush', { wander: 0, flat: true });
    cloth.line('M438 492L445 506M382 479L384 494', 'brown', 2);
    needle(cloth, 338, 468, 106.8, 0.96);
    cloth.finger('560,628 500,632 430,624 370,604 316,568', 64, 29, 'thumb');
    cloth.piece('308,556 322,560 333,570 324,578 309,570', 'blush', { wander: 0.3, straight: true, flat: true });
    cloth.blob('536,520 640,540 730,560 730,670 560,664 530,654 548,590', 'rosa', { weave: 'weft', step: 30 });
    cloth.stitches('580,548 720,576', 'marigold');
    cloth.stitches('580,640 720,640', 'marigold');
    cloth.piece('518,522 552,520 578,590 566,660 530,660 542,592', 'marigold', { weave: 'basket' });
    cloth.stitches('535,528 559,592 548,654', 'rosa');
    cloth.thread('M337 474C322 452 282 470 276 510C270 560 236 612 190 606C150 602 128 584 100 606C78 622 64 640 60 660');
  },
);
