import type { Cloth } from '../cloth.ts';
import type { Colour } from '../palette.ts';
import { points } from '../geometry.ts';
import { emblem } from '../sketch.ts';
import { bubble, bus, phone } from '../things.ts';

/** A calendar and a ring. */
export const ringAndCalendar = emblem(31, 'blush', 'rosa', (cloth) => {
  cloth.rect(18, 30, 40, 44, 'paper', { wander: 0.8 });
  cloth.rect(18, 30, 40, 11, 'rosa', { flat: true, wander: 0.6 });
  for (const [y, n] of points('50,4 58,4 66,3')) cloth.stitches(`25,${y} ${25 + n * 8},${y}`, 'lilac', { dash: '.1 8', width: 4 });
  cloth.line('M66 50a15 15 0 1 0 .1 0', 'amber', 7);
  cloth.line('M66 50a15 15 0 1 0 .1 0', 'marigold', 4);
  cloth.piece('66,34 74,42 66,51 58,42', 'mist', { wander: 0.4 });
});

/** A contract with its seal. */
export const contract = emblem(32, 'straw', 'amber', (cloth) => {
  cloth.piece('24,16 60,16 72,28 72,80 24,80', 'paper', { wander: 0.8 });
  cloth.piece('60,16 72,28 60,28', 'flax', { flat: true, wander: 0.3 });
  cloth.stitches('32,30 54,30', 'ink', { dash: '5 3', width: 2 });
  for (const y of [41, 49, 57]) cloth.stitches(`32,${y} 64,${y}`, 'lilac', { dash: '4 3' });
  cloth.disc(58, 70, 9, 'rosa', { stitch: 'paper', inset: 3 });
  cloth.stitches('31,71 46,69', 'teal', { dash: '9 2', width: 2.2 });
});

/** A bus, and a thread with a knot. */
export const busAndKnot = emblem(33, 'mist', 'teal', (cloth) => {
  bus(cloth, 16, 24, 0.5);
  cloth.thread('M-2 72C14 66 20 74 30 72C44 70 38 60 48 60S58 74 48 76S36 66 50 68S78 74 98 66');
});

/** A picture on a phone, and a padlock. */
export const phoneWithPadlock = emblem(34, 'lilac', 'plum', (cloth) => {
  phone(cloth, 30, 13, 38, 70, 'sky');
  cloth.disc(43, 34, 5, 'marigold', { flat: true });
  cloth.piece('34,56 44,42 52,52 58,46 64,56', 'sea', { flat: true, wander: 0.4, straight: true });
  cloth.rect(40, 60, 18, 14, 'rosa', { wander: 0.5 });
  cloth.line('M43.5 60v-4a5.5 5.5 0 0 1 11 0v4', 'rosa', 2.6);
  cloth.disc(49, 66.5, 2.2, 'paper', { flat: true, corners: 8 });
});

/** Something said, and something answered. */
export const twoBubbles = emblem(35, 'sea', 'mint', (cloth) => {
  bubble(cloth, [14, 18, 46, 28], 'paper', 'left');
  cloth.stitches('21,28 52,28', 'rosa', { dash: '6 4', width: 2 });
  cloth.stitches('21,37 44,37', 'rosa', { dash: '6 4', width: 2 });
  bubble(cloth, [38, 50, 44, 24], 'marigold', 'right');
  cloth.stitches('46,62 74,62', 'ink', { dash: '6 4', width: 2 });
});

/** A bag by an open door. */
export const bagByDoor = emblem(36, 'plum', 'lilac', (cloth) => {
  cloth.piece('44,14 80,14 80,82 44,82', 'straw', { wander: 0.8 });
  cloth.piece('44,14 66,20 66,86 44,82', 'teal', { stitch: 'mist', inset: 5, wander: 0.6 });
  cloth.disc(61, 52, 2.4, 'marigold', { flat: true, corners: 8 });
  cloth.piece('14,58 40,58 42,82 12,82', 'rosa', { weave: 'twill', stitch: 'marigold', inset: 5, wander: 0.7 });
  cloth.line('M20 58c0-13 14-13 14 0', 'marigold', 3);
});

/** A backpack. */
export const backpack = emblem(56, 'marigold', 'paper', (cloth) => {
  cloth.line('M34 30c0-16 28-16 28 0', 'rosa', 5);
  cloth.piece('26,34 70,34 76,82 20,82', 'teal', { weave: 'weft', stitch: 'marigold', inset: 5, wander: 0.8 });
  cloth.piece('30,54 66,54 69,78 27,78', 'sea', { weave: 'twill', stitch: 'paper', inset: 4, wander: 0.6 });
  cloth.rect(40, 40, 16, 7, 'marigold', { flat: true });
  cloth.rect(44, 60, 8, 8, 'rosa', { flat: true, wander: 0.4 });
});

