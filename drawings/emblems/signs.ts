import { emblem } from '../sketch.ts';
import { bubble, bus, house } from '../things.ts';

/** A ring. */
export const ring = emblem(55, 'straw', 'rosa', (cloth) => {
  cloth.line('M48 38a20 20 0 1 0 .1 0', 'amber', 9);
  cloth.line('M48 38a20 20 0 1 0 .1 0', 'marigold', 5.5);
  cloth.piece('48,14 62,26 48,42 34,26', 'paper', { wander: 0.4 });
  cloth.piece('48,14 54,26 48,42 42,26', 'mist', { flat: true, wander: 0.2 });
});

/** A gift. */
export const gift = emblem(44, 'blush', 'rosa', (cloth) => {
  cloth.rect(22, 40, 52, 40, 'rosa', { weave: 'weft' });
  cloth.rect(18, 32, 60, 13, 'rose');
  cloth.rect(43, 32, 10, 48, 'marigold', { flat: true });
  cloth.piece('48,32 32,18 26,28', 'marigold', { wander: 0.5 });
  cloth.piece('48,32 64,18 70,28', 'marigold', { wander: 0.5 });
});

/** A clock. */
export const clock = emblem(45, 'straw', 'amber', (cloth) => {
  cloth.disc(48, 49, 31, 'paper', { stitch: 'rosa', inset: 5 });
  cloth.line('M48 49V28M48 49l15 8', 'ink', 4);
  cloth.disc(48, 49, 4, 'rosa', { flat: true, corners: 8 });
});

/** A locked message. */
export const secret = emblem(46, 'lilac', 'plum', (cloth) => {
  bubble(cloth, [14, 18, 66, 42], 'paper', 'left', 'plum');
  cloth.rect(36, 36, 24, 17, 'rosa', { wander: 0.5 });
  cloth.line('M40 36v-4a8 8 0 0 1 16 0v4', 'rosa', 3);
  cloth.disc(48, 44, 2.6, 'paper', { flat: true, corners: 8 });
});

/** Two houses, and a thread that is cut between them. */
export const housesApart = emblem(47, 'mist', 'teal', (cloth) => {
  house(cloth, 13, 46, 29, 32, 'sand', 'rosa', { door: 0.5, doorColour: 'plum' });
  house(cloth, 55, 46, 29, 32, 'straw', 'teal', { door: 0.5, doorColour: 'clay' });
  cloth.line('M26 66C34 78 38 70 43 72', 'marigold', 3);
  cloth.line('M55 72C60 68 62 76 72 66', 'marigold', 3);
});

/** A camera. */
export const camera = emblem(48, 'plum', 'lilac', (cloth) => {
  cloth.piece('14,32 32,32 37,23 59,23 64,32 82,32 82,74 14,74', 'ink', { stitch: 'lilac', inset: 5, wander: 0.8 });
  cloth.disc(48, 53, 16, 'mist');
  cloth.disc(48, 53, 9, 'teal', { flat: true });
  cloth.rect(68, 37, 9, 6, 'marigold', { flat: true });
});

/** A passport and a paper. */
export const papers = emblem(49, 'sea', 'mint', (cloth) => {
  cloth.piece('22,22 58,18 64,76 28,80', 'plum', { stitch: 'marigold', inset: 5, wander: 0.7 });
  cloth.disc(43, 44, 9, 'marigold', { flat: true, corners: 12 });
  cloth.stitches('33,62 54,60', 'marigold', { dash: '5 3' });
  cloth.piece('52,34 78,34 78,70 52,70', 'paper', { wander: 0.6 });
  for (const y of [44, 52, 60]) cloth.stitches(`58,${y} 73,${y}`, 'lilac', { dash: '4 3' });
});

/** A house with a crack. */
export const crackedHouse = emblem(50, 'sky', 'clay', (cloth) => {
  house(cloth, 24, 46, 48, 36, 'flax', 'clay', { pitch: 0.7 });
  cloth.rect(41, 58, 14, 24, 'brown', { flat: true });
  cloth.line('M48 16l-4 14 8 8-6 12', 'ink', 2.4);
});

/** A bus, and an arrow. */
export const busAndArrow = emblem(51, 'clay', 'paper', (cloth) => {
  bus(cloth, 14, 30, 0.54);
  cloth.piece('40,68 58,68 58,62 74,74 58,86 58,80 40,80', 'marigold', { wander: 0.5, straight: true });
});