const book = (cloth: Cloth, cover: Colour): void => {
  cloth.piece('12,66 46,70 48,88 12,82', cover, { wander: 0.5 });
  cloth.piece('84,66 50,70 48,88 84,82', cover, { wander: 0.5 });
  cloth.piece('15,61 34,59 48,66 48,83 32,77 15,78', 'paper', { wander: 0.4 });
  cloth.piece('81,61 62,59 48,66 48,83 64,77 81,78', 'paper', { wander: 0.4 });
  cloth.line('M20 66l20 2m16 0l20-2M20 71l20 2m16 0l20-2', 'lilac', 1.6);
};

/** A phone under a knitted cover, through which a second light shines. */
export const phoneInWool = emblem(38, 'night', 'lilac', (cloth) => {
  phone(cloth, 27, 10, 42, 74, 'mist');
  cloth.disc(48, 14, 2.2, 'straw', { flat: true, corners: 8 });
  cloth.piece('20,40 76,40 78,86 18,86', 'rose', { weave: 'basket', wander: 0.8 });
  const knitted = Array.from({ length: 32 }, (_, index) => `M${24 + (index % 8) * 6.4} ${50 + Math.floor(index / 8) * 9}l3 4 3-4`);
  cloth.line(knitted.join(''), 'blush', 1.5);
  cloth.rect(18, 34, 60, 10, 'rosa', { stitch: 'paper', inset: 4, wander: 0.7 });
  cloth.disc(62, 66, 6.5, 'straw', { corners: 10, flat: true });
  cloth.disc(62, 66, 3.2, 'paper', { corners: 8, flat: true });
  cloth.line('M62 54v-3M73 62l3-1M51 62l-3-1M70 75l2 2M54 75l-2 2', 'straw', 2);
});

/** An open book, and a bridge. */
export const bridgeAndBook = emblem(39, 'mint', 'teal', (cloth) => {
  book(cloth, 'teal');
  cloth.disc(74, 22, 7, 'marigold', { corners: 11 });
  cloth.rect(22, 24, 6, 38, 'clay', { wander: 0.5 });
  cloth.rect(66, 28, 6, 34, 'clay', { wander: 0.5 });
  cloth.line('M10 40Q25 38 25 26Q47 58 69 30Q70 42 88 44', 'brown', 2);
  cloth.piece('9,46 87,46 87,53 9,53', 'rosa', { wander: 0.5 });
  cloth.line('M36 38V46M47 43V46M58 39V46', 'brown', 1.6);
});

/** An open book, and stairs to a lit door. */
export const stairsAndBook = emblem(40, 'sky', 'rosa', (cloth) => {
  cloth.piece('50,44 50,20 58,10 74,10 82,20 82,44', 'teal', { wander: 0.4 });
  cloth.piece('57,44 57,24 62,17 70,17 75,24 75,44', 'straw', { wander: 0.3, flat: true });
  cloth.rect(44, 44, 42, 14, 'clay', { wander: 0.5 });
  cloth.rect(28, 58, 58, 14, 'marigold', { wander: 0.5 });
  cloth.rect(11, 72, 75, 14, 'clay', { wander: 0.5 });
  cloth.piece('10,26 27,30 44,26 44,48 27,52 10,48', 'rosa', { wander: 0.4 });
  cloth.piece('13,22 27,27 27,48 13,44', 'paper', { wander: 0.3, flat: true });
  cloth.piece('41,22 27,27 27,48 41,44', 'paper', { wander: 0.3, flat: true });
  cloth.line('M27 27V48M17 31l6 2M17 37l6 2M37 31l-6 2M37 37l-6 2', 'lilac', 1.8);
});

/** A handset. */
export const handset = emblem(41, 'teal', 'marigold', (cloth) => {
  cloth.group('rotate(-32 48 48)', () => {
    cloth.piece('14,38 30,34 34,44 62,44 66,34 82,38 80,56 70,60 26,60 16,56', 'marigold', {
      wander: 0.8,
      straight: true,
      stitch: 'paper',
      inset: 5,
    });
  });
  cloth.line('M62 22c8 0 13 5 13 13M62 13c14 0 22 8 22 22', 'paper', 3);
});

/** A plant that flowers. */
export const plant = emblem(42, 'sky', 'amber', (cloth) => {
  cloth.piece('30,58 66,58 61,84 35,84', 'clay', { weave: 'weft', stitch: 'paper', inset: 5, wander: 0.7 });
  cloth.rect(27, 52, 42, 9, 'wood');
  cloth.line('M48 54C48 40 46 34 49 20', 'teal', 4);
  cloth.piece('48,44 24,40 20,26 38,30', 'sea', { wander: 0.6, straight: true });
  cloth.piece('49,34 70,32 78,18 58,20', 'teal', { wander: 0.6, straight: true });
  cloth.disc(49, 18, 7, 'rosa');
  cloth.disc(49, 18, 2.6, 'marigold', { flat: true, corners: 8 });
});
